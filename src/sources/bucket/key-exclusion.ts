import ignore from 'ignore'
import type { BytePath } from '../../backup/files/entry.ts'

/** The library remembers every path it judged; a new one now and then keeps memory bounded. */
const REMEMBERED = 50_000

/**
 * Judges keys by gitignore rules, a rule per pattern, the last that matches wins. Keys that are no relative path
 * (`/a`, `a//b`, `../a`) are judged as they read without the odd parts.
 */
export function keyExclusion(patterns: readonly string[]): (key: BytePath) => boolean {
  const make = () => ignore({ ignorecase: false }).add([...patterns])
  let rules = make()
  let judged = 0
  return (key) => {
    if (++judged % REMEMBERED === 0) rules = make()
    const text = Buffer.from(key, 'latin1').toString('utf8')
    const parts = text.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
    if (parts.length === 0) return false
    return rules.ignores(`${parts.join('/')}${text.endsWith('/') ? '/' : ''}`)
  }
}
