import { Readable, Transform } from 'node:stream'
import { UserError } from '../../errors.ts'
import { readFrom, writeTo } from '../../streams/process.ts'
import { type PostgresPrograms, programPath } from './clients.ts'
import { toolFault } from './restore-fault.ts'
import { schemaDigest } from './schema-text.ts'

/** What the table of contents at the head of a custom-format archive says. */
export interface ArchiveContents {
  /** OIDs of relations whose definition is in the archive. */
  defined: Set<string>
  /** OIDs of tables whose rows are in the archive. */
  withData: Set<string>
  /** Whether there is an entry for large objects. */
  largeObjects: boolean
  /** Number of entries. */
  entries: number
  /** Whether the archive ends where data ends; one cut within data does not. */
  ended: boolean
}

const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/nonexistent' }
/** Tablespaces are the server's; a copy has its tables elsewhere. */
const PRINT_SCHEMA = ['-s', '--no-tablespaces', '-f', '-']
/** The head holds every definition of the database; far beyond this something is not an archive. */
const MAX_HEAD_BYTES = 512 * 1024 * 1024
/** The end of a table's data or of the large objects: the integer 0, a sign and four bytes (pg_backup_custom.c). */
const END_OF_DATA = Buffer.alloc(5)

/**
 * Lets an archive pass unchanged and keeps its head, as much as `pg_restore --list` reads: the table of contents.
 * The head proves what the dump was asked to hold; of the data behind it, that it was not cut within a table.
 */
export class ArchiveHead extends Transform {
  readonly #programs: PostgresPrograms
  readonly #kept: Buffer[] = []
  #next: { chunk: Buffer; taken: () => void } | undefined
  #keptBytes = 0
  #tail = Buffer.alloc(0)
  #listed: Promise<ArchiveContents> | undefined
  #done = false
  #wake: (() => void) | undefined

  constructor(programs: PostgresPrograms) {
    super({ highWaterMark: 1024 * 1024 })
    this.#programs = programs
  }

  /** Resolves when the dump has been read to its end, with the contents its head lists. */
  async contents(): Promise<ArchiveContents> {
    if (!this.#listed) throw new UserError('gate', 'pg_dump wrote nothing')
    const listed = await this.#listed
    const hasData = listed.withData.size > 0 || listed.largeObjects
    return { ...listed, ended: !hasData || this.#tail.equals(END_OF_DATA) }
  }

  /** SHA-256 of the schema as `pg_restore` prints it, without comments and per-run tokens. */
  async schemaDigest(): Promise<string> {
    return printedDigest(this.#programs, Readable.from(this.#kept))
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null, data?: Buffer) => void,
  ) {
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-END_OF_DATA.length)]).subarray(
      -END_OF_DATA.length,
    )
    if (this.#done) return done(null, chunk)
    // Not before the lister has it: the dump waits for its head to be read, and no more than the head is kept.
    this.#keep(chunk, () => done(null, chunk))
  }

  override _flush(done: (error?: Error | null) => void) {
    this.#finish()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#finish()
    const fault = toolFault('process', 'the dump', error)
    done(fault instanceof Error ? fault : null)
  }

  #keep(chunk: Buffer, taken: () => void) {
    this.#kept.push(chunk)
    this.#keptBytes += chunk.length
    this.#next = { chunk, taken }
    if (this.#keptBytes > MAX_HEAD_BYTES) this.#finish()
    this.#wake?.()
    if (this.#listed) return
    this.#listed = this.#list()
    // `contents` reports it; a dump that fails first reports its own failure.
    this.#listed.catch(() => undefined)
  }

  async #list(): Promise<ArchiveContents> {
    const command = { program: programPath(this.#programs, 'pg_restore'), args: ['-l'], env: ENVIRONMENT }
    const list = contentsReader()
    try {
      await writeTo(command, this.#head(), { print: (chunk) => list.add(chunk) })
      return list.result()
    } finally {
      this.#finish()
    }
  }

  #finish() {
    this.#done = true
    this.#take(this.#next)
    this.#wake?.()
  }

  /** Once for each chunk, whoever comes first: its callback may lead straight back here. */
  #take(next: { taken: () => void } | undefined) {
    if (next === undefined || this.#next !== next) return
    this.#next = undefined
    next.taken()
  }

  async *#head() {
    for (;;) {
      const next = this.#next
      if (next) {
        yield next.chunk // written and taken up by the lister when it asks for another
        this.#take(next)
      } else if (this.#done) return
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
    }
  }
}

/**
 * SHA-256 of the schema of a live database, by the same two programs: dump of the definitions, printed by
 * pg_restore. Equal to an archive's `schemaDigest` when both servers share a major version.
 */
export async function liveSchemaDigest(
  programs: PostgresPrograms,
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<string> {
  const dump = readFrom({
    program: programPath(programs, 'pg_dump'),
    args: ['-Fc', '-Z0', '-s', '--no-password'],
    env: environment,
    ...(signal ? { signal } : {}),
  })
  return printedDigest(programs, dump)
}

async function printedDigest(
  programs: PostgresPrograms,
  archive: AsyncIterable<Uint8Array>,
): Promise<string> {
  const digest = schemaDigest()
  const command = { program: programPath(programs, 'pg_restore'), args: PRINT_SCHEMA, env: ENVIRONMENT }
  await writeTo(command, archive, { print: (chunk) => digest.add(chunk) })
  return digest.result()
}

/** Lines are `dumpId; tableoid oid TYPE ...`; tableoid 1259 is pg_class, data entries have tableoid 0. */
function contentsReader() {
  const contents: ArchiveContents = {
    defined: new Set(),
    withData: new Set(),
    largeObjects: false,
    entries: 0,
    ended: true,
  }
  const take = (line: string) => {
    const [, tableOid, oid, rest] = /^\d+; (\d+) (\d+) (.*)$/.exec(line) ?? []
    if (oid === undefined || rest === undefined) return
    contents.entries += 1
    if (rest.startsWith('TABLE DATA ')) contents.withData.add(oid)
    else if (tableOid === '1259') contents.defined.add(oid)
    if (/^(BLOB|BLOBS|BLOB METADATA) /.test(rest)) contents.largeObjects = true
  }
  let begun = ''
  return {
    add(chunk: Buffer) {
      const lines = (begun + chunk.toString('latin1')).split('\n') // only ASCII of it is looked at
      begun = lines.pop() ?? ''
      for (const line of lines) take(line)
    },
    result() {
      take(begun)
      return contents
    },
  }
}
