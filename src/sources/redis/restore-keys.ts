import { UserError } from '../../errors.ts'
import type { Connection } from './connection.ts'
import { Crc64 } from './rdb/crc64.ts'
import { RdbReader } from './rdb/reader.ts'
import { ReplyError } from './replies.ts'

/** Where keys go, and how. */
export interface KeyRestore {
  /** The logical database for each of the dump's; keys of others are left out. */
  databases: ReadonlyMap<number, number>
  /** Added to every expiry, in milliseconds. */
  shift?: bigint
}

const MOST_UNDER_WAY = 5000

/**
 * Puts every key of a dump into a running server by RESTORE, its expiry as the instant it is; never over a key that is
 * there. Gives the libraries of functions, as code. Throws UserError `drill` when the server refuses a key.
 */
export async function restoreKeys(
  connection: Connection,
  dump: AsyncIterable<Uint8Array>,
  { databases, shift = 0n }: KeyRestore,
): Promise<string[]> {
  const libraries: string[] = []
  const crew = sender(connection)
  let selected: number | undefined
  const reader: RdbReader = new RdbReader(
    {
      key({ database, expiry, stored }) {
        if (!stored) throw new Error('keys were asked for as they lie')
        const target = databases.get(database)
        if (target === undefined) return
        if (target !== selected) crew.send('SELECT', String(target))
        selected = target
        const ends = expiry === undefined ? 0n : expiry + shift
        if (expiry !== undefined && ends <= 0n) return // ended before 1970
        crew.send('RESTORE', stored.key, String(ends), sealed(stored.payload, reader.version), 'ABSTTL')
      },
      library: (code) => void libraries.push(code.toString()),
    },
    { hashing: false, payloads: true },
  )
  for await (const chunk of dump) {
    reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    await crew.room(MOST_UNDER_WAY)
  }
  reader.end()
  await crew.room(0)
  return libraries
}

/** Sends without waiting for each answer, and remembers the first refusal. */
function sender(connection: Connection) {
  let under = 0
  let fault: unknown
  let wake = () => {}
  const done = (error?: unknown) => {
    under -= 1
    fault ??= error
    wake()
  }
  return {
    send(...words: (string | Buffer)[]) {
      under += 1
      connection.send(...words).then(
        () => done(),
        (error: unknown) => done(error),
      )
    },
    /** Waits until at most so many are without an answer. */
    async room(most: number) {
      await connection.ready()
      while (under > most && fault === undefined)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (fault !== undefined) throw refusal(fault, connection.label)
    },
  }
}

/** A value as DUMP gives it: with the format's version and a sum (cluster.c, createDumpPayload). */
function sealed(payload: Buffer, version: number): Buffer {
  const whole = Buffer.alloc(payload.length + 10)
  payload.copy(whole)
  whole.writeUInt16LE(version, payload.length)
  const crc = new Crc64()
  crc.update(whole.subarray(0, payload.length + 2))
  crc.digest().copy(whole, payload.length + 2)
  return whole
}

function refusal(fault: unknown, label: string): unknown {
  if (!(fault instanceof ReplyError)) return fault
  const say = (code: 'preflight' | 'drill', word: string) =>
    new UserError(code, `${label} ${word}`, { cause: fault })
  if (fault.code === 'NOPERM') return say('preflight', `does not let this user restore (${fault.message})`)
  if (fault.code === 'OOM')
    return say('preflight', 'is out of memory (maxmemory); give it more, or restore elsewhere')
  if (fault.code === 'BUSYKEY') return say('preflight', 'got keys from someone else while they were restored')
  if (/payload version or checksum/i.test(fault.message))
    return say(
      'preflight',
      'is older than the backup and cannot read its values; restore into a newer server',
    )
  return say('drill', `refused a key of the backup: ${fault.message}`)
}
