import { mkdtemp, rename, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signDetached } from '../../src/streams/openpgp/signature.ts'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { fileBackup, missingPacks, packKey, packName, packObjects, packsIn } from '../support/pack-store.ts'
import {
  asTombstones,
  contents,
  dailyIds,
  faultsOf,
  fillDirectory,
  type Objects,
  prune as pruneStore,
  readDirectory,
  TARGET,
} from '../support/prune-store.ts'
import type { ActionResult } from '../support/run-action.ts'
import { errorLines } from '../support/scenario.ts'

const FILES = { surface: 'files', retention: 'daily 3', 'keep-last': '1', 'max-delete': '100%' }
const [OLD = '', ...IDS] = dailyIds(5)
const names = (from: number, count: number) => Array.from({ length: count }, (_, at) => packName(from + at))

let dir: string
let stores = 0
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lb-packs-'))
})
afterAll(async () => rm(dir, { recursive: true }))

async function prune(store: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
  return pruneStore(store, { ...FILES, ...inputs })
}

/** Four backups that share packs 0 to 9, each with one of its own (100, 101, ...), all of them long since written. */
async function filled(): Promise<string> {
  const store = join(dir, `s${stores++}`)
  await fillDirectory(store, packObjects([...names(0, 10), ...names(100, 4)]), 90)
  for (const [at, id] of IDS.entries())
    await fillDirectory(store, fileBackup(id, { packs: [...names(0, 10), packName(100 + at)] }), 80)
  return store
}

/** A backup given up so many days ago, with packs of its own. */
async function givenUp(store: string, days: number, packs: readonly string[]): Promise<Objects> {
  const stone = asTombstones(fileBackup(OLD, { packs }))
  await fillDirectory(store, stone, days)
  return stone
}

function told(run: ActionResult) {
  return [run.exitCode, errorLines(run)]
}

