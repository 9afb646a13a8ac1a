import { describe, expect, it } from '@jest/globals'
import { parseManifest } from '../../src/backup/manifest.ts'
import {
  addNames,
  bytesFirstNamed,
  isPackKey,
  type PackNames,
  type PackView,
  planPacks,
  tombstoneSeconds,
} from '../../src/backup/packs.ts'
import { fileBackup, packKey, packName } from '../support/pack-store.ts'
import { fc } from '../support/properties.ts'
import { dailyIds, TARGET } from '../support/prune-store.ts'

const DAY = 86_400_000
const BEFORE = new Date('2026-06-01T00:00:00Z')
const old = (number: number) => pack(number, -1)
const young = (number: number) => pack(number, 1)
const IDS = dailyIds(5)

function pack(number: number, days: number) {
  return { key: packKey(packName(number)), bytes: 100, modified: new Date(BEFORE.getTime() + days * DAY) }
}

function manifestOf(id: string, packs: readonly number[]) {
  const key = `${TARGET}/files/${id}.manifest.json`
  const text =
    fileBackup(id, { packs: packs.map(packName) })
      .get(key)
      ?.toString() ?? ''
  return parseManifest(text, { key, id, target: TARGET, surface: 'files' })
}

function namesOf(stays: readonly number[], leaving: readonly number[] = []): PackNames {
  const names: PackNames = new Map()
  addNames(names, manifestOf(IDS[0] ?? '', leaving), false)
  addNames(names, manifestOf(IDS[1] ?? '', stays), true)
  return names
}

function viewOf(change: Partial<PackView>): PackView {
  const rest = { backups: 1, faults: [], before: BEFORE, maxDelete: { percent: 20 } }
  return { packs: [], names: new Map(), ...rest, ...change }
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)

describe('which packs go', () => {
  it('those that nothing names, or only what is about to go, and that no job can still be at', () => {
    const names = namesOf([1, 2], [2, 3])
    const plan = planPacks(viewOf({ packs: [old(1), old(2), old(3), old(4), young(5), young(3)], names }))
    expect(plan.dead).toEqual([old(3), old(4)])
    expect(plan.total).toEqual({ count: 6, bytes: 600 })
    expect(plan.spared).toBeUndefined()
    const onTheDot = { ...old(4), modified: BEFORE }
    expect(planPacks(viewOf({ packs: [onTheDot] })).dead).toEqual([])
  })

  it('none while something is not known, and none without any backup', () => {
    const packs = [old(1), old(2)]
    const unknown = planPacks(viewOf({ packs, names: namesOf([1]), faults: ['a is not JSON', 'b', 'c'] }))
    expect(unknown).toMatchObject({ dead: [], spared: { count: 1, bytes: 100 } })
    expect(unknown.spared?.why).toContain('a is not JSON (and 2 more)')
    const lost = planPacks(viewOf({ packs, names: namesOf([], [1, 2]), backups: 0 }))
    expect(lost).toMatchObject({ dead: [], spared: { count: 2 } })
    expect(lost.spared?.why).toContain('were the manifests lost?')
    expect(planPacks(viewOf({ packs: [young(1)], backups: 0 })).spared).toBeUndefined()
  })

  it.each([
    ['ten, whatever their share', 10, 10, { percent: 20 }, true],
    ['eleven of twelve', 11, 12, { percent: 20 }, false],
    ['a fifth', 20, 100, { percent: 20 }, true],
    ['more than a fifth', 21, 100, { percent: 20 }, false],
    ['as many as the number allows', 30, 40, { count: 30 }, true],
    ['one more than the number allows', 31, 40, { count: 30 }, false],
  ])('%s', (_, count, all, maxDelete, go) => {
    const packs = range(0, all).map(old)
    const plan = planPacks(viewOf({ packs, names: namesOf(range(count, all - count)), maxDelete }))
    expect(plan.dead).toHaveLength(go ? count : 0)
    expect(plan.spared?.count).toBe(go ? undefined : count)
    const word = 'percent' in maxDelete ? `${Math.ceil((count * 100) / all)}%` : String(count)
    if (!go) expect(plan.spared?.why).toContain(`run once with max-delete: ${word}`)
  })

  it('does not count against max-delete what only the tombstones about to go name', () => {
    const packs = range(0, 100).map(old)
    const plan = planPacks(viewOf({ packs, names: namesOf(range(80, 20), range(0, 75)) }))
    expect(plan.dead).toHaveLength(80)
  })

  it('never one that something names and that stays, however old', () => {
    const some = fc.uniqueArray(fc.nat(60))
    fc.assert(
      fc.property(some, some, some, fc.boolean(), (present, stays, leaving, lost) => {
        const plan = planPacks(
          viewOf({
            packs: present.map((number) => pack(number, (number % 5) - 2)),
            names: namesOf(stays, leaving),
            backups: lost ? 0 : 1,
          }),
        )
        const needed = new Set(stays.map((number) => packKey(packName(number))))
        const touched = plan.dead.filter(({ key, modified }) => needed.has(key) || modified >= BEFORE)
        expect(touched).toEqual([])
        const dead = present.filter((number) => !stays.includes(number) && number % 5 < 2).length
        expect(plan.dead.length + (plan.spared?.count ?? 0)).toBe(dead)
      }),
    )
  })
})

describe('packs', () => {
  it('are told by their keys', () => {
    const base = `${TARGET}/files/packs`
    for (const good of [packKey(packName(1)), `${base}/${'a'.repeat(16)}.inventory.json.zst.pgp`])
      expect(isPackKey(good, TARGET, 'files')).toBe(true)
    for (const bad of [
      `${base}/${'a'.repeat(15)}.tar`,
      `${base}/${'a'.repeat(33)}.tar`,
      `${base}/${'A'.repeat(16)}.tar`,
      `${base}/${'a'.repeat(16)}`,
      `${base}/x/${'a'.repeat(16)}.tar`,
      `${base}/.lifeboat-tmp-0123456789abcdef`,
      `${TARGET}/files/old/packs/${'a'.repeat(16)}.tar`,
      packKey(packName(1), 'config'),
    ])
      expect([bad, isPackKey(bad, TARGET, 'files')]).toEqual([bad, false])
  })

  it('count for the oldest backup that names them, in whatever order manifests are read', () => {
    const [first = '', second = '', third = ''] = IDS
    const names: PackNames = new Map()
    for (const [id, packs] of [
      [third, [1, 2, 3]],
      [first, [1]],
      [second, [1, 2]],
    ] as const)
      addNames(names, manifestOf(id, packs), true)
    expect(Object.fromEntries(bytesFirstNamed(names))).toEqual({ [first]: 100, [second]: 100, [third]: 100 })
  })

  it('tombstones stay as long as a backup can take where packs are shared, else as long as asked', () => {
    expect(tombstoneSeconds('files', 3600)).toBeGreaterThan(5 * 86_400)
    expect(tombstoneSeconds('config', 604_800)).toBe(604_800)
    expect(tombstoneSeconds('db', 3600)).toBe(3600)
  })
})
