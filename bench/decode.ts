import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { decompressor } from '../src/streams/compress.ts'
import { Meter } from '../src/streams/meter.ts'
import { decryptStream } from '../src/streams/openpgp/reader.ts'
import { readPrivateKeys } from '../src/streams/openpgp/recipients.ts'

/** Decrypts and decompresses the object named on the command line and throws the bytes away. */
async function decode(path: string, armored: string): Promise<void> {
  const plain = new Meter()
  plain.resume()
  const openers = { privateKeys: await readPrivateKeys(armored) }
  await pipeline(createReadStream(path), decryptStream(openers), decompressor('zstd'), plain)
}

await decode(process.argv[2] ?? '', process.env.BENCH_PRIVATE_KEY ?? '')
