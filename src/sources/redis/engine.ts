import { UserError } from '../../errors.ts'
import type { DatabaseAddress, Engine } from '../engine.ts'
import { addressLabel, parseRedisUrl, redisEnvironment } from './address.ts'
import { openRedis, serverInventory } from './redis.ts'
import { ephemeralRedis } from './scratch.ts'
import { REDIS } from './tally.ts'

/** Redis and Valkey: the dump a replica gets, read as it passes; a throwaway server that keeps what has expired. */
export const redis: Engine = {
  name: REDIS,
  schemes: ['redis', 'rediss', 'redis+unix', 'unix'],
  example: 'redis://user:password@host:6379',
  parse(url): DatabaseAddress {
    const address = parseRedisUrl(url)
    return {
      engine: REDIS,
      database: addressLabel(address),
      environment: redisEnvironment(address),
      open: (options) => openRedis(address, options),
      scratch: () => Promise.reject(new UserError('input', `scratch: ${UNSUPPORTED}`)),
      live: (_recorded, signal) => serverInventory(address, { depth: 'counts' }, signal),
      destination: () => {
        throw new UserError('input', `to: ${UNSUPPORTED}`)
      },
    }
  },
  ephemeral: ephemeralRedis,
}

const UNSUPPORTED = 'a running Redis cannot be restored into by this version; RESTORE.md says how to restore by hand'
