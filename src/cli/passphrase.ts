import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { UserError } from '../errors.ts'

/** A terminal that a person sits at; undefined where nobody would see a question. */
export function terminal(): { input: ReadStream; close(): void } | undefined {
  if (process.stdin.isTTY) return { input: process.stdin, close: () => process.stdin.pause() }
  if (!process.stderr.isTTY) return undefined
  try {
    // Standard input is a pipe, but the terminal is still there.
    const input = new ReadStream(openSync('/dev/tty', 'r'))
    return { input, close: () => input.destroy() }
  } catch {
    return undefined // no terminal belongs to this process
  }
}

/** Return, newline, Ctrl-D. */
const ENDS = ['\r', '\n', '\u0004']
const INTERRUPT = '\u0003'
const ERASERS = ['\u007f', '\b']

/**
 * Asks on the terminal and reads one line that it does not show. Throws UserError `cancelled` on Ctrl-C; an empty line
 * is an empty text.
 */
export async function askSecretly(
  question: string,
  at: { input: ReadStream; close(): void },
): Promise<string> {
  const { input } = at
  // Before the question: whoever answers at once is not shown either.
  input.setRawMode(true)
  process.stderr.write(`${question}: `)
  input.setEncoding('utf8')
  input.resume()
  try {
    return await line(input)
  } finally {
    input.setRawMode(false)
    at.close()
    process.stderr.write('\n')
  }
}

function line(input: ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = (settle: () => void) => {
      input.off('data', take)
      settle()
    }
    const take = (chunk: string | Buffer) => {
      for (const character of chunk.toString()) {
        if (character === INTERRUPT)
          return end(() => reject(new UserError('cancelled', 'cancelled at the passphrase')))
        if (ENDS.includes(character)) return end(() => resolve(typed))
        if (ERASERS.includes(character)) typed = Array.from(typed).slice(0, -1).join('')
        else typed += character
      }
    }
    input.on('data', take)
    input.once('error', reject)
    input.once('end', () => resolve(typed))
  })
}
