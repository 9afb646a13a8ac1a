import { createReadStream } from 'node:fs'
import { mkdir, readdir, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import type { Copy, Destination, Occupant } from '../destination.ts'
import type { DatabaseAddress, DestinationOptions } from '../engine.ts'
import { errnoOf } from '../files/disk.ts'
import { clearDirectory, makeStaging, placeDump, writeDump } from './directory-files.ts'
import { REDIS, Tally, tallyReader } from './tally.ts'

export const DIRECTORY_SCHEME = 'redis+dir'

/**
 * The data directory of a server that does not run: `redis+dir:data` or `redis+dir:///srv/redis/data`. Only a restore
 * may name it. Throws UserError `input`.
 */
export function parseRedisDirectory(url: string): DatabaseAddress {
  const named = decode(url.slice(DIRECTORY_SCHEME.length + 1).replace(/^\/\/(?=\/)/, ''))
  if (named === '' || named.startsWith('//') || /[?#\0]/.test(named))
    throw new UserError('input', `write ${DIRECTORY_SCHEME}:data or ${DIRECTORY_SCHEME}:///srv/redis/data`)
  const path = resolve(named)
  const noServer = (): never => {
    const word = `${DIRECTORY_SCHEME}: names a directory, which only a restore can use; name the running server (redis://...)`
    throw new UserError('input', word)
  }
  return {
    engine: REDIS,
    database: path,
    refuses: { only: 'a directory takes the whole dump', owners: 'keys have no owners' },
    environment: { REDIS_DIR: path },
    open: noServer,
    scratch: async () => noServer(),
    live: async () => noServer(),
    destination: (options) => openRedisDirectory(path, options),
  }
}

function openRedisDirectory(path: string, { at, signal }: DestinationOptions): Destination {
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  let missing = false
  return {
    engine: REDIS,
    async look() {
      const occupant = await lookAt(path)
      missing = occupant.state === 'missing'
      return occupant
    },
    // Nothing is restored over anything here: see lookAt.
    isProducer: async () => 'no',
    prepare: (recorded) => prepareDirectory({ path, missing, stamp, recorded, signal }),
    drop: async () => undefined,
  }
}

/** An empty directory, or none yet. Throws UserError `preflight` for anything else, also with `force`. */
async function lookAt(path: string): Promise<Occupant> {
  const occupant = {
    label: path,
    server: 'a directory for Redis or Valkey',
    database: path,
    relations: 0,
    bytes: 0,
    connections: 0,
    leftovers: [],
  }
  try {
    const entries = await readdir(path)
    if (entries.length === 0) return { ...occupant, state: 'empty' }
    const some = entries.sort().slice(0, 3).join(', ')
    const word = `${path} is not empty (${some}${entries.length > 3 ? ' and more' : ''}), and a directory is never restored over, with force neither: a server that runs there would write over it. Stop the server, move the directory away, and name it again or another one`
    throw new UserError('preflight', word)
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const code = errnoOf(cause)
    const above = code === 'ENOENT' ? await stat(dirname(path)).catch(() => undefined) : undefined
    if (above?.isDirectory()) return { ...occupant, state: 'missing' }
    const why = code === 'ENOENT' ? 'its parent directory is not there' : messageOf(cause)
    throw new UserError('preflight', `${path} cannot be used as a directory: ${why}`, { cause })
  }
}

interface DirectoryJob {
  path: string
  /** Whether the directory is made by the restore. */
  missing: boolean
  stamp: string
  recorded: Parameters<Destination['prepare']>[0]
  signal: AbortSignal | undefined
}

async function prepareDirectory({ path, missing, stamp, recorded, signal }: DirectoryJob): Promise<Copy> {
  if (missing)
    await mkdir(path, { mode: 0o750 }).catch((cause: unknown) => {
      throw new UserError('preflight', `${path} cannot be made: ${messageOf(cause)}`, { cause })
    })
  const staging = await makeStaging(path, stamp)
  const notes: string[] = []
  return {
    database: path,
    notes,
    restore: (dump) => writeDump(dump, staging, signal),
    async inventories() {
      const { depth, major } = recorded
      const tally = new Tally({ depth })
      const reader = tallyReader(tally, { depth })
      const options = { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) }
      for await (const chunk of createReadStream(staging.file, options)) reader.push(chunk)
      reader.end()
      return { recorded, restored: tally.inventory(major, {}, []) }
    },
    async swap() {
      await placeDump(staging, recorded.major < 7 && recorded.origin.product !== 'Valkey')
      notes.push(...advice(path, recorded.origin))
      return undefined
    },
    async discard() {
      try {
        await clearDirectory(staging)
        if (missing) await rmdir(path)
        return undefined
      } catch (error) {
        return `what was restored so far is still in ${path} (${messageOf(error)}); remove it`
      }
    },
  }
}

function advice(path: string, { product = 'Redis', version }: Readonly<Record<string, string>>): string[] {
  return [
    `start ${product} ${version ?? ''} or newer with dir ${path}: appendonly yes and no both find the data, under the usual names of dbfilename, appenddirname and appendfilename`,
    `the files belong to the owner of ${path} where this user could give them away; the server's user must be able to write there (chown -R)`,
    'users and their rights (ACL) are not in a dump of Redis: bring them back from the configuration',
  ]
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new UserError('input', 'the path has a stray "%"; write a percent sign as %25')
  }
}
