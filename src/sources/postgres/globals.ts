import { UserError } from '../../errors.ts'
import { quoted } from './catalog.ts'

/** Globals are a few lines per role; a larger text is not one we wrote. */
const MAX_GLOBALS_BYTES = 64 * 1024 * 1024

/** Since 16 a server takes a membership only from a role that may grant it here as well; who granted it is not compared. */
const GRANTOR = / GRANTED BY ("(?:[^"]|"")+"|[^ ;"]+);$/

const MEMBERSHIP = /^GRANT ("(?:[^"]|"")+"|[^ ;"]+) TO ("(?:[^"]|"")+"|[^ ;"]+)[ ;]/

/**
 * Makes stored globals fit for a scratch server: tablespaces go (their directories are not here), roles that exist
 * already stay as they are, and so do psql's own `\restrict` lines, which are not SQL.
 */
export async function filterGlobals(
  sql: AsyncIterable<Uint8Array>,
  existing: readonly string[],
): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of sql) {
    bytes += chunk.length
    if (bytes > MAX_GLOBALS_BYTES) throw new UserError('drill', 'the stored globals are larger than 64 MiB')
    chunks.push(chunk)
  }
  const lines = Buffer.concat(chunks).toString('utf8').split('\n')
  const kept = existing.map((name) => ({ plain: name, sql: quoted(name) }))
  return lines
    .filter((line) => !/^\\(un)?restrict /.test(line))
    .filter((line) => !aboutTablespace(line) && !kept.some((role) => aboutRole(line, role)))
    .map((line) => line.replace(GRANTOR, ';'))
    .join('\n')
}

/** Roles without rights, for a backup made with `globals: false`: owners and grants need the names to exist. */
export function placeholderRoles(names: readonly string[], existing: readonly string[]): string {
  return names
    .filter((name) => !existing.includes(name))
    .map((name) => `CREATE ROLE ${quoted(name)};`)
    .join('\n')
}

/** Without memberships between roles that exist already: on a server in use, who belongs where is not the backup's. */
export function newRolesOnly(sql: string, existing: readonly string[]): string {
  const known = new Set(existing.flatMap((name) => [name, quoted(name)]))
  const settled = (line: string) => {
    const [, group = '', member = ''] = MEMBERSHIP.exec(line) ?? []
    return known.has(group) && known.has(member)
  }
  return sql
    .split('\n')
    .filter((line) => !settled(line))
    .join('\n')
}

/** The roles that this text creates. */
export function createdRoles(sql: string): string[] {
  return [...sql.matchAll(/^CREATE ROLE ("(?:[^"]|"")+"|[^ ;]+);$/gm)].map(([, name = '']) =>
    name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name,
  )
}

function aboutTablespace(line: string): boolean {
  return /^(CREATE|ALTER|COMMENT ON) TABLESPACE |^(GRANT|REVOKE) .* ON TABLESPACE /.test(line)
}

function aboutRole(line: string, role: { plain: string; sql: string }): boolean {
  const [, name] = /^(?:CREATE|ALTER) ROLE ("(?:[^"]|"")+"|[^ ;]+)[ ;]/.exec(line) ?? []
  return name === role.plain || name === role.sql
}
