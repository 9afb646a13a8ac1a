import { stripVTControlCharacters } from 'node:util'

/**
 * The one place where text from outside (tool output, table and file names, backup contents) becomes harmless in
 * Markdown, HTML and workflow logs. `inline`, `code` and `fence` take raw text; `table` and `details` take their output.
 */

/** Invisible, but it keeps GitHub from seeing a mention, an issue number or an address. */
const breaker = '\u200b'

/** Characters that show nothing or turn the reading direction; the runner's comparisons skip them too. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as part of one Markdown or HTML line: nothing in it formats, links, mentions or breaks a table cell. */
export function inline(text: string, max = 300): string {
  return oneLine(text, max)
    .replace(/[&<>"'`*_[\]{}|\\~$#!^]|^[-+=]|^\d+(?=[.)])/g, entity)
    .replace(/@/g, `@${breaker}`)
    .replace(/&#35;(?=\d)/g, `&#35;${breaker}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${breaker}`)
    .replace(/:(?=\/\/)/g, `:${breaker}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${breaker}`)
}

/** Text as inline code, safe in table cells and summaries whatever backticks, bars or tags it holds. */
export function code(text: string, max = 300): string {
  const line = oneLine(text, max)
  if (line === '') return ''
  // Neither a backtick nor a bar can be written in a code span that works both in and outside a table.
  if (/[`|\\<&]/.test(line)) return `<code>${inline(line, max)}</code>`
  return `\`${line}\``
}

/** Text as a block, kept line by line; the fence is longer than any run of backticks inside. */
export function fence(text: string, max = 20_000): string {
  const body = cap(printable(text.replace(/\r\n?/g, '\n')).trimEnd(), max)
  const longest = Math.max(0, ...Array.from(body.matchAll(/`+/g), (run) => run[0].length))
  const mark = '`'.repeat(Math.max(3, longest + 1))
  return `${mark}text\n${body}\n${mark}`
}

/** A Markdown table from cells that are already escaped; short rows are filled up with empty cells. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${header.map((_, column) => (cells[column] ?? '').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n')
}

/** A section folded away behind its summary; both are already escaped, the body is Markdown. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/**
 * Text as one log line that the runner never takes for a workflow command: `::` counts at the start of a line, the
 * older `##[` anywhere (actions/runner, ActionCommand.cs). Both are parted by a space, since the runner compares by
 * culture and may skip invisible characters.
 */
export function plainLine(text: string, max = 1000): string {
  return oneLine(text, max)
    .replace(/(?<=^|\s):{2,}/g, (colons) => Array.from(colons).join(' '))
    .replace(/##(?=\[)/g, '## ')
}

/** At most `max` code points of text, with an ellipsis where something was cut off. */
export function cap(text: string, max: number): string {
  if (text.length <= max) return text
  const points = Array.from(text)
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`
}

function oneLine(text: string, max: number): string {
  return cap(printable(text).replace(/\s+/g, ' ').trim(), max)
}

/** Without terminal sequences, invisible characters and control characters other than tab and newline. */
function printable(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replace(/(?![\t\n])\s/g, ' ')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(invisible, '')
}

function entity(text: string): string {
  return entities[text] ?? text.replace(/^./, (first) => `&#${first.charCodeAt(0)};`)
}
