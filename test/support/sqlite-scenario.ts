import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createKeyPair, type KeyPair } from './openpgp-keys.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import { TARGET } from './scenario.ts'

type Run = (inputs: Record<string, string>, options?: RunOptions) => Promise<ActionResult>

/** A directory with databases and stores, a key pair, and the actions run on them with the usual inputs. */
export interface SqliteScenario {
  dir: string
  /** TMPDIR of the actions. */
  temp: string
  keys: KeyPair
  /** A new path. */
  path(name: string): string
  backup: Run
  drill: Run
  restore: Run
  stop(): Promise<void>
}

/** Makes the directory and the keys. */
export async function openSqliteScenario(): Promise<SqliteScenario> {
  const keys = await createKeyPair()
  const dir = await mkdtemp(join(tmpdir(), "lb's "))
  const temp = join(dir, 'temp')
  await mkdir(temp)
  const opens = { 'private-key': keys.privateArmor }
  let made = 0
  const runs =
    (action: string, usual: Record<string, string>): Run =>
    (inputs, options = {}) =>
      runAction(
        action,
        { target: TARGET, ...usual, ...inputs },
        { ...options, env: { TMPDIR: temp, ...options.env } },
      )
  return {
    dir,
    temp,
    keys,
    path: (name) => join(dir, `${made++} ${name}`),
    backup: runs('backup-db', { recipients: keys.publicArmor }),
    drill: runs('restore-drill', { ...opens, issue: 'off' }),
    restore: runs('restore', opens),
    stop: () => rm(dir, { recursive: true, force: true, maxRetries: 10 }),
  }
}

/** The URL of a path; what a URL gives another meaning is escaped. */
export function sqliteUrl(path: string): string {
  return `sqlite:${path.replaceAll('%', '%25').replaceAll('?', '%3F')}`
}

/** Does something with a database and closes it. */
export function withDatabase<T>(path: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** Runs SQL on a database. */
export function execute(path: string, sql: string): void {
  withDatabase(path, (database) => database.exec(sql))
}

/** Every kind of thing a database can hold, with names that have to be quoted. */
export const ODD_SQL = `
  PRAGMA journal_mode = WAL; PRAGMA user_version = 7; PRAGMA application_id = 1234567;
  CREATE TABLE plain (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, amount REAL, data BLOB);
  INSERT INTO plain (name, amount, data) VALUES ('a', 1.1, x'00ff'), ('ü 😀', 9e999, NULL), ('', -9e999, x'');
  INSERT INTO plain (name, amount) VALUES (CAST(x'41ff42' AS TEXT), -0.0), (CAST(x'410042' AS TEXT), 1e-300);
  INSERT INTO plain VALUES (9223372036854775807, 'last', 9007199254740993, zeroblob(100000));
  CREATE TABLE keyed (a TEXT, b ANY, PRIMARY KEY (a, b)) WITHOUT ROWID, STRICT;
  INSERT INTO keyed VALUES ('x', 1), ('x', 1.5), ('x', x'01'), ('y', 'text');
  CREATE TABLE "odd "" name; 'x'
😀" ("a b" INT, "c""d" INT AS ("a b" * 2) STORED, e INT AS ("a b" + 1) VIRTUAL);
  INSERT INTO "odd "" name; 'x'
😀" ("a b") VALUES (1), (2), (NULL);
  CREATE TABLE "rowid" (rowid TEXT, _rowid_ TEXT, oid TEXT); INSERT INTO "rowid" VALUES ('1', '2', '3');
  CREATE TABLE "__proto__" (constructor INT); INSERT INTO "__proto__" VALUES (1);
  CREATE TABLE child (id INT REFERENCES plain (id)); INSERT INTO child VALUES (1), (404);
  CREATE TABLE fired (n INT);
  CREATE TRIGGER "on insert" AFTER INSERT ON child BEGIN INSERT INTO fired VALUES (new.id); END;
  CREATE VIEW totals AS SELECT name, sum(amount) AS "old ""quotes""" FROM plain GROUP BY 1;
  CREATE INDEX by_name ON plain (name COLLATE NOCASE) WHERE amount > 0;
  CREATE INDEX by_length ON plain (length(name));
  CREATE VIRTUAL TABLE words USING fts5 (body); INSERT INTO words VALUES ('hello world'), ('good morning');
  CREATE VIRTUAL TABLE boxes USING rtree (id, x0, x1); INSERT INTO boxes VALUES (1, 0, 1), (2, 3, 4);
  ANALYZE;`
