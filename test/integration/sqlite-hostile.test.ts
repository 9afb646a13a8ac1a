import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import type { Scratch } from '../../src/sources/scratch.ts'
import { openSqliteScratch } from '../../src/sources/sqlite/scratch.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { type Taken, take } from '../support/sqlite-restoring.ts'
import { execute, ODD_SQL, withDatabase } from '../support/sqlite-scenario.ts'

const directory = scratchDirectories()

async function restored({ dump, inventory }: Taken, work: (scratch: Scratch) => Promise<void>) {
  const scratch = await openSqliteScratch(inventory, undefined)
  try {
    await scratch.restore(Readable.from([dump]))
    await work(scratch)
  } finally {
    await scratch.close()
  }
}

describe('a schema made to do harm', () => {
  it('is copied, checked and compared without being run', async () => {
    const path = join(directory(), 'app.db')
    execute(
      path,
      `CREATE TABLE t (x, y AS (hex(zeroblob(490000000))) VIRTUAL);
      CREATE VIEW v AS SELECT load_extension('/tmp/evil');
      CREATE VIEW dbstat AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT 't' AS name, n % 9 AS mx_payload FROM c;
      CREATE VIEW endless AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c; `,
    )
    withDatabase(path, (database) => {
      database.enableDefensive(false)
      database.exec(`INSERT INTO t (x) VALUES (1); CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT load_extension('/tmp/evil'); END;
        PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'vec', 'vec', 0, 'CREATE VIRTUAL TABLE vec USING no_such_module (a)')`)
    })
    const taken = await take(path)
    expect(taken.inventory.tables).toMatchObject([
      { name: 'dbstat', kind: 'view' },
      { name: 'endless', kind: 'view' },
      { name: 't', rows: '1' },
      { name: 'v', kind: 'view' },
      { name: 'vec', kind: 'virtual table' },
    ])
    await restored(taken, async (scratch) => {
      expect((await scratch.inventory()).tables).toEqual(taken.inventory.tables)
      await expect(scratch.query('SELECT * FROM v')).rejects.toThrow(
        /query failed: unsafe use of load_extension|not authorized/,
      )
    })
  })

  it('cannot write through a query, into its own file or another', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    execute(path, ODD_SQL)
    const taken = await take(path)
    await restored(taken, async (scratch) => {
      const other = join(home, 'other.db')
      for (const sql of [
        'INSERT INTO child VALUES (5)',
        'DELETE FROM plain',
        'DROP TABLE plain',
        `ATTACH '${other}' AS o`,
        `VACUUM INTO '${other}'`,
        'PRAGMA query_only = OFF',
        'PRAGMA writable_schema = ON',
        'BEGIN IMMEDIATE',
      ])
        await expect(scratch.query(sql)).rejects.toThrow(
          /the query failed: (not authorized|authorization denied|attempt to write)/,
        )
      expect(existsSync(other)).toBe(false)
      const rows = await scratch.query(
        'SELECT id, amount, data, NULL FROM plain WHERE id IN (1, 9223372036854775807) ORDER BY id',
      )
      expect(rows[0]).toEqual(['1', '1.1', '00ff', null])
      expect(rows[1]?.slice(0, 2)).toEqual(['9223372036854775807', '9007199254740992'])
      expect(await scratch.query("SELECT count(*) FROM words WHERE words MATCH 'hello'")).toEqual([['1']])
      expect(await scratch.query('SELECT count(*) FROM fired')).toEqual([['0']])
    })
  })

  it('is refused when it needs what only its application has', async () => {
    const path = join(directory(), 'app.db')
    withDatabase(path, (database) => {
      database.function('own', { deterministic: true }, (value) => value)
      database.exec('CREATE TABLE t (x); CREATE INDEX i ON t (own(x)); INSERT INTO t VALUES (1)')
    })
    await expect(take(path)).rejects.toThrow(
      /cannot be checked \(unknown function: own\(\)\): its schema needs a function/,
    )
  })
})

describe('a scratch file named by its URL', () => {
  it('must be empty or not there, and is gone after the drill', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    execute(path, 'CREATE TABLE t (x)')
    const { dump, inventory } = await take(path)
    const address = (name: string) => ({ path: join(home, name), database: name })
    await expect(openSqliteScratch(inventory, address('app.db'))).rejects.toThrow('is there and not empty')
    writeFileSync(join(home, 'empty.db'), '')
    const scratch = await openSqliteScratch(inventory, address('empty.db'))
    await scratch.restore(Readable.from([dump]))
    expect((await scratch.inventory()).tables).toEqual(inventory.tables)
    await scratch.close()
    expect(readdirSync(home)).toEqual(['app.db'])
  })
})

describe('the source', () => {
  it('is as it was, to the byte and to the file beside it', async () => {
    const home = directory()
    const path = join(home, 'app.db')
    execute(path, ODD_SQL.replace('PRAGMA journal_mode = WAL;', ''))
    const before = readFileSync(path)
    await take(path)
    expect([readFileSync(path).equals(before), readdirSync(home)]).toEqual([true, ['app.db']])
  })

  it.each([
    ['an empty file', '', /is empty \(0 bytes\)/],
    ['a text', 'PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n', /is not a SQLite database: it is SQL text/],
    ['a compressed one', '\x1f\x8b\x08', /compressed with gzip/],
    ['one encrypted as a whole', '\x91\x12q3'.repeat(1024), /encrypted as a whole \(SQLCipher/],
    ['an old one', '** This file contains an SQLite 2.1 database **', /a SQLite 2 database/],
    ['half a header', 'SQLite format 3\0..', /is cut/],
    [
      'a format of the future',
      `SQLite format 3\0\x10\0\x07\x07${'\0'.repeat(80)}`,
      /of a file format \(7\/7\)/,
    ],
  ])('that is %s is refused in clear words', async (_name, text, message) => {
    const path = join(directory(), 'app.db')
    writeFileSync(path, Buffer.from(text, 'latin1'))
    await expect(take(path)).rejects.toThrow(message)
  })
})
