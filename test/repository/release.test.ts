import { describe, expect, it } from '@jest/globals'
import { releaseNotes } from '../../scripts/release-notes.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.3, 2026-11-21\n\n- this\n\n## 1.2.2\n\n- before\n'

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    expect(releaseNotes('v1.2.3', { version: '1.2.3', changelog })).toBe('- this')
    expect(releaseNotes('v1.2.2', { version: '1.2.2', changelog })).toBe('- before')
  })

  it.each([
    ['a tag that is none', 'v1', '1.2.3', /v1 is no tag of a release/],
    ['another version than the tree', 'v1.2.4', '1.2.3', /package.json says 1.2.3/],
    ['no section', 'v1.3.0', '1.3.0', /has no section "## 1.3.0"/],
  ])('refuse %s', (_, tag, version, word) => {
    expect(() => releaseNotes(tag, { version, changelog })).toThrow(word)
  })
})
