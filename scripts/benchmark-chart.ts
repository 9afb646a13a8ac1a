/** A table of one of the benchmark pages, and how the chart calls it. */
interface Panel {
  title: string
  rows: readonly { name: string; seconds: number }[]
}

const WIDTH = 760
const LABEL = 190
const LINE = 26

/** The chart of the README, from the pages that `npm run bench` wrote: wall seconds of a first backup, less is better. */
export function benchmarkChart(databases: string, files: string): string {
  const panels = [
    {
      title: `A PostgreSQL database${sizeIn(databases, /dump without compression has\s+([\d.]+ \w+)/)}`,
      rows: rowsBelow(databases, '## Backing up'),
    },
    {
      title: `20,000 documents${sizeIn(files, /four in five incompressible; ([\d.]+ \w+)/)}`,
      rows: rowsBelow(files, '## Documents'),
    },
  ]
  let top = 34
  const drawn = panels.map((panel) => {
    const at = top
    top += 34 + panel.rows.length * LINE + 14
    return drawing(panel, at)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="14">
<title>Seconds for a first backup</title>
<rect width="${WIDTH}" height="${top}" rx="8" fill="#fff"/>
<text x="20" y="26" fill="#59636e">Seconds for a first backup, encrypted and compressed (rclone: not compressed, rsync: neither, pg_dump alone: no backup); shorter is better</text>
${drawn.join('\n')}
</svg>
`
}

function drawing({ title, rows }: Panel, top: number): string {
  const longest = Math.max(...rows.map(({ seconds }) => seconds))
  const bars = rows.map(({ name, seconds }, at) => {
    const y = top + 40 + at * LINE
    const width = Math.max(2, Math.round((seconds / longest) * (WIDTH - LABEL - 90)))
    const ours = name.startsWith('lifeboat')
    return `<text x="${LABEL - 10}" y="${y + 13}" text-anchor="end" fill="#1f2328"${ours ? ' font-weight="600"' : ''}>${name}</text>
<rect x="${LABEL}" y="${y}" width="${width}" height="18" rx="3" fill="${ours ? '#1a7f37' : '#b6bfc9'}"/>
<text x="${LABEL + width + 8}" y="${y + 13}" fill="#59636e">${seconds} s</text>`
  })
  return `<text x="20" y="${top + 24}" fill="#1f2328" font-weight="600">${title}</text>\n${bars.join('\n')}`
}

function sizeIn(page: string, pattern: RegExp): string {
  const size = pattern.exec(page)?.[1]
  return size === undefined ? '' : `, ${size}`
}

/** Name and wall seconds of each row of the first table below a heading. */
function rowsBelow(page: string, heading: string): { name: string; seconds: number }[] {
  const section = page.split(/^(?=## )/m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = [...section.matchAll(/^\| ([a-z][^|<&]*?) \| ([\d.]+)[ /|]/gm)].map(
    ([, name = '', seconds]) => ({
      name,
      seconds: Number(seconds),
    }),
  )
  if (rows.length === 0) throw new Error(`the benchmarks have no table below "${heading}"`)
  return rows
}
