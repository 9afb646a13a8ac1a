import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ROOT, sourceFiles } from '../support/source-files.ts'

const LARGEST_PICTURE = 150_000
const pages = new Map([...sourceFiles('.')].filter(([path]) => /(?<!CHANGELOG)\.md$/.test(path)))
const code = [...sourceFiles('src')].map(([, text]) => text)

describe('the pages', () => {
  it('are there', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['README.md', 'docs/getting-started.md', 'actions/backup-db/README.md']),
    )
  })

  it('link to files and headings that exist', () => {
    expect([...pages].flatMap(([path, text]) => brokenLinks(path, text))).toEqual([])
  })

  it.each([
    ['docs/a.md', 'see [this](nowhere.md)'],
    ['docs/a.md', 'see [this](faq.md#no-such-heading)'],
    ['README.md', '<img src="docs/images/none.png">'],
  ])('would be seen to link to nothing: %s, %s', (path, text) => {
    expect(brokenLinks(path, text)).toHaveLength(1)
  })

  it('are all found from the table of docs/README.md', () => {
    const index = pages.get('docs/README.md') ?? ''
    const missing = [...pages.keys()].filter(
      (path) => /^docs\/(?!README)/.test(path) && !index.includes(`](${path.slice('docs/'.length)})`),
    )
    expect(missing).toEqual([])
  })

  it('have small pictures', () => {
    const pictures = [...pages].flatMap(([path, text]) => targets(text).map((target) => at(path, target)))
    const shown = pictures.filter((path) => /\.(png|svg)$/.test(path))
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.filter((path) => statSync(join(ROOT, path)).size > LARGEST_PICTURE)).toEqual([])
  })
})

describe('the errors that the pages explain', () => {
  const quoted = [...pages].flatMap(([path, text]) =>
    quotedErrors(text).map((error) => [path, error] as const),
  )

  it('are many', () => {
    expect(quoted.length).toBeGreaterThan(60)
  })

  it('are said by the code, word for word where no "..." stands', () => {
    const unknown = quoted.filter(([, error]) => !isSaid(error))
    expect(unknown).toEqual([])
  })

  it('would be seen to be none', () => {
    expect(isSaid('this is said ... nowhere')).toBe(false)
  })
})

function brokenLinks(path: string, text: string): string[] {
  return targets(text).flatMap((target) => {
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : at(path, file)
    if (!existsSync(join(ROOT, to))) return [`${path}: ${target}`]
    const page = to === path ? text : pages.get(to)
    return anchor === undefined || (page && anchors(page).includes(anchor)) ? [] : [`${path}: ${target}`]
  })
}

/** Of links and pictures those that point into the repository. */
function targets(text: string): string[] {
  const prose = text.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '').replaceAll(/`[^`\n]*`/g, 'code')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
  return links.map(([, link, image]) => link ?? image ?? '').filter((link) => !/^[a-z]+:/.test(link))
}

function at(path: string, file: string): string {
  return normalize(join(dirname(path), file))
}

/** The anchors GitHub makes of headings. */
function anchors(page: string): string[] {
  const seen = new Map<string, number>()
  return [...page.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    const name = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? name : `${name}-${before}`
  })
}

/** The code spans in the first column of each table whose first head is "it says", and bold words in quotes. */
function quotedErrors(text: string): string[] {
  const bold = [...text.matchAll(/^\*\*"([^"*]+)"/gm)].map(([, error = '']) => error.replaceAll('\n', ' '))
  const tables = [...text.matchAll(/^\| it says \|.*\n\| --- .*\n((?:\|.*\n)+)/gm)]
  const inTables = tables.flatMap(([, rows = '']) =>
    rows
      .split('\n')
      .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, one = '']) => one)),
  )
  return [...bold, ...inTables]
}

/** Whether some source file holds every fixed piece of it; strings that go on in the next line are one. */
function isSaid(error: string): boolean {
  const pieces = error.split('...').map((piece) => piece.trim())
  return code.some((text) => {
    const joined = text.replaceAll(/['"`] \+\s+['"`]/g, '')
    return pieces.every((piece) => joined.includes(piece))
  })
}
