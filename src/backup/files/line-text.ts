import type { BytePath } from './entry.ts'

/**
 * The text of inventory lines. A line is held as a byte string: its UTF-8 bytes, one per character. Strings in it hold
 * no quote and no backslash but in `\u0022`, `\u005c` and `\u00XX` of control characters, so that a shell may cut a
 * line at its quotes and hand each string to `printf %b`.
 */

/** Printable ASCII without quote and backslash: by far the most names. */
const PLAIN = /^[ !#-[\]-~]*$/
const TO_ESCAPE = /[^ !#-[\]-\xff]/g
const FOREIGN_ESCAPE = /\\(?!u00(?:[01][0-9a-f]|22|5c|7f))/
const BEYOND_BYTES = /[\u0100-\uffff]/
/** RFC 3629, section 4. */
const UTF_8 =
  /^(?:[^\x80-\xff]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})*$/

/** A field whose value is a name: `"path":"..."`, and before it `"raw":"<base64>"` when its bytes are no UTF-8. */
export function nameField(field: string, rawField: string, bytes: BytePath): string {
  if (PLAIN.test(bytes)) return `"${field}":"${bytes}"`
  if (BEYOND_BYTES.test(bytes)) throw new Error(`a ${field} is to be held as bytes, one per character`)
  if (UTF_8.test(bytes)) return `"${field}":"${escaped(bytes)}"`
  return `"${rawField}":"${btoa(bytes)}","${field}":"${escaped(readable(bytes))}"`
}

/** A text (of JavaScript, not bytes) as a quoted string of a line. */
export function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : `"${escaped(toBytes(text))}"`
}

/** The text a byte string stands for. */
export function fromBytes(bytes: string): string {
  return PLAIN.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Any value as JSON under the rules of a line. */
export function jsonText(value: unknown): string {
  const named: Record<string, string> = {
    '"': '\\u0022',
    '\\': '\\u005c',
    b: '\\u0008',
    f: '\\u000c',
    n: '\\u000a',
    r: '\\u000d',
    t: '\\u0009',
  }
  const json = JSON.stringify(value).replaceAll(/\\([^u])/g, (_, letter: string) => named[letter] ?? '')
  return toBytes(json)
}

/** Whether a line holds an escape that no writer makes: the bytes it stands for would be in doubt. */
export function hasForeignEscape(line: string): boolean {
  return line.includes('\\') && FOREIGN_ESCAPE.test(line)
}

/** The bytes of a name from its fields; undefined when they are not what `nameField` writes. */
export function nameOf(readableName: unknown, raw: unknown): BytePath | undefined {
  if (typeof readableName !== 'string') return undefined
  if (raw === undefined)
    return PLAIN.test(readableName) || UTF_8.test(readableName) ? readableName : undefined
  const bytes = base64Bytes(raw)?.toString('latin1')
  return bytes === undefined || UTF_8.test(bytes) ? undefined : bytes
}

/** What base64 in its one exact form stands for; undefined for anything else. */
export function base64Bytes(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

function escaped(bytes: string): string {
  return bytes.replaceAll(TO_ESCAPE, (c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function readable(bytes: string): string {
  return toBytes(Buffer.from(bytes, 'latin1').toString('utf8'))
}

function toBytes(text: string): string {
  return PLAIN.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}
