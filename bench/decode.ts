import { basename, dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { tuneForStreaming } from '../src/runner/runtime.ts'
import { openDirectoryStore } from '../src/store/directory.ts'
import { decompressor } from '../src/streams/compress.ts'
import { Meter } from '../src/streams/meter.ts'
import { decryptStream } from '../src/streams/openpgp/reader.ts'
import { readPrivateKeys } from '../src/streams/openpgp/recipients.ts'

/** Decrypts and decompresses the object named on the command line, as a drill reads it, and throws the bytes away. */
async function decode(path: string, armored: string): Promise<void> {
  tuneForStreaming()
  const plain = new Meter()
  plain.resume()
  const openers = { privateKeys: await readPrivateKeys(armored) }
  const stored = await openDirectoryStore(dirname(path)).get(basename(path))
  await pipeline(stored, decryptStream(openers), decompressor('zstd'), plain)
}

await decode(process.argv[2] ?? '', process.env.BENCH_PRIVATE_KEY ?? '')
