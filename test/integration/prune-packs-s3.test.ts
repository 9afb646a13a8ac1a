import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { fileBackup, missingPacks, packKey, packName, packObjects, packsIn } from '../support/pack-store.ts'
import {
  asTombstones,
  dailyIds,
  faultsOf,
  fillServer,
  type Objects,
  prune,
  readServer,
} from '../support/prune-store.ts'
import { rounds } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { badManners, errorLines, s3Inputs } from '../support/scenario.ts'

const DAY = 86_400_000
const IDS = dailyIds(18)
const DUE = dailyIds(6, '2020-01-06')
const PAGE = 50
const POLICY = { surface: 'files', retention: 'daily 10d', 'max-delete': '100%' }
const SHARED = Array.from({ length: 40 }, (_, at) => packName(at))
const LEFT = Array.from({ length: 20 }, (_, at) => packName(2_000 + at))

/** Backups that share packs; each has one that is its own. */
function sharing(ids: readonly string[], from: number): Objects {
  return new Map(ids.flatMap((id, at) => [...fileBackup(id, { packs: [...SHARED, packName(from + at)] })]))
}

const own = (ids: readonly string[], from: number) => ids.map((_, at) => packName(from + at))

describe('prune of shared packs on S3', () => {
  let server: S3Server
  beforeAll(async () => {
    server = await startS3Server({ pageKeys: PAGE })
  })
  afterEach(() => server.reset())
  afterAll(async () => server.close())

  const calls = (operation: RegExp) => server.calls.filter((call) => operation.test(call.operation))
  const fill = () => {
    fillServer(server, packObjects([...SHARED, ...own(IDS, 1_000), ...own(DUE, 1_500), ...LEFT]), 90)
    fillServer(server, sharing(IDS, 1_000), 80)
    fillServer(server, asTombstones(sharing(DUE, 1_500)), 60)
  }

  it('lists once to look, reads each manifest and tombstone once; packs go singly, after their tombstones', async () => {
    fill()
    const pages = Math.ceil(server.objects.size / PAGE)
    const shown = await prune(s3Inputs(server), { ...POLICY, 'dry-run': 'true' })
    expect([shown.exitCode, errorLines(shown)]).toEqual([0, []])
    expect(calls(/ListObjectsV2/)).toHaveLength(pages)
    expect(calls(/GetObject/)).toHaveLength(IDS.length + DUE.length)
    expect(new Set(server.calls.map(({ operation }) => operation))).toEqual(
      new Set(['HeadBucket', 'ListObjectsV2', 'GetObject', 'HeadObject']),
    )
    expect(shown.summary).toContain('26 (2.5 KiB) would be needed by nothing')

    server.calls.length = 0
    const done = await prune(s3Inputs(server), POLICY)
    expect([done.exitCode, errorLines(done), done.outputs.deleted]).toEqual([0, [], `${IDS.length - 11}`])
    // To plan, before acting, and before packs are deleted.
    expect(calls(/ListObjectsV2/)).toHaveLength(3 * pages)
    const deleted = calls(/DeleteObject/).map(({ key }) => key)
    const lastStone = deleted.findLastIndex((key) => key.endsWith('tombstone.json'))
    const firstPack = deleted.findIndex((key) => key.includes('/packs/'))
    expect(lastStone).toBeGreaterThan(0)
    expect(firstPack).toBeGreaterThan(lastStone)
    const after = readServer(server)
    expect(packsIn(after)).toEqual([...SHARED, ...own(IDS, 1_000)].toSorted())
    expect([faultsOf(after), missingPacks(after)]).toEqual([[], []])
  }, 60_000)

  it('keeps a locked pack and names it; a delete that fails is named, and mended next time', async () => {
    fill()
    const [locked = '', stuck = ''] = LEFT
    const object = server.objects.get(`vault/${packKey(locked)}`)
    const until = new Date(Date.now() + DAY).toISOString()
    if (object)
      object.headers = {
        'x-amz-object-lock-mode': 'GOVERNANCE',
        'x-amz-object-lock-retain-until-date': until,
      }
    server.fault = (operation, _, { key }) =>
      operation === 'DeleteObject' && key.includes(stuck) ? '403' : undefined
    const failed = await prune(s3Inputs(server), POLICY)
    expect(badManners(failed)).toEqual([])
    expect(errorLines(failed)[0]).toContain(`${packKey(stuck)}: DeleteObject`)
    expect(failed.log).toContain(`retained ${packKey(locked)}: it is locked until ${until}`)
    const without = (names: readonly string[]) => names.filter((name) => LEFT.includes(name)).toSorted()
    expect(without(packsIn(readServer(server)))).toEqual([locked, stuck].toSorted())
    server.fault = undefined
    expect((await prune(s3Inputs(server), POLICY)).exitCode).toBe(0)
    expect(without(packsIn(readServer(server)))).toEqual([locked])
  }, 60_000)

  it('a last listing that fails: no pack goes; a backup that was committed meanwhile keeps its packs', async () => {
    fill()
    const pages = Math.ceil(server.objects.size / PAGE)
    let lists = 0
    server.fault = (operation) => {
      if (operation === 'ListObjectsV2') lists++
      return operation === 'ListObjectsV2' && lists > 2 * pages + 1 ? '403' : undefined
    }
    const failed = await prune(s3Inputs(server), POLICY)
    expect(badManners(failed)).toEqual([])
    expect(errorLines(failed)[0]).toMatch(/ListObjectsV2/)
    expect(calls(/DeleteObject/).filter(({ key }) => key.includes('/packs/'))).toEqual([])

    // It began before the first prune, and reuses packs that nothing else names any more.
    const late = dailyIds(1, '2026-07-01')[0] ?? ''
    server.fault = (operation, _, { key }) => {
      if (operation === 'DeleteObject' && key.endsWith('manifest.json'))
        fillServer(server, fileBackup(late, { packs: LEFT.slice(0, 5) }))
      return undefined
    }
    fillServer(server, sharing(IDS.slice(0, 1), 1_000))
    const done = await prune(s3Inputs(server), POLICY)
    expect([done.exitCode, errorLines(done)]).toEqual([0, []])
    const after = readServer(server)
    expect(faultsOf(after)).toEqual([])
    expect(packsIn(after).filter((name) => LEFT.includes(name))).toEqual(LEFT.slice(0, 5).toSorted())
  }, 60_000)

  it('aborts unfinished uploads of packs, old ones alone', async () => {
    fill()
    const upload = (id: string, key: string, days: number) =>
      server.uploads.set(id, {
        key: `vault/${key}`,
        started: new Date(Date.now() - days * DAY),
        headers: {},
        parts: new Map(),
      })
    upload('old', packKey(packName(5_000)), 8)
    upload('young', packKey(packName(5_001)), 4)
    upload('other', packKey(packName(5_002), 'config'), 8)
    expect((await prune(s3Inputs(server), POLICY)).exitCode).toBe(0)
    expect([...server.uploads.keys()].toSorted()).toEqual(['other', 'young'])
  }, 60_000)

  it('two prunes at once take nothing that is needed, and the next leaves nothing that is not', async () => {
    for (let round = 0; round < rounds(1, 3); round++) {
      server.reset()
      fill()
      const both = await Promise.all([prune(s3Inputs(server), POLICY), prune(s3Inputs(server), POLICY)])
      expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0])
      const halfway = readServer(server)
      expect([faultsOf(halfway), missingPacks(halfway)]).toEqual([[], []])
      expect((await prune(s3Inputs(server), POLICY)).exitCode).toBe(0)
      const after = readServer(server)
      expect([faultsOf(after), missingPacks(after)]).toEqual([[], []])
      expect(packsIn(after)).toEqual([...SHARED, ...own(IDS, 1_000)].toSorted())
    }
  }, 120_000)
})
