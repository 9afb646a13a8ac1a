import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { size } from '../../src/report/plot.ts'
import { type Bench, INTO_GPG, ours, type Setting, shell } from './contender.ts'

/** A SQLite database of about so many bytes, in WAL mode, against sqlite3. */
export async function sqliteBench(setting: Setting, bytes: number): Promise<Bench> {
  const path = join(setting.work, 'app.db')
  fill(path, bytes)
  const copied = `sqlite3 '${path}' ".backup '$OUT/copy'"`
  const checked = `${copied} && test "$(sqlite3 "$OUT/copy" 'PRAGMA integrity_check')" = ok`
  return {
    engine: `SQLite ${process.versions.sqlite}`,
    what: `Orders with two indexes and blobs, in WAL mode; the file has ${size((await stat(path)).size)}.`,
    contenders: [
      shell(setting, {
        name: 'shell',
        how: '`sqlite3 .backup`, then `zstd -3 | gpg`',
        line: `${copied} && ${INTO_GPG.replace('zstd -q -3', 'zstd -q -3 <"$OUT/copy"')}`,
      }),
      shell(setting, {
        name: 'shell, checked',
        how: '`sqlite3 .backup`, `PRAGMA integrity_check`, then `zstd -3 | gpg`',
        line: `${checked} && ${INTO_GPG.replace('zstd -q -3', 'zstd -q -3 <"$OUT/copy"')}`,
      }),
      ...['off', 'counts', 'fingerprints'].map((inventory) => ours(setting, `sqlite:${path}`, inventory)),
    ],
    note: 'Ours always runs `integrity_check` on the copy to its last page, also with `inventory: off`, as the second shell does; it runs beside the upload. `fingerprints` reads every row as well.',
    close: async () => undefined,
  }
}

/** Orders with text, numbers and blobs, and two indexes. */
function fill(path: string, bytes: number): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
    CREATE TABLE orders (id INTEGER PRIMARY KEY, number TEXT, net REAL, at INTEGER, note TEXT, scan BLOB);
    CREATE INDEX by_number ON orders (number); CREATE INDEX by_time ON orders (at)`)
  const rows = Math.ceil(bytes / 500)
  database.exec(`INSERT INTO orders WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${rows})
    SELECT n, printf('A-%09d', n * 7919 % ${rows}), n * 1.37, n * 86400,
      'the order was shipped with invoice and payment received by customer ' || n || ' ' || hex(randomblob(60)),
      CASE n % 4 WHEN 0 THEN randomblob(400) END FROM c`)
  database.close()
}
