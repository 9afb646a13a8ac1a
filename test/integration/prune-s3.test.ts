import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  asLeftovers,
  asTombstones,
  backupObjects,
  backups,
  contents,
  dailyIds,
  faultsOf,
  fillServer,
  GOLDEN_POLICY,
  idsWith,
  prune,
  readServer,
  TARGET,
} from '../support/prune-store.ts'
import { sampleOf } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { badManners, errorLines, s3Inputs } from '../support/scenario.ts'

// 24 backups of which the policy keeps 11, beside 8 whose time has come to be removed: six pages of 20 keys.
const IDS = dailyIds(24)
const DUE = dailyIds(8, '2020-01-20')
const MOVED = IDS.length - 11
const PAGE = 20
const MUTATING = /Put|Delete|Abort|Create|Upload|Complete/
const POLICY = { retention: 'daily 10d', 'max-delete': '100%' }

describe('prune on S3', () => {
  let server: S3Server
  beforeAll(async () => {
    server = await startS3Server({ pageKeys: PAGE })
  })
  afterEach(() => server.reset())
  afterAll(async () => server.close())

  const calls = (operation: RegExp) => server.calls.filter((call) => operation.test(call.operation))
  const fill = () => {
    fillServer(server, backups(IDS), 1)
    fillServer(server, asTombstones(backups(DUE)), 60)
    fillServer(server, asLeftovers(backupObjects('20200301T020000000Z-0000')), 60)
  }

  it('dry-run makes no mutating call, its plan is the real one, and deletes singly and in order: tombstone before manifest, data before tombstone', async () => {
    fill()
    const shown = await prune(s3Inputs(server), { ...POLICY, 'dry-run': 'true' })
    expect([shown.exitCode, shown.outputs.deleted]).toEqual([0, `${MOVED}`])
    expect(new Set(server.calls.map(({ operation }) => operation))).toEqual(
      new Set(['HeadBucket', 'ListObjectsV2', 'GetObject', 'HeadObject']),
    )
    expect(shown.summary).toContain(`of ${DUE.length + 1} ids`)
    const before = readServer(server)
    const done = await prune(s3Inputs(server), { ...POLICY, confirm: shown.outputs['plan-hash'] ?? '' })
    expect([done.exitCode, done.outputs.deleted, done.outputs['plan-hash']]).toEqual([
      0,
      `${MOVED}`,
      shown.outputs['plan-hash'],
    ])
    expect(errorLines(done)).toEqual([])
    expect(calls(/DeleteObjects/)).toEqual([])
    const changes = calls(MUTATING).map(
      ({ operation, key }) => `${operation} ${key.slice('vault/erp/prod/db/'.length)}`,
    )
    for (const id of IDS.slice(0, MOVED)) {
      const of = changes.filter((line) => line.includes(id))
      expect(of).toEqual([`PutObject ${id}.tombstone.json`, `DeleteObject ${id}.manifest.json`])
    }
    for (const id of DUE)
      expect(changes.filter((line) => line.includes(id)).at(-1)).toBe(`DeleteObject ${id}.tombstone.json`)
    const after = readServer(server)
    expect(faultsOf(after)).toEqual([])
    expect(before.size - after.size).toBe(DUE.length * 3 + 2)
  }, 60_000)

  it('names a failing delete, does the rest, fails, and mends it next time', async () => {
    fill()
    const [bad = '', worse = ''] = DUE
    const [stuck = ''] = IDS
    server.fault = (operation, _, { key }) =>
      operation === 'DeleteObject' &&
      (key.includes(`${bad}.dump`) || key.includes(`${worse}.tombstone`) || key.includes(`${stuck}.manifest`))
        ? '403'
        : undefined
    const failed = await prune(s3Inputs(server), POLICY)
    expect(badManners(failed)).toEqual([])
    expect(errorLines(failed)[0]).toMatch(
      /^3 of 22 removals failed, the rest is done and the next prune tries again: /,
    )
    for (const id of [bad, worse, stuck]) expect(errorLines(failed)[0]).toContain(`${id}: DeleteObject`)
    expect(failed.outputs.deleted).toBe(`${MOVED - 1}`)
    expect(failed.summary).toMatch(/^## ❌ Pruning `erp\/prod\/db` did not end well: 12 of 13/)
    const after = readServer(server)
    expect(idsWith(after, 'tombstone.json').filter((id) => DUE.includes(id))).toEqual([bad, worse])
    expect(idsWith(after, 'manifest.json')[0]).toBe(stuck)
    expect(faultsOf(after)).toEqual([])
    server.fault = undefined
    const mended = await prune(s3Inputs(server), POLICY)
    expect([mended.exitCode, mended.outputs.deleted]).toEqual([0, '1'])
    expect(idsWith(readServer(server), 'dump.zst.pgp')).toEqual(IDS)
  }, 60_000)

  it.each(sampleOf('pages', [1, 2, 3, 4], 1))(
    'a listing that fails on page %i: nothing is deleted',
    async (page) => {
      fill()
      const before = contents(readServer(server))
      const listings = Math.ceil(server.objects.size / PAGE)
      // The first look has as many pages; the second look fails in the same place.
      for (const look of [0, 1]) {
        let seen = 0
        server.fault = (operation) => {
          if (operation === 'ListObjectsV2') seen++
          return operation === 'ListObjectsV2' && seen === look * listings + page ? '403' : undefined
        }
        const failed = await prune(s3Inputs(server), POLICY)
        expect(badManners(failed)).toEqual([])
        expect(errorLines(failed)[0]).toMatch(/ListObjectsV2/)
        expect(contents(readServer(server))).toEqual(before)
      }
      expect(calls(MUTATING)).toEqual([])
    },
    60_000,
  )

  it('a manifest that the store does not give, for other reasons than being gone: nothing is deleted', async () => {
    fill()
    server.fault = (operation, count) => (operation === 'GetObject' && count === 15 ? '403' : undefined)
    const failed = await prune(s3Inputs(server), POLICY)
    expect(badManners(failed)).toEqual([])
    expect(calls(MUTATING)).toEqual([])
  }, 60_000)

  it('gets over passing faults of every call', async () => {
    fill()
    let count = 0
    server.fault = () =>
      ++count % 5 === 0
        ? (['500', '503', 'lost-response', 'reset-before'] as const)[(count / 5) % 4]
        : undefined
    const done = await prune(s3Inputs(server), POLICY)
    expect([done.exitCode, errorLines(done), done.outputs.deleted]).toEqual([0, [], `${MOVED}`])
    expect(faultsOf(readServer(server))).toEqual([])
  }, 60_000)

  it('acts only on what the second look still shows', async () => {
    fill()
    const [held = '', gone = '', changed = '', moved = ''] = [IDS[0], IDS[1], IDS[2], DUE[0]]
    const manifest = (id: string) => `${TARGET}/db/${id}.manifest.json`
    let done = false
    server.fault = (operation) => {
      // Between the two looks, somebody else is at work.
      if (operation !== 'ListObjectsV2' || done || !calls(/HeadObject/).length) return undefined
      done = true
      fillServer(server, new Map([[`${TARGET}/db/${held}.hold.json`, Buffer.from('')]]))
      server.objects.delete(`vault/${manifest(gone)}`)
      fillServer(server, new Map([[manifest(changed), Buffer.from('something else')]]))
      fillServer(server, backupObjects(moved))
      server.objects.delete(`vault/${TARGET}/db/${moved}.tombstone.json`)
      return undefined
    }
    const result = await prune(s3Inputs(server), POLICY)
    expect([result.exitCode, result.outputs.deleted]).toEqual([0, `${MOVED - 3}`])
    const after = readServer(server)
    expect(idsWith(after, 'manifest.json')).toEqual([moved, held, changed, ...IDS.slice(MOVED)])
    expect(idsWith(after, 'dump.zst.pgp')).toContain(gone)
    expect(result.log).toContain(`retained ${changed}: its manifest changed since the plan`)
  }, 60_000)

  it('aborts unfinished uploads of its own target, old ones alone', async () => {
    fillServer(server, backups(dailyIds(5)), 1)
    const upload = (id: string, key: string, days: number) =>
      server.uploads.set(id, {
        key: `vault/${key}`,
        started: new Date(Date.now() - days * 86_400_000),
        headers: {},
        parts: new Map(),
      })
    upload('old', `${TARGET}/db/${DUE[0]}.dump.zst.pgp`, 8)
    upload('pack', `${TARGET}/db/packs/0a1b.tar.zst.pgp`, 8)
    upload('young', `${TARGET}/db/${DUE[1]}.dump.zst.pgp`, 6)
    upload('files', `${TARGET}/files/${DUE[0]}.tar.zst.pgp`, 8)
    upload('other', `erp/prod2/db/${DUE[0]}.dump.zst.pgp`, 8)
    upload('foreign', `${TARGET}/db/somebody-elses.bin`, 8)
    const done = await prune(s3Inputs(server), { retention: GOLDEN_POLICY })
    expect(done.exitCode).toBe(0)
    expect([...server.uploads.keys()].toSorted()).toEqual(['files', 'foreign', 'other', 'young'])
  }, 60_000)

  it('keeps what is locked and says until when', async () => {
    fill()
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const lock = (key: string, time = until) => {
      const object = server.objects.get(`vault/${TARGET}/db/${key}`)
      if (object)
        object.headers = {
          'x-amz-object-lock-mode': 'GOVERNANCE',
          'x-amz-object-lock-retain-until-date': time,
        }
    }
    const [first = '', second = ''] = IDS
    lock(`${first}.manifest.json`)
    lock(`${second}.manifest.json`, new Date(Date.now() - 1000).toISOString())
    lock(`${DUE[0]}.dump.zst.pgp`)
    const done = await prune(s3Inputs(server), POLICY, { env: { LIFEBOAT_S3_OBJECT_LOCK: 'governance 30d' } })
    expect([done.exitCode, errorLines(done), done.outputs.deleted]).toEqual([0, [], `${MOVED - 1}`])
    const after = readServer(server)
    expect(idsWith(after, 'manifest.json')[0]).toBe(first)
    expect(done.summary).toMatch(new RegExp(`\`${first}\`.*\\| locked`))
    expect([...after.keys()].filter((key) => key.includes(DUE[0] ?? ''))).toHaveLength(3)
    expect(done.log).toContain(`retained ${DUE[0]}: ${TARGET}/db/${DUE[0]}.dump.zst.pgp is locked until`)
    // A tombstone of its own is never locked, or it could not go when its time has come.
    const stone = server.objects.get(`vault/${TARGET}/db/${second}.tombstone.json`)
    expect(Object.keys(stone?.headers ?? { lost: '' }).filter((name) => /lock|lost/.test(name))).toEqual([])
  }, 60_000)
})
