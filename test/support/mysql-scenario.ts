import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MysqlServer, startMysql } from './mysql-server.ts'
import { createKeyPair, type KeyPair } from './openpgp-keys.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import { TARGET } from './scenario.ts'

/** A MariaDB server with the database `shop`, a key pair and a directory, and the actions with their usual inputs. */
export interface MysqlScenario {
  server: MysqlServer
  keys: KeyPair
  dir: string
  /** TMPDIR of the actions: what they leave behind lies here. */
  temp: string
  newStore(): string
  backup(inputs: Record<string, string>, run?: RunOptions): Promise<ActionResult>
  drill(inputs: Record<string, string>, run?: RunOptions): Promise<ActionResult>
  restore(inputs: Record<string, string>, run?: RunOptions): Promise<ActionResult>
  stop(): Promise<void>
}

/** Starts the server and fills the database `shop` with `sql`. */
export async function openMysqlScenario(sql: readonly string[] = ODD_SQL): Promise<MysqlScenario> {
  const [server, keys, dir] = await Promise.all([
    startMysql(),
    createKeyPair(),
    mkdtemp(join(tmpdir(), 'lbm-')),
  ])
  await server.query('CREATE DATABASE shop CHARACTER SET latin1')
  await server.query(sql, 'shop')
  await chmod(dir, 0o755)
  const temp = await mkdtemp(join(dir, 't'))
  await chmod(temp, 0o777)
  let stores = 0
  const withTemp = (run: RunOptions = {}) => ({ ...run, env: { TMPDIR: temp, ...run.env } })
  const reading = { target: TARGET, 'private-key': keys.privateArmor }
  return {
    server,
    keys,
    dir,
    temp,
    newStore: () => `file:${join(dir, `store${stores++}`)}`,
    backup: (inputs, run) =>
      runAction(
        'backup-db',
        { target: TARGET, 'database-url': server.url('shop'), recipients: keys.publicArmor, ...inputs },
        withTemp(run),
      ),
    drill: (inputs, run) =>
      runAction('restore-drill', { ...reading, issue: 'off', ...inputs }, withTemp(run)),
    restore: (inputs, run) => runAction('restore', { ...reading, ...inputs }, withTemp(run)),
    async stop() {
      await server.stop()
      await rm(dir, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** A table whose name needs all quoting there is. */
export const ODD_NAME = 'ta`ble "q\' ü\nnew;-- x'
const odd = `\`${ODD_NAME.replaceAll('`', '``')}\``

/** A small database with a bit of everything. */
export const ODD_SQL: readonly string[] = [
  'CREATE TABLE parent (id int unsigned AUTO_INCREMENT PRIMARY KEY, name varchar(50) CHARACTER SET latin1, UNIQUE (name))',
  "INSERT INTO parent (name) VALUES ('a'), ('é'), ('it''s'), (NULL), ('')",
  'DELETE FROM parent WHERE id = 5',
  `CREATE TABLE child (id int PRIMARY KEY, p int unsigned, g int AS (id * 2) VIRTUAL, h int AS (id * 3) STORED, b bit(9),
     bl blob, bin binary(3), geo point, f float, d double, j json, u uuid, i inet6, e enum('x', 'y') CHARACTER SET utf8mb4, s set('a', 'b'),
     ts timestamp(6) NULL, dt datetime, t time(3), y year, n decimal(40, 10), txt longtext CHARACTER SET utf8mb4,
     hid int INVISIBLE DEFAULT 7, KEY (txt(10)), CONSTRAINT fk FOREIGN KEY (p) REFERENCES parent (id) ON DELETE CASCADE)`,
  `INSERT INTO child (id, p, b, bl, bin, geo, f, d, j, u, i, e, s, ts, dt, t, y, n, txt, hid) VALUES
     (1, 1, b'101', x'00ff27', 'a', POINT(1, 2), 0.5, 1/3, '{"a": 1.50}', '7c3eb1b0-0000-11ee-8000-000000000001', '::1', 'x', 'a,b',
      '2024-03-31 01:30:00.123456', '1000-01-01', '-838:59:59.000', 2024, 123456789012345678901234567890.0123456789, '😀\\r\\n\\0\\\\''"\`', 8)`,
  'INSERT INTO child (id) VALUES (2)',
  "INSERT INTO child (id, e) VALUES (3, 'y'), (4, 'y')",
  `CREATE TABLE ${odd} (id int PRIMARY KEY, \`co\`\`l\nx\` varchar(10)) COMMENT='it''s \\\\ odd'`,
  `INSERT INTO ${odd} VALUES (1, 'x')`,
  'CREATE TABLE parts (id int, v int) PARTITION BY HASH (id) PARTITIONS 2',
  'INSERT INTO parts SELECT seq, seq FROM seq_1_to_100',
  'CREATE TABLE empty_one (id bigint AUTO_INCREMENT PRIMARY KEY)',
  'CREATE TABLE versioned (id int PRIMARY KEY, v int) WITH SYSTEM VERSIONING',
  'INSERT INTO versioned VALUES (1, 1)',
  'UPDATE versioned SET v = 2',
  'CREATE SEQUENCE sq START WITH 5 INCREMENT BY 3',
  'SELECT NEXTVAL(sq)',
  'CREATE VIEW v1 AS SELECT p.name, c.id FROM parent p JOIN child c ON c.p = p.id',
  'CREATE VIEW v0 AS SELECT * FROM v1',
  'CREATE TRIGGER tr1 BEFORE INSERT ON parent FOR EACH ROW SET NEW.name = UPPER(NEW.name)',
  "CREATE PROCEDURE pr1(IN x int)\nBEGIN\n  -- a comment; DELIMITER\n  SELECT 'a;b';\nEND",
  'CREATE FUNCTION fu1(x int) RETURNS int DETERMINISTIC RETURN x + 1',
  'CREATE EVENT ev1 ON SCHEDULE EVERY 1 YEAR DO DELETE FROM parent WHERE id = 0',
  "CREATE USER 'app'@'%' IDENTIFIED BY 'pw'",
  'CREATE ROLE reader',
  'GRANT SELECT, INSERT ON shop.* TO reader',
  "GRANT reader TO 'app'@'%'",
  "GRANT SELECT (name) ON shop.parent TO 'app'@'%'",
  "GRANT EXECUTE ON PROCEDURE shop.pr1 TO 'app'@'%'",
]
