import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import type { Scratch } from '../../src/sources/scratch.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { backUp, type PlainBackup, restore } from './postgres-round-trip.ts'

const SCHEMA = `
  CREATE ROLE teller; CREATE ROLE auditor; CREATE EXTENSION citext; CREATE SCHEMA side; CREATE SCHEMA bare;
  CREATE TABLE acc (id int PRIMARY KEY, name text NOT NULL DEFAULT 'x', kind varchar(9) CHECK (kind IN ('a', 'b')), n numeric);
  INSERT INTO acc VALUES (1, 'ann', 'a', 1.0), (2, 'bob', 'b', 2.50), (3, '', NULL, NULL);
  CREATE TABLE side.twin (LIKE acc); INSERT INTO side.twin VALUES (9, 'zoe', 'a', 7);
  CREATE TABLE pairs (a int, b text); INSERT INTO pairs VALUES (1, 'p'), (1, 'p'), (2, 'q'), (2, 'q');
  CREATE TABLE flags (a boolean, b boolean, c int, d int); INSERT INTO flags VALUES (true, NULL, 1, 2), (NULL, true, 3, 4);
  CREATE TABLE raw (b bytea, j json, t timestamptz, c char(4), o oid); INSERT INTO raw VALUES ('\\x0001', '{"a": 1}', '2026-01-01', 'ab', 5);
  CREATE INDEX acc_name ON acc (name); CREATE SEQUENCE counter; SELECT setval('counter', 40);
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER touched BEFORE UPDATE ON acc FOR EACH ROW EXECUTE FUNCTION touch();
  ALTER TABLE acc ENABLE ROW LEVEL SECURITY; CREATE POLICY seen ON acc TO teller USING (kind IN ('a', 'b'));
  GRANT SELECT ON acc TO teller; CREATE VIEW names AS SELECT name FROM acc; COMMENT ON TABLE acc IS 'accounts';
  CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS n FROM acc; CREATE TABLE kids () INHERITS (pairs);
  ALTER TABLE pairs ADD CONSTRAINT few CHECK (a < 1000); CREATE TYPE mood AS ENUM ('sad', 'ok');
  SELECT lo_from_bytea(4242, '\\x616263'), lo_from_bytea(4243, '\\x00')`

/** What is done to the restored copy, and the sections that must say so. */
const MANIPULATIONS: [string, string, string[]][] = [
  ['nothing', 'SELECT 1', []],
  ['a row deleted', 'DELETE FROM acc WHERE id = 2', ['rows']],
  ['a value changed', "UPDATE acc SET name = 'anne' WHERE id = 1", ['content']],
  [
    'null for an empty text',
    'ALTER TABLE acc ALTER name DROP NOT NULL; UPDATE acc SET name = NULL WHERE id = 3',
    ['content', 'schema text'],
  ],
  ['the scale of a number', 'UPDATE acc SET n = 2.5 WHERE id = 2', ['content']],
  [
    'values swapped between rows',
    "UPDATE acc SET name = CASE id WHEN 1 THEN 'bob' ELSE 'ann' END WHERE id < 3",
    ['content'],
  ],
  ['values swapped between columns', 'UPDATE flags SET a = b, b = a', ['content']],
  ['integers swapped between columns', 'UPDATE flags SET c = d, d = c', ['content']],
  ['a byte of a bytea', "UPDATE raw SET b = '\\x0002'", ['content']],
  ['a space in json', `UPDATE raw SET j = '{"a":1}'`, ['content']],
  ['an instant', "UPDATE raw SET t = t + interval '1 microsecond'", ['content']],
  [
    'rows swapped between tables',
    "WITH d AS (DELETE FROM side.twin RETURNING *) UPDATE acc SET name = 'zoe' WHERE id = 1; INSERT INTO side.twin VALUES (9, 'ann', 'a', 7)",
    ['content', 'content'],
  ],
  [
    'a duplicated pair lost',
    "DELETE FROM pairs WHERE a = 2; INSERT INTO pairs VALUES (1, 'p'), (1, 'p')",
    ['content'],
  ],
  ['a sequence set back', "SELECT setval('counter', 39)", ['sequences']],
  ['an index dropped', 'DROP INDEX acc_name', ['indexes', 'schema text']],
  [
    'an index invalid',
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'acc_name'::regclass",
    ['indexes', 'schema text'],
  ],
  [
    'a constraint dropped',
    'ALTER TABLE pairs DROP CONSTRAINT few',
    ['constraints', 'constraints', 'schema text'],
  ],
  [
    'a check changed',
    'ALTER TABLE pairs DROP CONSTRAINT few, ADD CONSTRAINT few CHECK (a < 1001)',
    ['schema text'],
  ],
  ['a trigger disabled', 'ALTER TABLE acc DISABLE TRIGGER touched', ['schema text', 'triggers']],
  ['a policy dropped', 'DROP POLICY seen ON acc', ['policies', 'schema text']],
  ['a policy wider', "ALTER POLICY seen ON acc USING (kind IN ('a', 'b', 'c'))", ['policies', 'schema text']],
  ['row-level security off', 'ALTER TABLE acc DISABLE ROW LEVEL SECURITY', ['schema text']],
  [
    'a function changed',
    "CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    ['functions', 'schema text'],
  ],
  ['a grant revoked', 'REVOKE SELECT ON acc FROM teller', ['schema text']],
  ['a default changed', "ALTER TABLE acc ALTER name SET DEFAULT 'y'", ['schema text']],
  ['a comment changed', "COMMENT ON TABLE acc IS 'Accounts'", ['schema text']],
  [
    'a column type changed',
    'ALTER TABLE pairs ALTER a TYPE bigint',
    ['columns', 'columns', 'content', 'schema text'],
  ],
  ['a column added', 'ALTER TABLE acc ADD extra int', ['columns', 'content', 'schema text']],
  ['an extension dropped', 'DROP EXTENSION citext', ['extensions', 'schema text']],
  ['a schema dropped', 'DROP SCHEMA bare', ['schema text', 'schemas']],
  ['a table moved', 'ALTER TABLE side.twin SET SCHEMA bare', ['schema text', 'tables', 'tables']],
  ['an owner changed', 'ALTER TABLE acc OWNER TO auditor', ['schema text']],
  ['a view changed', 'CREATE OR REPLACE VIEW names AS SELECT upper(name) AS name FROM acc', ['schema text']],
  [
    'a materialized view changed',
    'DROP MATERIALIZED VIEW totals; CREATE MATERIALIZED VIEW totals AS SELECT 1::bigint AS n',
    ['schema text'],
  ],
  ['a materialized view emptied', 'REFRESH MATERIALIZED VIEW totals WITH NO DATA', ['tables']],
  ['a table more', 'CREATE TABLE more (x int)', ['schema text', 'tables']],
  ['an enum value more', "ALTER TYPE mood ADD VALUE 'great'", ['schema text']],
  ['a byte of a large object', "SELECT lo_put(4242, 1, '\\x7a')", ['large objects']],
  ['a large object removed', 'SELECT lo_unlink(4242)', ['large objects']],
]

