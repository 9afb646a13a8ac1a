import { Transform } from 'node:stream'
import { UserError } from '../../errors.ts'

/** What the dump holds, as its own comment lines say. */
export interface DumpContents {
  /** Names in backquotes, as the lines write them: of tables and sequences. */
  tables: Set<string>
  views: Set<string>
  triggers: number
  routines: number
  events: number
}

const COMMENT = Buffer.from('\n-- ')
const TRIGGER = Buffer.from('\n/*!50003 CREATE*/')
const EVENT = Buffer.from('\n/*!50106 CREATE*/')
const DELIMITED = Buffer.from('\nDELIMITER ;;\nCREATE ')
/** A name has up to 64 characters; with its backquotes doubled it is still shorter than this. */
const LINE_BYTES = 1024
const COMPLETED = /\n-- Dump completed(?: on [\d: -]+)?\n+$/

/**
 * Passes a dump on and watches it: tells when the first table begins, notes what is in it, and fails when it does
 * not end with the line that the programs write last. A dump cut between two statements is SQL without a fault.
 */
export class DumpCheck extends Transform {
  /** Settles when the first object begins: the program's own snapshot is taken by then. Rejects when it ends before. */
  readonly begun: Promise<void>
  readonly contents: DumpContents = {
    tables: new Set(),
    views: new Set(),
    triggers: 0,
    routines: 0,
    events: 0,
  }
  #begin: () => void = () => undefined
  #abandon: (error: Error) => void = () => undefined
  /** The end of what came before, for words that lie across two pieces. */
  #rest = Buffer.from('\n')

  constructor() {
    super({ highWaterMark: 1024 * 1024 })
    this.begun = new Promise((resolve, reject) => {
      this.#begin = resolve
      this.#abandon = reject
    })
    this.begun.catch(() => undefined) // awaited by who asks
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, data: Buffer) => void,
  ) {
    if (chunk.length < LINE_BYTES) {
      const joined = Buffer.concat([this.#rest, chunk])
      this.#until(joined, joined.length - LINE_BYTES)
    } else {
      // What begins in the last bytes of a piece is looked at with the next one, when the line is whole. Only there are
      // pieces joined: a copy of each would be as much garbage as the dump is long.
      const before = this.#rest.length
      this.#look(Buffer.concat([this.#rest, chunk.subarray(0, LINE_BYTES)]), before)
      this.#until(chunk, chunk.length - LINE_BYTES)
    }
    done(null, chunk)
  }

  override _flush(done: (error?: Error) => void) {
    this.#look(this.#rest, this.#rest.length)
    this.#begin() // an empty database has no first table
    if (COMPLETED.test(this.#rest.toString('latin1'))) return done()
    const word =
      'the dump does not end with the line "-- Dump completed"; it is cut, and nothing was published. Run again; see the server\'s log if it happens again.'
    done(new UserError('gate', word))
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void) {
    this.#abandon(error ?? new Error('the dump was closed'))
    done(error)
  }

  /** Notes what begins before `until`, and keeps what follows: copied, so that it does not hold the whole piece. */
  #until(bytes: Buffer, until: number) {
    const whole = Math.max(0, until)
    this.#look(bytes, whole)
    this.#rest = Buffer.from(bytes.subarray(whole))
  }

  /** Notes what begins before `until`; it may end after it. */
  #look(bytes: Buffer, until: number) {
    for (let at = bytes.indexOf(COMMENT); at >= 0 && at < until; at = bytes.indexOf(COMMENT, at + 1))
      this.#comment(bytes.subarray(at + COMMENT.length, at + LINE_BYTES))
    this.contents.triggers += occurrences(bytes, TRIGGER, until, / TRIGGER | trigger /i)
    this.contents.events += occurrences(bytes, EVENT, until)
    this.contents.routines += occurrences(bytes, DELIMITED, until)
  }

  #comment(line: Buffer) {
    if (!/^[TSIFD]|^insufficient/.test(line.toString('latin1', 0, 12))) return
    const said = line.toString('utf8')
    const found =
      /^(Table|Sequence|Temporary table|Temporary view) structure for (?:table|view)? ?(`(?:[^`]|``)+`)/s.exec(
        said,
      )
    if (found) {
      const name = (found[2] ?? '').replaceAll('\n-- ', '\n')
      if (found[1]?.startsWith('Temporary')) this.contents.views.add(name)
      else this.contents.tables.add(name)
    }
    if (/^(Table|Sequence|Temporary|Dumping|Final)/.test(said)) this.#begin()
    if (!said.startsWith('insufficient privileges')) return
    const word =
      'the dump program was refused the body of a stored routine, so the dump is not whole; nothing was published. See the rights the README lists.'
    this.destroy(new UserError('gate', word))
  }
}

function occurrences(bytes: Buffer, word: Buffer, until: number, needs?: RegExp): number {
  let count = 0
  for (let at = bytes.indexOf(word); at >= 0 && at < until; at = bytes.indexOf(word, at + 1)) {
    const after = bytes.toString('latin1', at + word.length, at + LINE_BYTES)
    if (!needs || needs.test(after)) count += 1
  }
  return count
}
