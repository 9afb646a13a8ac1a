import { UserError } from '../../errors.ts'
import type { MysqlAddress } from './address.ts'

/** Why a connection could not be made, as what happened and what to do; the server's own words stay unsaid. */
export function connectionFault(
  address: Omit<MysqlAddress, 'database'> & { database: string | undefined },
  label: string,
  cause: unknown,
): UserError {
  const word = explain(address, codesOf(cause))
  return new UserError('preflight', `the server at ${label}: ${word}`, { cause })
}

/** Error numbers and codes of an error and of those it was caused by. */
function codesOf(cause: unknown): (string | number)[] {
  const codes: (string | number)[] = []
  for (let e = cause; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : undefined) {
    if ('errno' in e && typeof e.errno === 'number') codes.push(e.errno)
    if ('code' in e && typeof e.code === 'string') codes.push(e.code)
    if ('errors' in e && Array.isArray(e.errors)) codes.push(...e.errors.flatMap(codesOf))
  }
  return codes
}

/** Socket errors, and numbers of the MySQL and MariaDB server error references. */
const REASONS: readonly [
  readonly (string | number)[],
  (address: { user: string; database: string | undefined }) => string,
][] = [
  [
    ['ECONNREFUSED'],
    () =>
      'nothing answers there (connection refused). Check host and port, and that the server runs and listens.',
  ],
  [['ENOENT'], () => 'there is no such unix socket. Check its path and that the server runs.'],
  [
    ['ENOTFOUND', 'EAI_AGAIN'],
    () =>
      'the host name is unknown here. Check it; a private host needs a runner in its network or a tunnel.',
  ],
  [
    [1045, 1698, 1524],
    ({ user }) =>
      `the server refuses user ${user}: the password is wrong, the user may not come from this address, or must come over TLS (ssl-mode in the URL). Check the secret that holds the database URL.`,
  ],
  [[1049], ({ database }) => `there is no database ${database}. Check the last part of the URL.`],
  [
    [1044],
    ({ user, database }) =>
      `user ${user} may not use database ${database}. GRANT it the rights the README lists.`,
  ],
  [
    [1040, 1203, 1226],
    () =>
      'the server has no free connection. Lifeboat needs five; raise max_connections or run at another time.',
  ],
  [
    [3159],
    () => 'it takes connections over TLS only. Add ?ssl-mode=verify_identity (or required) to the URL.',
  ],
  [[1129], () => 'it has blocked this host after too many failed connections. FLUSH HOSTS on the server.'],
  [[1820, 1862], ({ user }) => `the password of user ${user} has expired. Set a new one.`],
  [
    ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 45012],
    () =>
      'no answer within 20 seconds. A firewall may keep this runner out; allow it, or use a self-hosted runner.',
  ],
]

function explain(
  address: { user: string; database: string | undefined },
  codes: readonly (string | number)[],
): string {
  const known = REASONS.find(([reasons]) => reasons.some((reason) => codes.includes(reason)))
  if (known) return known[1](address)
  const way =
    'in the URL, ssl-ca=<file> names the CA to trust; ssl-mode=required encrypts without checking; ssl-mode=disabled does neither'
  const code = codes.find((one) => /CERT|SELF_SIGNED|ALTNAME|ISSUER|ERR_TLS|ERR_SSL/.test(String(one)))
  if (code !== undefined) return `the server's certificate could not be verified (${code}); ${way}.`
  if (codes.includes(45023)) return `the server has no TLS; ${way}.`
  return `the connection failed (${codes.join(', ') || 'closed'}). Check the URL and the server's log.`
}
