import { hasCode } from '../../errors.ts'
import type { Database, Preflight, Selection } from '../database.ts'
import { addressLabel, type PostgresAddress } from './address.ts'
import { clientsFor, type PostgresPrograms, programVersion } from './clients.ts'
import { assertReadable, serverFacts } from './preflight.ts'
import { openSession } from './session.ts'
import { openSnapshot } from './snapshot.ts'

export interface PostgresOptions {
  address: PostgresAddress
  selection: Selection
  /** Whether to take roles and grants of the server along. */
  globals: boolean
  /** Our own clock, milliseconds since 1970. */
  clock: () => number
  /** Installs the client programs of a major version where they are missing; absent: a missing client is a fault. */
  installClient?: (major: number) => Promise<void>
  signal?: AbortSignal
}

/** A PostgreSQL database to be dumped with the programs of its own major version. */
export function openPostgres(options: PostgresOptions): Database {
  const { address, selection, globals } = options
  const signal = options.signal ? { signal: options.signal } : {}
  let programs: PostgresPrograms | undefined
  return {
    engine: 'postgresql',
    dumpSuffix: 'dump',
    dumpFormat: 'pg_dump custom, uncompressed',
    label: addressLabel(address),
    async preflight(): Promise<Preflight> {
      const session = await openSession(address, options.signal)
      try {
        const server = await serverFacts(session, options.clock)
        await assertReadable(session, selection)
        programs = await clientPrograms(server.major, options.installClient)
        return {
          serverVersion: server.version,
          clientVersion: await programVersion(programs, 'pg_dump'),
          estimatedBytes: server.bytes,
          clockSkewMs: server.clockSkewMs,
          warnings: [],
        }
      } finally {
        await session.close()
      }
    },
    async snapshot(depth) {
      if (!programs) throw new Error('preflight comes first')
      return openSnapshot({ address, programs, selection, depth, globals, ...signal })
    },
  }
}

async function clientPrograms(
  major: number,
  install: ((major: number) => Promise<void>) | undefined,
): Promise<PostgresPrograms> {
  try {
    return await clientsFor(major)
  } catch (error) {
    if (!install || !hasCode(error, 'tool-missing')) throw error
    await install(major)
    return clientsFor(major)
  }
}
