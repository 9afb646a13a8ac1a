import { readdir, readFile } from 'node:fs/promises'

export interface RunningProcess {
  readonly pid: number
  /** The arguments joined by spaces; empty for a process that is ending. */
  readonly command: string
}

/** A process and all its descendants, as /proc shows them now. */
export async function treeOf(pid: number): Promise<RunningProcess[]> {
  const children = new Map<number, number[]>()
  for (const each of await processIds()) {
    const parent = await parentOf(each)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), each])
  }
  const tree: RunningProcess[] = []
  const waiting = [pid]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const command = await commandOf(next)
    if (command !== undefined) tree.push({ pid: next, command })
    waiting.push(...(children.get(next) ?? []))
  }
  return tree
}

/** The processes whose environment holds this `NAME=value`. */
export async function processesWith(variable: string): Promise<RunningProcess[]> {
  const found: RunningProcess[] = []
  for (const pid of await processIds()) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (!environment.split('\0').includes(variable)) continue
    const command = await commandOf(pid)
    if (command !== undefined) found.push({ pid, command })
  }
  return found
}

async function processIds(): Promise<number[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
}

async function parentOf(pid: number): Promise<number | undefined> {
  // The second field, the name in parentheses, may itself hold spaces and parentheses.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

async function commandOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return text?.split('\0').join(' ').trim()
}
