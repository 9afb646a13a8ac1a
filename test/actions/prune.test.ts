import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  asLeftovers,
  asTombstones,
  backupObjects,
  backups,
  contents,
  dailyIds,
  faultsOf,
  fillDirectory,
  idsWith,
  type Objects,
  prune,
  readDirectory,
  TARGET,
} from '../support/prune-store.ts'
import { errorLines } from '../support/scenario.ts'

const GOLDEN = dailyIds(1100)
const DUE = dailyIds(3, '2020-01-03')
const ALL = { 'max-delete': '100%' }

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lb-prune-'))
})
afterAll(async () => rm(dir, { recursive: true }))

describe('prune of the golden store', () => {
  let store: string
  let before: Objects
  beforeAll(async () => {
    store = join(dir, 'golden')
    await fillDirectory(store, backups(GOLDEN), 30)
    before = await readDirectory(store)
  })

  it('dry-run shows 46 kept of 1100 and changes nothing', async () => {
    const temp = await mkdtemp(join(dir, 't'))
    const lock = { 's3-object-lock': 'governance 60d' }
    const shown = await prune(store, { 'dry-run': 'true', ...lock }, { env: { RUNNER_TEMP: temp } })
    expect([shown.exitCode, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).toMatch(/^::warning::.*locked for 60 days.* given up from "daily 30d" on/m)
    expect(shown.outputs).toMatchObject({ kept: '46', deleted: '1054', 'bytes-freed': '0' })
    expect(shown.outputs['plan-hash']).toMatch(/^[0-9a-f]{64}$/)
    expect(contents(await readDirectory(store))).toEqual(contents(before))

    const plan = JSON.parse(await readFile(shown.outputs['plan-file'] ?? '', 'utf8'))
    expect(plan).toMatchObject({
      format: 'lifeboat-plan/1',
      target: TARGET,
      surface: 'db',
      retention: 'daily 30d, monthly 12m, yearly 10y',
      planHash: shown.outputs['plan-hash'],
      refusals: [{ code: 'max-delete' }],
    })
    expect([plan.keep.length, plan.delete.length]).toEqual([46, 1054])
    expect(plan.keep[0].reasons).toEqual(expect.arrayContaining(['daily 2026-06-30', 'floor: newest']))
    const ids = [...plan.keep, ...plan.delete].map(({ id }: { id: string }) => id)
    expect(ids.toSorted()).toEqual(GOLDEN)
    expect(shown.summary).toMatch(/^## 🔍 Plan for `erp\/prod\/db`: 1054 of 1100 backups would be given up/)
    expect(shown.summary).toContain('would be refused: would delete 1054 of 1100 backups')
    expect(shown.summary).toContain('2026-06  ●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●·  30 of 30')
    expect(shown.summary).toMatch(/46 \(daily 31, monthly 12, yearly 3\)/)
  }, 60_000)

  it('is refused without confirm, and carried out with the hash that the refusal names', async () => {
    const refused = await prune(store)
    const [error = ''] = errorLines(refused)
    expect(error).toMatch(
      /^nothing was deleted: would delete 1054 of 1100 backups \(95\.8 %\), more than max-delete 20%/,
    )
    const hash = /confirm: ([0-9a-f]{64})/.exec(error)?.[1] ?? ''
    expect(hash).toBe(refused.outputs['plan-hash'])
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs).toMatchObject({ kept: '1100', deleted: '0' })
    expect(refused.summary).toMatch(/^## ❌ Nothing was deleted/)
    expect(contents(await readDirectory(store))).toEqual(contents(before))

    const done = await prune(store, { confirm: hash })
    expect([done.exitCode, errorLines(done)]).toEqual([0, []])
    expect(done.outputs).toMatchObject({ kept: '46', deleted: '1054', 'bytes-freed': '0' })
    const after = await readDirectory(store)
    expect(idsWith(after, 'manifest.json')).toHaveLength(46)
    expect(faultsOf(after)).toEqual([])
    // Nothing is gone, and each tombstone is its manifest byte for byte.
    const back = new Map([...after].map(([key, body]) => [key.replace('tombstone', 'manifest'), body]))
    expect(contents(back)).toEqual(contents(before))
  }, 60_000)

  it('takes a confirm of yesterday for none', async () => {
    const stale = await prune(store, { confirm: 'a'.repeat(64) })
    expect(errorLines(stale)[0]).toMatch(
      /confirm names plan aaaaaaaaaaaa, but the plan now is [0-9a-f]{64}; read it/,
    )
    expect(stale.exitCode).toBe(1)
    expect(stale.summary).toMatch(/^## ❌ Nothing was deleted/)
  }, 60_000)

  it('undone by moving a tombstone back: the backup is whole; the grace begins anew with the next prune', async () => {
    const [id = ''] = idsWith(await readDirectory(store), 'tombstone.json')
    const base = join(store, TARGET, 'db', id)
    await rename(`${base}.tombstone.json`, `${base}.manifest.json`)
    const undone = await readDirectory(store)
    expect(idsWith(undone, 'manifest.json')).toContain(id)
    expect(faultsOf(undone)).toEqual([])
    await writeFile(`${base}.hold.json`, '{}')
    const held = await prune(store)
    expect([held.exitCode, errorLines(held)]).toEqual([0, []])
    expect(held.outputs).toMatchObject({ kept: '47', deleted: '0' })
    await rm(`${base}.hold.json`)
    expect((await prune(store)).outputs).toMatchObject({ kept: '46', deleted: '1' })
  }, 60_000)

  it('deletes data, proof and tombstone when the grace is over, and nothing before', async () => {
    const directory = join(store, TARGET, 'db')
    const old = new Date(Date.now() - 8 * 86_400_000)
    const stones = (await readdir(directory)).filter((name) => name.endsWith('.tombstone.json'))
    expect(stones).toHaveLength(1054)
    for (const name of stones.slice(0, 100)) await utimes(join(directory, name), old, old)
    const done = await prune(store)
    expect(done.exitCode).toBe(0)
    const after = await readDirectory(store)
    expect(after.size).toBe(before.size - 300)
    expect(idsWith(after, 'tombstone.json')).toHaveLength(954)
    const gone = [...before].filter(([key]) =>
      stones.slice(0, 100).some((name) => key.includes(name.slice(0, 24))),
    )
    expect(done.outputs['bytes-freed']).toBe(String(gone.reduce((sum, [, body]) => sum + body.length, 0)))
    expect(faultsOf(after)).toEqual([])
  }, 60_000)
})

describe('prune', () => {
  it('touches nothing of another target or surface, no foreign object and no pack', async () => {
    const store = join(dir, 'neighbours')
    const ids = dailyIds(40)
    const others: Objects = new Map([
      ...backups(ids, { target: 'app2' }),
      ...backups(ids, { target: 'app/x' }),
      ...backups(ids, { target: 'app', surface: 'files' }),
      ...asTombstones(backups(DUE, { target: 'app/x' })),
      ...asLeftovers(backups(DUE, { target: 'app2' })),
      ...asTombstones(backups(DUE, { target: 'app', surface: 'files' })),
    ])
    for (const name of [
      'notes.txt',
      '20200101T000000Z.dump',
      'db.sql.gz',
      '20201301T000000000Z-0000.dump',
      'packs/0a1b.tar.zst.pgp',
      'packs/x/y',
      'old/20200101T000000000Z-0000.dump',
      'no-dot',
    ])
      others.set(`app/db/${name}`, Buffer.from(name))
    others.set('app/RESTORE.md', Buffer.from('how to'))
    await fillDirectory(store, others, 400)
    await fillDirectory(store, backups(ids, { target: 'app' }), 400)
    await fillDirectory(store, asTombstones(backups(DUE, { target: 'app' })), 400)
    const done = await prune(store, { target: 'app', retention: 'daily 3', 'keep-last': '1', ...ALL })
    expect([done.exitCode, errorLines(done)]).toEqual([0, []])
    const after = await readDirectory(store)
    for (const [key, body] of others) expect([key, after.get(key)]).toEqual([key, body])
    expect(idsWith(after, 'manifest.json', 'app').length).toBeLessThan(6)
    expect(idsWith(after, 'dump.zst.pgp', 'app')).toEqual(ids)
  }, 60_000)

  it('keeps what is held, also after it was given up, and what a kept backup needs', async () => {
    const store = join(dir, 'held')
    const ids = dailyIds(30)
    const [first = '', second = ''] = ids
    const [heldStone = '', neededStone = '', free = ''] = DUE
    const needs = [`${TARGET}/db/${second}.dump.zst.pgp`, `${TARGET}/db/${neededStone}.dump.zst.pgp`]
    await fillDirectory(store, backups(ids.slice(0, -1)), 1)
    await fillDirectory(store, backupObjects(ids.at(-1) ?? '', { others: needs }), 1)
    await fillDirectory(store, asTombstones(backups(DUE)), 60)
    for (const id of [first, heldStone])
      await fillDirectory(store, new Map([[`${TARGET}/db/${id}.hold.json`, Buffer.from('')]]), 60)
    const done = await prune(store, { retention: 'daily 5', ...ALL })
    expect([done.exitCode, errorLines(done)]).toEqual([0, []])
    const after = await readDirectory(store)
    expect(idsWith(after, 'manifest.json').slice(0, 2)).toEqual([first, second])
    expect(done.summary).toContain(`needed by ${ids.at(-1)}`)
    expect(idsWith(after, 'dump.zst.pgp').slice(0, 2)).toEqual([heldStone, neededStone])
    expect(done.log).toContain(`retained ${neededStone}: a backup that is kept needs it`)
    expect(done.log).toContain(`deleted ${free}`)
  }, 60_000)

  it('sweeps leftovers and unfinished files only when older than the grace and five days', async () => {
    const store = join(dir, 'leftovers')
    const [a = '', b = '', c = ''] = DUE
    await fillDirectory(store, backups(dailyIds(5)), 1)
    await fillDirectory(store, asLeftovers(backupObjects(a)), 4)
    await fillDirectory(store, asLeftovers(backupObjects(b)), 6)
    const young = new Map([[`${TARGET}/db/${c}.dump.zst.pgp`, Buffer.from('x')]])
    await fillDirectory(store, asLeftovers(backupObjects(c)), 6)
    await fillDirectory(store, young, 1)
    const temporary = (name: string) => new Map([[`${TARGET}/db/.lifeboat-tmp-${name}`, Buffer.from('x')]])
    await fillDirectory(store, temporary('young'), 4)
    await fillDirectory(store, temporary('old'), 6)
    const shortGrace = await prune(store, { grace: '1h' })
    expect([shortGrace.exitCode, errorLines(shortGrace)]).toEqual([0, []])
    let after = await readDirectory(store)
    expect(idsWith(after, 'dump.zst.pgp').slice(0, 3)).toEqual([a, c, dailyIds(5)[0]])
    expect([...after.keys()].filter((key) => key.includes('tmp'))).toEqual([
      `${TARGET}/db/.lifeboat-tmp-young`,
    ])
    expect(Number(shortGrace.outputs['bytes-freed'])).toBeGreaterThan(80)
    await fillDirectory(store, asLeftovers(backupObjects(a)), 20)
    expect((await prune(store, { grace: '30d' })).exitCode).toBe(0)
    after = await readDirectory(store)
    expect(idsWith(after, 'dump.zst.pgp')).toContain(a)
  }, 60_000)

  it('does not take backups that lost their manifests for leftovers', async () => {
    const store = join(dir, 'lost')
    const ids = dailyIds(20)
    await fillDirectory(store, asLeftovers(backups(ids)), 60)
    const alone = await prune(store)
    expect(alone.exitCode).toBe(0)
    expect(alone.summary).toContain('were the manifests lost?')
    expect(idsWith(await readDirectory(store), 'dump.zst.pgp')).toEqual(ids)
    await fillDirectory(store, backups(dailyIds(10, '2026-09-30')), 1)
    await fillDirectory(store, asLeftovers(backupObjects(DUE[0] ?? '', { proven: true })), 60)
    const many = await prune(store)
    expect(many.summary).toContain('it is one of 21 without a manifest, more than max-delete')
    expect(many.summary).toContain('a proof says that it was a backup')
    expect(idsWith(await readDirectory(store), 'dump.zst.pgp')).toHaveLength(31)
    expect((await prune(store, { 'max-delete': '80%' })).exitCode).toBe(0)
    expect(idsWith(await readDirectory(store), 'dump.zst.pgp')).toEqual([
      DUE[0],
      ...dailyIds(10, '2026-09-30'),
    ])
  }, 60_000)

  it('finishes what a killed prune left, with a whole grace', async () => {
    const store = join(dir, 'killed')
    const ids = dailyIds(10)
    await fillDirectory(store, backups(ids), 60)
    const [first = ''] = ids
    const stone = new Map(
      [...asTombstones(backupObjects(first))].filter(([key]) => key.includes('tombstone')),
    )
    await fillDirectory(store, stone, 60)
    const policy = { retention: 'daily 5', ...ALL }
    expect((await prune(store, policy)).exitCode).toBe(0)
    expect(idsWith(await readDirectory(store), 'tombstone.json')).toContain(first)
    expect((await prune(store, policy)).exitCode).toBe(0)
    expect(idsWith(await readDirectory(store), 'dump.zst.pgp')).toEqual(ids)
  }, 60_000)

  it('names a tombstone that is not of its backup, and goes on', async () => {
    const store = join(dir, 'strange')
    await fillDirectory(store, backups(dailyIds(5)), 1)
    await fillDirectory(store, asTombstones(backups(DUE)), 60)
    const [first = ''] = DUE
    await fillDirectory(store, new Map([[`${TARGET}/db/${first}.tombstone.json`, Buffer.from('{}')]]), 60)
    const done = await prune(store)
    expect(done.exitCode).toBe(0)
    expect(done.summary).toMatch(new RegExp(`retained \\| \`${first}\` \\| .*not a valid manifest`))
    expect(idsWith(await readDirectory(store), 'tombstone.json')).toEqual([first])
  }, 60_000)

  it('an unreadable manifest is kept, and the step says so', async () => {
    const store = join(dir, 'unreadable')
    const ids = dailyIds(30)
    await fillDirectory(store, backups(ids), 1)
    const [damaged = '', other = ''] = ids
    const bad = new Map([
      [`${TARGET}/db/${damaged}.manifest.json`, Buffer.from('{"format": "lifeboat/1", "id"')],
      [`${TARGET}/db/${other}.manifest.json`, Buffer.from('{"format": "lifeboat/9"}')],
    ])
    await fillDirectory(store, bad, 1)
    const done = await prune(store, { retention: 'daily 5', ...ALL })
    expect([done.exitCode, errorLines(done)]).toEqual([0, []])
    expect(idsWith(await readDirectory(store), 'manifest.json').slice(0, 2)).toEqual([damaged, other])
    expect(done.stdout).toContain(`::warning::${damaged} cannot be read and is kept`)
    expect(done.summary).toContain('unreadable, kept')
  }, 60_000)

  it('an empty or missing store is no error and nothing to do', async () => {
    const missing = await prune(join(dir, 'nothing'))
    expect([missing.exitCode, missing.outputs.kept]).toEqual([0, '0'])
    await mkdir(join(dir, 'empty'))
    expect((await prune(join(dir, 'empty'))).exitCode).toBe(0)
  }, 60_000)
})
