import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { generateKey } from 'openpgp'
import { storeStream } from '../src/repository/save.ts'
import { profiles } from '../src/store/profiles.ts'
import { openS3Store } from '../src/store/s3.ts'
import { readRecipients } from '../src/streams/openpgp/recipients.ts'

// The way of a backup's data, compressed and encrypted, to S3, with a stream of many gibibytes and the memory of this
// process as it goes: node bench/scale.ts 20

const GIB = 2 ** 30
const CHUNK = 256 * 1024
const LIMIT_MIB = 400
const LIMIT_MIB_PER_GIB = 2

/** What was read when, and the memory then, in MiB. */
interface Reading {
  gib: number
  rss: number
  peak: number
}

const gibibytes = Number(process.argv[2] ?? 20)
const sink = spawn(process.execPath, [...process.execArgv, resolve(import.meta.dirname, 'sink.ts')], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const [port] = await once(sink.stdout.setEncoding('utf8'), 'data')
  const started = performance.now()
  const readings = await upload(`http://127.0.0.1:${String(port).trim()}`)
  const seconds = (performance.now() - started) / 1000
  process.exitCode = tell(readings, seconds) ? 0 : 1
} finally {
  sink.kill()
}

async function upload(endpoint: string): Promise<Reading[]> {
  const { publicKey } = await generateKey({ userIDs: [{ name: 'Scale' }] })
  const store = openS3Store({
    bucket: 'scale',
    prefix: 'p',
    endpoint,
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
    profile: profiles.minio,
  })
  const readings: Reading[] = []
  const draft = {
    target: 'scale',
    surface: 'db' as const,
    id: '20261120T020000000Z-0000',
    encoding: {
      compression: { kind: 'zstd' as const, level: 3 },
      recipients: await readRecipients([publicKey], new Date()),
    },
  }
  const total = gibibytes * GIB
  const { part, plain } = await storeStream(store, draft, Readable.from(generated(total, readings)), {
    role: 'data',
    suffix: 'dump',
    sizeHint: total,
  })
  store.close()
  if (plain.bytes !== total) throw new Error(`${plain.bytes} bytes went in, not ${total}`)
  process.stdout.write(`stored: ${(part.bytes / GIB).toFixed(2)} GiB\n`)
  return readings
}

/** Noise and text in turn, about as compressible as a dump; notes the memory at every whole gibibyte. */
async function* generated(total: number, readings: Reading[]): AsyncGenerator<Buffer> {
  const noise = randomBytes(16 * CHUNK)
  const text = Buffer.alloc(CHUNK, 'a line of a table\t42\t2026-11-20\n')
  for (let at = 0; at < total; at += CHUNK) {
    if (at % GIB === 0) readings.push(await reading(at / GIB))
    const chunk = Buffer.allocUnsafe(CHUNK)
    if ((at / CHUNK) % 2 === 0) noise.copy(chunk, 0, ((at / CHUNK) % 15) * CHUNK)
    else text.copy(chunk)
    chunk.writeDoubleLE(at, 0)
    yield chunk
  }
  readings.push(await reading(total / GIB))
}

async function reading(gib: number): Promise<Reading> {
  const status = await readFile('/proc/self/status', 'utf8')
  const [rss = 0, peak = 0] = ['VmRSS', 'VmHWM'].map(
    (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024,
  )
  const found = { gib, rss: Math.round(rss), peak: Math.round(peak) }
  process.stdout.write(`${gib} GiB: ${found.rss} MiB, at most ${found.peak} MiB\n`)
  return found
}

/** The growth is that of the peak, from the second gibibyte on: before it, buffers and code are still being made. */
function tell(readings: readonly Reading[], seconds: number): boolean {
  const [from, to] = [readings.find(({ gib }) => gib >= Math.min(2, gibibytes / 2)), readings.at(-1)]
  if (!from || !to) throw new Error('nothing was read')
  const slope = (to.peak - from.peak) / Math.max(1, to.gib - from.gib)
  process.stdout.write(
    `${to.gib} GiB in ${Math.round(seconds)} s (${Math.round((to.gib * 1024) / seconds)} MiB/s): at most ${to.peak} MiB, ` +
      `${slope.toFixed(1)} MiB more for each GiB\n`,
  )
  return to.peak <= LIMIT_MIB && slope <= LIMIT_MIB_PER_GIB
}