let source: PostgresServer
let place: PostgresServer
let backup: PlainBackup
let scratch: Scratch
let copy: string

beforeAll(async () => {
  ;[source, place] = await Promise.all([startPostgres(), startPostgres({ superuser: 'other' })])
  await source.query('CREATE DATABASE app TEMPLATE template0')
  await source.query(SCHEMA, { database: 'app' })
  backup = await backUp(source.url(source.superuser, 'app'))
  scratch = await restore(backup, place.url())
  const [found] = await place.query("SELECT datname FROM pg_database WHERE datname LIKE 'lifeboat%'")
  copy = String(found?.datname)
  await place.query(`ALTER DATABASE ${copy} RENAME TO pristine`)
}, 60_000)

afterAll(async () => {
  await place.query('DROP DATABASE pristine')
  await scratch.close()
  const left = await place.query(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'lifeboat%'
     UNION ALL SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> 'other'`,
  )
  await backup.remove()
  await Promise.all([source.stop(), place.stop()])
  expect(left).toEqual([])
}, 90_000)

describe('a restored copy that was tampered with', () => {
  it.each(someOf(MANIPULATIONS))('%s', async (_what, sql, sections) => {
    await place.query(`DROP DATABASE IF EXISTS ${copy}`)
    await place.query(`CREATE DATABASE ${copy} TEMPLATE pristine`)
    await place.query(sql, { database: copy })
    const { differences } = compareInventories(backup.inventory, await scratch.inventory())
    expect(differences.map((difference) => difference.section).sort()).toEqual(sections)
  })

  it('a role missing', async () => {
    await place.query(`DROP DATABASE IF EXISTS ${copy}`)
    await place.query(`CREATE DATABASE ${copy} TEMPLATE pristine`)
    await place.query('ALTER ROLE teller RENAME TO cashier')
    const { differences } = compareInventories(backup.inventory, await scratch.inventory())
    await place.query('ALTER ROLE cashier RENAME TO teller')
    expect(differences).toContainEqual({
      section: 'roles',
      name: 'teller',
      detail: 'is missing (named by this database)',
    })
  })
})

/** Of each set of sections that tell of a manipulation one at random, at the full setting all. */
function someOf(all: typeof MANIPULATIONS): typeof MANIPULATIONS {
  const random = seededRandom('postgres-differences')
  return [...Map.groupBy(all, ([, , sections]) => sections.join()).values()].flatMap((alike) => {
    const first = Math.floor(random() * alike.length)
    return [...alike.slice(first), ...alike.slice(0, first)].slice(0, rounds(1, alike.length))
  })
}
