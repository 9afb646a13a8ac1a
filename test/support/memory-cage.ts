import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A control group of Linux that holds a Node and everything it starts to so much memory. */
export interface MemoryCage {
  /** A Node that runs in it. */
  node: string
  /** How many of its processes the kernel ended because there was no memory left. */
  ended(): number
  /** Ends what is left of it: a killed Node's children end by themselves, or with the job of a runner. */
  close(): Promise<void>
}

interface Hierarchy {
  directory: string
  limit: string
  events: string
}

const ROOT = '/sys/fs/cgroup'
/** As root directly, on GitHub's runners through sudo. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '-n']
let cages = 0

/** Why there are no cages on this machine; undefined when there are. */
export function whyNoCage(): string | undefined {
  const hierarchy = hierarchyHere()
  if (!hierarchy) return `no memory controller below ${ROOT}`
  const place = placeOf(hierarchy)
  try {
    asRoot(['mkdir', place])
    asRoot(['rmdir', place])
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** Makes a cage of so many bytes; its script is put into the directory. Version 1 and 2 of control groups. */
export function openMemoryCage(directory: string, bytes: number): MemoryCage {
  const hierarchy = hierarchyHere()
  if (!hierarchy) throw new Error('no memory controller')
  const place = placeOf(hierarchy)
  asRoot(['mkdir', place])
  asRoot(['tee', join(place, hierarchy.limit)], `${bytes}`)
  // Of version 2 alone; without it what does not fit would go to the swap space, where there is one.
  const swap = join(place, 'memory.swap.max')
  if (existsSync(swap)) asRoot(['tee', swap], '0')
  const node = join(directory, `caged-node-${cages}`)
  const enter = [...AS_ROOT, 'tee', join(place, 'cgroup.procs')].join(' ')
  writeFileSync(node, `#!/bin/bash\necho $$ | ${enter} > /dev/null\nexec '${process.execPath}' "$@"\n`)
  chmodSync(node, 0o755)
  return {
    node,
    ended: () =>
      Number(/^oom_kill (\d+)$/m.exec(readFileSync(join(place, hierarchy.events), 'utf8'))?.[1] ?? 0),
    close: async () => remove(place),
  }
}

async function remove(place: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const left = readFileSync(join(place, 'cgroup.procs'), 'utf8').split('\n').filter(Boolean)
    const [program = '', ...args] = [...AS_ROOT, 'kill', '-9', ...left]
    if (left.length > 0) spawnSync(program, args)
    try {
      asRoot(['rmdir', place])
      return
    } catch (error) {
      if (tries === 100) throw error
    }
    await sleep(100)
  }
}

function placeOf({ directory }: Hierarchy): string {
  cages += 1
  return join(directory, `lifeboat-test-${process.pid}-${cages}`)
}

function hierarchyHere(): Hierarchy | undefined {
  const first = join(ROOT, 'memory')
  if (existsSync(join(first, 'memory.limit_in_bytes')))
    return { directory: first, limit: 'memory.limit_in_bytes', events: 'memory.oom_control' }
  const control = join(ROOT, 'cgroup.subtree_control')
  if (existsSync(control) && readFileSync(control, 'utf8').includes('memory'))
    return { directory: ROOT, limit: 'memory.max', events: 'memory.events' }
  return undefined
}

function asRoot(command: string[], input = ''): void {
  const [program = '', ...args] = [...AS_ROOT, ...command]
  const ended = spawnSync(program, args, { input, encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(`${command.join(' ')}: ${ended.stderr || String(ended.error)}`)
}
