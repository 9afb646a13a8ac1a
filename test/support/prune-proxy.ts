import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy that holds everything back a little, as a network does. */
export interface SlowProxy {
  endpoint: string
  /** Most connections that were open at once; each carries one HTTP request at a time. */
  most(): number
  close(): Promise<void>
}

/** Starts a proxy before `http://127.0.0.1:port` that delays each piece of a request by `delayMs()`. */
export async function startSlowProxy(target: string, delayMs: () => number): Promise<SlowProxy> {
  const open = new Set<Socket>()
  let most = 0
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    open.add(client)
    most = Math.max(most, open.size)
    client.on('data', (piece) => setTimeout(() => upstream.destroyed || upstream.write(piece), delayMs()))
    upstream.pipe(client)
    for (const socket of [client, upstream]) {
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(client)
        client.destroy()
        upstream.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    most: () => most,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
