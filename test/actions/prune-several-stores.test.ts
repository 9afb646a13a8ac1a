import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fileBackup, missingPacks, packName, packObjects, packsIn } from '../support/pack-store.ts'
import {
  asTombstones,
  backups,
  dailyIds,
  fillDirectory,
  fillServer,
  idsWith,
  type Objects,
  prune,
  readDirectory,
  readServer,
  TARGET,
} from '../support/prune-store.ts'
import { startS3Server } from '../support/s3-server.ts'
import { errorLines, s3Inputs } from '../support/scenario.ts'

const IDS = dailyIds(6)
const [FIRST = '', SECOND = '', THIRD = ''] = IDS

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lb-two-'))
})
afterAll(async () => rm(dir, { recursive: true }))

function without(objects: Objects, ending: string): Objects {
  return new Map([...objects].filter(([key]) => !key.endsWith(ending)))
}

/** What only one of two stores knows keeps a backup in both. */
describe('prune of several stores', () => {
  it('sees holds and backups of the second, and gives up in both', async () => {
    const [one, two] = [join(dir, 'one'), join(dir, 'two')]
    await fillDirectory(one, backups(IDS.slice(1)), 90)
    await fillDirectory(two, backups(IDS), 90)
    await writeFile(join(two, `${TARGET}/db/${SECOND}.hold.json`), '{}')
    const inputs = { store: `file:${one}\nfile:${two}`, retention: 'daily 2', 'max-delete': '100%' }
    const done = await prune(inputs, { 'keep-last': '1' })
    expect([done.exitCode, ...errorLines(done)]).toEqual([0])
    expect(done.outputs).toMatchObject({ kept: '4', deleted: '2' })
    for (const store of [one, two])
      expect(idsWith(await readDirectory(store), 'manifest.json')).toEqual([SECOND, ...IDS.slice(3)])
    // The first never had it; undoing there must not find less than what it says.
    expect(idsWith(await readDirectory(two), 'tombstone.json')).toEqual([FIRST, THIRD])
  }, 60_000)

  it('keeps the packs of a backup whose manifest the first has lost', async () => {
    const [one, two] = [join(dir, 'three'), join(dir, 'four')]
    const own = packName(100)
    const whole = new Map([
      ...packObjects([packName(1), packName(2), own]),
      ...fileBackup(FIRST, { packs: [packName(1), own] }),
      ...fileBackup(SECOND, { packs: [packName(2)] }),
    ])
    await fillDirectory(two, whole, 90)
    await fillDirectory(one, without(whole, `${FIRST}.manifest.json`), 90)
    const inputs = { store: `file:${one}\nfile:${two}`, surface: 'files', retention: 'daily 9' }
    const done = await prune(inputs)
    expect([done.exitCode, ...errorLines(done)]).toEqual([0])
    const after = await readDirectory(two)
    expect([packsIn(after), missingPacks(after)]).toEqual([packsIn(whole), []])
  }, 60_000)

  it('leaves in the first what the second locks', async () => {
    const one = join(dir, 'locked')
    const server = await startS3Server()
    try {
      await fillDirectory(one, backups(IDS.slice(0, 4)), 90)
      fillServer(server, backups(IDS.slice(0, 4)), 90)
      const until = new Date(Date.now() + 86_400_000).toISOString()
      const object = server.objects.get(`vault/${TARGET}/db/${FIRST}.manifest.json`)
      if (object) object.headers = { 'x-amz-object-lock-retain-until-date': until }
      const { store, ...access } = s3Inputs(server)
      const inputs = { ...access, store: `file:${one}\n${store}`, retention: 'daily 1' }
      const done = await prune(inputs, { 'keep-last': '1', 'max-delete': '100%' })
      expect([done.exitCode, ...errorLines(done)]).toEqual([0])
      for (const objects of [await readDirectory(one), readServer(server)])
        expect(idsWith(objects, 'manifest.json')).toEqual([FIRST, ...IDS.slice(2, 4)])
    } finally {
      await server.close()
    }
  }, 60_000)

  it('deletes nothing when one of them cannot be listed', async () => {
    const [one, two] = [join(dir, 'five'), join(dir, 'six')]
    const given = asTombstones(backups([FIRST]))
    for (const objects of [given, backups(IDS.slice(1))]) await fillDirectory(one, objects, 90)
    await writeFile(two, 'no directory')
    const done = await prune({ store: `file:${one}\nfile:${two}` }, { 'max-delete': '100%' })
    expect(done.exitCode).toBe(1)
    expect(errorLines(done)).toEqual([expect.stringContaining(two)])
    expect((await readDirectory(one)).size).toBe(given.size + backups(IDS.slice(1)).size)
  }, 60_000)
})
