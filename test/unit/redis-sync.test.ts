import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseRedisUrl } from '../../src/sources/redis/address.ts'
import { requestDump } from '../../src/sources/redis/sync.ts'

const MARK = '0123456789abcdefghijklmnopqrstuvwxyzABCD'
/** What a client says before a dump, each answered by OK, and what begins it. */
const SAID = /(PING|eof|rdb-only\r\n\$1\r\n1|SYNC)\r\n/g

/** What the server sends next, and in pieces of how many bytes. */
let sent = Buffer.alloc(0)
let piece = 1

async function answer(socket: Socket): Promise<void> {
  socket.setNoDelay(true)
  let said = ''
  let answered = 0
  for await (const chunk of socket) {
    said += chunk
    for (const [, word] of [...said.matchAll(SAID)].slice(answered)) {
      answered++
      if (word !== 'SYNC') socket.write('+OK\r\n')
      else {
        for (let at = 0; at < sent.length; at += piece) {
          socket.write(sent.subarray(at, at + piece))
          await turn()
        }
        socket.end()
      }
    }
  }
}

describe('a dump that a server sends until a mark', () => {
  const server = createServer((socket) => {
    answer(socket).catch(() => socket.destroy())
  })
  let url: string
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    url = `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => {
    server.close()
  })

  const received = async () => {
    const dump = await requestDump(parseRedisUrl(url))
    return Buffer.concat(await Array.fromAsync(dump.stream()))
  }

  it.each([1, 7, 39, 40, 41, 300, 10_000])(
    'is whole, and without the mark, in pieces of %d bytes',
    async (size) => {
      piece = size
      for (const length of [0, 1, 39, 40, 41, 79, 80, 81, 700]) {
        // Parts of the mark are in it as well.
        const data = Buffer.from(`${MARK.slice(0, -1)}x${MARK.slice(1)}`.repeat(20).slice(0, length))
        sent = Buffer.concat([Buffer.from(`\n\n$EOF:${MARK}\r\n`), data, Buffer.from(MARK)])
        expect((await received()).equals(data)).toBe(true)
      }
    },
  )

  it('fails when it ends before the mark', async () => {
    piece = 100
    for (const cut of [1, 39, 40, 41, 100]) {
      sent = Buffer.from(`$EOF:${MARK}\r\n${'data '.repeat(100)}${MARK}`).subarray(0, -cut)
      await expect(received()).rejects.toMatchObject({ code: 'process' })
    }
  })
})
