import { existsSync, readdirSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { badManners, errorLines, manifestIn } from '../support/scenario.ts'
import {
  execute,
  ODD_SQL,
  openSqliteScenario,
  type SqliteScenario,
  sqliteUrl,
  withDatabase,
} from '../support/sqlite-scenario.ts'

let scene: SqliteScenario
beforeAll(async () => {
  scene = await openSqliteScenario()
})
afterAll(() => scene.stop())

describe('a SQLite database with all there is', () => {
  it('is backed up, drilled, restored beside a changed one and swapped in', async () => {
    const path = scene.path('app ?.db')
    execute(path, ODD_SQL)
    const store = `file:${scene.path('store')}`
    const made = await scene.backup({ store, 'database-url': sqliteUrl(path) })
    expect([made.exitCode, made.stderr, errorLines(made)]).toEqual([0, '', []])
    expect(made.log).toContain('table child: 1 rows without their parent')
    expect(made.outputs).toMatchObject({
      rows: expect.stringMatching(/^\d+$/),
      tables: expect.stringMatching(/^\d+$/),
    })
    expect(readdirSync(scene.temp)).toEqual([])
    const manifest = await manifestIn(store.slice(5), made.outputs['backup-id'] ?? '')
    expect(manifest).toMatchObject({ engine: 'sqlite', encoding: { dump: 'SQLite database file' } })
    expect(manifest.objects.map(({ key }) => key.replace(/.*\.(\w+\.zst)/, '$1'))).toEqual([
      'sqlite.zst.pgp',
      'json.zst.pgp',
    ])

    const checks = `[{name: rows, query: 'select count(*) from plain', expect: 6}, {name: big, query: 'select max(id) from plain', expect: 9223372036854775807}]`
    const drill = await scene.drill({ store, checks, 'live-url': sqliteUrl(path) })
    expect([drill.exitCode, drill.stderr, errorLines(drill), drill.outputs.result]).toEqual([
      0,
      '',
      [],
      'pass',
    ])
    expect(drill.summary).not.toContain('erver')
    expect(readdirSync(scene.temp)).toEqual([])

    // What is in the -wal of the old one when it is replaced must be in what is kept of it.
    execute(path, "INSERT INTO plain (id, name) VALUES (100, 'since')")
    const refused = await scene.restore({ store, to: sqliteUrl(path) })
    expect([badManners(refused), errorLines(refused)]).toEqual([
      [],
      [expect.stringContaining('the very database')],
    ])
    const restored = await scene.restore({ store, to: sqliteUrl(path), force: path.split('/').at(-1) ?? '' })
    expect([restored.exitCode, restored.stderr, errorLines(restored)]).toEqual([0, '', []])
    const kept = restored.outputs['old-database'] ?? ''
    const since = (file: string) =>
      withDatabase(
        file,
        (database) => database.prepare('SELECT count(*) AS n FROM plain WHERE id = 100').get()?.n,
      )
    expect([since(path), since(kept)]).toEqual([0, 1])
    const mode = (file: string) =>
      withDatabase(file, (database) => database.prepare('PRAGMA journal_mode').get())
    expect([mode(path), mode(kept)]).toEqual([{ journal_mode: 'wal' }, { journal_mode: 'wal' }])
    expect([statSync(path).mode, existsSync(`${path}.restoring`)]).toEqual([statSync(kept).mode, false])
  }, 60_000)
})
