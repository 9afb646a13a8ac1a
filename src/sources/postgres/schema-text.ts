import { createHash } from 'node:crypto'

/** State of the session and tokens of one run; none of it is schema, and where it stands depends on the order. */
const NOT_SCHEMA =
  /^(--|\\(un)?restrict |REFRESH MATERIALIZED VIEW |SET default_tablespace = |SET default_table_access_method = heap;)/

/** Collects the digest of a schema from what pg_restore prints, in pieces of any length. */
export interface SchemaDigest {
  add(chunk: Buffer): void
  /** SHA-256 of everything added. */
  result(): string
}

/**
 * Digests a schema entry by entry, independent of their order: pg_dump breaks ties between equal names by OID, and
 * a restored copy has others. Comments, per-run tokens and refreshes are left out, expressions made canonical.
 */
export function schemaDigest(): SchemaDigest {
  const entries: string[] = []
  let entry = createHash('sha256')
  let rest = ''
  const take = (line: string) => {
    if (line.startsWith('-- Name: ')) {
      entries.push(entry.digest('hex'))
      entry = createHash('sha256')
    }
    if (line !== '' && !NOT_SCHEMA.test(line)) entry.update(`${canonicalExpression(canonicalPolicy(line))}\n`)
  }
  const decoder = new TextDecoder()
  return {
    add(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line)
    },
    result() {
      take(rest)
      entries.push(entry.digest('hex'))
      const own = entries.filter((digest) => digest !== EMPTY).sort()
      return createHash('sha256').update(own.join('\n')).digest('hex')
    },
  }
}

const EMPTY = createHash('sha256').digest('hex')

/** SHA-256 of one expression as the server prints it, cut to 16 digits. */
export function expressionDigest(expression: string): string {
  return createHash('sha256').update(canonicalExpression(expression)).digest('hex').slice(0, 16)
}

const NAME = '(?:"(?:[^"]|"")*"|[a-z0-9_]+)'
const POLICY_ROLES = new RegExp(
  `^(CREATE POLICY ${NAME} ON ${NAME}\\.${NAME}[ A-Z]* TO )(${NAME}(?:, ${NAME})*)(?=[ ;])`,
)

/** pg_dump names a policy's roles in the order in which the server happens to store them; here they are sorted. */
function canonicalPolicy(line: string): string {
  return line.replace(POLICY_ROLES, (_, head: string, roles: string) => {
    const names = roles.match(new RegExp(NAME, 'g')) ?? []
    return head + names.sort().join(', ')
  })
}

/**
 * The server prints `x IN ('a', 'b')` of a varchar as `(ARRAY['a'::character varying])::text[]`; read back and
 * printed again it is `ARRAY[('a'::character varying)::text]`. The first is turned into the second.
 */
export function canonicalExpression(text: string): string {
  let from = text.indexOf('(ARRAY[')
  let result = text
  while (from >= 0) {
    const parts = arrayElements(result, from + '(ARRAY['.length)
    const type = parts && /^\)::([^[\](),;']+)\[\]/.exec(result.slice(parts.end + 1))
    if (parts && type) {
      const cast = `ARRAY[${parts.elements.map((element) => `(${element})::${type[1]}`).join(', ')}]`
      result = result.slice(0, from) + cast + result.slice(parts.end + 1 + type[0].length)
    }
    from = result.indexOf('(ARRAY[', from + 1)
  }
  return result
}

/** The elements of an array constructor whose content begins at `start`, and where its closing bracket stands. */
function arrayElements(text: string, start: number): { elements: string[]; end: number } | undefined {
  const elements: string[] = []
  let depth = 0
  let from = start
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === "'" || char === '"') {
      at = text.indexOf(char, at + 1) // a doubled quote opens again at once
      if (at < 0) return undefined
    } else if (char === '(' || char === '[') depth += 1
    else if (depth === 0 && char === ']') {
      elements.push(text.slice(from, at))
      return { elements, end: at }
    } else if (char === ')' || char === ']') depth -= 1
    else if (depth === 0 && char === ',') {
      elements.push(text.slice(from, at))
      from = at + 2
    }
  }
  return undefined
}
