import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGpg } from '../support/gpg.ts'
import { blocksOf, typeInto } from '../support/hand-restore.ts'
import { type MysqlScenario, ODD_NAME, openMysqlScenario } from '../support/mysql-scenario.ts'
import { type MysqlServer, startMysql } from '../support/mysql-server.ts'
import { badManners, errorLines, TARGET } from '../support/scenario.ts'

/** What a server with other settings, and without the account, could read in another way. */
const SETTINGS_SQL = [
  "SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO'",
  `CREATE TABLE odd (id int AUTO_INCREMENT PRIMARY KEY, d date, at timestamp(6) NULL, n int, twice int AS (n * 2) STORED,
     hidden varchar(9) INVISIBLE DEFAULT 'none')`,
  "INSERT INTO odd (id, d, at, n, hidden) VALUES (0, '0000-00-00', FROM_UNIXTIME(1711848600.123456), 4, 'h')",
  `CREATE DEFINER=owner@'%' SQL SECURITY DEFINER VIEW seen AS SELECT id, hidden FROM odd`,
  "SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT'",
  `CREATE DEFINER=owner@'%' PROCEDURE joined() SELECT "hidden" || '!' FROM "odd"`,
  `CREATE DEFINER=owner@'%' TRIGGER stamped BEFORE INSERT ON odd FOR EACH ROW SET NEW."hidden" = 'a' || 'b'`,
  "SET SESSION time_zone = '+03:00'",
  `CREATE DEFINER=owner@'%' EVENT late ON SCHEDULE AT '2037-01-01 00:00:00' DO DELETE FROM odd`,
] as const

