import type { Depth } from '../../backup/inventory.ts'
import { type Column, quoted, type Relation, text } from './catalog.ts'
import type { Session } from './session.ts'

/** Exact rows of one table and, at depth `fingerprints`, two order-independent sums over their content. */
export interface Content {
  rows: string
  sums?: [string, string]
}

/**
 * Types with a hash function of their own that tells all values apart and is the same from PostgreSQL 11 to 18:
 * several times cheaper than printing the row. hashint8 and timestamp_hash fold 64 bits to 32 before they hash (1 and
 * 2^32 are equal to them), so the value itself, or a second hash over all its bits, goes beside them.
 */
const HASHED: readonly [RegExp, (column: string, seed: number) => string][] = [
  [/^(smallint|integer)$/, (column, seed) => `hashint4extended(${column}::int4, ${seed})`],
  [/^bigint$/, (column, seed) => `(hashint8extended(${column}, ${seed}) # ${column})`],
  [/^boolean$/, (column, seed) => `hashint4extended(${column}::int4, ${seed})`],
  [/^uuid$/, (column, seed) => `uuid_hash_extended(${column}, ${seed})`],
  [/^timestamp(\(\d\))? without time zone$/, (column, seed) => timestampHash(column, column, seed)],
  // An interval for a time zone only adds it; `::timestamp` would take the date apart and cost more than the hashes.
  [
    /^timestamp(\(\d\))? with time zone$/,
    (column, seed) => timestampHash(`timezone(interval '0', ${column})`, column, seed),
  ],
  // A nondeterministic collation would take different texts for equal.
  [
    /^(text|character varying(\(\d+\))?)$/,
    (column, seed) => `hashtextextended(${column}::text COLLATE "C", ${seed})`,
  ],
  [/^character\(\d+\)$/, (column, seed) => `hashbpcharextended(${column} COLLATE "C", ${seed})`],
  [
    /^(numeric(\(.*\))?|double precision|real|date|jsonb?)$/,
    (column, seed) => `hashtextextended(${column}::text, ${seed})`,
  ],
]

/** `timestamp` is the moment of `column` in UTC, which is the session's own time zone. */
function timestampHash(timestamp: string, column: string, seed: number): string {
  return `(timestamp_hash_extended(${timestamp}, ${seed}) # hashfloat8extended(date_part('epoch', ${column}), ${seed}))`
}

/**
 * Counts one table in the session's snapshot. Each row becomes one 64-bit number, the xor of its columns' hashes
 * with a seed of their own (by name: pg_dump may reorder physical columns), types without a hash as the text of a
 * row. Summed are that number and the product of its halves; sums, not a bit_xor, because two equal rows cancel in
 * an xor, and the product, because it is not linear: rows that trade places in one sum do not in the other.
 */
export async function tableContent(
  session: Session,
  relation: Relation,
  columns: readonly Column[],
  depth: Depth,
): Promise<Content> {
  const from = `ONLY ${quoted(relation.schema, relation.name)} ${relation.configCondition ?? ''}`
  if (depth !== 'fingerprints' || columns.length === 0) {
    const [row] = await session.query(`SELECT count(*) AS rows FROM ${from}`)
    return { rows: row?.rows ?? '0' }
  }
  const [row] = await session.query(
    `SELECT count(*) AS rows, coalesce(sum(h), 0) AS first,
            coalesce(sum((h >> 32) * (h & 4294967295)), 0) AS second
       FROM (SELECT ${rowHash(columns)} AS h FROM ${from} OFFSET 0) q`,
  )
  return { rows: row?.rows ?? '0', sums: [row?.first ?? '0', row?.second ?? '0'] }
}

function rowHash(columns: readonly Column[]): string {
  const hashes: string[] = []
  const printed: string[] = []
  for (const [index, { name, type }] of columns.entries()) {
    const [, hash] = HASHED.find(([pattern]) => pattern.test(type)) ?? []
    const seed = index + 1
    if (hash) hashes.push(`coalesce(${hash(quoted(name), seed)}, ${seed})`)
    else printed.push(quoted(name))
  }
  if (printed.length > 0) hashes.push(`hashtextextended(row(${printed.join(', ')})::text, 0)`)
  return hashes.join(' # ')
}

/** Large objects: how many, how many bytes, and what they hold. */
export interface LargeObjects {
  count: string
  bytes: string
  sums?: [string, string]
}

/**
 * Counts large objects and sums their content page by page. Holes and trailing zeros of a page do not count as
 * content, since a restore writes zeros where the source had holes. A role that may not read pg_largeobject reads
 * them one by one.
 */
export async function largeObjects(session: Session, depth: Depth): Promise<LargeObjects> {
  const [total] = await session.query('SELECT count(*) AS count FROM pg_largeobject_metadata')
  const count = total?.count ?? '0'
  if (count === '0')
    return depth === 'fingerprints' ? { count, bytes: '0', sums: ['0', '0'] } : { count, bytes: '0' }
  const [right] = await session.query(
    `SELECT has_table_privilege('pg_catalog.pg_largeobject', 'SELECT') AS direct`,
  )
  const pages =
    right?.direct === 't'
      ? 'SELECT loid, pageno, data FROM pg_largeobject'
      : `SELECT m.oid AS loid, p AS pageno, substr(b.data, p * 2048 + 1, 2048) AS data
           FROM pg_largeobject_metadata m, LATERAL (SELECT lo_get(m.oid) AS data OFFSET 0) b,
                generate_series(0, greatest((octet_length(b.data) - 1) / 2048, 0)) p`
  const [size] = await session.query(
    `SELECT coalesce(sum(bytes), 0) AS bytes
       FROM (SELECT max(pageno::bigint * 2048 + octet_length(data)) AS bytes FROM (${pages}) p GROUP BY loid) s`,
  )
  const bytes = size?.bytes ?? '0'
  if (depth !== 'fingerprints') return { count, bytes }
  const [sums] = await session.query(
    `SELECT coalesce(sum(hashtextextended(s, 0)), 0) AS first, coalesce(sum(hashtextextended(s, 1)), 0) AS second
       FROM (SELECT loid || ':' || pageno || ':' || rtrim(encode(data, 'hex'), '0') AS s FROM (${pages}) p
              WHERE rtrim(encode(data, 'hex'), '0') <> '' OFFSET 0) q`,
  )
  return { count, bytes, sums: [sums?.first ?? '0', sums?.second ?? '0'] }
}

/** Where each sequence stands, as one number that only grows with use: twice the value, plus one once called. */
export async function sequencePositions(
  session: Session,
  sequences: readonly Relation[],
): Promise<Map<string, string>> {
  const positions = new Map<string, string>()
  const BATCH = 200
  for (let at = 0; at < sequences.length; at += BATCH) {
    const selects = sequences
      .slice(at, at + BATCH)
      .map(
        ({ oid, schema, name }) =>
          `SELECT '${oid}' AS oid, last_value::numeric * 2 + is_called::int AS at FROM ${quoted(schema, name)}`,
      )
    for (const row of await session.query(selects.join(' UNION ALL '))) {
      positions.set(text(row, 'oid'), text(row, 'at'))
    }
  }
  return positions
}
