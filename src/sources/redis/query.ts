import { UserError } from '../../errors.ts'
import type { RedisAddress } from './address.ts'
import { type Connection, openConnection } from './connection.ts'
import { type Reply, ReplyError } from './replies.ts'

/**
 * Runs commands, one a line, and gives the last one's answer as rows: an element of an array is a row, nothing is no
 * row. Throws UserError `drill` when the server refuses one.
 */
export async function queryRows(
  address: RedisAddress,
  text: string,
  signal?: AbortSignal,
): Promise<(string | null)[][]> {
  const connection = await openConnection(address, signal)
  try {
    let answer: Reply = null
    for (const line of text.split('\n').filter((each) => each.trim() !== ''))
      answer = await connection.send(...wordsOf(line))
    return rowsOf(answer)
  } catch (cause) {
    if (!(cause instanceof ReplyError)) throw cause
    throw new UserError('drill', `the query was refused: ${cause.message}`, { cause })
  } finally {
    connection.close()
  }
}

/** Makes a user that may read and do nothing else. */
export async function makeReader(
  connection: Connection,
  { user, password }: { user: string; password: string },
): Promise<void> {
  await connection.send(
    'ACL',
    'SETUSER',
    user,
    'on',
    `>${password}`,
    '~*',
    '+@read',
    '+@connection',
    '+dbsize',
  )
}

/** Splits a line as `redis-cli` does: words, "quoted with \n and \x00", 'quoted'. Throws UserError `drill`. */
function wordsOf(line: string): Buffer[] {
  const words: Buffer[] = []
  const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"']+))(?=\s|$)/sy
  const text = line.trim()
  while (pattern.lastIndex < text.length) {
    const [, double, single, bare] = pattern.exec(text) ?? []
    if (double !== undefined) words.push(unescaped(double))
    else if (single !== undefined) words.push(Buffer.from(single.replaceAll("\\'", "'")))
    else if (bare !== undefined) words.push(Buffer.from(bare))
    else throw new UserError('drill', 'a query has a quote that is not closed')
  }
  return words
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' }

function unescaped(text: string): Buffer {
  const parts = text.split(/(\\x[0-9a-f]{2}|\\.)/is).map((part) => {
    if (/^\\x[0-9a-f]{2}$/i.test(part)) return Buffer.from(part.slice(2), 'hex')
    return Buffer.from(part.startsWith('\\') ? (ESCAPES[part.charAt(1)] ?? part.slice(1)) : part)
  })
  return Buffer.concat(parts)
}

function rowsOf(reply: Reply): (string | null)[][] {
  if (reply === null) return []
  if (!Array.isArray(reply)) return [[textOf(reply)]]
  return reply.map((item: Reply) => (Array.isArray(item) ? item.flat().map(textOf) : [textOf(item)]))
}

function textOf(reply: Reply): string | null {
  return reply === null ? null : String(reply)
}
