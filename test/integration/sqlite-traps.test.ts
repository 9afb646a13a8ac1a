import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, copyFileSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import { openSqliteScratch } from '../../src/sources/sqlite/scratch.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { putInPlace, take } from '../support/sqlite-restoring.ts'
import { execute, withDatabase } from '../support/sqlite-scenario.ts'

const directory = scratchDirectories()

/** What a program of the system prints, and its exit code. */
function shell(line: string, cwd: string) {
  const { status, stdout } = spawnSync('/bin/bash', ['-c', line], { cwd, encoding: 'utf8' })
  return { status, stdout: stdout.trim() }
}

function fill(path: string, sql = ''): void {
  execute(
    path,
    `CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX i ON t (name);
    INSERT INTO t WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 2000)
    SELECT n, 'a name that is number ' || n FROM c; ${sql}`,
  )
}

/** Changes the last of some bytes in a file, where they are found last. */
function flip(path: string, text: string): void {
  const body = readFileSync(path)
  const at = body.lastIndexOf(text) + text.length - 1
  body.writeUInt8(body.readUInt8(at) ^ 1, at)
  writeFileSync(path, body)
}

describe('a check that checks nothing', () => {
  it('says ok for random bytes and for a missing file, by hand; a drill does not', async () => {
    const home = directory()
    writeFileSync(join(home, 'x.gz'), gzipSync(randomBytes(5000)))
    const memory = shell("gunzip -c x.gz | sqlite3 :memory: 'PRAGMA integrity_check'", home)
    expect([memory, shell("sqlite3 missing.db 'PRAGMA integrity_check'", home)]).toEqual([
      { status: 0, stdout: 'ok' },
      { status: 0, stdout: 'ok' },
    ])

    const path = join(home, 'app.db')
    fill(path)
    const { dump, inventory } = await take(path)
    const drilled = async (bytes: Buffer) => {
      const scratch = await openSqliteScratch(inventory, undefined)
      try {
        await scratch.restore(Readable.from([bytes]))
        return compareInventories(inventory, await scratch.inventory()).differences
      } finally {
        await scratch.close()
      }
    }
    expect(await drilled(dump)).toEqual([])
    await expect(drilled(randomBytes(8192))).rejects.toThrow('what was restored is not a SQLite database')
    await expect(drilled(Buffer.alloc(0))).rejects.toThrow('what was restored is empty')
    await expect(drilled(dump.subarray(0, 8192))).rejects.toThrow('what was restored is damaged')
    await expect(take(join(home, 'gone.db'))).rejects.toThrow('does not exist')
    expect(existsSync(join(home, 'gone.db'))).toBe(false)
  })

  it('ends with 0 when it names damage; a backup does not, and the text of another row is seen too', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    fill(path)
    const { inventory } = await take(path)
    const other = join(home, 'other.db')
    copyFileSync(path, other)
    execute(other, 'DROP INDEX i')
    flip(other, 'a name that is number 77')
    // No index knows better: sound by every check SQLite has.
    const sound = shell("sqlite3 other.db 'PRAGMA integrity_check'", home)
    expect(sound).toEqual({ status: 0, stdout: 'ok' })
    const found = compareInventories(inventory, (await take(other)).inventory).differences
    expect(found.map(({ section, name }) => [section, name])).toEqual([
      ['content', 't'],
      ['definitions', 'index i'],
    ])

    flip(path, 'a name that is number 77')
    const damaged = shell("sqlite3 app.db 'PRAGMA integrity_check'", home)
    expect([damaged.status, damaged.stdout]).toEqual([0, expect.stringContaining('missing from index i')])
    await expect(take(path)).rejects.toThrow(
      /app\.db is damaged: integrity_check says .*Nothing was published/,
    )
  })
})

