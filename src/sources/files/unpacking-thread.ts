import { hash } from 'node:crypto'
import type { MessagePort } from 'node:worker_threads'
import { messageOf, UserError } from '../../errors.ts'
import { decryptCfbInPlace } from '../../streams/openpgp/cfb.ts'
import { assertDigest, layoutOf, literalContent } from '../../streams/openpgp/packet-layout.ts'
import { PackDecoder } from '../../streams/pack/pack-decoder.ts'
import { release } from '../../streams/release.ts'
import { placePieces } from './piece-placing.ts'
import type {
  SentPack,
  UnpackingOrder,
  UnpackingReport,
  UnpackingSettings,
  UnpackingWork,
} from './unpacking-messages.ts'

/** An unpacking thread: checks packs, decrypts and decodes them, and writes the pieces that are asked for. */
export class UnpackingThread {
  readonly #port: MessagePort
  readonly #settings: UnpackingSettings
  readonly #decoder: PackDecoder
  readonly #keys = new Map<number, (key: SessionKey | undefined) => void>()

  constructor(port: MessagePort, settings: UnpackingSettings) {
    this.#port = port
    this.#settings = settings
    this.#decoder = new PackDecoder(settings.compression)
  }

  /** Works until the thread is ended. */
  run(): Promise<never> {
    return new Promise((_, reject) => {
      this.#port.on('message', (order: UnpackingOrder) => {
        if (order.type === 'key') this.#keys.get(order.id)?.(order.key)
        else this.#answer(order).catch(reject)
      })
    })
  }

  async #answer({ id, pack, work }: UnpackingOrder & { type: 'pack' }): Promise<void> {
    try {
      const bytes = await this.#unpack(id, pack, work)
      this.#report(
        { type: 'done', id, bytes },
        bytes.map(({ buffer }) => buffer),
      )
    } catch (error) {
      const code = error instanceof UserError ? error.code : undefined
      this.#report({ type: 'failed', id, code, message: messageOf(error) }, [])
    } finally {
      this.#keys.delete(id)
      release(Buffer.from(pack.memory))
    }
  }

  async #unpack(id: number, pack: SentPack, work: UnpackingWork): Promise<Uint8Array<ArrayBuffer>[]> {
    const stored = Buffer.from(pack.memory)
    // First of all: what was tampered with is never parsed.
    if (hash('sha256', stored, 'hex') !== pack.sha256) {
      const word = `Pack ${pack.name} is damaged: its SHA-256 is not the one in the manifest; what is in it cannot be restored from it.`
      throw new UserError('integrity', word)
    }
    const ranges = 'pieces' in work ? work.pieces : work.extents
    const packed = this.#settings.encrypted ? await this.#decrypted(id, stored, work) : stored
    // From here on nothing is awaited: the decoder's buffer is that of the next pack too.
    const plain = this.#decoder.decode(packed, ranges)
    if ('pieces' in work) {
      placePieces(plain, work.pieces, pack.name)
      return []
    }
    return work.extents.map(({ offset, length }) => Uint8Array.from(plain.subarray(offset, offset + length)))
  }

  async #decrypted(id: number, stored: Buffer, work: UnpackingWork): Promise<Buffer> {
    const { sessionKeys, encrypted, head } = layoutOf(stored)
    const { promise, resolve } = Promise.withResolvers<SessionKey | undefined>()
    this.#keys.set(id, resolve)
    const copies = { sessionKeys: Uint8Array.from(sessionKeys), head: Uint8Array.from(head) }
    this.#report({ type: 'locked', id, ...copies }, [])
    const key = await promise
    // The main thread knows why.
    if (!key) throw new UserError('key', 'The pack cannot be opened.')
    const plain = decryptCfbInPlace(encrypted, key.algorithm, key.data)
    key.data.fill(0)
    // Bytes that are checked by the SHA-256 in their inventory need no second proof: a fifth of the time.
    if (!('pieces' in work) || work.pieces.some(({ sha256 }) => sha256 === undefined)) assertDigest(plain)
    return literalContent(plain)
  }

  #report(report: UnpackingReport, transfer: ArrayBuffer[]): void {
    this.#port.postMessage(report, transfer)
  }
}

interface SessionKey {
  algorithm: string
  data: Uint8Array
}
