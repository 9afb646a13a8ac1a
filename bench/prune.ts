import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { backupId } from '../src/backup/keys.ts'
import { backupObjects, fillServer, TARGET } from '../test/support/prune-store.ts'
import { createResticRepository } from '../test/support/restic-repository.ts'
import { startS3Server } from '../test/support/s3-server.ts'
import { s3Inputs } from '../test/support/scenario.ts'
import { isInstalled, meteredAction } from './contenders.ts'
import type { Measured } from './measure.ts'
import { statFields } from './threads.ts'

/** One store with so many backups, and what each step cost. */
export interface PruneRow {
  store: string
  backups: number
  objects: number
  steps: { name: string; usage: Measured; lists: number | undefined }[]
}

/** `restic forget --dry-run` over as many snapshots. */
export interface ForgetRow {
  snapshots: number
  seconds: number
  cpuSeconds: number
}

/** Prunes of several sizes. */
export interface Pruning {
  rows: PruneRow[]
  forgets: ForgetRow[]
  /** The plan alone of the largest number: CPU seconds, and bytes beyond the list it plans from. */
  planner: { backups: number; cpuSeconds: number; bytes: number }
}

const HOUR_MS = 3_600_000
/** The share of the backups that a prune is to give up, and how many at most. */
const GIVEN_UP = 0.1
const MOST_GIVEN_UP = 1000
/** Half a minute to write for restic, and a server that holds everything in memory: no more for these. */
const MOST_ELSEWHERE = 10_000

/**
 * For each number of hourly backups: the plan (`dry-run`), giving up the oldest tenth (1,000 at most), and
 * deleting its data once the grace is over; in a directory, and in an S3 server in this process where there are not too many.
 */
export async function measurePruning(
  work: string,
  counts: readonly number[],
  say: (text: string) => void,
): Promise<Pruning> {
  const rows: PruneRow[] = []
  const forgets: ForgetRow[] = []
  for (const count of counts) {
    say(`prune: ${count} backups`)
    rows.push(await inDirectory(work, count))
    if (count > MOST_ELSEWHERE) continue
    rows.push(await onServer(work, count))
    if (isInstalled('restic')) forgets.push(await forget(count))
  }
  return { rows, forgets, planner: planAlone(Math.max(...counts)) }
}

async function inDirectory(work: string, count: number): Promise<PruneRow> {
  const root = await mkdtemp(join(work, 'prune-'))
  try {
    let objects = 0
    for (const id of idsOf(count)) {
      for (const [key, body] of backupObjects(id)) {
        const path = join(root, key)
        if (objects++ === 0) mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, body)
      }
    }
    return {
      store: 'directory',
      backups: count,
      objects,
      steps: await steps(work, count, { store: `file:${root}` }),
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function onServer(work: string, count: number): Promise<PruneRow> {
  const server = await startS3Server()
  try {
    for (const id of idsOf(count)) fillServer(server, backupObjects(id))
    const objects = server.objects.size
    const lists = () => server.calls.filter(({ operation }) => operation === 'ListObjectsV2').length
    return { store: 'S3', backups: count, objects, steps: await steps(work, count, s3Inputs(server), lists) }
  } finally {
    await server.close()
  }
}

async function steps(
  work: string,
  count: number,
  store: Record<string, string>,
  lists?: () => number,
): Promise<PruneRow['steps']> {
  const common = {
    ...store,
    target: TARGET,
    retention: `hourly ${keptOf(count)}`,
    'max-delete': '100%',
  }
  const ways = [
    { name: 'plan', inputs: { 'dry-run': 'true' } },
    { name: 'give up', inputs: {} },
    { name: 'delete', inputs: { grace: '1s' } },
  ]
  const done: PruneRow['steps'] = []
  for (const { name, inputs } of ways) {
    // The grace of a second is over then, by a clock of whole seconds too.
    if (name === 'delete') await sleep(2100)
    const before = lists?.() ?? 0
    const { usage } = await meteredAction({ work }, 'prune', { ...common, ...inputs }, undefined)
    done.push({ name, usage, lists: lists && lists() - before })
  }
  return done
}

async function forget(snapshots: number): Promise<ForgetRow> {
  const repository = await createResticRepository()
  try {
    for (const id of idsOf(snapshots)) {
      const [, y, mo, d, h, mi, s] = /^(....)(..)(..)T(..)(..)(..)/.exec(id) ?? []
      await repository.write({ host: 'bench', time: `${y}-${mo}-${d}T${h}:${mi}:${s}Z` })
    }
    const [before, started] = [await childrenSeconds(), performance.now()]
    await repository.forget(['--keep-hourly', String(keptOf(snapshots))])
    const seconds = (performance.now() - started) / 1000
    return { snapshots, seconds, cpuSeconds: (await childrenSeconds()) - before }
  } finally {
    await repository.remove()
  }
}

/** CPU seconds of the programs this one has started and waited for. */
async function childrenSeconds(): Promise<number> {
  return statFields(await readFile('/proc/self/stat', 'utf8')).children
}

function planAlone(backups: number): Pruning['planner'] {
  const program = resolve(import.meta.dirname, 'planner.ts')
  const said = execFileSync(process.execPath, ['--no-warnings', program, String(backups)], {
    encoding: 'utf8',
  })
  const { cpuSeconds, bytes } = JSON.parse(said)
  return { backups, cpuSeconds, bytes }
}

function keptOf(count: number): number {
  return count - Math.min(MOST_GIVEN_UP, Math.round(count * GIVEN_UP))
}

/** One an hour, the newest an hour ago. */
function* idsOf(count: number): Generator<string> {
  const newest = Date.now() - HOUR_MS
  for (let at = 0; at < count; at++) yield backupId(new Date(newest - at * HOUR_MS), at)
}
