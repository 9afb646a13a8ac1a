import { describe, expect, it } from '@jest/globals'
import { breaksOf, judgeLink, type Link } from '../../src/backup/lineage.ts'

const digest = (letter: string) => letter.repeat(64)

/** A chain in which each names the one before; the id and the digest are the letter. */
function chain(letters: string): Link[] {
  return Array.from(letters, (letter, index) => {
    const before = letters[index - 1]
    const previous = before === undefined ? undefined : { id: before, sha256: digest(before) }
    return { id: letter, sha256: digest(letter), previous }
  })
}

describe('the chain of backups', () => {
  it('is whole when each names what is stored before it', () => {
    expect(breaksOf(chain('abcdef'))).toEqual([])
    expect(breaksOf([])).toEqual([])
    expect(breaksOf([{ id: 'a', sha256: digest('a') }])).toEqual([])
  })

  it('shows what was taken out of the middle, and not what was taken off the end', () => {
    const links = chain('abcdef')
    expect(breaksOf(links.filter(({ id }) => id !== 'c'))).toEqual([{ kind: 'gap', id: 'd', previous: 'c' }])
    expect(breaksOf(links.slice(0, 4))).toEqual([])
  })

  it('shows a manifest that was replaced under its own id', () => {
    const links = chain('abcd').map((link) => (link.id === 'b' ? { ...link, sha256: digest('f') } : link))
    expect(breaksOf(links)).toEqual([{ kind: 'replaced', id: 'c', previous: 'b' }])
  })

  it('shows two that follow the same: an older state was put back, and what was hidden came again', () => {
    const more: Link = { id: 'e', sha256: digest('e'), previous: { id: 'b', sha256: digest('b') } }
    expect(breaksOf([...chain('abcd'), more])).toEqual([{ kind: 'branch', id: 'e', previous: 'b' }])
  })

  it('judges one link alone', () => {
    expect(judgeLink('x', 'x')).toBeUndefined()
    expect(judgeLink('x', undefined)).toBe('gap')
    expect(judgeLink('x', 'y')).toBe('replaced')
  })
})
