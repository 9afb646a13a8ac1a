import { createHash } from 'node:crypto'
import type { Facts } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { accountName } from './rights.ts'
import { errorNumber, type Session, text } from './session.ts'

/** One account or role of the server, with the statements that make it again. */
export interface Account {
  /** `'app'@'%'`, or a role's name in quotes. */
  name: string
  create: string[]
  /** Grants on the server, on whole databases, on objects of the database at hand, and of roles. */
  grants: string[]
  /** Grants on single tables and routines of other databases, which a restore of this one cannot repeat. */
  elsewhere: string[]
}

/** Accounts that every server has, and the one of our own throwaway server. */
const OWN = ['mariadb.sys', 'mysql.sys', 'mysql.session', 'mysql.infoschema', '_lifeboat']
const MAX_ACCOUNTS_BYTES = 64 * 1024 * 1024
const MARK = '-- account '
const ELSEWHERE = '-- elsewhere '

/** Reads all accounts with their grants. The account that asks needs SELECT on the database mysql. */
export async function readAccounts(session: Session, database: string): Promise<Account[]> {
  const mariadb = session.server.family === 'mariadb'
  const rows = await session.query(
    `SELECT User AS user, Host AS host, ${mariadb ? 'is_role' : "'N'"} AS role FROM mysql.user ORDER BY 3 DESC, 1, 2`,
  )
  const accounts: Account[] = []
  for (const row of rows) {
    const user = text(row, 'user')
    if (OWN.includes(user)) continue
    const role = row.role === 'Y'
    const name = role ? `'${user.replaceAll("'", "''")}'` : accountName(user, text(row, 'host'))
    const account = await readAccount(session, database, name, role, user === 'PUBLIC' && role).catch(
      unusable,
    )
    if (account) accounts.push(account)
  }
  return accounts
}

/** With skip-name-resolve a server does not know accounts of a host name: nobody can log in as one (1133, 1141). */
function unusable(error: unknown): undefined {
  const number = errorNumber(error)
  if (number !== 1133 && number !== 1141) throw error
}

async function readAccount(
  session: Session,
  database: string,
  name: string,
  role: boolean,
  everybody: boolean,
): Promise<Account> {
  const first = (rows: (string | null)[][]) => rows.flatMap(([line]) => (line ? [line] : []))
  const who = everybody ? 'PUBLIC' : name
  const create = role
    ? everybody
      ? []
      : [`CREATE ROLE IF NOT EXISTS ${name}`]
    : first(await session.rows(`SHOW CREATE USER ${name}`)).map((line) =>
        line.replace(/^CREATE USER (?!IF )/, 'CREATE USER IF NOT EXISTS '),
      )
  const lines = first(await session.rows(`SHOW GRANTS FOR ${who}`)).sort()
  const away = lines.filter((line) => isElsewhere(line, database))
  return { name: who, create, grants: lines.filter((line) => !away.includes(line)), elsewhere: away }
}

/** A grant on a single object of another database. */
function isElsewhere(line: string, database: string): boolean {
  const found = / ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE|PACKAGE BODY) )?`((?:[^`]|``)*)`\.(?!\*)/.exec(
    line,
  )
  return found !== null && found[1]?.replaceAll('``', '`') !== database
}

/** The accounts as SQL text: one statement a line, each behind a line that names its account. */
export function accountsText(accounts: readonly Account[]): string {
  const lines = [
    '-- Accounts and grants. Run this after the dump: grants on tables need the tables.',
    ...accounts.flatMap(({ name, create }) => create.flatMap((sql) => statement(name, sql))),
    ...accounts.flatMap(({ name, grants }) => grants.flatMap((sql) => statement(name, sql))),
    '-- Grants on single tables and routines of other databases, for hands:',
    ...accounts.flatMap(({ elsewhere }) => elsewhere.map((sql) => `${ELSEWHERE}${oneLine(sql)};`)),
  ]
  return `${lines.join('\n')}\n`
}

/** The statements of a stored text whose account is not among those that exist already; and the accounts they make. */
export function newAccountsOnly(sql: string, existing: readonly string[]): { sql: string; made: string[] } {
  const lines = sql.split('\n')
  const kept: string[] = []
  const made = new Set<string>()
  let name: string | undefined
  for (const line of lines) {
    if (line.startsWith(MARK)) name = line.slice(MARK.length)
    else if (name !== undefined && line !== '' && !line.startsWith('--')) {
      if (existing.includes(name) || name === 'PUBLIC') continue
      made.add(name)
      kept.push(line)
    }
  }
  return { sql: `${kept.join('\n')}\n`, made: [...made] }
}

/** Names of all accounts, as the stored text names them. */
export async function accountNames(session: Session): Promise<string[]> {
  const mariadb = session.server.family === 'mariadb'
  const rows = await session.query(
    `SELECT User AS user, Host AS host, ${mariadb ? 'is_role' : "'N'"} AS role FROM mysql.user`,
  )
  return rows.map((row) =>
    row.role === 'Y'
      ? `'${text(row, 'user').replaceAll("'", "''")}'`
      : accountName(text(row, 'user'), text(row, 'host')),
  )
}

/** A digest for every account: of how it logs in, and of its grants that a restore repeats. */
export function accountFacts(accounts: readonly Account[]): Facts {
  return Object.fromEntries(
    accounts.map(({ name, create, grants }) => [
      name,
      createHash('sha256')
        .update(JSON.stringify([create, grants]))
        .digest('hex')
        .slice(0, 32),
    ]),
  )
}

function statement(name: string, sql: string): string[] {
  return [`${MARK}${oneLine(name)}`, `${oneLine(sql)};`]
}

function oneLine(sql: string): string {
  if (!/[\r\n]/.test(sql)) return sql
  throw new UserError(
    'preflight',
    'an account has a line break in its name or its attributes and cannot be stored; rename it, or set globals: false',
  )
}

/** A stored text, whole: accounts of a server are few. */
export async function wholeText(sql: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of sql) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes > MAX_ACCOUNTS_BYTES)
      throw new UserError('drill', 'the stored accounts are larger than 64 MiB, which no server has')
  }
  return Buffer.concat(pieces).toString('utf8')
}
