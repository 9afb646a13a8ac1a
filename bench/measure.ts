import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresServer } from '../test/support/postgres-server.ts'
import { type Sampling, sampleThreads, statFields, type ThreadUse, textOf } from './threads.ts'

/** What one run cost. */
export interface Usage {
  seconds: number
  /** User and system seconds of the program and everything it started. */
  cpuSeconds: number
  /** User and system seconds of the database server meanwhile. */
  serverSeconds: number
  /** Most memory the program itself (not its children) ever had resident, in bytes. */
  peakBytes: number
}

/** What one run cost, and which threads used the CPU. */
export interface Measured extends Usage {
  threads: ThreadUse[]
}

/** A program that writes down what another one cost: `program` runs it. */
export interface Meter {
  program: string
  /** CPU seconds of the run that has just ended. */
  cpuSeconds(): Promise<number>
  /** The process of the running program; undefined when none runs. */
  pid(): number | undefined
}

/** CPU seconds that a server has used so far. */
export type ServerClock = () => Promise<number>

const SAMPLE_MS = 50
/** Threads are asked less often than memory: there are many. */
const MEMORY_SAMPLES_PER_THREADS = 2

/**
 * Makes a program that runs `command` with its own arguments behind, waits, and keeps the CPU time of the whole
 * tree as the kernel has counted it.
 */
export async function meterFor(work: string, command: readonly string[]): Promise<Meter> {
  const directory = await mkdtemp(join(work, 'meter-'))
  const [program, pid, stat] = [join(directory, 'run'), join(directory, 'pid'), join(directory, 'stat')]
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const script = `#!/bin/bash
${quoted} "$@" & echo $! >'${pid}'
wait $!; code=$?
read -r line </proc/$$/stat; echo "$line" >'${stat}'
exit $code
`
  await writeFile(program, script, { mode: 0o755 })
  return {
    program,
    cpuSeconds: async () => statFields(await readFile(stat, 'utf8')).children,
    pid: () => Number(textOf(pid)) || undefined,
  }
}

/** Runs a shell pipeline under bash with pipefail; throws when any of its programs fails. */
export async function runShell(
  work: string,
  pipeline: string,
  server: PostgresServer | ServerClock | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const meter = await meterFor(work, ['bash', '-o', 'pipefail', '-c', pipeline])
  return measured(meter, server, async () => {
    const started = performance.now()
    const child = spawn(meter.program, [], { env: { ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`${pipeline} ended with ${code}: ${said.trim()}`)
    return (performance.now() - started) / 1000
  })
}

/** Adds to the wall seconds that `run` gives what the meter, the server's processes and all threads have counted. */
export async function measured(
  meter: Meter,
  server: PostgresServer | ServerClock | undefined,
  run: () => Promise<number>,
): Promise<Measured> {
  const clock = clockOf(server)
  const before = await clock()
  const postmaster = typeof server === 'object' ? await postmasterOf(server) : undefined
  const sampling = sampleThreads(() => [meter.pid(), postmaster].filter((pid) => pid !== undefined))
  const memory = watchMemory(meter, sampling)
  try {
    const seconds = await run()
    const serverSeconds = (await clock()) - before
    const cpuSeconds = await meter.cpuSeconds()
    return { seconds, cpuSeconds, serverSeconds, peakBytes: memory.peakBytes(), threads: sampling.used() }
  } finally {
    memory.stop()
  }
}

/** The kernel's own high-water mark: a sample misses only what came in the last moment. */
function watchMemory(meter: Meter, sampling: Sampling) {
  let peakBytes = 0
  let samples = 0
  const sampler = setInterval(() => {
    const pid = meter.pid()
    const peak = /VmHWM:\s+(\d+) kB/.exec(pid === undefined ? '' : textOf(`/proc/${pid}/status`))?.[1]
    peakBytes = Math.max(peakBytes, Number(peak ?? 0) * 1024)
    if (samples++ % MEMORY_SAMPLES_PER_THREADS === 0) sampling.sample()
  }, SAMPLE_MS)
  return { peakBytes: () => peakBytes, stop: () => clearInterval(sampler) }
}

/** The clock of a server that is one process: its threads, and the children it has waited for. */
export function processClock(pid: number): ServerClock {
  return async () => {
    const { own, children } = statFields(await readFile(`/proc/${pid}/stat`, 'utf8'))
    return own + children
  }
}

function clockOf(server: PostgresServer | ServerClock | undefined): ServerClock {
  if (server === undefined) return async () => 0
  return typeof server === 'function' ? server : () => postgresSeconds(server)
}

/** CPU seconds of PostgreSQL so far: of its processes that live, and of those that have ended. */
async function postgresSeconds(server: PostgresServer): Promise<number> {
  // A backend's time counts for its parent only once it has ended.
  for (;;) {
    const [row] = await server.query(
      `SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    )
    if (row?.others === 0) break
    await sleep(20)
  }
  await sleep(100)
  const postmaster = await postmasterOf(server)
  const ids = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  const live = await Promise.all(ids.trim().split(' ').map(ownSeconds))
  const { children } = statFields(await readFile(`/proc/${postmaster}/stat`, 'utf8'))
  return children + live.reduce((sum, seconds) => sum + seconds, 0)
}

async function postmasterOf(server: PostgresServer): Promise<number> {
  const [row] = await server.query(`SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1) AS pid`)
  return Number(row?.pid)
}

async function ownSeconds(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? 0 : statFields(stat).own
}
