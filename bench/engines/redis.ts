import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { size } from '../../src/report/plot.ts'
import { type RedisServer, startRedis } from '../../test/support/redis-server.ts'
import { processClock, type ServerClock } from '../measure.ts'
import { type Bench, INTO_GPG, ours, type Setting, shell } from './contender.ts'

/** About so many bytes in keys of five types, against redis-cli. */
export async function redisBench(setting: Setting, bytes: number): Promise<Bench> {
  // What is written is kept nowhere: the server has nothing else to do than to serve.
  const server = await startRedis()
  const keys = Math.ceil(bytes / 360)
  for (let from = 0; from < keys; from += BATCH)
    await server.send(['EVAL', FILL, '0', String(from), String(Math.min(keys, from + BATCH))])
  await server.send(['SAVE'])
  const [reply] = await server.send(['INFO', 'server'])
  const version = /redis_version:(\S+)/.exec(String(reply))?.[1] ?? ''
  const clock = settledClock(server)
  const env = { REDISCLI_AUTH: server.password }
  const asked = `redis-cli --no-auth-warning -h 127.0.0.1 -p ${server.port} --rdb`
  return {
    engine: `Redis ${version}`,
    what: `${keys} keys: strings, hashes, lists, sorted sets and streams, a third of them ending some time; the dump has ${size((await stat(join(server.dir, 'dump.rdb'))).size)}. \`repl-diskless-sync-delay 0\`, for all.`,
    contenders: [
      shell(
        setting,
        {
          name: 'shell',
          how: '`redis-cli --rdb - | zstd -3 | gpg`; what it stores has 40 bytes too many at its end, and is checked by nobody',
          line: `${asked} - | ${INTO_GPG}`,
          env,
        },
        clock,
      ),
      shell(
        setting,
        {
          name: 'shell, checked',
          how: '`redis-cli --rdb FILE`, `redis-check-rdb FILE`, then `zstd -3 | gpg`',
          line: `${asked} "$OUT/copy" && redis-check-rdb "$OUT/copy" >"$OUT/said" && ${INTO_GPG.replace('zstd -q -3', 'zstd -q -3 <"$OUT/copy"')}`,
          env,
        },
        clock,
      ),
      ...['off', 'counts', 'fingerprints'].map((inventory) => ours(setting, server.url(), inventory, clock)),
    ],
    note: 'Ours always reads the dump to its end, its checksum included, while it passes, also with `inventory: off`; `fingerprints` takes a hash of every value as well. There is no copy on the disk.',
    close: () => server.stop(),
  }
}

/** The server's clock, once it has waited for the child that it forks for each dump: before, its time is not in it. */
function settledClock(server: RedisServer): ServerClock {
  const clock = processClock(server.pid)
  return async () => {
    for (;;) {
      const [reply] = await server.send(['INFO', 'persistence'])
      const children = await readFile(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8')
      if (/rdb_bgsave_in_progress:0/.test(String(reply)) && children.trim() === '') return clock()
      await sleep(20)
    }
  }
}

const BATCH = 10_000
/** Names and words as an application writes them, and a part that does not compress. */
const FILL = `
local function noise(n)
  local t = {}
  for i = 1, n do t[i] = string.char(math.random(33, 126)) end
  return table.concat(t)
end
for n = tonumber(ARGV[1]), tonumber(ARGV[2]) - 1 do
  local kind = n % 6
  local text = '{"user":' .. n .. ',"name":"customer ' .. n .. '","state":"the order was shipped with invoice and payment received","token":"' .. noise(120) .. '"}'
  if kind < 2 then
    redis.call('SET', 'session:' .. n, text .. text, 'EX', 10000000 + n)
  elseif kind == 2 then
    redis.call('HSET', 'user:' .. n, 'name', 'customer ' .. n, 'mail', n .. '@example.com', 'visits', n, 'token', noise(100), 'note', text)
  elseif kind == 3 then
    redis.call('RPUSH', 'queue:' .. n, text, 'job ' .. n, n, text)
  elseif kind == 4 then
    for i = 1, 12 do redis.call('ZADD', 'rank:' .. n, n / i, 'member ' .. i .. noise(20)) end
  else
    for i = 1, 4 do redis.call('XADD', 'events:' .. n, i .. '-1', 'kind', 'login', 'who', 'customer ' .. n, 'token', noise(60)) end
  end
end`
