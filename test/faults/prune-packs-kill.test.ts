import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { fileBackup, missingPacks, packName, packObjects, packsIn } from '../support/pack-store.ts'
import { type SlowProxy, startSlowProxy } from '../support/prune-proxy.ts'
import {
  asTombstones,
  dailyIds,
  faultsOf,
  fillDirectory,
  fillServer,
  type Objects,
  prune,
  readDirectory,
  readServer,
} from '../support/prune-store.ts'
import { rounds, roundsUntil, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { s3Inputs } from '../support/scenario.ts'
import { SettledLines } from '../support/settled-lines.ts'

const ROUNDS = rounds(6, 60)
const POLICY = { surface: 'files', retention: 'daily 10d', 'max-delete': '100%' }
const IDS = dailyIds(20)
const KEPT = IDS.slice(-11)
const DUE = dailyIds(6, '2020-01-06')
const SHARED = range(0, 15)
const LEFT = range(900, 15)
const random = seededRandom('prune-packs-kill')

/** Each backup shares some packs, reuses one of the day before, and has one of its own. */
const live = sharing(IDS, 100)
const due = asTombstones(sharing(DUE, 500))
const packs = packObjects([...SHARED, ...range(100, 21), ...range(500, 7), ...LEFT])
/** A backup in the making: it began before the prune, and commits after it was killed. */
const late = fileBackup(dailyIds(1, '2026-07-01')[0] ?? '', { packs: [...SHARED, packName(100)] })
/** Each thing that is settled is a line of the log: backups given up, deleted ones, and packs. */
const REMOVALS = IDS.length - KEPT.length + DUE.length + LEFT.length + 7

function range(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => packName(from + at))
}

function sharing(ids: readonly string[], from: number): Objects {
  return new Map(ids.flatMap((id, at) => [...fileBackup(id, { packs: [...SHARED, ...range(from + at, 2)] })]))
}

describe(`prune of shared packs killed at random moments, ${ROUNDS} rounds`, () => {
  let dir: string
  let server: S3Server
  let proxy: SlowProxy
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lb-packs-kill-'))
    server = await startS3Server()
    proxy = await startSlowProxy(server.endpoint, () => 1 + Math.random() * 3)
  })
  afterAll(async () => {
    await proxy.close()
    await server.close()
    await rm(dir, { recursive: true })
  })

  it('every pack that is named stays, and the next prune leaves none that is not: in a directory and on S3', async () => {
    await roundsUntil({ count: ROUNDS, least: Math.ceil(ROUNDS / 3) }, async (round) =>
      round % 2 === 0 ? inDirectory(join(dir, `d${round}`)) : onServer(),
    )
  }, 3_600_000)

  async function inDirectory(store: string): Promise<boolean> {
    const fill = async (objects: Objects, days: number) => fillDirectory(store, objects, days)
    return killed(store, fill, async () => readDirectory(store))
  }

  async function onServer(): Promise<boolean> {
    server.reset()
    const fill = async (objects: Objects, days: number) => fillServer(server, objects, days)
    const inputs = { ...s3Inputs(server), 's3-endpoint': proxy.endpoint }
    return killed(inputs, fill, async () => readServer(server))
  }
})

async function killed(
  where: string | Record<string, string>,
  fill: (objects: Objects, days: number) => Promise<void>,
  read: () => Promise<Objects>,
): Promise<boolean> {
  await fill(packs, 90)
  await fill(live, 1)
  await fill(due, 60)
  const when = new SettledLines(Math.floor(random() * REMOVALS))
  const run = await prune(where, POLICY, { interrupt: { when, how: 'SIGKILL' } })
  check(await read())
  await fill(late, 0)
  check(await read())
  const next = await prune(where, POLICY)
  expect([next.exitCode, next.signal]).toEqual([0, null])
  const after = await read()
  check(after)
  expect(packsIn(after)).toEqual([...SHARED, ...range(100, 21)].toSorted())
  if (run.exitCode !== 0) countRuns('prune of shared packs ended by SIGKILL', 'dist')
  return run.exitCode !== 0
}

function check(objects: Objects): void {
  expect([faultsOf(objects), missingPacks(objects)]).toEqual([[], []])
}
