import { size } from '../../src/report/plot.ts'
import { startMysql } from '../../test/support/mysql-server.ts'
import { processClock } from '../measure.ts'
import { type Bench, INTO_GPG, ours, type Setting, shell } from './contender.ts'

/** About so many bytes in tables of InnoDB, against mariadb-dump. */
export async function mysqlBench(setting: Setting, bytes: number): Promise<Bench> {
  const server = await startMysql(['--innodb-buffer-pool-size=512M', '--max-allowed-packet=256M'])
  await server.query('CREATE DATABASE bench CHARACTER SET utf8mb4')
  await server.query(filling(Math.ceil(bytes / 700)), 'bench')
  const [about] = await server.query(
    `SELECT VERSION() AS v, SUM(DATA_LENGTH) AS n FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'bench'`,
  )
  const clock = processClock(server.pid())
  const dump = `mariadb-dump --no-defaults --socket='${server.socket}' --user=root --single-transaction --quick --routines --triggers --events --hex-blob`
  const env = { MYSQL_PWD: server.password }
  return {
    engine: `MariaDB ${about?.v?.split('-')[0] ?? ''}`,
    what: `Orders, their lines and attachments, of InnoDB, ${size(Number(about?.n ?? 0))} as the server counts them; the binary log is off.`,
    contenders: [
      shell(
        setting,
        {
          name: 'shell',
          how: '`mariadb-dump --single-transaction --quick --routines --triggers --events --hex-blob | zstd -3 | gpg`',
          line: `${dump} bench | ${INTO_GPG}`,
          env,
        },
        clock,
      ),
      ...['off', 'counts', 'fingerprints'].map((inventory) =>
        ours(setting, server.url('bench').replace('127.0.0.1', 'localhost'), inventory, clock),
      ),
    ],
    note: "The shell's counts, had it any, would be of another instant. Ours holds writers for a moment, so that counts and dump are of one snapshot, and reads the dump for what is in it; `counts` and `fingerprints` are taken by the server, beside the dump, so they cost its cores: an idle one here, or the dump's own.",
    close: () => server.stop(),
  }
}

function filling(rows: number): string[] {
  return [
    `CREATE TABLE orders (id int PRIMARY KEY, number varchar(20), customer varchar(60), net decimal(12, 2), at datetime,
       note text, KEY (number), KEY (at))`,
    `INSERT INTO orders SELECT seq, CONCAT('A-', LPAD(seq * 7919 % ${rows}, 9, '0')), CONCAT('customer ', seq), seq * 1.37,
       '2020-01-01' + INTERVAL seq MINUTE, CONCAT('the order was shipped with invoice and payment received ', SHA2(seq, 256))
       FROM seq_1_to_${rows}`,
    `CREATE TABLE order_lines (id int PRIMARY KEY, order_id int, item varchar(80), quantity int, price double, KEY (order_id))`,
    `INSERT INTO order_lines SELECT seq, seq DIV 4, CONCAT('item ', seq % 5000, ' ', MD5(seq)), seq % 9, seq / 7
       FROM seq_1_to_${rows * 4}`,
    `CREATE TABLE attachments (id int PRIMARY KEY, name varchar(80), body longblob)`,
    `INSERT INTO attachments SELECT seq, CONCAT('scan ', seq, '.pdf'),
       UNHEX(REPEAT(CONCAT(SHA2(seq, 512), SHA2(seq + 0.5, 512), SHA2(seq + 0.25, 512)), 10)) FROM seq_1_to_${Math.ceil(rows / 6)}`,
  ]
}
