import { describe, expect, it } from '@jest/globals'
import { neededPacks } from '../../src/backup/files/needed-packs.ts'
import type { StoredPart } from '../../src/backup/manifest.ts'

const name = (letter: string) => letter.repeat(20)

function pack(letter: string): StoredPart {
  const key = `docs/prod/files/packs/${name(letter)}.tar.zst.pgp`
  return { key, role: 'pack', bytes: 10, sha256: '0'.repeat(64), plainBytes: 20 }
}

describe('the packs a backup needs', () => {
  const [a, b, c] = [pack('a'), pack('b'), pack('c')]
  const whole = new Set([a.key, b.key])
  const live = (...letters: string[]) =>
    new Map(letters.map((letter) => [name(letter), { live: 5, cost: 7 }]))

  it('are those of before that an entry names, then the new ones, each with what is alive in it', () => {
    const needed = neededPacks({ previous: [a, b], whole, added: [c] }, live('b'))
    expect(needed).toEqual([
      { ...b, liveBytes: 5, rewriteBytes: 7 },
      { ...c, liveBytes: 0, rewriteBytes: 0 },
    ])
  })

  it('refuse an entry that names a pack which neither was seen in the store nor is new', () => {
    const lacking = expect.objectContaining({ code: 'integrity' })
    const of = (sources: Parameters<typeof neededPacks>[0], letters: string[]) => () =>
      neededPacks(sources, live(...letters))
    expect(of({ previous: [a, b], whole, added: [] }, ['a', 'c'])).toThrow(lacking)
    expect(of({ previous: [a, b, c], whole, added: [] }, ['a', 'c'])).toThrow(lacking)
    expect(of({ previous: [a, b], whole, added: [c] }, ['a', 'c'])).not.toThrow()
  })
})
