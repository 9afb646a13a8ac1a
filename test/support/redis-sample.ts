import type { RedisServer } from './redis-server.ts'

/** The hour in which the sample's keys end, in milliseconds since 1970; they are alive for a long time. */
const LATER = 4_102_444_800_000

/** A bit of every type and every encoding, in two logical databases, with odd names, and a library of functions. */
export async function fillRedis(server: RedisServer): Promise<void> {
  const long = 'x'.repeat(3000)
  const many = (count: number, item: (n: number) => string[]) =>
    Array.from({ length: count }, (_, n) => item(n)).flat()
  await server.send(
    ['CONFIG', 'SET', 'list-max-listpack-size', '20'],
    ['SET', 'plain', 'value'],
    ['SET', 'number', '-12345'],
    ['SET', 'long', long],
    ['SET', Buffer.from([0, 255, 10, 13, 34, 39]), Buffer.from([0, 1, 2, 255])],
    ['SET', 'emoji 🛟 "quoted" \'too\'\n', 'ä'],
    ['SET', 'session', 's', 'PXAT', String(LATER)],
    ['RPUSH', 'queue', ...many(100, (n) => [`job ${n}`, String(n), String(n * -70_000), String(n * 5e12)])],
    ['RPUSH', 'big elements', long.repeat(4), 'small', long.repeat(5)],
    ['SADD', 'numbers', '1', '-2', '300000', '5000000000'],
    ['SADD', 'words', ...many(600, (n) => [`word ${n}`])],
    ['SADD', 'few words', 'a', 'b', '7'],
    ['HSET', 'user:1', 'name', 'Ada', 'visits', '3', 'note', 'x'.repeat(20)],
    ['HSET', 'wide', ...many(600, (n) => [`field ${n}`, `content ${n}`])],
    ['ZADD', 'ranks', '1', 'a', '2.5', 'b', 'inf', 'c', '-inf', 'd', '-0', 'e', '0.1', 'f'],
    ['ZADD', 'many ranks', ...many(200, (n) => [String(n / 7), `member ${n}`])],
    ['XADD', 'events', '1-1', 'kind', 'login', 'who', 'ada'],
    ['XADD', 'events', '1-2', 'kind', 'logout', 'who', 'ada'],
    ['XADD', 'events', '2-0', 'other', '5'],
    ['XGROUP', 'CREATE', 'events', 'workers', '0'],
    ['XREADGROUP', 'GROUP', 'workers', 'one', 'COUNT', '2', 'STREAMS', 'events', '>'],
    ['XGROUP', 'CREATE', 'events', 'audit', '$'],
    ['XDEL', 'events', '1-2'],
    ['FUNCTION', 'LOAD', "#!lua name=tools\nredis.register_function('one', function() return 1 end)"],
    ['SELECT', '3'],
    ['SET', 'plain', 'in three'],
    ['HSET', 'expiring hash', 'a', '1'],
    ['PEXPIREAT', 'expiring hash', String(LATER + 1)],
  )
}
