import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Inventory } from '../../src/backup/inventory.ts'
import { parseDatabaseUrl } from '../../src/sources/open.ts'
import { faultWords, perform } from '../../src/sources/sqlite/program.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { putInPlace, take } from '../support/sqlite-restoring.ts'
import { execute, sqliteUrl, withDatabase } from '../support/sqlite-scenario.ts'

const directory = scratchDirectories()
let source: string
let backup: { file: string; inventory: Inventory }
beforeAll(async () => {
  const home = directory()
  source = join(home, 'source.db')
  execute(source, "PRAGMA journal_mode = WAL; CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('restored')")
  const { dump, inventory } = await take(source)
  backup = { file: join(home, 'dump'), inventory }
  writeFileSync(backup.file, dump)
})

const namesIn = (path: string) =>
  withDatabase(path, (database) =>
    database
      .prepare('SELECT name FROM t')
      .all()
      .map(({ name }) => name),
  )
const stampless = (home: string) =>
  readdirSync(home)
    .map((name) => name.replace(/\d{8}T\d{6}Z/, 'STAMP'))
    .sort()

/** The sqlite3 program with a database open; `type` waits for the last SELECT's answer. */
function sqlite3(path: string) {
  const child = spawn('sqlite3', [path], { stdio: ['pipe', 'pipe', 'ignore'] })
  return {
    pid: child.pid,
    async type(sql: string) {
      const answered = once(child.stdout, 'data')
      child.stdin.write(`${sql}\n`)
      await answered
    },
    async end() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'close')
    },
  }
}