describe('prune of surfaces that share packs', () => {
  it('deletes packs with the last tombstone that named them, in the same run; dry-run shows them', async () => {
    const store = await filled()
    await fillDirectory(store, packObjects(names(200, 30)), 90)
    await givenUp(store, 8, [...names(0, 5), ...names(200, 30)])
    const before = await readDirectory(store)
    const shown = await prune(store, { 'dry-run': 'true' })
    expect(told(shown)).toEqual([0, []])
    expect(shown.summary).toContain('| **Packs** | 44 (4.3 KiB); 30 (2.9 KiB) would be needed by nothing |')
    expect(shown.summary).toContain('of 1 ids and 30 packs')
    expect(contents(await readDirectory(store))).toEqual(contents(before))

    const done = await prune(store, { 'max-delete': '30%' })
    expect(told(done)).toEqual([0, []])
    const after = await readDirectory(store)
    expect(packsIn(after)).toEqual([...names(0, 10), ...names(100, 4)].toSorted())
    expect([faultsOf(after), missingPacks(after)]).toEqual([[], []])
    expect(Number(done.outputs['bytes-freed'])).toBeGreaterThan(3000)
    const sum = (objects: Objects) => [...objects.values()].reduce((all, { length }) => all + length, 0)
    // The one that was given up now has its tombstone instead of its manifest.
    expect(sum(before) - sum(after)).toBe(Number(done.outputs['bytes-freed']))
    expect(done.summary).toMatch(/\*\*Stored\*\* \| .* before, .* after/)
    expect(done.log).toContain(`deleted ${packKey(packName(200))}`)
  }, 60_000)

  it('keeps packs for an undo, and so long as a backup in the making may need them, whatever grace is asked', async () => {
    const store = await filled()
    await fillDirectory(store, packObjects([packName(200)]), 90)
    const stone = await givenUp(store, 5, [packName(200)])
    const short = await prune(store, { grace: '1h' })
    expect(told(short)).toEqual([0, []])
    expect(short.summary).toMatch(/\*\*Grace\*\* \| 5 d 1 h rather than the 1 h 00 min asked for/)
    expect(short.log).toContain('grace: 5 d 1 h rather than')
    expect(packsIn(await readDirectory(store))).toContain(packName(200))
    const base = join(store, TARGET, 'files', OLD)
    await rename(`${base}.tombstone.json`, `${base}.manifest.json`)
    expect(faultsOf(await readDirectory(store))).toEqual([])
    await rename(`${base}.manifest.json`, `${base}.tombstone.json`)
    for (const key of stone.keys()) {
      const time = new Date(Date.now() - 5.1 * 86_400_000)
      await utimes(join(store, key), time, time)
    }
    expect(told(await prune(store, { grace: '1h' }))).toEqual([0, []])
    expect(packsIn(await readDirectory(store))).not.toContain(packName(200))
  }, 60_000)

  it('a longer grace keeps tombstones, their packs, and packs that nothing names', async () => {
    const store = await filled()
    await fillDirectory(store, packObjects(names(200, 2)), 20)
    await givenUp(store, 20, [packName(200)])
    expect(told(await prune(store, { grace: '30d' }))).toEqual([0, []])
    expect(packsIn(await readDirectory(store))).toEqual(expect.arrayContaining(names(200, 2)))
    expect(told(await prune(store))).toEqual([0, []])
    expect(packsIn(await readDirectory(store))).toHaveLength(14)
  }, 60_000)

  it('deletes what crashed backups left, not the young, and no foreign object; sweeps unfinished files', async () => {
    const store = await filled()
    await fillDirectory(store, packObjects(names(200, 3)), 6)
    await fillDirectory(store, packObjects(names(300, 3)), 4)
    const foreign: Objects = new Map(
      ['packs/README', 'packs/short.tar', 'packs/x/y.tar', '../db/packs/0123456789abcdef0123.tar'].map(
        (name) => [join(TARGET, 'files', name), Buffer.from(name)],
      ),
    )
    await fillDirectory(store, foreign, 90)
    const temporary = (name: string): Objects =>
      new Map([[`${TARGET}/files/packs/.lifeboat-tmp-${name}`, Buffer.from('x')]])
    await fillDirectory(store, temporary('old'), 6)
    await fillDirectory(store, temporary('young'), 4)
    await fillDirectory(store, packObjects(names(200, 3), 'config'), 90)
    const done = await prune(store, { grace: '1h' })
    expect(told(done)).toEqual([0, []])
    const after = await readDirectory(store)
    for (const key of foreign.keys()) expect([key, after.has(key)]).toEqual([key, true])
    const expected = [...names(0, 10), ...names(100, 4), ...names(300, 3), 'README', 'short', 'x/y', '', '']
    expect(packsIn(after).filter((name) => !expected.includes(name))).toEqual([])
    expect([...after.keys()].filter((key) => key.includes('tmp'))).toEqual([...temporary('young').keys()])
    expect(packsIn(after, 'config')).toHaveLength(3)
  }, 60_000)

  it.each([
    ['a damaged manifest', 'manifest.json', '{"format": "lifeboat/1"', /not JSON/],
    ['a damaged tombstone', 'tombstone.json', '{}', /not a valid manifest/],
    [
      'a manifest of a later format',
      'manifest.json',
      '{"format": "lifeboat/2"}',
      /lifeboat\/2.*this version reads/,
    ],
    ['a proof without a manifest', 'proof.json', '{}', /without the manifest of/],
    ['a hold without a manifest', 'hold.json', '{}', /without the manifest of/],
  ])(
    '%s: no pack goes, and that is said',
    async (_, suffix, text, words) => {
      const store = await filled()
      await fillDirectory(store, packObjects(names(200, 2)), 90)
      const key = `${TARGET}/files/${OLD}.${suffix}`
      await fillDirectory(store, new Map([[key, Buffer.from(text)]]), 90)
      for (const dryRun of ['true', 'false']) {
        const done = await prune(store, { 'dry-run': dryRun })
        expect(told(done)).toEqual([0, []])
        const [said = ''] = done.summary.split('\n').filter((line) => line.includes('| `packs` |'))
        expect(said).toMatch(words)
        expect(said).toContain('2 that nothing readable names stay')
        expect(packsIn(await readDirectory(store))).toHaveLength(16)
      }
      await rm(join(store, key))
      expect(told(await prune(store))).toEqual([0, []])
      expect(packsIn(await readDirectory(store))).toHaveLength(14)
    },
    60_000,
  )

  it('with trusted-signers: packs go by signed manifests and tombstones; an unsigned one keeps all', async () => {
    const signer = await createKeyPair()
    const trusted = { 'trusted-signers': signer.publicArmor, retention: 'daily 9' }
    const store = await filled()
    await fillDirectory(store, packObjects(names(200, 2)), 90)
    await givenUp(store, 3, [packName(200)])
    const unsigned = await prune(store, trusted)
    expect(told(unsigned)).toEqual([0, []])
    expect(unsigned.summary).toMatch(
      /`packs` \| 16 that nothing readable names stay: .*is not signed.*and 4 more/,
    )
    const objects = await readDirectory(store)
    for (const [key, body] of objects) {
      if (!/(manifest|tombstone)\.json$/.test(key)) continue
      const signature = Buffer.from(await signDetached(body, signer.privateKey, new Date()))
      const sig = key.replace(/(manifest|tombstone)\.json$/, 'manifest.json.sig')
      await fillDirectory(store, new Map([[sig, signature]]), 3)
    }
    expect(told(await prune(store, trusted))).toEqual([0, []])
    expect(packsIn(await readDirectory(store))).toEqual(
      [...names(0, 10), ...names(100, 4), packName(200)].toSorted(),
    )
  }, 60_000)

  it('too many at once, or no backup beside them: spared, with the way out, which works', async () => {
    const store = await filled()
    await fillDirectory(store, packObjects(names(200, 11)), 90)
    const limit = { 'max-delete': '30%', retention: 'daily 9' }
    const many = await prune(store, limit)
    expect(told(many)).toEqual([0, []])
    expect(many.summary).toContain('no manifest and no tombstone names 11 of 25 packs, more than max-delete')
    const way = /max-delete: (\d+%)/.exec(many.log)?.[1] ?? ''
    expect(packsIn(await readDirectory(store))).toHaveLength(25)
    expect(told(await prune(store, { ...limit, 'max-delete': way }))).toEqual([0, []])
    expect(packsIn(await readDirectory(store))).toHaveLength(14)

    const alone = join(dir, 'alone')
    await fillDirectory(alone, packObjects(names(0, 3)), 90)
    const lost = await prune(alone)
    expect(told(lost)).toEqual([0, []])
    expect(lost.summary).toContain('were the manifests lost?')
    expect(packsIn(await readDirectory(alone))).toHaveLength(3)
  }, 60_000)
})
