import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { blocksOf, typeInto } from '../support/hand-restore.ts'
import { badManners, errorLines, filesBelow, TARGET } from '../support/scenario.ts'
import {
  execute,
  ODD_SQL,
  openSqliteScenario,
  type SqliteScenario,
  sqliteUrl,
  withDatabase,
} from '../support/sqlite-scenario.ts'

let scene: SqliteScenario
let gpg: Gpg
let path: string
let store: string
beforeAll(async () => {
  scene = await openSqliteScenario()
  gpg = createGpg()
  gpg.run(['--import'], Buffer.from(scene.keys.privateArmor))
  path = scene.path('app.db')
  execute(path, ODD_SQL)
  store = scene.path('store')
  const made = await scene.backup({ store: `file:${store}`, 'database-url': sqliteUrl(path) })
  expect([made.exitCode, made.stderr]).toEqual([0, ''])
})
afterAll(async () => {
  gpg.close()
  await scene.stop()
})

describe('RESTORE.md of a SQLite database', () => {
  it('restores with bash, gpg, zstd and sqlite3 into the same bytes', async () => {
    const blocks = blocksOf(readFileSync(join(store, TARGET, 'RESTORE.md'), 'utf8'))
    const home = mkdtempSync(join(scene.dir, 'home-'))
    const typed = await typeInto({ home, gpg }, blocks)
    expect([typed.code, typed.err.replaceAll(/^(gpg: .*| {6,}.*)\n/gm, '')]).toEqual([0, ''])
    expect(typed.out.trim().split('\n').slice(-2)).toEqual([
      'The database is whole.',
      'The database is sound.',
    ])
    const [file = ''] = (await filesBelow(home)).filter((name) => name.endsWith('/restored.sqlite'))
    const count = withDatabase(join(home, file), (database) =>
      database.prepare('SELECT count(*) AS n, max(length(data)) AS data FROM plain').get(),
    )
    expect(count).toEqual({ n: 6, data: 100_000 })
    // A database in the way is moved aside with the files beside it.
    const again = blocks.map((block) => block.replace(/^mv "\$ID".sqlite.*/m, 'touch "$DB"-wal; $&'))
    expect((await typeInto({ home, gpg }, [...again, ...again.slice(-1)])).code).not.toBe(0)
    const names = (await filesBelow(home)).map((name) => name.replace(/^[^/]*\/restored\.sqlite/, ''))
    expect(names).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\.before-.*[0-9a-f]{4}$/),
        expect.stringMatching(/^\.before-.*-wal$/),
      ]),
    )
  }, 90_000)
})

describe('a run that cannot succeed', () => {
  it('refuses what means nothing to a file, by name, before any work', async () => {
    const url = { 'database-url': sqliteUrl(path), store: `file:${store}` }
    const before = await filesBelow(store)
    const backup = await scene.backup({ ...url, schemas: 'public', 'exclude-tables': 'a' })
    expect([badManners(backup), errorLines(backup)]).toEqual([
      [],
      ['schemas, exclude-tables: a SQLite database is one file and is copied whole; leave out this input'],
    ])
    const inputs = { store: `file:${store}`, to: 'sqlite:x.db', only: 'plain', owners: 'none' }
    const restore = await scene.restore(inputs)
    expect(badManners(restore)).toEqual([])
    expect(errorLines(restore)[0]).toContain('only: a SQLite database is one file and is restored whole')
    expect(errorLines(restore)[0]).toContain('owners: a file has no roles')
    expect(await filesBelow(store)).toEqual(before)
  }, 90_000)

  it('ends at once when it is cancelled while SQLite waits for a lock', async () => {
    const locked = scene.path('locked.db')
    execute(locked, 'CREATE TABLE t (n)')
    const application = new DatabaseSync(locked)
    application.exec('BEGIN EXCLUSIVE')
    try {
      const vault = scene.path('vault')
      const result = await scene.backup(
        { store: `file:${vault}`, 'database-url': sqliteUrl(locked) },
        { interrupt: { when: /Preflight/, how: 'cancel' } },
      )
      // The runner kills after 10 s, and SQLite would wait for 30.
      expect([badManners(result), errorLines(result), await filesBelow(vault)]).toEqual([
        [],
        [expect.stringContaining('cancelled')],
        [],
      ])
      expect(readdirSync(scene.temp)).toEqual([])
    } finally {
      application.close()
    }
  }, 90_000)

  it('says so when the disk is full, and nothing is left', async () => {
    const big = scene.path('big.db')
    execute(big, 'CREATE TABLE t (data); INSERT INTO t VALUES (zeroblob(2000000))')
    // 1 MB is the largest file it may write: the copy does not fit, and neither does what a drill restores.
    const node = scene.path('node')
    writeFileSync(node, `#!/bin/bash\nulimit -f 1000\nexec '${process.execPath}' "$@"\n`)
    chmodSync(node, 0o755)
    const vault = { store: `file:${scene.path('vault')}` }
    const full = await scene.backup({ ...vault, 'database-url': sqliteUrl(big) }, { node })
    expect([badManners(full), await filesBelow(vault.store.slice(5))]).toEqual([[], []])
    expect(errorLines(full)[0]).toMatch(
      /big\.db could not be copied: (the disk is full|it could not be written)/,
    )
    const made = await scene.backup({ ...vault, 'database-url': sqliteUrl(big) })
    expect(made.exitCode).toBe(0)
    const drill = await scene.drill(vault, { node })
    expect([badManners(drill), drill.outputs.result]).toEqual([[], 'could-not-verify'])
    expect(errorLines(drill)[0]).toContain('larger than a file may be here')
    expect(readdirSync(scene.temp)).toEqual([])
  }, 90_000)
})
