import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresServer } from '../test/support/postgres-server.ts'

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

/** A program that writes down what another one cost: `program` runs it. */
export interface Meter {
  program: string
  /** CPU seconds of the run that has just ended. */
  cpuSeconds(): Promise<number>
  /** The most memory the running program has had so far, in bytes; undefined when none runs. */
  peakBytes(): number | undefined
}

/** CPU seconds that a server has used so far. */
export type ServerClock = () => Promise<number>

/** Unit of the times in /proc: a hundredth of a second on every Linux. */
const TICKS_PER_SECOND = 100
const SAMPLE_MS = 50

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
    peakBytes() {
      const id = textOf(pid).trim()
      const status = id === '' ? '' : textOf(`/proc/${id}/status`)
      const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
      return peak === undefined ? undefined : Number(peak) * 1024
    },
  }
}

/** A file's text; nothing when it is not there, or not any more. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Runs a shell pipeline under bash with pipefail; throws when any of its programs fails. */
export async function runShell(
  work: string,
  pipeline: string,
  server: PostgresServer | ServerClock | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Usage> {
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

/** Adds to the wall seconds that `run` gives what the meter and the server's processes have counted. */
export async function measured(
  meter: Meter,
  server: PostgresServer | ServerClock | undefined,
  run: () => Promise<number>,
): Promise<Usage> {
  const clock = clockOf(server)
  const before = await clock()
  // The kernel's own high-water mark: a sample misses only what came in the last moment.
  let peakBytes = 0
  const sampler = setInterval(() => {
    peakBytes = Math.max(peakBytes, meter.peakBytes() ?? 0)
  }, SAMPLE_MS)
  try {
    const seconds = await run()
    const serverSeconds = (await clock()) - before
    return { seconds, cpuSeconds: await meter.cpuSeconds(), serverSeconds, peakBytes }
  } finally {
    clearInterval(sampler)
  }
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
  const [row] = await server.query(`SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1) AS pid`)
  const postmaster = String(row?.pid)
  const ids = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  const live = await Promise.all(ids.trim().split(' ').map(ownSeconds))
  const { children } = statFields(await readFile(`/proc/${postmaster}/stat`, 'utf8'))
  return children + live.reduce((sum, seconds) => sum + seconds, 0)
}

async function ownSeconds(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? 0 : statFields(stat).own
}

/** utime, stime, cutime and cstime (proc(5)), behind the name in parentheses, which may hold spaces. */
function statFields(stat: string): { own: number; children: number } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number)
  return { own: (user + system) / TICKS_PER_SECOND, children: (childUser + childSystem) / TICKS_PER_SECOND }
}
