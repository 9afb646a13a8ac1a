import type { PostgresServer } from '../support/postgres-server.ts'

/** What a version brought that a dump, its globals or an inventory has to carry; each in the first version that has it. */
const SINCE: Readonly<Record<number, { cluster?: string; database: string }>> = {
  11: {
    database: `
      CREATE TABLE news.covered (id int, note text, amount numeric);
      INSERT INTO news.covered SELECT n, 'n' || n, n / 7.0 FROM generate_series(1, 30) n;
      CREATE UNIQUE INDEX covered_id ON news.covered (id) INCLUDE (note);
      ALTER TABLE news.covered ADD COLUMN later int DEFAULT 7;
      CREATE TABLE news.hashed (id int PRIMARY KEY, at timestamptz) PARTITION BY HASH (id);
      CREATE TABLE news.hashed_0 PARTITION OF news.hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
      CREATE TABLE news.hashed_1 PARTITION OF news.hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
      INSERT INTO news.hashed SELECT n, '2025-03-30 00:59:59Z'::timestamptz + n * interval '1 s' FROM generate_series(1, 50) n;`,
  },
  12: {
    database: `
      CREATE COLLATION news.any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      CREATE TABLE news.folded (word text COLLATE news.any_case PRIMARY KEY);
      INSERT INTO news.folded VALUES ('boat'), ('Straße'), ('łódź');
      CREATE TABLE news.twice (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
      INSERT INTO news.twice (a) SELECT n FROM generate_series(1, 20) n;`,
  },
  13: {
    database: `
      CREATE PUBLICATION news_changes FOR TABLE news.covered;
      CREATE INDEX covered_plain ON news.covered (amount) WITH (deduplicate_items = off);
      CREATE STATISTICS news.covered_numbers (mcv, dependencies) ON amount, id FROM news.covered;`,
  },
  14: {
    cluster: `CREATE ROLE news_reader; GRANT pg_read_all_data TO news_reader;`,
    database: `
      CREATE TABLE news.packed (id int, body text COMPRESSION pglz, spans int4multirange);
      INSERT INTO news.packed SELECT n, repeat('boat ' || n, 900), int4multirange(int4range(n, n + 3), int4range(n + 9, n + 12))
        FROM generate_series(1, 20) n;
      CREATE FUNCTION news.doubled(n int) RETURNS int LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT n * 2; END;
      CREATE PROCEDURE news.told(IN a int, OUT b int) LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;`,
  },
  15: {
    cluster: `GRANT SET ON PARAMETER work_mem TO news_reader;`,
    database: `
      CREATE TABLE news.one_null (a int, UNIQUE NULLS NOT DISTINCT (a));
      INSERT INTO news.one_null VALUES (1), (NULL);
      CREATE VIEW news.mine WITH (security_invoker) AS SELECT a FROM news.one_null;
      CREATE PUBLICATION news_some FOR TABLE news.covered (id, note) WHERE (id > 3);
      CREATE PUBLICATION news_schemas FOR TABLES IN SCHEMA docs;`,
  },
  16: {
    cluster: `
      CREATE ROLE news_chief CREATEROLE; CREATE ROLE news_desk; CREATE ROLE news_intern;
      GRANT news_desk TO news_chief WITH ADMIN OPTION;
      SET ROLE news_chief; GRANT news_desk TO news_intern WITH INHERIT FALSE, SET FALSE; RESET ROLE;
      GRANT pg_create_subscription TO news_chief;`,
    database: `
      CREATE TABLE news.stored (id int, body text STORAGE EXTERNAL, hexes int DEFAULT 0xFF_00);
      INSERT INTO news.stored (id, body) VALUES (1, 'x');`,
  },
  17: {
    cluster: `GRANT pg_maintain TO news_desk;`,
    database: `
      GRANT MAINTAIN ON news.covered TO news_desk;
      DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET transaction_timeout = %L', current_database(), '1h'); END $$;
      CREATE COLLATION news.plain (provider = builtin, locale = 'C.UTF-8');
      CREATE TABLE news.counted (id bigint GENERATED ALWAYS AS IDENTITY, day date, word text COLLATE news.plain)
        PARTITION BY RANGE (day);
      CREATE TABLE news.counted_all PARTITION OF news.counted DEFAULT;
      INSERT INTO news.counted (day, word) SELECT '2025-01-01'::date + n, 'w' || n FROM generate_series(1, 30) n;`,
  },
  18: {
    database: `
      CREATE EXTENSION btree_gist;
      CREATE TABLE news.virtual (a int, b int GENERATED ALWAYS AS (a * 3) VIRTUAL, c text);
      INSERT INTO news.virtual (a, c) SELECT n, 'v' || n FROM generate_series(1, 25) n;
      ALTER TABLE news.virtual ADD CONSTRAINT virtual_c_there NOT NULL c NOT VALID;
      CREATE TABLE news.rooms (room int, during daterange, PRIMARY KEY (room, during WITHOUT OVERLAPS));
      INSERT INTO news.rooms VALUES (1, '[2025-01-01,2025-02-01)'), (1, '[2025-02-01,2025-03-01)');
      CREATE TABLE news.bookings (id int, room int, during daterange,
        FOREIGN KEY (room, PERIOD during) REFERENCES news.rooms (room, PERIOD during));
      INSERT INTO news.bookings VALUES (1, 1, '[2025-01-15,2025-02-15)');
      CREATE TABLE news.loose (id uuid DEFAULT uuidv7(), a int, CONSTRAINT loose_a CHECK (a > 0) NOT ENFORCED);
      INSERT INTO news.loose (id, a) VALUES ('0192d1f0-0000-7000-8000-000000000001', -1);`,
  },
}

/** Adds to a database what this server's version and those before brought. */
export async function addFeatures(server: PostgresServer, database: string): Promise<void> {
  await server.query('CREATE SCHEMA news', { database })
  for (const [since, { cluster, database: sql }] of Object.entries(SINCE)) {
    if (Number(since) > server.major) continue
    if (cluster) await server.query(cluster)
    await server.query(sql, { database })
  }
}

/** The sample without what PostgreSQL 11 does not have: generated columns, and references to partitioned tables. */
export function sampleFor(major: number): (sql: string) => string {
  if (major >= 12) return (sql) => sql
  return (sql) =>
    sql
      .replace(
        /,\n {2}FOREIGN KEY \(invoice_number, issued_on\) REFERENCES billing\.invoices ON DELETE CASCADE/,
        '',
      )
      .replace(
        /,\n {2}FOREIGN KEY \(invoice_number, issued_on\) REFERENCES billing\.invoices\n {4}DEFERRABLE INITIALLY IMMEDIATE/,
        '',
      )
      .replace(/ GENERATED ALWAYS AS \(to_tsvector\(.*\)\) STORED/, '')
      .replace(/ GENERATED ALWAYS AS \(round\(.*\)\) STORED/, '')
}
