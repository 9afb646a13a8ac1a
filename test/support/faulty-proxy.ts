import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A slow line to a server on this machine. */
export interface SlowLine {
  port: number
  /** Cuts every connection that carries data now; gives how many there were. */
  cut(): number
  /** Waits until no connection is open; gives up after some seconds. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** Forwards connections to `target`; what comes back is held to so many bytes per second and connection. */
export async function slowLine(target: number, bytesPerSecond: number): Promise<SlowLine> {
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: false }, (client) => {
    const upstream = connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.pipe(upstream)
    void slowly(upstream, client, bytesPerSecond)
  })
  const port = await listening(server)
  const cut = () => {
    const sockets = [...open]
    for (const socket of sockets) socket.resetAndDestroy()
    return sockets.length / 2
  }
  return {
    port,
    cut,
    async idle() {
      const deadline = Date.now() + 3000
      while (open.size > 0 && Date.now() < deadline) await sleep(10)
      if (open.size > 0) throw new Error(`${open.size / 2} connections are still open`)
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A line on which the end of a renaming transaction is lost. */
export interface LossyLine {
  port: number
  /** Answers to COMMIT that were lost. */
  lost(): number
  close(): Promise<void>
}

/**
 * Forwards connections to a PostgreSQL server at `target`. The COMMIT of a transaction that renames is forwarded and
 * its answer dropped (`answer`), or is itself dropped (`commit`); then all connections are cut, and the next `refused`
 * ones too.
 */
export async function lossyLine(
  target: number,
  { drop, refused }: { drop: 'answer' | 'commit'; refused: number },
): Promise<LossyLine> {
  const open = new Set<Socket>()
  let lost = 0
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy()
  }
  const server = createServer((client) => {
    if (lost > 0 && refused-- > 0) return void client.resetAndDestroy()
    const upstream = connect(target, '127.0.0.1')
    let renaming = false
    let committing = false
    const lose = () => {
      lost += 1
      cut()
    }
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => {
      renaming ||= chunk.includes(' RENAME TO ')
      committing ||= renaming && chunk.includes('COMMIT\0')
      if (committing && drop === 'commit') lose()
      else upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (committing) lose()
      else client.write(chunk)
    })
  })
  return {
    port: await listening(server),
    lost: () => lost,
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function slowly(from: Socket, to: Socket, bytesPerSecond: number): Promise<void> {
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      if (!to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')])
      // Timers are too coarse for small answers.
      if (chunk.length > 16_384) await sleep((chunk.length / bytesPerSecond) * 1000)
    }
    to.end()
  } catch {
    to.destroy()
  }
}