describe('MariaDB through the actions', () => {
  let scene: MysqlScenario
  let store: string
  beforeAll(async () => {
    scene = await openMysqlScenario()
    store = scene.newStore()
  }, 60_000)
  afterAll(() => scene.stop())

  it('is backed up, and the drill finds it equal', async () => {
    const made = await scene.backup({ store, compression: 'zstd:1' }, { watchCommands: true })
    expect([made.exitCode, errorLines(made)]).toEqual([0, []])
    expect([made.outputs.tables, made.outputs.rows]).toEqual(['6', '110'])
    expect(made.commands.length).toBeGreaterThan(0)
    for (const secret of [scene.server.password, encodeURIComponent(scene.server.password)])
      expect([made.commands.some((line) => line.includes(secret)), made.log.includes(secret)]).toEqual([
        false,
        false,
      ])
    const checks = `[{name: parents, query: 'SELECT COUNT(*) FROM parent', expect: 4}, {name: none, query: 'DROP TABLE parent'}]`
    const drilled = await scene.drill({ store, checks, 'live-url': scene.server.url('shop') })
    const found = drilled.log.split('\n').filter((line) => /^(pass|fail|unknown) /.test(line))
    expect(found.filter((line) => !line.startsWith('pass'))).toEqual([
      expect.stringMatching(/^fail check: none: the query does not begin as one that reads/),
    ])
    for (const section of ['content: 6 equal', 'accounts: ', 'definitions: 13 equal', 'live: coverage'])
      expect(drilled.log).toContain(`pass ${section}`)
    expect(drilled.log).toMatch(/restored without an error into MariaDB [\d.]+, ephemeral/)
  })

  it('is proven whatever the settings of either server, and without the accounts that own its parts', async () => {
    const { server } = scene
    await server.query([
      "SET GLOBAL time_zone = '+05:30'",
      'CREATE DATABASE modes CHARACTER SET utf8mb4',
      "CREATE USER owner@'%' IDENTIFIED BY 'pw'",
      "GRANT ALL ON modes.* TO owner@'%'",
    ])
    await server.query(SETTINGS_SQL, 'modes')
    const vault = scene.newStore()
    const made = await scene.backup({
      store: vault,
      'database-url': server.url('modes'),
      globals: 'false',
    })
    expect([made.exitCode, errorLines(made)]).toEqual([0, []])
    const checks = `[
      {name: odd, query: "SELECT CONCAT_WS(' ', id, d, twice, hidden, UNIX_TIMESTAMP(at)) FROM odd", expect: "0 0000-00-00 8 h 1711848600.123456"},
      {name: nobody, query: "SELECT COUNT(*) FROM mysql.user WHERE User = 'owner'", expect: 0}]`
    const drilled = await scene.drill({ store: vault, checks })
    expect([drilled.outputs.result, errorLines(drilled)]).toEqual(['pass', []])
    for (const section of [
      'content: 1 equal',
      'definitions: ',
      'events: 1 equal',
      'check: odd',
      'check: nobody',
    ])
      expect(drilled.log).toContain(`pass ${section}`)
    await server.query(['DROP DATABASE modes', 'SET GLOBAL time_zone = SYSTEM'])
  })

  it('is restored under another name, and in the place of what is there, which is kept whole', async () => {
    const { server } = scene
    const other = await scene.restore({ store, to: server.url('shop_two') })
    expect([errorLines(other), other.exitCode]).toEqual([[], 0])
    expect(await server.query('SELECT COUNT(*) AS n FROM v1', 'shop_two')).toEqual([{ n: '1' }])

    await server.query(
      ["UPDATE parent SET name = 'later' WHERE id = 1", 'CREATE TABLE since (id int)'],
      'shop',
    )
    const refused = await scene.restore({ store, to: server.url('shop') })
    expect([badManners(refused), errorLines(refused)]).toEqual([
      [],
      [expect.stringContaining('set force: shop')],
    ])
    expect(await server.query("SHOW DATABASES LIKE 'shop\\_%'")).toHaveLength(1)

    const replaced = await scene.restore({ store, to: server.url('shop'), force: 'shop' })
    expect([errorLines(replaced), replaced.exitCode]).toEqual([[], 0])
    const kept = replaced.outputs['old-database'] ?? ''
    expect(kept).toMatch(/^shop_before_\d{8}T\d{6}Z$/)
    expect(await server.query('SELECT COUNT(*) AS n FROM since', kept)).toEqual([{ n: '0' }])
    expect(await server.query('SELECT name FROM parent WHERE id = 1', kept)).toEqual([{ name: 'later' }])
    const counted = `SELECT (SELECT COUNT(*) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()) AS t,
      (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()) AS r,
      (SELECT COUNT(*) FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()) AS v,
      (SELECT GROUP_CONCAT(STATUS) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()) AS e`
    expect(await server.query(counted, 'shop')).toEqual([{ t: '1', r: '2', v: '2', e: 'ENABLED' }])
    expect(await server.query(counted, kept)).toEqual([{ t: '1', r: '2', v: '2', e: 'DISABLED' }])
    expect(await server.query("SHOW DATABASES LIKE 'shop\\_%'")).toHaveLength(2)
    // The foreign key went with its tables.
    await server.query('DELETE FROM parent WHERE id = 1', 'shop')
    expect(await server.query('SELECT COUNT(*) AS n FROM child', 'shop')).toEqual([{ n: '3' }])
    expect(await server.query('SELECT COUNT(*) AS n FROM child', kept)).toEqual([{ n: '4' }])
  })

  it('refuses what means nothing to it, and what the account may not see, before any work', async () => {
    const schemas = await scene.backup({ store: scene.newStore(), schemas: 'shop' })
    expect([badManners(schemas), errorLines(schemas)]).toEqual([
      [],
      [expect.stringContaining('schemas: means nothing')],
    ])
    await scene.server.query([
      "CREATE USER few@'127.0.0.1' IDENTIFIED BY 'pw'",
      "GRANT SELECT ON shop.child TO few@'127.0.0.1'",
    ])
    const few = await scene.backup({
      store: scene.newStore(),
      'database-url': scene.server.url('shop', 'few', 'pw'),
    })
    expect(errorLines(few)).toEqual([
      expect.stringContaining("GRANT SELECT, SHOW VIEW, TRIGGER, EVENT ON `shop`.* TO 'few'@'127.0.0.1'"),
    ])
  })

  it('is restored by hand from RESTORE.md, with mariadb, gpg and zstd alone', async () => {
    const directory = store.slice('file:'.length)
    const blocks = blocksOf(await readFile(join(directory, TARGET, 'RESTORE.md'), 'utf8'))
    const gpg = createGpg()
    const fresh: MysqlServer = await startMysql()
    try {
      gpg.run(['--import'], Buffer.from(scene.keys.privateArmor))
      const home = await mkdtemp(join(scene.dir, 'home-'))
      const password = fresh.password.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
      await writeFile(
        join(home, '.my.cnf'),
        `[client]\nsocket=${fresh.socket}\nuser=root\npassword="${password}"\n`,
        { mode: 0o600 },
      )
      const typed = await typeInto({ home, gpg, env: {} }, blocks)
      expect([typed.code, typed.err.replaceAll(/^(gpg: .*| {6,}.*)\n/gm, '')]).toEqual([0, ''])
      expect(typed.out).toContain('The dump is whole.')
      const rows =
        'SELECT id, hid, HEX(bl) AS bl, HEX(txt) AS txt, n, ts, d, HEX(geo) AS geo FROM child ORDER BY id'
      const expected = await scene.server.query(rows, 'shop_two')
      expect(expected).toHaveLength(4)
      // Root has the password of the backup now, as the text says.
      expect(await fresh.query(rows, 'shop', scene.server.password)).toEqual(expected)
      expect(await fresh.query('SHOW CREATE PROCEDURE pr1', 'shop', scene.server.password)).toEqual([
        expect.objectContaining({ 'Create Procedure': expect.stringContaining('-- a comment; DELIMITER') }),
      ])
    } finally {
      gpg.close()
      await fresh.stop()
    }
  })

  it('names the oddest table as it is', async () => {
    expect(await scene.server.query(`SHOW TABLES LIKE 'ta%'`, 'shop_two')).toEqual([
      { 'Tables_in_shop_two (ta%)': ODD_NAME },
    ])
  })
})
