import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ProcessError, readFrom, run, serve, writeTo } from '../../src/streams/process.ts'

const env = { PATH: '/usr/bin:/bin' }
const shell = (script: string, ...args: string[]) => ({
  program: '/bin/sh',
  args: ['-c', script, 'sh', ...args],
  env,
})

let home: string
/** What waits for deadlines waits beside all the other tests, and is looked at by its own. */
let slowRead: Promise<Buffer>
let deafService: Promise<unknown>
let held: ReturnType<typeof holdOutputs>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lb-process-'))
  slowRead = readSlowly()
  deafService = stopDeafService()
  held = holdOutputs()
  for (const waiting of [slowRead, deafService, held.exit, held.cut]) waiting.catch(() => undefined)
})
afterAll(() => rm(home, { recursive: true, force: true }))

describe('a program that is read', () => {
  it('gives its whole output, also when the reader is slow for longer than the deadline for a held pipe', async () => {
    expect((await slowRead).length).toBe(3_000_000)
  })

  it.each([
    ['an exit code', 'echo part; echo "row (1, alice@example.com)" >&2; exit 3', 'sh exited with code 3'],
    ['a signal', 'echo part; kill -KILL $$', 'sh was ended by SIGKILL before it had finished'],
    ['a signal told by a code', 'echo part; exit 137', 'sh exited with code 137 (SIGKILL)'],
  ])('fails with a ProcessError on %s, at the head of several stages', async (_what, script, message) => {
    const stages = [new PassThrough(), new Transform({ transform: (c, _e, done) => done(null, c) })]
    let ended = false
    const sink = new Writable({
      write: (_chunk, _encoding, done) => done(),
      final(done) {
        ended = true
        done()
      },
    })
    const failure = await pipeline([readFrom(shell(script)), ...stages, sink]).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(ProcessError)
    expect(failure).toMatchObject({ code: 'process', message })
    expect(ended).toBe(false)
  })

  it('is told apart when it is missing, everywhere', async () => {
    const missing = { program: '/nonexistent/pg_dump', args: [], env }
    const fault = { code: 'tool-missing', message: expect.stringContaining('/nonexistent/pg_dump') }
    await expect(
      pipeline(
        readFrom(missing),
        new PassThrough(),
        new Writable({ write: (_chunk, _encoding, done) => done() }),
      ),
    ).rejects.toMatchObject(fault)
    await expect(run(missing)).rejects.toMatchObject(fault)
    await expect(writeTo(missing, Readable.from([Buffer.from('x')]))).rejects.toMatchObject(fault)
    await expect(serve(missing).exited).rejects.toMatchObject(fault)
  })

  it('is not waited for when a grandchild holds its output open', async () => {
    await expect(held.exit).rejects.toMatchObject({ message: 'sh exited with code 1' })
    await expect(held.cut).rejects.toMatchObject({
      code: 'process',
      message: expect.stringContaining('held its output open'),
    })
    // The grandchildren would have held it for five minutes.
    expect(performance.now() - held.started).toBeLessThan(150_000)
    expect(isAlive(pidIn('held'))).toBe(false)
  }, 200_000)

  it('keeps the end of a long stderr only', async () => {
    const failure = await run(shell('yes 0123456789 | head -c 400000 >&2; echo last >&2; exit 1')).catch(
      (error: unknown) => error,
    )
    if (!(failure instanceof ProcessError)) throw new Error('no ProcessError')
    expect(failure.exit.stderr.length).toBe(64 * 1024)
    expect(failure.exit.stderr.endsWith('last\n')).toBe(true)
    expect(failure.message).not.toContain('0123456789')
  })

  it('gets exactly the environment it is given', async () => {
    const { stdout } = await run({ program: '/usr/bin/env', args: [], env: { A: '1', B: 'zwei ü' } })
    expect(stdout).toBe('A=1\nB=zwei ü\n')
    expect((await run({ program: '/usr/bin/env', args: [] })).stdout).toBe('')
  })

  it('refuses a NUL byte without showing the value', async () => {
    const failure = await run({ program: '/usr/bin/env', args: [], env: { PGPASSWORD: 'hush\0' } }).catch(
      String,
    )
    expect(failure).toContain('NUL byte')
    expect(failure).not.toContain('hush')
  })

  it('refuses to keep more than a short output', async () => {
    await expect(run(shell('head -c 20000000 /dev/zero'))).rejects.toThrow('printed more than 16 MiB')
  })
})

