import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { UserError } from '../../errors.ts'
import { readFrom, writeTo } from '../../streams/process.ts'
import { type PostgresPrograms, programPath } from './clients.ts'

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
}

const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/nonexistent' }
const NOT_SCHEMA = /^(--|\\(un)?restrict |REFRESH MATERIALIZED VIEW )/
/** The head holds every definition of the database; far beyond this something is not an archive. */
const MAX_HEAD_BYTES = 512 * 1024 * 1024

/**
 * Lets an archive pass unchanged and keeps its head, as much as `pg_restore --list` reads: the table of contents.
 * The head proves what the dump was asked to hold, not that the data behind it is whole.
 */
export class ArchiveHead extends Transform {
  readonly #programs: PostgresPrograms
  readonly #kept: Buffer[] = []
  readonly #queue: Buffer[] = []
  #keptBytes = 0
  #listed: Promise<string> | undefined
  #done = false
  #wake: (() => void) | undefined

  constructor(programs: PostgresPrograms) {
    super({ highWaterMark: 1024 * 1024 })
    this.#programs = programs
  }

  /** Resolves when the dump has been read to its end, with the contents its head lists. */
  async contents(): Promise<ArchiveContents> {
    if (!this.#listed) throw new UserError('gate', 'pg_dump wrote nothing')
    return parseList(await this.#listed)
  }

  /** SHA-256 of the schema as `pg_restore` prints it, without comments and per-run tokens. */
  async schemaDigest(): Promise<string> {
    const command = {
      program: programPath(this.#programs, 'pg_restore'),
      args: ['-s', '-f', '-'],
      env: ENVIRONMENT,
    }
    const { stdout } = await writeTo(command, Readable.from(this.#kept))
    return digestOfSchema(stdout)
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null, data?: Buffer) => void,
  ) {
    if (!this.#done) this.#keep(chunk)
    done(null, chunk)
  }

  override _flush(done: (error?: Error | null) => void) {
    this.#finish()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#finish()
    done(error)
  }

  #keep(chunk: Buffer) {
    this.#kept.push(chunk)
    this.#queue.push(chunk)
    this.#keptBytes += chunk.length
    if (this.#keptBytes > MAX_HEAD_BYTES) this.#finish()
    this.#wake?.()
    if (this.#listed) return
    this.#listed = this.#list()
    // `contents` reports it; a dump that fails first reports its own failure.
    this.#listed.catch(() => undefined)
  }

  async #list(): Promise<string> {
    const command = { program: programPath(this.#programs, 'pg_restore'), args: ['-l'], env: ENVIRONMENT }
    try {
      const { stdout } = await writeTo(command, this.#head())
      return stdout
    } finally {
      this.#finish()
    }
  }

  #finish() {
    this.#done = true
    this.#wake?.()
  }

  async *#head() {
    for (;;) {
      const chunk = this.#queue.shift()
      if (chunk) yield chunk
      else if (this.#done) return
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
  dumpArguments: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  const dump = readFrom({
    program: programPath(programs, 'pg_dump'),
    args: ['-Fc', '-Z0', '-s', '--no-password', ...dumpArguments],
    env: environment,
    ...(signal ? { signal } : {}),
  })
  const printer = { program: programPath(programs, 'pg_restore'), args: ['-s', '-f', '-'], env: ENVIRONMENT }
  const { stdout } = await writeTo(printer, dump)
  return digestOfSchema(stdout)
}

/**
 * Comments carry names of tools and dates, \restrict a random token per run, and a whole archive refreshes its
 * materialized views where one of definitions does not; none of these lines is schema.
 */
function digestOfSchema(sql: string): string {
  const lines = sql.split('\n').filter((line) => line !== '' && !NOT_SCHEMA.test(line))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** Lines are `dumpId; tableoid oid TYPE ...`; tableoid 1259 is pg_class, data entries have tableoid 0. */
function parseList(list: string): ArchiveContents {
  const contents: ArchiveContents = {
    defined: new Set(),
    withData: new Set(),
    largeObjects: false,
    entries: 0,
  }
  for (const line of list.split('\n')) {
    const [, tableOid, oid, rest] = /^\d+; (\d+) (\d+) (.*)$/.exec(line) ?? []
    if (oid === undefined || rest === undefined) continue
    contents.entries += 1
    if (rest.startsWith('TABLE DATA ')) contents.withData.add(oid)
    else if (tableOid === '1259') contents.defined.add(oid)
    if (/^(BLOB|BLOBS|BLOB METADATA) /.test(rest)) contents.largeObjects = true
  }
  return contents
}
