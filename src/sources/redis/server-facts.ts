import { UserError } from '../../errors.ts'
import { type Connection, RIGHTS } from './connection.ts'
import { ReplyError } from './replies.ts'

const USUAL_DATABASES = 16

/** The server's own word about itself (INFO). */
export interface ServerFacts {
  /** As people write it: `7.0.15`. */
  version: string
  major: number
  /** `Redis` or `Valkey`. */
  product: 'Redis' | 'Valkey'
  info: ReadonlyMap<string, string>
  /** Keys of each logical database that has some. */
  databases: ReadonlyMap<number, number>
  modules: readonly string[]
  /** Its clock minus ours, in milliseconds, corrected by half the round trip. */
  clockSkewMs: number
}

/** Asks a server what it is. Throws UserError `preflight` when it may not be asked. */
export async function serverFacts(connection: Connection, clock: () => number): Promise<ServerFacts> {
  const before = clock()
  const theirs = await serverTime(connection)
  const ours = (before + clock()) / 2
  const text = String(await asked(connection, 'INFO', 'all'))
  const info = new Map<string, string>()
  const databases = new Map<number, number>()
  const modules: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    const [, database] = /^db(\d+)$/.exec(name) ?? []
    const [, keys] = /^keys=(\d+)/.exec(value) ?? []
    if (name === 'module') modules.push(/name=([^,]+)/.exec(value)?.[1] ?? 'unknown')
    else if (database !== undefined && keys !== undefined) databases.set(Number(database), Number(keys))
    else info.set(name, value)
  }
  const valkey = info.get('valkey_version')
  const version = valkey ?? info.get('redis_version') ?? 'unknown'
  return {
    version,
    major: Number.parseInt(version, 10) || 0,
    product: valkey === undefined ? 'Redis' : 'Valkey',
    info,
    databases,
    modules,
    clockSkewMs: Math.round(theirs - ours),
  }
}

/** How many logical databases the server has; the usual number where it does not say. */
export async function databaseLimit(connection: Connection): Promise<number> {
  try {
    const reply = await connection.send('CONFIG', 'GET', 'databases')
    return Array.isArray(reply) && reply.length === 2 ? Number(reply[1]) : USUAL_DATABASES
  } catch (error) {
    if (error instanceof ReplyError) return USUAL_DATABASES // managed services have no CONFIG
    throw error
  }
}

/** The server's clock, in milliseconds since 1970. */
async function serverTime(connection: Connection): Promise<number> {
  const reply = await asked(connection, 'TIME')
  const [seconds, micros] = Array.isArray(reply) ? reply.map(Number) : []
  return (seconds ?? 0) * 1000 + (micros ?? 0) / 1000
}

/**
 * Throws UserError `preflight` where a backup would not be one: of a cluster's node, of a stale replica, of a server
 * that is still loading, of a sentinel.
 */
export function assertWhole({ info }: ServerFacts, label: string): void {
  if (info.get('redis_mode') === 'sentinel')
    throw new UserError(
      'preflight',
      `${label} is a sentinel, which holds no data; name the server it watches`,
    )
  if (info.get('cluster_enabled') === '1') {
    const word = `${label} is a node of a cluster: it holds a part of the keys, and this version does not back up clusters. Back up with the provider's snapshots, or move to a server without cluster mode`
    throw new UserError('preflight', word)
  }
  if (info.get('loading') === '1' || info.get('async_loading') === '1')
    throw new UserError('preflight', `${label} is still loading its data; run again when it is done`)
  if (info.get('role') === 'slave' && info.get('master_link_status') !== 'up') {
    const word = `${label} is a replica that has lost its master (link down for ${info.get('master_link_down_since_seconds') ?? '?'} s): what it holds is old. Mend the replication, or back up the master`
    throw new UserError('preflight', word)
  }
}

/** What people should know of a server that is backed up, each as one sentence. */
export function serverWarnings(facts: ServerFacts, database: number | undefined): string[] {
  const { info, modules, databases } = facts
  const warnings: string[] = []
  const policy = info.get('maxmemory_policy') ?? 'noeviction'
  if (Number(info.get('maxmemory') ?? 0) > 0 && policy !== 'noeviction')
    warnings.push(
      `the server drops keys when its memory is full (${policy}): what it has dropped is in no backup`,
    )
  if (modules.length > 0)
    warnings.push(
      `the server has modules (${modules.join(', ')}); keys of their own types cannot be proven without them, and a backup that holds one fails`,
    )
  if (info.get('role') === 'slave')
    warnings.push('this is a replica: the backup is as old as its replication was')
  const others = [...databases.keys()].filter((each) => each !== database)
  if (database !== undefined && others.length > 0)
    warnings.push(
      `the URL names logical database ${database}; a dump always holds all, so ${others.map((each) => `db${each}`).join(', ')} is in the backup too`,
    )
  return warnings
}

async function asked(connection: Connection, ...words: string[]) {
  try {
    return await connection.send(...words)
  } catch (cause) {
    if (!(cause instanceof ReplyError)) throw cause
    const why = cause.code === 'NOPERM' ? `; ${RIGHTS}` : ''
    throw new UserError('preflight', `${connection.label} refuses ${words[0]}: ${cause.message}${why}`, {
      cause,
    })
  }
}