describe('a program that is written to', () => {
  it('may close its input early, and the input is read to its end on demand', async () => {
    const lines = endless(300)
    expect((await writeTo(shell('head -c 3'), lines.input)).stdout).toBe('xxx')
    expect(lines.given()).toBeLessThan(300)
    const drained = endless(300)
    expect((await writeTo(shell('head -c 3'), drained.input, { drain: true })).stdout).toBe('xxx')
    expect(drained.given()).toBe(300)
  })

  it('tells of its failure at once, although the input stalls', async () => {
    async function* stalled() {
      yield Buffer.from('x')
      await sleep(60_000, undefined, { ref: false })
    }
    for (const drain of [false, true]) {
      const failure = writeTo(shell('exit 4'), stalled(), { drain })
      await expect(failure).rejects.toMatchObject({ message: 'sh exited with code 4' })
    }
    const killed = writeTo(shell('kill -TERM $$'), stalled(), { drain: true })
    await expect(killed).rejects.toMatchObject({ message: expect.stringContaining('SIGTERM') })
  })

  it('has ended before the fault of its input is told', async () => {
    const file = join(home, 'reader')
    async function* broken() {
      yield Buffer.from('x')
      while (!existsSync(file) || !pidIn('reader')) await sleep(20)
      throw new Error('the download broke')
    }
    const script = 'trap "" TERM; echo $$ > "$1"; cat > /dev/null; sleep 30'
    await expect(writeTo(shell(script, file), broken())).rejects.toThrow('the download broke')
    expect(isAlive(pidIn('reader'))).toBe(false)
  })
})

describe('a cancel', () => {
  it.each([
    ['obedient', 'sleep 30 & echo $! > "$1"; wait'],
    [
      'deaf',
      'trap "" TERM; sh -c \'trap "" TERM; while :; do sleep 1; done\' & echo $! > "$1"; while :; do sleep 1; done',
    ],
    ['a deaf grandchild', 'sh -c \'trap "" TERM; while :; do sleep 1; done\' & echo $! > "$1"; wait'],
  ])(
    'ends the whole group: %s',
    async (name, script) => {
      const stop = new AbortController()
      const command = { ...shell(script, join(home, name)), signal: stop.signal }
      const ended = run(command).catch((error: unknown) => error)
      while (!existsSync(join(home, name)) || !pidIn(name)) await sleep(20)
      const started = performance.now()
      stop.abort()
      expect(await ended).toMatchObject({ code: 'cancelled' })
      // 3 s are promised; on a machine that others use too more may pass, but never the 30 s of the program.
      expect(performance.now() - started).toBeLessThan(15_000)
      expect(isAlive(pidIn(name))).toBe(false)
    },
    60_000,
  )

  it('fails a stream nobody reads, and one that is dropped ends its program', async () => {
    const stop = new AbortController()
    const unread = readFrom({ ...shell('cat /dev/zero'), signal: stop.signal })
    await sleep(100)
    stop.abort()
    const [error] = await once(unread, 'error').catch((cause: unknown) => [cause])
    expect(error).toMatchObject({ code: 'cancelled' })
    const file = join(home, 'dropped')
    const dropped = readFrom(shell('echo $$ > "$1"; exec cat /dev/zero', file))
    await once(dropped, 'readable')
    dropped.destroy()
    await once(dropped, 'close')
    expect(isAlive(pidIn('dropped'))).toBe(false)
  })
})

describe('a service', () => {
  it('stops on its signal, on SIGKILL when it is deaf, and may be stopped twice', async () => {
    const ready = join(home, 'polite')
    const polite = serve(shell('trap "exit 0" QUIT; : > "$1"; while :; do sleep 0.05; done', ready))
    while (!existsSync(ready)) await sleep(20)
    expect(await polite.stop('SIGQUIT')).toMatchObject({ code: 0 })
    expect(await polite.stop('SIGQUIT')).toMatchObject({ code: 0 })
    expect(await deafService).toMatchObject({ signal: 'SIGKILL' })
  })
})

/** A reader that rests for longer than the deadline for a pipe that is held open. */
async function readSlowly(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let rested = false
  const slow = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      setTimeout(done, rested ? 0 : 7000)
      rested = true
    },
  })
  await pipeline(readFrom(shell('head -c 3000000 /dev/zero')), slow)
  return Buffer.concat(chunks)
}

/** Two programs that end and leave their output to a grandchild. */
function holdOutputs() {
  return {
    started: performance.now(),
    exit: run(shell('sleep 300 & echo $! > "$1"; exit 1', join(home, 'held'))),
    cut: pipeline(
      readFrom(shell('sleep 300 & exit 0')),
      new PassThrough(),
      new Writable({ write: (_chunk, _encoding, done) => done() }),
    ),
  }
}

async function stopDeafService() {
  const ready = join(home, 'deaf-service')
  const deaf = serve(shell('trap "" QUIT; : > "$1"; while :; do sleep 0.05; done', ready))
  while (!existsSync(ready)) await sleep(20)
  return deaf.stop('SIGQUIT')
}

function pidIn(name: string): number {
  return Number(readFileSync(join(home, name), 'utf8'))
}

/** A zombie has ended: only nobody has asked for its exit yet. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

function endless(chunks: number): { input: AsyncIterable<Buffer>; given: () => number } {
  let given = 0
  async function* input() {
    for (; given < chunks; given++) yield Buffer.alloc(65_536, 'x')
  }
  return { input: input(), given: () => given }
}
