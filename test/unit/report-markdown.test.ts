import { describe, expect, it } from '@jest/globals'
import { cap, code, details, fence, inline, plainLine, table } from '../../src/report/markdown.ts'
import { fc } from '../support/properties.ts'

/** Text made of the characters that mean something somewhere. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '<',
        '>',
        '&',
        '"',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '#1',
        '@a',
        'o/r#2',
        '::',
      ),
      fc.constantFrom(
        '##[',
        '\n',
        '\r',
        '\u2028',
        '\u202e',
        '\u200b',
        '\u001b[31m',
        '\u0000',
        '\u0085',
        'GH-3',
        '~~',
        ' ',
      ),
      fc.constantFrom('-->', '<!--', '://', 'www.', 'word', '1.', '$x$', '\ud83d\ude80', '\ud800'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('inline', () => {
  it('leaves plain text as it is', () => {
    expect(inline('orders: 10 rows instead of 12, 83 % (erp/prod)')).toBe(
      'orders: 10 rows instead of 12, 83 % (erp/prod)',
    )
  })

  it.each([
    [
      '@octocat and o/r#12 and #7 and GH-3',
      '@\u200boctocat and o/r&#35;\u200b12 and &#35;\u200b7 and GH-\u200b3',
    ],
    [
      'a|b `c` <i> "q" & **x** [l](u)',
      'a&#124;b &#96;c&#96; &lt;i&gt; &quot;q&quot; &amp; &#42;&#42;x&#42;&#42; &#91;l&#93;(u)',
    ],
    ['https://e.com www.e.com', 'https:\u200b//e.com www\u200b.e.com'],
    ['- item', '&#45; item'],
    ['1. item', '&#49;. item'],
    ['\u001b[1mbold\u001b[0m\n\u202etxt\u0007', 'bold txt'],
  ])('escapes %p', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  it('never holds a character of Markdown or HTML that counts, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = inline(text)
        expect(out).not.toMatch(/[<>"'`*_[\]|\\~$\n\r\u2028]|@\w|\p{Cc}/u)
        expect(out).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/)
        expect(out.replace(/&#\d+;/g, '')).not.toContain('#')
        expect(out.isWellFormed()).toBe(true)
      }),
    )
  })

  it('is capped in code points before it is escaped', () => {
    expect(inline('<'.repeat(10), 3)).toBe('&lt;&lt;…')
    expect(cap('🚀🚀🚀', 3)).toBe('🚀🚀🚀')
    expect(cap('🚀🚀🚀', 2)).toBe('🚀…')
  })
})

describe('code, fence, table, details', () => {
  it('code is a span for plain text and an escaped element for the rest', () => {
    expect(code('20261120T020000123Z-9f3c')).toBe('`20261120T020000123Z-9f3c`')
    expect(code('a`b|c')).toBe('<code>a&#96;b&#124;c</code>')
    expect(code('\n')).toBe('')
  })

  it('code never breaks a table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(code(text).replace(/^`(.*)`$/, '$1')).not.toMatch(/[|`\n]|<(?!\/?code>)/)
      }),
    )
  })

  it('a fence is longer than any run inside and closes', () => {
    expect(fence('a\r\n````\nb\u001b[2J')).toBe('`````text\na\n````\nb\n`````')
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = fence(text).split('\n')
        const mark = lines.at(-1) ?? ''
        expect(lines[0]).toBe(`${mark}text`)
        expect(lines.slice(1, -1).join('\n')).not.toContain(mark)
      }),
    )
  })

  it('a table has the columns of its header in every row', () => {
    expect(table(['A', 'B'], [['1'], ['2\n3', '4', '5']])).toBe(
      '| A | B |\n| --- | --- |\n| 1 |  |\n| 2 3 | 4 |',
    )
  })

  it('details leave blank lines around, so that Markdown inside works', () => {
    expect(details('S', 'B')).toBe('<details>\n<summary>S</summary>\n\nB\n\n</details>')
  })
})

describe('plainLine', () => {
  it.each([
    ['::set-output name=x::1', ': :set-output name=x::1'],
    ['  \u200b::error::x', ': :error::x'],
    ['line\n::error::x', 'line : :error::x'],
    [':::error::', ': : :error::'],
    ['a ##[error]x ##\u00ad[group]', 'a ## [error]x ## [group]'],
    ["'a'::text \u001b]0;title\u0007ok", "'a'::text ok"],
  ])('%p becomes %p', (text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })

  it('is never a workflow command to a runner that trims and skips what is invisible', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = plainLine(text).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        expect(seen).not.toMatch(/^\s*::|##\[|[\n\r\u2028]/)
      }),
    )
  })
})
