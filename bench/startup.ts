import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { runAction } from '../test/support/run-action.ts'

/** One way to start, and how long it took until it did its first work, in seconds. */
export interface Start {
  name: string
  seconds: number[]
}

const CLI = resolve(import.meta.dirname, '../dist/cli.js')

/** Starts the built code in each way, in turn, `times` times. */
export async function measureStarts(times: number): Promise<Start[]> {
  const ways: { name: string; run: () => Promise<number>; seconds: number[] }[] = [
    { name: 'node alone (`node -e 0`)', run: () => timed(['-e', '0']), seconds: [] },
    { name: '`node dist/cli.js --help`', run: () => timed([CLI, '--help']), seconds: [] },
    { name: 'backup-db: inputs missing, said so', run: untilRefused, seconds: [] },
    { name: 'backup-db: first connection to the server', run: untilConnected, seconds: [] },
  ]
  for (let turn = 0; turn < times; turn++) {
    for (const way of ways) way.seconds.push(await way.run())
  }
  return ways.map(({ name, seconds }) => ({ name, seconds }))
}

async function timed(args: readonly string[]): Promise<number> {
  const started = performance.now()
  const [code] = await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return (performance.now() - started) / 1000
}

async function untilRefused(): Promise<number> {
  const { exitCode, durationMs } = await runAction('backup-db')
  if (exitCode !== 1) throw new Error(`an action without inputs ended with ${exitCode}`)
  return durationMs / 1000
}

/** From the start of the process to the connection its preflight makes; the server then hangs up. */
async function untilConnected(): Promise<number> {
  const server = createServer()
  let connected: number | undefined
  server.on('connection', (socket) => {
    connected ??= performance.now()
    socket.on('error', () => undefined).destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const inputs = {
    'database-url': `postgres://nobody:secret@127.0.0.1:${address.port}/none?sslmode=disable`,
    store: 'file:store',
    target: 'bench',
    encryption: 'none',
  }
  const started = performance.now()
  const { log } = await runAction('backup-db', inputs)
  server.close()
  if (connected === undefined) throw new Error(`backup-db did not connect:\n${log}`)
  return (connected - started) / 1000
}
