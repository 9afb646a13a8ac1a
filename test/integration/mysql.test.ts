import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import type { Inventory } from '../../src/backup/inventory.ts'
import { parseMysqlUrl } from '../../src/sources/mysql/address.ts'
import { DumpCheck } from '../../src/sources/mysql/dump-check.ts'
import { mysql } from '../../src/sources/mysql/engine.ts'
import type { Place } from '../../src/sources/mysql/place.ts'
import { clientsFor, serverProgramFor } from '../../src/sources/mysql/programs.ts'
import { openSession } from '../../src/sources/mysql/session.ts'
import { swapTables } from '../../src/sources/mysql/swap.ts'
import { ODD_SQL } from '../support/mysql-scenario.ts'
import { type MysqlServer, startMysql } from '../support/mysql-server.ts'

const ALL = { excludeTables: [], excludeTableData: [] }

describe('MariaDB against its server', () => {
  let source: MysqlServer
  let empty: MysqlServer
  beforeAll(async () => {
    ;[source, empty] = await Promise.all([startMysql(), startMysql()])
    await source.query('CREATE DATABASE shop CHARACTER SET latin1')
    await source.query(ODD_SQL, 'shop')
  }, 90_000)
  afterAll(async () => {
    await Promise.all([source.stop(), empty.stop()])
  })

  async function taken(url = source.url('shop'), signal?: AbortSignal) {
    const database = mysql
      .parse(url)
      .open({ selection: ALL, globals: false, clock: Date.now, ...(signal ? { signal } : {}) })
    await database.preflight()
    const snapshot = await database.snapshot('fingerprints')
    try {
      const [dump, first] = await Promise.all([buffer(snapshot.dump()), snapshot.inventory()])
      return { dump, inventory: await snapshot.complete(first) }
    } finally {
      await snapshot.close()
    }
  }

  const naive = (server: MysqlServer, args: readonly string[], input: string | Buffer) =>
    spawnSync('/usr/bin/mariadb', ['--no-defaults', `--socket=${server.socket}`, '--user=root', ...args], {
      input,
      encoding: 'utf8',
      env: { MYSQL_PWD: server.password, PATH: '/usr/bin:/bin' },
    })

  it('counts what is in the dump while others write', async () => {
    await source.query(
      [
        'CREATE TABLE busy (id int AUTO_INCREMENT PRIMARY KEY, v int)',
        'INSERT INTO busy (v) SELECT seq FROM seq_1_to_20000',
      ],
      'shop',
    )
    const writer = await source.connect('shop')
    let writing = true
    const writes = (async () => {
      let made = 0
      for (; writing; made++) {
        await writer.query('INSERT INTO busy (v) VALUES (1), (2)')
        await writer.query('UPDATE busy SET v = v + 1 WHERE id % 100 = 7')
      }
      return made
    })()
    const { dump, inventory } = await taken()
    writing = false
    expect(await writes).toBeGreaterThan(0)
    await writer.end()
    await source.query('DROP TABLE busy', 'shop')
    expect(await differences({ dump, inventory })).toEqual([])
  })

  it('says which program or server is missing for a version that is not here', async () => {
    const server = { family: 'mysql', text: '8.4.3', series: 804 } as const
    await expect(clientsFor(server)).rejects.toThrow(
      /no mysqldump of MySQL 8 that is not older is installed here \(only of MariaDB .*mysql-client/,
    )
    await expect(serverProgramFor('mariadb', 9901)).rejects.toThrow(
      /of MariaDB 99.1 and no server .* mariadb-server/,
    )
    const { inventory } = await taken()
    const newer = { ...inventory, major: 9901 }
    await expect(mysql.parse(empty.url('shop')).scratch(newer)).rejects.toThrow(
      /give a server of that version/,
    )
  })

  it('names whatever differs in a restored copy', async () => {
    const backup = await taken()
    const cases: [string, string][] = [
      ["UPDATE child SET txt = 'x' WHERE id = 1", 'content child'],
      ['UPDATE child SET j = \'{"a": 1.5}\' WHERE id = 1', 'content child'],
      ['UPDATE child SET bl = NULL WHERE id = 1', 'content child'],
      ["UPDATE child SET b = b'100' WHERE id = 1", 'content child'],
      ['UPDATE child SET geo = POINT(1, 3) WHERE id = 1', 'content child'],
      ["UPDATE child SET ts = '2024-03-31 01:30:00.123457' WHERE id = 1", 'content child'],
      ['UPDATE child SET n = n + 0.0000000001 WHERE id = 1', 'content child'],
      ['UPDATE child SET hid = 9 WHERE id = 1', 'content child'],
      ["UPDATE parent SET name = 'A' WHERE name = 'a'", 'content parent'],
      ['UPDATE parts SET v = v + 1', 'content parts'],
      ['DELETE FROM parts WHERE id = 7', 'rows parts'],
      ['DROP VIEW v0', 'tables v0'],
      ['CREATE TABLE extra (id int)', 'tables extra'],
      ['DROP TRIGGER tr1', 'triggers tr1'],
      ['DROP FUNCTION fu1', 'routines function fu1'],
      ['ALTER EVENT ev1 DISABLE', 'events ev1'],
      ['DROP EVENT ev1', 'events ev1'],
      ['ALTER TABLE child DROP KEY txt', 'indexes child.txt'],
      ['ALTER TABLE child DROP FOREIGN KEY fk', 'constraints child.fk'],
      ['ALTER TABLE child ALTER hid SET DEFAULT 8', 'columns child'],
      ["ALTER TABLE parts COMMENT = 'x'", 'definitions table parts'],
      ['ALTER TABLE empty_one AUTO_INCREMENT = 50', 'sequences empty_one AUTO_INCREMENT'],
      ['SELECT NEXTVAL(sq)', 'sequences sq'],
      ['ALTER DATABASE shop CHARACTER SET utf8mb4', 'database character set'],
      ["CREATE OR REPLACE VIEW v1 AS SELECT 'x' AS name, 1 AS id", 'definitions view v1'],
      ['ALTER SEQUENCE sq MAXVALUE 100000', 'definitions sequence sq'],
    ]
    const found = await differences(backup, async (look) => {
      const unseen: string[] = []
      for (const [sql, expected] of cases) {
        await empty.query(sql, 'shop')
        const now = await look()
        if (!now.some((one) => one === expected || one.startsWith(`${expected} `)))
          unseen.push(`${sql}: ${now.join('; ')}`)
      }
      return unseen
    })
    expect(found).toEqual([])
  })

  it('trap: a dump cut between two statements is SQL without a fault; ours ends with its last line or fails', async () => {
    const { dump } = await taken()
    const cut = dump.subarray(0, dump.indexOf('\n--\n-- Table structure for table `parts`'))
    await empty.query('CREATE DATABASE cut')
    expect(naive(empty, ['cut'], cut).status).toBe(0)
    await empty.query('DROP DATABASE cut')
    const check = (body: Buffer) => buffer(Readable.from([body]).compose(new DumpCheck()))
    await expect(check(cut)).rejects.toThrow('does not end with the line')
    expect((await check(dump)).equals(dump)).toBe(true)
  })

  it('trap: without a right routines are left out in silence; ours is refused', async () => {
    await source.query([
      "CREATE USER IF NOT EXISTS half@'127.0.0.1' IDENTIFIED BY 'pw'",
      "GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES ON shop.* TO half@'127.0.0.1'",
    ])
    const args = [
      '--no-defaults',
      '--host=127.0.0.1',
      `--port=${source.port()}`,
      '--user=half',
      '--routines',
      '--single-transaction',
      'shop',
    ]
    const dumped = spawnSync('/usr/bin/mariadb-dump', args, { env: { MYSQL_PWD: 'pw' }, encoding: 'utf8' })
    expect([
      dumped.status,
      dumped.stdout.includes('PROCEDURE `pr1`'),
      dumped.stdout.includes('Dump completed'),
    ]).toEqual([0, false, true])
    await expect(taken(source.url('shop', 'half', 'pw'))).rejects.toThrow('GRANT SELECT ON mysql.*')
    // LOCK TABLES stands in for RELOAD.
    await source.query("GRANT SELECT ON mysql.* TO half@'127.0.0.1'")
    const { inventory } = await taken(source.url('shop', 'half', 'pw'))
    expect(inventory.warnings.filter((word) => word.includes('RELOAD'))).toEqual([])
    expect(Object.keys(inventory.facts.routines ?? {})).toEqual(['function fu1', 'procedure pr1'])
  })

  it('trap: a forged dump runs programs through the client; ours reaches nothing', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lb-hostile-'))
    const { inventory } = await taken()
    const forged = (mark: string) => `SELECT 1;\n\\! touch ${mark}\nsystem touch ${mark}\n`
    expect([
      naive(empty, [], forged(join(directory, 'naive'))).error,
      existsSync(join(directory, 'naive')),
    ]).toEqual([undefined, true])
    const scratch = await mysql.parse(empty.url('shop')).scratch(inventory)
    try {
      await scratch
        .restore(Readable.from([Buffer.from(forged(join(directory, 'ours')))]))
        .catch(() => undefined)
      expect(existsSync(join(directory, 'ours'))).toBe(false)
      const infile =
        "CREATE TABLE stolen (line text);\nLOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE stolen;\n"
      await expect(scratch.restore(Readable.from([Buffer.from(infile)]))).rejects.toThrow(
        'the restore failed',
      )
      expect(await empty.query('SELECT COUNT(*) AS n FROM stolen', 'shop')).toEqual([{ n: '0' }])
    } finally {
      await scratch.close()
      await rm(directory, { recursive: true })
    }
  })

  it('does not claim rows of MyISAM tables that moved, and names such tables', async () => {
    await source.query(
      [
        'CREATE TABLE loose (id int) ENGINE=MyISAM',
        'INSERT INTO loose VALUES (1)',
        'CREATE TABLE fleeting (id int) ENGINE=MEMORY',
      ],
      'shop',
    )
    const still = await taken()
    expect(still.inventory.unproven).toBeUndefined()
    expect(still.inventory.warnings.join()).toContain('fleeting (MEMORY), loose (MyISAM)')
    const database = mysql.parse(source.url('shop')).open({ selection: ALL, globals: false, clock: Date.now })
    await database.preflight()
    const snapshot = await database.snapshot('fingerprints')
    await source.query('INSERT INTO loose VALUES (2)', 'shop')
    const [, first] = await Promise.all([buffer(snapshot.dump()), snapshot.inventory()])
    const inventory = await snapshot.complete(first)
    await snapshot.close()
    expect(inventory.unproven).toEqual([expect.objectContaining({ name: 'loose' })])
    expect(compareInventories(inventory, inventory).notCompared).toContainEqual(
      expect.objectContaining({ section: 'rows' }),
    )
    await source.query('DROP TABLE loose, fleeting', 'shop')
  })

  it('moves all back when a swap fails after its tables were renamed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lb-swap-'))
    const names = { current: 'live', copy: 'live_restoring_x', kept: 'live_before_x' }
    const make = (value: number) => [
      `CREATE TABLE t (id int PRIMARY KEY, v int DEFAULT ${value})`,
      `INSERT INTO t VALUES (1, ${value})`,
      'CREATE FUNCTION f(x int) RETURNS int DETERMINISTIC RETURN x + 1',
      'CREATE VIEW w AS SELECT f(v) AS x FROM t',
      'CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.v = 7',
      'CREATE EVENT e ON SCHEDULE EVERY 1 YEAR DO DELETE FROM t',
    ]
    for (const [name, value] of [
      ['live', 1],
      ['live_restoring_x', 2],
    ] as const) {
      await empty.query(`CREATE DATABASE ${name}`)
      await empty.query(make(value), name)
    }
    const session = await openSession(parseMysqlUrl(empty.url('live')))
    const { dump, client } = await clientsFor(session.server)
    await session.close()
    const place = (path: string): Place => ({
      label: 'here',
      client: { ...client, path },
      address: parseMysqlUrl(empty.url(names.copy)),
      identity: {},
      notes: [],
    })
    // Fails once: what is sent after the renaming, and not the way back.
    const flaky = join(directory, 'mariadb')
    await writeFile(
      flaky,
      `#!/bin/sh\n[ -e ${directory}/failed ] && exec ${client.path} "$@"\ntouch ${directory}/failed\ncat > /dev/null\nexit 1\n`,
      { mode: 0o755 },
    )
    const state = async () =>
      empty.query(
        `SELECT (SELECT v FROM t) AS v, (SELECT x FROM w) AS x, (SELECT COUNT(*) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = 'live') AS t,
        (SELECT STATUS FROM information_schema.EVENTS WHERE EVENT_SCHEMA = 'live') AS e`,
        'live',
      )
    await expect(swapTables(place(flaky), names, dump)).rejects.toThrow(
      'making views, triggers and routines failed',
    )
    expect(await state()).toEqual([{ v: '1', x: '2', t: '1', e: 'ENABLED' }])
    expect(await empty.query("SHOW DATABASES LIKE 'live%'")).toHaveLength(2)
    await empty.query('DROP DATABASE live_restoring_x')
    await empty.query('CREATE DATABASE live_restoring_x')
    await empty.query(make(2), 'live_restoring_x')
    await swapTables(place(client.path), names, dump)
    expect(await state()).toEqual([{ v: '2', x: '3', t: '1', e: 'ENABLED' }])
    expect(await empty.query('SELECT x FROM w', 'live_before_x')).toEqual([{ x: '2' }])
    await empty.query(['DROP DATABASE live', 'DROP DATABASE live_before_x'])
    await rm(directory, { recursive: true })
  })

  it('fails when the server dies meanwhile, and ends at once when cancelled', async () => {
    const cancel = new AbortController()
    const begun = taken(source.url('shop'), cancel.signal)
    cancel.abort()
    await expect(begun).rejects.toMatchObject({ name: expect.stringMatching(/UserError|AbortError/) })
    const database = mysql.parse(source.url('shop')).open({ selection: ALL, globals: false, clock: Date.now })
    await source.query(
      [
        'CREATE TABLE big (id int PRIMARY KEY, v longtext)',
        "INSERT INTO big SELECT seq, REPEAT('x', 20000) FROM seq_1_to_2000",
      ],
      'shop',
    )
    await database.preflight()
    const snapshot = await database.snapshot('counts')
    await source.kill('SIGKILL')
    // Begun and not yet read: the pipe is full, and the server's end is far.
    await expect(buffer(snapshot.dump())).rejects.toThrow('mariadb-dump exited with code')
    await snapshot.close()
  })

  /** Restores into the empty server, and gives what differs, or what `work` finds. */
  async function differences(
    { dump, inventory }: { dump: Buffer; inventory: Inventory },
    work: (look: () => Promise<string[]>) => Promise<string[]> = (look) => look(),
  ): Promise<string[]> {
    const scratch = await mysql.parse(empty.url('shop')).scratch(inventory)
    try {
      await scratch.restore(Readable.from([dump]))
      return await work(async () => {
        const { differences: found } = compareInventories(inventory, await scratch.inventory())
        return found.map(({ section, name, detail }) => `${section} ${name} ${detail}`)
      })
    } finally {
      await scratch.close()
    }
  }
})
