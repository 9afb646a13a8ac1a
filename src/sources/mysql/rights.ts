import { UserError } from '../../errors.ts'
import { quoted, type Session, text } from './session.ts'

/** One line of SHOW GRANTS: privileges, and on what. */
interface Grant {
  privileges: string[]
  revoked: boolean
  /** `*` for the whole server. */
  database: string
  /** `*` for all of the database. */
  object: string
}

/** What the account may do, from its own SHOW GRANTS, its active roles included. */
export interface Rights {
  /** `'backup'@'%'`, as statements name it. */
  account: string
  /** Whether a privilege is held on all of a database; an empty name stands for the whole server. */
  has(privilege: string, database: string): boolean
}

/** Reads the rights of the session's account. */
export async function readRights(session: Session): Promise<Rights> {
  const [me] = await session.query('SELECT CURRENT_USER() AS me')
  const [, user = '', host = ''] = /^(.*)@([^@]*)$/s.exec(text(me, 'me')) ?? []
  const grants = (await grantLines(session)).flatMap(parseGrant)
  const covers = (grant: Grant, database: string) =>
    grant.object === '*' &&
    (grant.database === '*' || (database !== '' && likeName(grant.database, database)))
  const named = (grant: Grant, privilege: string) =>
    grant.privileges.includes(privilege) || grant.privileges.includes('ALL PRIVILEGES')
  return {
    account: `'${user.replaceAll("'", "''")}'@'${host.replaceAll("'", "''")}'`,
    has(privilege, database) {
      const about = grants.filter((grant) => named(grant, privilege) && covers(grant, database))
      return about.some(({ revoked }) => !revoked) && !about.some(({ revoked }) => revoked)
    },
  }
}

/**
 * Checks that the account sees and can read all of a database. A role that lacks a right gets a smaller catalog and
 * no error: tables, triggers, routines and events would be missing from the dump in silence. Throws UserError
 * `preflight` with one message that lists every fault and the statements that cure it.
 */
export async function assertReadable(session: Session, database: string, globals: boolean): Promise<Rights> {
  const rights = await readRights(session)
  const missing = ['SELECT', 'SHOW VIEW', 'TRIGGER', 'EVENT'].filter((right) => !rights.has(right, database))
  const cures: string[] = []
  if (missing.length > 0)
    cures.push(`GRANT ${missing.join(', ')} ON ${quoted(database)}.* TO ${rights.account}`)
  const what = missing.length > 0 ? [`lacks ${missing.join(', ')} on database ${database}`] : []
  if (!(await seesRoutines(session, rights, database))) {
    what.push('may not read the bodies of stored routines of others, which would be missing in silence')
    cures.push(routinesCure(session, rights))
  }
  if (globals && !rights.has('SELECT', 'mysql')) {
    what.push('may not read accounts and grants')
    const cure = `GRANT SELECT ON mysql.* TO ${rights.account}`
    if (!cures.includes(cure)) cures.push(`${cure} (or set globals: false)`)
  }
  if (what.length === 0) return rights
  const word = `account ${rights.account} ${what.join(', and ')}; the dump would not be whole. Let it: ${[...new Set(cures)].join('; ')}`
  throw new UserError('preflight', word)
}

async function seesRoutines(session: Session, rights: Rights, database: string): Promise<boolean> {
  const { family, series } = session.server
  if (family === 'mysql' && series >= 800) return rights.has('SHOW_ROUTINE', '') || rights.has('SELECT', '')
  if (rights.has('SHOW CREATE ROUTINE', database)) return true
  return session.query('SELECT 1 FROM mysql.proc LIMIT 0').then(
    () => true,
    () => false,
  )
}

function routinesCure({ server }: Session, { account }: Rights): string {
  if (server.family === 'mysql' && server.series >= 800) return `GRANT SHOW_ROUTINE ON *.* TO ${account}`
  return `GRANT SELECT ON mysql.* TO ${account}`
}

async function grantLines(session: Session): Promise<string[]> {
  const lines = (rows: (string | null)[][]) => rows.flatMap(([line]) => (line ? [line] : []))
  if (session.server.family === 'mysql' && session.server.series >= 800) {
    const [row] = await session.query('SELECT CURRENT_ROLE() AS roles')
    const roles = text(row, 'roles')
    if (roles !== 'NONE') return lines(await session.rows(`SHOW GRANTS FOR CURRENT_USER() USING ${roles}`))
  }
  return lines(await session.rows('SHOW GRANTS'))
}

function parseGrant(line: string): Grant[] {
  const name = '(?:`(?:[^`]|``)*`|\\*)'
  const found = new RegExp(
    `^(GRANT|REVOKE) (.+?) ON (?:TABLE )?(${name})\\.(${name}) (?:TO|FROM) `,
    's',
  ).exec(line)
  if (!found) return []
  const [, verb, list = '', database = '', object = ''] = found
  const plain = (word: string) => (word === '*' ? '*' : word.slice(1, -1).replaceAll('``', '`'))
  // A right on some columns only is none on the table.
  const privileges = list.split(/,\s*(?![^(]*\))/).filter((word) => !word.includes('('))
  return [
    {
      privileges: privileges.map((word) => word.trim().toUpperCase()),
      revoked: verb === 'REVOKE',
      database: plain(database),
      object: plain(object),
    },
  ]
}

/** The database of a grant is a pattern: `_` and `%` are wild unless a backslash stands before them. */
function likeName(pattern: string, database: string): boolean {
  const expression = pattern.replaceAll(/\\([_%\\])|[_%]|[^\\_%]|\\/gs, (part: string, escaped?: string) => {
    if (escaped !== undefined) return escaped.replaceAll(/[\\]/g, '\\\\')
    if (part === '_') return '.'
    if (part === '%') return '.*'
    return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${expression}$`, 'su').test(database)
}

/** An account as statements name it. */
export function accountName(user: string, host: string): string {
  return `${literalText(user)}@${literalText(host)}`
}

function literalText(part: string): string {
  return `'${part.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