describe('a plain copy of a live database', () => {
  it('is silently old when the rows are in the -wal; a backup is not', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    const application = new DatabaseSync(path)
    try {
      application.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (n); PRAGMA wal_checkpoint(TRUNCATE)')
      application.exec('INSERT INTO t VALUES (1), (2)')
      const copied = shell(
        "cp app.db copy.db; sqlite3 copy.db 'PRAGMA integrity_check; SELECT count(*) FROM t'",
        home,
      )
      expect(copied).toEqual({ status: 0, stdout: 'ok\n0' })
      const { inventory } = await take(path)
      expect(inventory.tables).toMatchObject([{ name: 't', rows: '2' }])
    } finally {
      application.close()
    }
  })

  it('is of two instants under a writer; a backup is of one', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    fill(path)
    const halves: Buffer[] = []
    const file = openSync(path, 'r')
    const size = readFileSync(path).length
    for (const half of [0, 1]) {
      const bytes = Buffer.alloc(size / 2)
      readSync(file, bytes, 0, bytes.length, (half * size) / 2)
      halves.push(bytes)
      execute(path, "UPDATE t SET name = 'another ' || name || name")
    }
    closeSync(file)
    writeFileSync(join(home, 'copy.db'), Buffer.concat(halves))
    expect(shell("sqlite3 copy.db 'PRAGMA integrity_check'", home).stdout).not.toBe('ok')
  })

  it.each(['WAL', 'DELETE'])(
    'is never needed: backups under a writer are each of one instant (%s)',
    async (mode) => {
      const path = join(directory(), 'app.db')
      execute(
        path,
        `PRAGMA journal_mode = ${mode}; CREATE TABLE a (n); CREATE TABLE b (n); INSERT INTO a VALUES (0); INSERT INTO b VALUES (0);
      CREATE TABLE ballast AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5000) SELECT randomblob(200) FROM c`,
      )
      const writer = new Worker(WRITER, { eval: true, workerData: path, stderr: true })
      try {
        await once(writer, 'message')
        for (let round = 0; round < 2; round++) {
          const { dump } = await take(path)
          const copy = join(directory(), 'copy.db')
          writeFileSync(copy, dump)
          const counts = withDatabase(copy, (database) =>
            database.prepare('SELECT (SELECT n FROM a) - (SELECT n FROM b) AS d, n FROM a').get(),
          )
          expect(counts?.d).toBe(0)
          expect(Number(counts?.n)).toBeGreaterThan(0)
        }
      } finally {
        writer.postMessage('end')
        await new Promise((resolve) => writer.once('exit', resolve))
      }
    },
  )
})

/** Moves two counters in one transaction, without end. */
const WRITER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { DatabaseSync } = require('node:sqlite')
  const database = new DatabaseSync(workerData, { timeout: 60000 })
  database.exec('PRAGMA synchronous = OFF')
  let over = false
  parentPort.on('message', () => { over = true })
  const step = () => {
    if (over) { database.close(); parentPort.close(); return }
    database.exec('BEGIN IMMEDIATE; UPDATE a SET n = n + 1; UPDATE ballast SET rowid = -rowid WHERE abs(rowid) % 50 = 0; UPDATE b SET n = n + 1; COMMIT')
    parentPort.postMessage('written')
    setImmediate(step)
  }
  step()`

describe('a restore by hand', () => {
  it('loses what a dump as text does not say; a backup keeps it', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    fill(path, 'PRAGMA user_version = 7; PRAGMA journal_mode = WAL')
    const text = shell(
      "sqlite3 app.db .dump | sqlite3 new.db; sqlite3 new.db 'PRAGMA user_version; PRAGMA journal_mode'",
      home,
    )
    expect(text.stdout).toBe('0\ndelete')
    const { dump, inventory } = await take(path)
    writeFileSync(join(home, 'restored.db'), dump)
    const restored = shell("sqlite3 restored.db 'PRAGMA user_version; PRAGMA journal_mode'", home)
    expect(restored.stdout).toBe('7\nwal')
    const differences = compareInventories(
      inventory,
      (await take(join(home, 'new.db'))).inventory,
    ).differences
    expect(differences.map(({ name }) => name)).toEqual(expect.arrayContaining(['user_version', 'journal']))
  })

  it('has the old -wal replayed into it; a restore of ours has not', async () => {
    const home = directory()
    const [path, source] = [join(home, 'app.db'), join(home, 'source.db')]
    fill(source, 'PRAGMA journal_mode = WAL')
    const { dump, inventory } = await take(source)
    const file = join(home, 'dump')
    writeFileSync(file, dump)
    // A program that died: its -wal stays beside the database.
    fill(path, 'PRAGMA journal_mode = WAL')
    const died = `const d = new (require('node:sqlite').DatabaseSync)('app.db');
      d.exec("PRAGMA wal_autocheckpoint = 0; UPDATE t SET name = 'from the old one ' || id; DROP INDEX i"); process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['--no-warnings', '-e', died], { cwd: home })
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(0)

    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, join(home, `naive.db${suffix}`))
    copyFileSync(file, join(home, 'naive.db'))
    const naive = shell("sqlite3 naive.db 'SELECT name FROM t LIMIT 1'", home)
    expect(naive.stdout).not.toBe('a name that is number 1')

    const { kept } = await putInPlace({ file, inventory }, path)
    const first = "SELECT name FROM t ORDER BY id LIMIT 1; PRAGMA integrity_check'"
    expect(shell(`sqlite3 app.db '${first}`, home).stdout).toBe('a name that is number 1\nok')
    expect(shell(`sqlite3 '${kept}' '${first}`, home).stdout).toBe('from the old one 1\nok')
  })
})
