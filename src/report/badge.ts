import type { StatusResult } from '../backup/status/finding.ts'

const LOOKS: Readonly<Record<StatusResult, readonly [word: string, colour: string]>> = {
  pass: ['pass', '#2f7d3b'],
  fail: ['fail', '#c0322b'],
  'could-not-verify': ['could not verify', '#8a6100'],
}

/** Average width of a character at 11 pixels, generously. */
const CHARACTER = 6.6

/**
 * A small SVG badge with the verdict and the minute it is of, since a picture does not grow old by itself. Green only
 * for a pass.
 */
export function badge(result: StatusResult, at: Date): string {
  const [word, colour] = LOOKS[result]
  const when = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const text = `${word}, ${when}`
  const left = 58
  const right = Math.round(text.length * CHARACTER) + 12
  const width = left + right
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="backups: ${text}">
<title>backups: ${text}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" text-anchor="middle"><text x="${left / 2}" y="14">backups</text><text x="${left + right / 2}" y="14">${text}</text></g>
</svg>
`
}
