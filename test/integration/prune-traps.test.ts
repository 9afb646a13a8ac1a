import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  backups,
  dailyIds,
  fillDirectory,
  idsWith,
  prune,
  readDirectory,
  TARGET,
} from '../support/prune-store.ts'

const DAY = 86_400_000

/** Traps that retention scripts in use fall into, each shown first with the script's own rule. */
describe('traps of other retention', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lb-traps-'))
  })
  afterAll(async () => rm(dir, { recursive: true }))

  it('a month whose first day was missed: theirs has no copy of it, ours keeps its newest', async () => {
    const all = dailyIds(120)
    const missed = all.filter((id) => !id.startsWith('20260501'))
    // "On the 1st, copy today's backup to monthly/."
    const monthly = missed.filter((id) => id.slice(6, 8) === '01').map((id) => id.slice(0, 6))
    expect(monthly).toEqual(['202604', '202606'])

    const store = join(dir, 'month')
    await fillDirectory(store, backups(missed))
    const done = await prune(store, { retention: 'daily 20d, monthly 12m', 'max-delete': '100%' })
    expect(done.exitCode).toBe(0)
    const kept = idsWith(await readDirectory(store), 'manifest.json')
    expect([...new Set(kept.map((id) => id.slice(0, 6)))]).toEqual(['202603', '202604', '202605', '202606'])
    expect(kept).toContain(all.find((id) => id.startsWith('20260531')))
  }, 60_000)

  it('age by modification time: a copied or touched store changes nothing for us', async () => {
    const ids = dailyIds(40)
    const store = join(dir, 'times')
    await fillDirectory(store, backups(ids))
    const directory = join(store, TARGET, 'db')
    const today = ids.at(-1) ?? ''
    // A source that is copied with its times (cp -a, rsync -a) makes today's snapshot look as old as its files.
    for (const name of await readdir(directory)) {
      const age = name.startsWith(today) ? 400 : 0
      const time = new Date(Date.now() - age * DAY)
      await utimes(join(directory, name), time, time)
    }
    const theirs = spawnSync('find', [directory, '-type', 'f', '-mtime', '+30'], { encoding: 'utf8' })
    expect(
      new Set(
        theirs.stdout
          .trim()
          .split('\n')
          .map((path) => path.slice(directory.length + 1, -1).split('.')[0]),
      ),
    ).toEqual(new Set([today]))

    const done = await prune(store, { retention: 'daily 10d', 'max-delete': '100%' })
    expect(done.exitCode).toBe(0)
    const kept = idsWith(await readDirectory(store), 'manifest.json')
    expect(kept).toEqual(ids.slice(-11))
  }, 60_000)

  it('a source that stopped: find -mtime +30 -delete empties the store, ours keeps what there was', async () => {
    // The newest of these 40 is months old: nothing has been backed up since.
    const ids = dailyIds(40)
    const theirs = join(dir, 'stopped-theirs')
    const ours = join(dir, 'stopped-ours')
    for (const store of [theirs, ours]) await fillDirectory(store, backups(ids), 100)
    spawnSync('find', [theirs, '-type', 'f', '-mtime', '+30', '-delete'])
    expect((await readDirectory(theirs)).size).toBe(0)

    for (let day = 0; day < 3; day++)
      expect((await prune(ours, { retention: 'daily 30d', 'max-delete': '100%' })).exitCode).toBe(0)
    expect(idsWith(await readDirectory(ours), 'manifest.json')).toEqual(ids.slice(-31))
  }, 60_000)
})
