import { stripVTControlCharacters, styleText } from 'node:util'

/** Renders the Markdown of a step summary for a terminal: headings, tables, lists and fenced blocks, nothing more. */
export function renderMarkdown(markdown: string): string {
  const out: string[] = []
  const lines = markdown.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.startsWith('|')) {
      const rows = [line]
      while (lines[0]?.startsWith('|')) rows.push(lines.shift() ?? '')
      out.push(...renderTable(rows))
    } else if (line.startsWith('```')) {
      while (lines.length > 0 && !lines[0]?.startsWith('```')) out.push(`    ${lines.shift()}`)
      lines.shift()
    } else if (!/^<\/?details>$/.test(line)) {
      out.push(renderLine(line))
    }
  }
  return out
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function renderLine(line: string): string {
  const heading = /^#+ (.*)$/.exec(line)?.[1]
  return heading === undefined ? inline(line) : styleText('bold', inline(heading))
}

function renderTable(rows: readonly string[]): string[] {
  const cells = rows
    .filter((row) => !/^\|( --- \|)+$/.test(row))
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => inline(cell.trim())),
    )
    .filter((row) => row.some((cell) => cell !== ''))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => width(row[column] ?? ''))),
  )
  return cells.map((row) => {
    const padded = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell)),
    )
    return `  ${padded.join('  ')}`.trimEnd()
  })
}

function inline(text: string): string {
  const plain = text
    .replaceAll('<br>', '; ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, bold) => styleText('bold', bold))
  return plain
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll('\u200b', '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Columns on a terminal; the marks of a verdict take two. */
function width(text: string): number {
  const plain = stripVTControlCharacters(text).replaceAll('\ufe0f', '')
  return Array.from(plain).reduce((sum, char) => sum + (/\p{Emoji_Presentation}/u.test(char) ? 2 : 1), 0)
}
