import type { DatabaseAddress, Engine } from '../engine.ts'
import { addressLabel, parseRedisUrl, redisEnvironment } from './address.ts'
import { openRedisDestination } from './destination.ts'
import { DIRECTORY_SCHEME, parseRedisDirectory } from './directory.ts'
import { guestRedis } from './guest-scratch.ts'
import { openRedis, serverInventory } from './redis.ts'
import { ephemeralRedis } from './scratch.ts'
import { REDIS } from './tally.ts'

/** Redis and Valkey: the dump a replica gets, read as it passes; a throwaway server that keeps what has expired. */
export const redis: Engine = {
  parse(url): DatabaseAddress {
    if (url.toLowerCase().startsWith(`${DIRECTORY_SCHEME}:`)) return parseRedisDirectory(url)
    const address = parseRedisUrl(url)
    return {
      engine: REDIS,
      database: addressLabel(address),
      refuses: {
        only: 'a key belongs to no table; name a logical database in the URL (redis://host/2) to restore it alone',
        owners: 'keys have no owners',
      },
      environment: redisEnvironment(address),
      open: (options) => openRedis(address, options),
      scratch: (recorded, signal) => guestRedis(recorded, address, signal),
      live: async (_recorded, signal) =>
        (await serverInventory(address, { depth: 'counts' }, signal)).inventory,
      destination: (options) => openRedisDestination(address, options),
    }
  },
  ephemeral: (recorded, wish, signal) => ephemeralRedis(recorded, signal, wish),
}
