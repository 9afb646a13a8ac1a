import { hasCode } from '../../errors.ts'
import type { Database, Preflight } from '../database.ts'
import type { DatabaseOptions } from '../engine.ts'
import { addressLabel, type PostgresAddress } from './address.ts'
import { clientsFor, type PostgresPrograms, programVersion } from './clients.ts'
import { assertReadable, serverFacts } from './preflight.ts'
import { openSession } from './session.ts'
import { openSnapshot } from './snapshot.ts'

/** A PostgreSQL database to be dumped with the programs of its own major version. */
export function openPostgres(address: PostgresAddress, options: DatabaseOptions): Database {
  const { selection, globals } = options
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
        programs = await clientPrograms(server.major, options)
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
  { installClient: install, programs }: DatabaseOptions,
): Promise<PostgresPrograms> {
  try {
    return await clientsFor(major, programs)
  } catch (error) {
    if (!install || !hasCode(error, 'tool-missing')) throw error
    await install('postgresql', major)
    return clientsFor(major)
  }
}
