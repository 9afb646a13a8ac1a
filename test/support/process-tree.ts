import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  readonly pid: number
  /** The arguments joined by spaces; empty for a process that is ending. */
  readonly command: string
}

/**
 * A process and all its descendants, as /proc shows them now. Who looks again and again gives the same map of parents
 * each time: then only the processes that are new are read.
 */
export function treeOf(pid: number, parents: Map<number, number> = new Map()): RunningProcess[] {
  const running = new Set(processIds())
  for (const known of parents.keys()) if (!running.has(known)) parents.delete(known)
  const children = new Map<number, number[]>()
  for (const each of running) {
    const parent = parents.get(each) ?? parentOf(each)
    if (parent === undefined) continue
    parents.set(each, parent)
    children.set(parent, [...(children.get(parent) ?? []), each])
  }
  const tree: RunningProcess[] = []
  const waiting = [pid]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const command = commandOf(next)
    if (command !== undefined) tree.push({ pid: next, command })
    waiting.push(...(children.get(next) ?? []))
  }
  return tree
}

/** All processes; their command lines are open to everybody, whoever they run as. */
export function allProcesses(): RunningProcess[] {
  return processIds().flatMap((pid) => {
    const command = commandOf(pid)
    return command ? [{ pid, command }] : []
  })
}

/** The processes whose environment holds this `NAME=value`. */
export function processesWith(variable: string): RunningProcess[] {
  const found: RunningProcess[] = []
  for (const pid of processIds()) {
    const environment = readNow(`/proc/${pid}/environ`) ?? ''
    if (!environment.includes(variable) || !environment.split('\0').includes(variable)) continue
    const command = commandOf(pid)
    if (command !== undefined) found.push({ pid, command })
  }
  return found
}

function processIds(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function parentOf(pid: number): number | undefined {
  // The second field, the name in parentheses, may itself hold spaces and parentheses.
  const stat = readNow(`/proc/${pid}/stat`)
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

function commandOf(pid: number): string | undefined {
  return readNow(`/proc/${pid}/cmdline`)?.split('\0').join(' ').trim()
}

/** Nothing here waits for a disk: reading at once costs a tenth of reading by turns. */
function readNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended since, or is another user's.
    return undefined
  }
}