describe('a restore into a place', () => {
  it('that is not there makes it; one that is empty is not kept', async () => {
    const path = join(directory(), 'new.db')
    expect(await putInPlace(backup, path)).toMatchObject({
      occupant: { state: 'missing' },
      kept: undefined,
      notes: [],
    })
    expect([namesIn(path), readdirSync(dirname(path))]).toEqual([['restored'], ['new.db']])
    writeFileSync(path, '')
    expect(await putInPlace(backup, path)).toMatchObject({ occupant: { state: 'empty' }, kept: undefined })
    expect([namesIn(path), readdirSync(dirname(path))]).toEqual([['restored'], ['new.db']])
  })

  it('behind a link replaces the file and leaves the link, with the rights of the old', async () => {
    const [home, elsewhere] = [directory(), directory()]
    const [path, link] = [join(elsewhere, 'real.db'), join(home, 'link.db')]
    execute(path, "CREATE TABLE t (name); INSERT INTO t VALUES ('old')")
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    const { kept, occupant } = await putInPlace(backup, link)
    expect(occupant).toMatchObject({ state: 'holds data', relations: 1, database: 'link.db' })
    expect([lstatSync(link).isSymbolicLink(), namesIn(link), kept && namesIn(kept)]).toEqual([
      true,
      ['restored'],
      ['old'],
    ])
    expect((statSync(path).mode & 0o777).toString(8)).toBe('640')
    expect(stampless(elsewhere)).toEqual(['real.db', 'real.db.before-STAMP'])
  })

  it('that is damaged, or no database, keeps it byte by byte with the files beside it', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    writeFileSync(path, 'no database')
    writeFileSync(`${path}-wal`, 'something of it')
    const { kept, occupant, notes } = await putInPlace(backup, path)
    expect(occupant).toMatchObject({ state: 'holds data' })
    expect(notes).toEqual([
      expect.stringContaining('a stray -wal file'),
      expect.stringContaining('kept byte by byte'),
    ])
    expect(stampless(home)).toEqual(['app.db', 'app.db.before-STAMP', 'app.db.before-STAMP-wal'])
    expect([namesIn(path), readFileSync(kept ?? '', 'utf8'), readFileSync(`${kept}-wal`, 'utf8')]).toEqual([
      ['restored'],
      'no database',
      'something of it',
    ])
  })

  it('that a program holds is refused in WAL mode, and the program is named', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    execute(path, "PRAGMA journal_mode = WAL; CREATE TABLE t (name); INSERT INTO t VALUES ('old')")
    const holder = sqlite3(path)
    try {
      await holder.type('SELECT name FROM t;')
      await expect(putInPlace(backup, path)).rejects.toThrow(
        `in use by another program (sqlite3 (process ${holder.pid}))`,
      )
      // Also when nobody can be seen: SQLite's own lock decides.
      const names = { current: path, copy: backup.file, kept: `${path}.kept` }
      await expect(perform('replace', names)).rejects.toThrow('database is locked')
    } finally {
      await holder.end()
    }
    expect([namesIn(path), existsSync(backup.file), readdirSync(home)]).toEqual([['old'], true, ['app.db']])
    await putInPlace(backup, path)
    expect(namesIn(path)).toEqual(['restored'])
  })

  it('that is in a transaction is refused; one that is only open is replaced, and what has it open is named', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    execute(path, "CREATE TABLE t (name); INSERT INTO t VALUES ('old')")
    const other = sqlite3(path)
    try {
      await other.type("BEGIN IMMEDIATE; INSERT INTO t VALUES ('half'); SELECT 'done';")
      await expect(putInPlace(backup, path)).rejects.toThrow('in use by another program')
      await other.type("COMMIT; SELECT 'done';")
      const { notes, kept, occupant } = await putInPlace(backup, path)
      expect([namesIn(path), kept && namesIn(kept)]).toEqual([['restored'], ['old', 'half']])
      expect(occupant.connections).toBe(1)
      expect(notes).toEqual([expect.stringContaining(`restart sqlite3 (process ${other.pid})`)])
      // SQLite itself keeps a program from writing into a file that was moved away.
      await other.type("INSERT INTO t VALUES ('late');\nSELECT 'done';")
      expect([namesIn(path), kept && namesIn(kept)]).toEqual([['restored'], ['old', 'half']])
    } finally {
      await other.end()
    }
  })

  it('knows the very database the backup was taken from, and leaves nothing of a restore that failed', async () => {
    const producer = (await parseDatabaseUrl(sqliteUrl(source))).destination({ at: new Date() })
    expect(await producer.isProducer(backup.inventory)).toBe('yes')
    const elsewhere = { ...backup.inventory, origin: { ...backup.inventory.origin, machine: 'another' } }
    expect(await producer.isProducer(elsewhere)).toBe('unknown')
    const path = join(directory(), 'app.db')
    const other = (await parseDatabaseUrl(sqliteUrl(path))).destination({ at: new Date() })
    expect(await other.isProducer(backup.inventory)).toBe('no')

    execute(path, "CREATE TABLE t (name); INSERT INTO t VALUES ('old')")
    const cut = join(directory(), 'cut')
    writeFileSync(cut, readFileSync(backup.file).subarray(0, 4096))
    await expect(putInPlace({ ...backup, file: cut }, path)).rejects.toThrow('what was restored is damaged')
    const huge = { ...backup.inventory, origin: { ...backup.inventory.origin, bytes: '1000000000000000' } }
    await expect(putInPlace({ ...backup, inventory: huge }, path)).rejects.toThrow(
      /has [\d,]+ MB free, and the copy of the database takes/,
    )
    expect([namesIn(path), readdirSync(dirname(path))]).toEqual([['old'], [basename(path)]])

    const done = await putInPlace(backup, path)
    const again = (await parseDatabaseUrl(sqliteUrl(path))).destination({ at: new Date() })
    expect((await again.look()).leftovers).toEqual([basename(done.kept ?? '')])
    expect(await again.drop(done.kept ?? '')).toBeUndefined()
    expect(existsSync(done.kept ?? '')).toBe(false)
  })
})

describe('a live database', () => {
  it('that is locked, or was left in mid-transaction, is refused in clear words', async () => {
    const path = join(directory(), 'app.db')
    execute(path, 'CREATE TABLE t (name)')
    const application = new DatabaseSync(path)
    application.exec('BEGIN EXCLUSIVE')
    const words = async (of: string) =>
      perform('look', { path: of, waitMs: 20 }).then(String, (error: unknown) =>
        String(faultWords('preflight', of, error)),
      )
    expect(await words(path)).toContain('app.db is locked by another process that did not let go')
    application.close()
    const died = `const d = new (require('node:sqlite').DatabaseSync)('${path}');
      d.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; INSERT INTO t SELECT hex(randomblob(2000)) FROM (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200) SELECT n FROM c)"); process.kill(process.pid, 'SIGKILL')`
    await once(spawn(process.execPath, ['--no-warnings', '-e', died]), 'close')
    expect(existsSync(`${path}-journal`)).toBe(true)
    expect(await words(path)).toContain('was left in the middle of a transaction by a program that died')
    // A restore over it keeps what was committed, rolled back.
    const { kept } = await putInPlace(backup, path)
    expect([namesIn(path), kept && namesIn(kept)]).toEqual([['restored'], []])
  })
})
