import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  badManners,
  errorLines,
  filesBelow,
  manifestIn,
  openScenario,
  type Scenario,
} from '../support/scenario.ts'

const ID = /^\d{8}T\d{9}Z-[0-9a-f]{4}$/

describe('backup-db says no', () => {
  let scene: Scenario
  beforeAll(async () => {
    scene = await openScenario()
  }, 60_000)
  afterAll(async () => scene.stop())

  it('keeps a backup that shrank, and fails the run', async () => {
    const store = scene.newStore()
    const before = await scene.backup({ store: `file:${store}` })
    await scene.server.query('CREATE DATABASE lesser TEMPLATE app')
    await scene.server.query('TRUNCATE billing.invoices, crm.notes CASCADE', { database: 'lesser' })
    const url = scene.server.url(undefined, 'lesser')
    const shrunk = await scene.backup({ store: `file:${store}`, 'database-url': url, 'max-shrink': '20%' })
    expect(badManners(shrunk)).toEqual([])
    expect(errorLines(shrunk)[0]).toMatch(/is kept, but looks wrong: rows fell by \d+ % against/)
    expect(shrunk.summary).toMatch(/^## ❌ .*is kept, but looks wrong/)
    expect(shrunk.outputs['backup-id']).toMatch(ID)
    const gates = (await manifestIn(store, shrunk.outputs['backup-id'] ?? '')).gates
    expect(gates?.map(({ name }) => name)).toContain('max-shrink rows')
    expect(before.exitCode).toBe(0)
    // Not compared with the suspicious one, which has lost as much.
    const again = await scene.backup({ store: `file:${store}`, 'database-url': url, 'max-shrink': '20%' })
    expect(errorLines(again)[0]).toContain(`against ${before.outputs['backup-id']}`)

    await scene.server.query('CREATE DATABASE nothing')
    const empty = await scene.backup({
      store: `file:${scene.newStore()}`,
      'database-url': scene.server.url(undefined, 'nothing'),
    })
    expect(badManners(empty)).toEqual([])
    expect(errorLines(empty)[0]).toMatch(/has no tables/)
  }, 60_000)

  it('names each fault of the database before anything is stored', async () => {
    await scene.server.query(`CREATE ROLE weak LOGIN PASSWORD '${scene.server.passwordOf('weak')}'`)
    const url = new URL(scene.url)
    const wrong = new URL(url)
    wrong.password = 'not-the-password'
    const closed = new URL(url)
    closed.port = '9'
    const missing = new URL(url)
    missing.pathname = '/no_such'
    const cases: [string, RegExp][] = [
      [wrong.href, /password/i],
      [closed.href, /127\.0\.0\.1:9/],
      [missing.href, /no_such/],
      [scene.server.url('weak', 'app'), /weak.*may not read.*GRANT/],
    ]
    const store = scene.newStore()
    await mkdir(store)
    for (const [address, words] of cases) {
      const failed = await scene.backup({ store: `file:${store}`, 'database-url': address })
      expect(badManners(failed)).toEqual([])
      expect(errorLines(failed)[0]).toMatch(words)
      expect(failed.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/not-the-password|@%/)
    }
    expect(await filesBelow(store)).toEqual([])
  }, 60_000)
})
