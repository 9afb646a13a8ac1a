const STYLE = `
body { margin: 0; padding: 20px 28px 12px; background: #fff; color: #1f2328;
  font: 15px/1.5 Inter, 'Noto Sans', Helvetica, Arial, sans-serif }
h2 { margin: 0 0 12px; padding-bottom: 8px; border-bottom: 1px solid #d1d9e0; font-size: 21px; font-weight: 600; line-height: 1.3 }
p { margin: 0 0 12px }
code { padding: .15em .4em; border-radius: 6px; background: #818b981f; font: 85% 'DejaVu Sans Mono', monospace }
pre { margin: 0 0 12px; padding: 12px 16px; border-radius: 6px; background: #f6f8fa;
  font: 12px/1.35 'DejaVu Sans Mono', monospace }
table { margin: 0 0 14px; border-collapse: collapse }
th, td { padding: 4px 12px; border: 1px solid #d1d9e0; text-align: left }
th { font-weight: 600; white-space: nowrap }
td:nth-child(2) { min-width: 9.5em }
tr:nth-child(even) td { background: #f6f8fa }
summary { font-weight: 400 }`

/**
 * The Markdown of a step summary as an HTML page that looks like GitHub's: headings, paragraphs, tables, lists and fenced
 * blocks. HTML in it goes through, as at GitHub: our summaries escape what is not theirs.
 */
export function summaryPage(markdown: string): string {
  const lines = markdown.split('\n')
  const out: string[] = []
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.startsWith('```')) {
      const block: string[] = []
      while (lines.length > 0 && !lines[0]?.startsWith('```')) block.push(lines.shift() ?? '')
      lines.shift()
      out.push(`<pre>${escaped(block.join('\n'))}</pre>`)
    } else if (line.startsWith('|')) {
      const rows = [line]
      while (lines[0]?.startsWith('|')) rows.push(lines.shift() ?? '')
      out.push(tableOf(rows))
    } else if (line !== '') {
      out.push(block(line))
    }
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><body>${out.join('\n')}</body></html>`
}

function block(line: string): string {
  const heading = /^#+ (.*)$/.exec(line)?.[1]
  if (heading !== undefined) return `<h2>${inline(heading)}</h2>`
  if (line.startsWith('- ')) return `<li>${inline(line.slice(2))}</li>`
  return line.startsWith('<') ? line : `<p>${inline(line)}</p>`
}

function tableOf(rows: readonly string[]): string {
  const [head = '', , ...body] = rows
  const cells = (row: string, tag: string) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')
  return `<table><tr>${cells(head, 'th')}</tr>${body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}</table>`
}

function inline(text: string): string {
  return text
    .replaceAll(/`([^`]+)`/g, (_, code: string) => `<code>${escaped(code)}</code>`)
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
