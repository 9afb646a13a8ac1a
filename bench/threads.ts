import { readdirSync, readFileSync } from 'node:fs'

/** CPU seconds of all threads of one kind during a run. */
export interface ThreadUse {
  /** The program, and within Node and PostgreSQL the kind of thread or process. */
  name: string
  seconds: number
  /** Of the one thread that used most: its seconds, and how long it was ready to run and no core was free. */
  most: number
  mostWaited: number
}

/** A look at threads, again and again while a run lasts. */
export interface Sampling {
  sample(): void
  used(): ThreadUse[]
}

/** What a thread has used and waited for so far, in seconds. */
interface Spent {
  ran: number
  waited: number
}

interface Thread {
  name: string
  /** Before the run. */
  before: Spent
  now: Spent
}

/** Unit of the times in /proc: a hundredth of a second on every Linux. */
const TICKS_PER_SECOND = 100
const NOTHING: Spent = { ran: 0, waited: 0 }

/**
 * Looks at every thread of some processes and of all below them. What a thread does between the last look at it and
 * its end is missed.
 */
export function sampleThreads(roots: () => readonly number[]): Sampling {
  const threads = new Map<string, Thread>()
  let first = true
  const sample = () => {
    for (const root of roots()) lookAt(root, threads, first)
    first = false
  }
  sample()
  return { sample, used: () => summed([...threads.values()]) }
}

function lookAt(pid: number, threads: Map<string, Thread>, first: boolean): void {
  const program = textOf(`/proc/${pid}/comm`).trim()
  for (const id of namesIn(`/proc/${pid}/task`)) {
    const stat = textOf(`/proc/${pid}/task/${id}/stat`)
    if (stat === '') continue
    const { own, started } = statFields(stat)
    // Nanoseconds on a core, and ready for one (proc-schedstat in the kernel's documentation).
    const waited = Number(textOf(`/proc/${pid}/task/${id}/schedstat`).split(' ')[1] ?? 0) / 1e9
    const now = { ran: own, waited }
    const known = threads.get(`${id} ${started}`)
    const name = nameOf(pid, program, /\((.*)\)/s.exec(stat)?.[1] ?? '')
    if (known) Object.assign(known, { now, name: name ?? known.name })
    else threads.set(`${id} ${started}`, { name: name ?? program, before: first ? now : NOTHING, now })
    for (const child of textOf(`/proc/${pid}/task/${id}/children`).split(' '))
      if (child.trim() !== '') lookAt(Number(child), threads, first)
  }
}

/**
 * Node's threads and PostgreSQL's processes by what they are for, all else by its program, which may be another at the
 * next look. Undefined for a server's process that has ended and not been waited for: it has no title any more.
 */
function nameOf(pid: number, program: string, thread: string): string | undefined {
  if (program === 'MainThread' || program === 'node') {
    if (thread === program) return 'Node, main thread'
    return thread === 'libuv-worker' ? 'Node, zstd and disk' : 'Node, other threads'
  }
  if (program !== 'postgres') return program
  const title = textOf(`/proc/${pid}/cmdline`)
  if (title === '') return undefined
  return /^postgres: .*(\[local\]|\d\)|parallel worker)/.test(title) ? 'server, queries' : 'server, the rest'
}

function summed(threads: readonly Thread[]): ThreadUse[] {
  const uses = new Map<string, ThreadUse>()
  for (const { name, before, now } of threads) {
    const seconds = now.ran - before.ran
    const use = uses.get(name) ?? { name, seconds: 0, most: 0, mostWaited: 0 }
    use.seconds += seconds
    if (seconds > use.most) Object.assign(use, { most: seconds, mostWaited: now.waited - before.waited })
    uses.set(name, use)
  }
  return [...uses.values()].filter(({ seconds }) => seconds > 0)
}

/** CPU seconds of a line of /proc/PID/stat (proc(5)), behind the name in parentheses, which may hold spaces. */
export function statFields(stat: string): { own: number; children: number; started: string } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number)
  const own = (user + system) / TICKS_PER_SECOND
  return { own, children: (childUser + childSystem) / TICKS_PER_SECOND, started: fields[19] ?? '' }
}

/** A file's text; nothing when it is not there, or not any more. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
