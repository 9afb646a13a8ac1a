import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { listColumns, listRelations } from '../../src/sources/postgres/catalog.ts'
import { type Content, tableContent } from '../../src/sources/postgres/content.ts'
import { openSession, type Session } from '../../src/sources/postgres/session.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'

let server: PostgresServer
let session: Session

beforeAll(async () => {
  server = await startPostgres({})
  session = await openSession(parsePostgresUrl(server.url()))
}, 60_000)

afterAll(async () => {
  await session?.close()
  await server?.stop()
})

const MOMENTS = [
  '2026-11-22 04:05:06.789012+05:30',
  '2026-03-29 02:30:00',
  '1999-12-31 23:59:59.999999-08',
  '1883-11-18 12:00:00',
  '4713-01-01 00:00:00+00 BC',
  '294276-12-31 23:59:59+00',
  'infinity',
  '-infinity',
]

describe('content sums', () => {
  // hashint8 and timestamp_hash fold 64 bits to 32: each pair is equal to them.
  it.each([
    ['bigint', '1', '4294967296'],
    ['bigint', '-2', '4294967294'],
    [
      'timestamp',
      "timestamp '2000-01-01' + interval '1 us'",
      "timestamp '2000-01-01' + interval '4294967296 us'",
    ],
    [
      'timestamptz',
      "timestamptz '2000-01-01 00:00Z' + interval '1 us'",
      "timestamptz '2000-01-01 00:00Z' + interval '4294967296 us'",
    ],
  ])('tell values of %s apart that its own hash takes for equal', async (type, one, other) => {
    const hash = type === 'bigint' ? 'hashint8extended' : 'timestamp_hash_extended'
    const cast = type === 'bigint' ? 'bigint' : 'timestamp'
    const [row] = await session.query(
      `SELECT ${hash}((${one})::${cast}, 7) = ${hash}((${other})::${cast}, 7) AS same`,
    )
    expect(row?.same).toBe('t')
    expect(await sumsOf(`SELECT (${one})::${type} AS v`)).not.toEqual(
      await sumsOf(`SELECT (${other})::${type} AS v`),
    )
  })

  // Inventories that are stored hold the sums of the cast; what is computed beside it has to agree for ever.
  it.each(['timestamptz', 'timestamptz(3)', 'timestamp', 'timestamp(3)'])(
    'take a value of %s for its moment in UTC',
    async (type) => {
      const moments = MOMENTS.map((text) => `SELECT '${text}'::${type} AS v`).join(' UNION ALL ')
      const [cast] = await session.query(
        `SELECT count(*) AS rows, sum(h) AS first, sum((h >> 32) * (h & 4294967295)) AS second FROM (SELECT coalesce(
           timestamp_hash_extended(v::timestamp, 1) # hashfloat8extended(date_part('epoch', v::timestamp), 1), 1) AS h
             FROM (${moments} UNION ALL SELECT NULL) m) q`,
      )
      const { rows, sums } = await contentOf(`${moments} UNION ALL SELECT NULL`)
      expect([rows, ...(sums ?? [])]).toEqual([cast?.rows, cast?.first, cast?.second])
    },
  )

  it('see two equal rows vanish, which an xor of all rows would not', async () => {
    const three = await contentOf(`SELECT v FROM (VALUES ('a'), ('b'), ('b')) t (v)`)
    const one = await contentOf(`SELECT v FROM (VALUES ('a')) t (v)`)
    expect(three.rows).toBe('3')
    expect(three.sums).not.toEqual(one.sums)
  })

  it('see values trade places between two columns, and between two rows', async () => {
    const straight = await sumsOf('SELECT 1 AS a, 2 AS b UNION ALL SELECT 3, 4')
    expect(await sumsOf('SELECT 2 AS a, 1 AS b UNION ALL SELECT 3, 4')).not.toEqual(straight)
    expect(await sumsOf('SELECT 1 AS a, 4 AS b UNION ALL SELECT 3, 2')).not.toEqual(straight)
    expect(await sumsOf('SELECT 3 AS a, 4 AS b UNION ALL SELECT 1, 2')).toEqual(straight)
  })

  it('tell NULL from nothing, zero and the empty text', async () => {
    const sums = await Promise.all(
      ['NULL', "''", "' '", "'0'"].map((value) => sumsOf(`SELECT ${value}::text AS v, 1 AS n`)),
    )
    expect(new Set(sums.map(String)).size).toBe(4)
    expect(await sumsOf('SELECT NULL::int AS a, 1 AS b')).not.toEqual(
      await sumsOf('SELECT 1 AS a, NULL::int AS b'),
    )
  })
})

async function sumsOf(select: string): Promise<[string, string] | undefined> {
  return (await contentOf(select)).sums
}

let tables = 0

async function contentOf(select: string): Promise<Content> {
  const name = `content_${++tables}`
  await server.query(`CREATE TABLE ${name} AS ${select}`)
  const all = await listRelations(session, { excludeTables: [], excludeTableData: [] })
  const relation = all.find((candidate) => candidate.name === name)
  if (!relation) throw new Error(`${name} is not listed`)
  const columns = (await listColumns(session)).get(relation.oid) ?? []
  return tableContent(session, relation, columns, 'fingerprints')
}
