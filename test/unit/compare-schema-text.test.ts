import { describe, expect, it } from '@jest/globals'
import { canonicalExpression, schemaDigest } from '../../src/sources/postgres/schema-text.ts'

function digest(sql: string, size = sql.length): string {
  const collected = schemaDigest()
  const bytes = Buffer.from(sql)
  for (let at = 0; at < bytes.length; at += size) collected.add(bytes.subarray(at, at + size))
  return collected.result()
}

describe('expressions', () => {
  it.each([
    [
      `((s)::text = ANY ((ARRAY['a'::character varying, 'b, ]''('::character varying])::text[]))`,
      `((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b, ]''('::character varying)::text]))`,
    ],
    [
      `(ARRAY[f(1, 2), 3])::bigint[] || (ARRAY[x])::text[]`,
      `ARRAY[(f(1, 2))::bigint, (3)::bigint] || ARRAY[(x)::text]`,
    ],
    [`(ARRAY['never closed`, `(ARRAY['never closed`],
    [`(ARRAY[1, 2]) = x`, `(ARRAY[1, 2]) = x`],
  ])('%s', (from, to) => {
    expect(canonicalExpression(from)).toBe(to)
    expect(canonicalExpression(to)).toBe(to)
  })
})

describe('the digest of a schema', () => {
  const entry = (name: string, sql: string) => `--\n-- Name: ${name}; Type: X\n--\n\n${sql}\n\n`
  const a = entry('a', 'CREATE TABLE a (ü text);')
  const b = entry('b', 'CREATE TABLE b ();')

  it('knows neither order nor chunks, comments nor tokens', () => {
    expect(digest(b + a, 3)).toBe(digest(`\\restrict x1\n${a}${b}\\unrestrict x1\n`))
  })

  it('knows the roles of a policy, not the order a server has them in', () => {
    const policy = (roles: string) =>
      digest(
        `CREATE POLICY "a TO b" ON s."t ""x" AS RESTRICTIVE FOR SELECT TO ${roles} USING ((x = ' TO b, a'));`,
      )
    expect(policy('"b, c", a, d')).toBe(policy('a, d, "b, c"'))
    expect(policy('"b, c", a')).not.toBe(policy('a'))
    expect(policy('a, b')).not.toBe(policy('a, c'))
    expect(digest('SELECT x TO b, a;')).not.toBe(digest('SELECT x TO a, b;'))
  })

  it('knows every line of every entry', () => {
    expect(digest(a)).not.toBe(digest(a + b))
    expect(digest(entry('a', 'x\ny') + b)).not.toBe(digest(entry('a', 'y\nx') + b))
    expect(digest(a + a)).not.toBe(digest(a))
  })
})
