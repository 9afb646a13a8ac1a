import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import { writeTo } from '../../streams/process.ts'
import { quoted } from './catalog.ts'
import { type PostgresPrograms, programPath } from './clients.ts'
import { toolFault } from './restore-fault.ts'

/** What makes a database itself: its creation, then owner, settings, grants and comment, each one SQL statement. */
export interface DatabaseStatements {
  create: string
  /** Owner and grants; left out of a restore without owners. */
  rights: string[]
  /** Settings of the database, of roles in it, and its comment. */
  settings: string[]
}

const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/nonexistent' }
const IDENTIFIER = `("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)`
/** Where pg_dump names the database in a statement about it; what looks otherwise is not about the database. */
const FORMS = [
  new RegExp(`^(CREATE DATABASE )${IDENTIFIER}( WITH .*)$`, 's'),
  new RegExp(`^(ALTER DATABASE )${IDENTIFIER}( (?:OWNER TO|SET|CONNECTION LIMIT) .*)$`, 's'),
  new RegExp(`^(ALTER ROLE ${IDENTIFIER} IN DATABASE )${IDENTIFIER}( SET .*)$`, 's'),
  new RegExp(`^((?:GRANT|REVOKE) [A-Z, ]+ ON DATABASE )${IDENTIFIER}( (?:TO|FROM) .*)$`, 's'),
  new RegExp(`^(COMMENT ON DATABASE )${IDENTIFIER}( IS .*)$`, 's'),
]

/**
 * Reads from the head of an archive how its database was made, as `pg_restore --create` would make it again, under
 * another name. `open` opens the archive from its start, each time it is called; only the head is read.
 */
export async function databaseStatements(
  programs: PostgresPrograms,
  open: () => AsyncIterable<Uint8Array>,
  name: string,
): Promise<DatabaseStatements> {
  const home = await mkdtemp(join(tmpdir(), 'lifeboat-list-'))
  try {
    const listed = await archiveText(programs, open(), ['-C', '-l'])
    // Only these entries are printed, so that no text of a function or comment can pass for one of them.
    const wanted = listed
      .split('\n')
      .flatMap((line) => /^(\d+); \d+ \d+ (?:ACL|COMMENT) - DATABASE /.exec(line)?.[1] ?? [])
    const list = join(home, 'list')
    await writeFile(list, wanted.map((id) => `${id};\n`).join(''))
    const printed = await archiveText(programs, open(), [
      '-C',
      '-s',
      '--no-tablespaces',
      '-L',
      list,
      '-f',
      '-',
    ])
    return renamed(statementsOf(printed), name)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** Runs pg_restore on the head of an archive and gives what it prints. */
export async function archiveText(
  programs: PostgresPrograms,
  archive: AsyncIterable<Uint8Array>,
  args: readonly string[],
): Promise<string> {
  try {
    const command = { program: programPath(programs, 'pg_restore'), args, env: ENVIRONMENT }
    return (await writeTo(command, archive)).stdout
  } catch (error) {
    throw toolFault('drill', "reading the dump's head", error)
  }
}

function renamed(statements: readonly string[], name: string): DatabaseStatements {
  const found: DatabaseStatements = { create: '', rights: [], settings: [] }
  for (const statement of statements) {
    for (const form of FORMS) {
      const parts = form.exec(statement)
      if (!parts) continue
      const [, before = ''] = parts
      const text = `${before}${quoted(name)}${parts.at(-1)}`
      if (before.startsWith('CREATE')) found.create = text.replace(/ TABLESPACE = .*$/s, '')
      else if (/^(GRANT|REVOKE)/.test(before) || parts.at(-1)?.startsWith(' OWNER TO'))
        found.rights.push(text)
      else if (before.startsWith('ALTER ROLE')) found.rights.push(text)
      else found.settings.push(text)
    }
  }
  if (found.create === '') {
    throw new UserError(
      'drill',
      'the dump does not say how its database was made; was it made by pg_dump -Fc?',
    )
  }
  return found
}

/** Statements of a script without bodies in dollar quotes: ended by a semicolon outside of quotes; comments go. */
function statementsOf(script: string): string[] {
  const statements: string[] = []
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|^\\[^\n]*|;|[^;'"\\-]+|[-\\]/gm
  let statement = ''
  for (const [piece] of script.matchAll(token)) {
    if (piece.startsWith('--') || /^\\[a-z]/.test(piece)) continue
    if (piece !== ';') statement += piece
    else {
      statements.push(statement.trim())
      statement = ''
    }
  }
  return statements
}
