import type { PostgresServer } from '../test/support/postgres-server.ts'

/** Bytes one row of each table takes in a dump (COPY text), measured, and its share of the whole. */
const TABLES = [
  { name: 'orders', rowBytes: 207, share: 0.3 },
  { name: 'events', rowBytes: 257, share: 0.25 },
  { name: 'messages', rowBytes: 708, share: 0.15 },
  { name: 'readings', rowBytes: 76, share: 0.1 },
  { name: 'attachments', rowBytes: 2908, share: 0.2 },
] as const

const WORDS = `the order was shipped with invoice number and payment received by customer service about delivery date
change please confirm address account team meeting next week report project update new version release server error
request failed user login password reset email sent attached document contract signed price list product stock item
return refund credit note status open closed pending review approved rejected urgent question answer thanks regards`

const SCHEMA = `
CREATE FUNCTION phrase(seed bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT string_agg(w[1 + (hashint8(seed * 64 + n) & 2147483647) % cardinality(w)], ' ')
     FROM generate_series(1, 12) n, (SELECT regexp_split_to_array('${WORDS}', '\\s+') AS w) words);
CREATE TABLE phrases AS SELECT n AS id, phrase(n) AS words FROM generate_series(0, 16383) n;
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id int, number uuid, status text, net numeric(12,2),
  tax numeric(12,2), created_at timestamptz, updated_at timestamptz, note text);
CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz, kind text, session uuid, payload jsonb);
CREATE TABLE messages (id bigint PRIMARY KEY, thread int, author text, message_id text, subject text, body text, sent_at timestamptz);
CREATE TABLE readings (id bigint PRIMARY KEY, sensor int, at timestamptz, value float8, low float4, high float4, ok bool);
CREATE TABLE attachments (id bigint PRIMARY KEY, name text, digest bytea, content bytea);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON events (at);
`

const FILL: Readonly<Record<(typeof TABLES)[number]['name'], string>> = {
  orders: `SELECT n, (random() * 50000)::int, gen_random_uuid(),
      (ARRAY['open','paid','shipped','returned'])[1 + n % 4], round((random() * 900)::numeric, 2),
      round((random() * 170)::numeric, 2), '2024-01-01'::timestamptz + n * interval '7.31 s',
      '2024-01-01'::timestamptz + (n + random() * 1000) * interval '7.31 s', p.words
    FROM generate_series(1, $1::bigint) n JOIN phrases p ON p.id = (n * 7919) % 16384`,
  events: `SELECT n, '2025-01-01'::timestamptz + n * interval '1.7 s', (ARRAY['view','click','search','login'])[1 + n % 4],
      gen_random_uuid(), jsonb_build_object('user', (random() * 50000)::int, 'ip', '10.' || n % 251 || '.' || n % 241 || '.7',
      'path', '/shop/' || (n * 31) % 9973 || '/details', 'ms', (random() * 900)::int, 'ok', n % 17 <> 0, 'note', p.words)
    FROM generate_series(1, $1::bigint) n JOIN phrases p ON p.id = (n * 104729) % 16384`,
  messages: `SELECT n, (random() * 200000)::int, 'user' || n % 5003 || '@example.com', md5((n * 7)::text) || '@mail', left(p.words, 40),
      p.words || '. ' || q.words || ', ' || r.words || ' ' || md5(n::text) || '. ' || s.words || ' ' || t.words || '. '
        || md5((n * 3)::text) || ' ' || u.words, '2025-01-01'::timestamptz + n * interval '11.3 s'
    FROM generate_series(1, $1::bigint) n JOIN phrases p ON p.id = (n * 7919) % 16384
      JOIN phrases q ON q.id = (n * 104729) % 16384 JOIN phrases r ON r.id = (n * 1299709) % 16384
      JOIN phrases s ON s.id = (n * 611953) % 16384 JOIN phrases t ON t.id = (n * 15487) % 16384
      JOIN phrases u ON u.id = (n * 32452843::bigint) % 16384`,
  readings: `SELECT n, n % 400, '2025-06-01'::timestamptz + n * interval '0.25 s', 20 + sin(n / 900.0) * 8 + random(),
      (15 + random())::float4, (30 + random())::float4, n % 97 <> 0 FROM generate_series(1, $1::bigint) n`,
  attachments: `SELECT n, 'scan-' || n || '.pdf', sha256(n::text::bytea),
      (SELECT string_agg(sha512((n * 100 + k)::text::bytea), ''::bytea) FROM generate_series(1, 22) k)
    FROM generate_series(1, $1::bigint) n`,
}

/**
 * Makes a database of mixed tables whose uncompressed dump has about `bytes` bytes and which zstd packs about 3 to 1:
 * text, numbers, timestamps, uuid, jsonb and bytea that does not compress.
 */
export async function fillDatabase(server: PostgresServer, name: string, bytes: number): Promise<void> {
  await server.query(`CREATE DATABASE ${name}`)
  const at = { database: name }
  await server.query(SCHEMA, at)
  for (const table of TABLES) {
    const rows = Math.max(1, Math.round((bytes * table.share) / table.rowBytes))
    await server.query(`INSERT INTO ${table.name} ${FILL[table.name]}`, { ...at, values: [rows] })
  }
  // Hint bits and statistics are written now, not by whichever program reads first.
  await server.query('VACUUM (ANALYZE)', at)
}
