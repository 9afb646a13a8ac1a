import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy that holds requests back until it is told to let them pass. */
export interface GateProxy {
  endpoint: string
  /** From now on requests of which the first piece matches wait. */
  hold(request: RegExp): void
  /** Resolves once so many requests wait. */
  waiting(count: number): Promise<void>
  /** Lets all pass, those to come too. */
  open(): void
  close(): Promise<void>
}

/** Starts a proxy before `http://127.0.0.1:port`; what a connection sends stays in order. */
export async function startGateProxy(target: string): Promise<GateProxy> {
  const sockets = new Set<Socket>()
  let held: RegExp | undefined
  let passed = Promise.withResolvers<void>()
  let count = 0
  let arrived = () => {}
  const gate = (piece: Buffer): Promise<void> | undefined => {
    if (!held?.test(piece.toString('latin1', 0, 4096))) return undefined
    count++
    arrived()
    return passed.promise
  }
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    let last: Promise<unknown> = Promise.resolve()
    client.on('data', (piece: Buffer) => {
      const leave = gate(piece)
      last = last.then(() => leave).then(() => upstream.destroyed || upstream.write(piece))
    })
    upstream.pipe(client)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
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
    hold(request) {
      held = request
      count = 0
      passed = Promise.withResolvers<void>()
    },
    waiting: (wanted) =>
      new Promise((resolve) => {
        arrived = () => {
          if (count >= wanted) resolve()
        }
        arrived()
      }),
    open() {
      held = undefined
      passed.resolve()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
