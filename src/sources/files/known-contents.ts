/** Where known content lies: the number of its pack, and its place in the pack's tar. */
export interface KnownPlace {
  pack: number
  offset: number
  length: number
}

/** A slot: pack number + 1 (0: empty), offset, length, and the first 16 bytes of the SHA-256. */
const SLOT_WORDS = 7
const SLOT_BYTES = 4 * SLOT_WORDS
const FULL = 0.7
const MIN_SLOTS = 1 << 12

/**
 * A hash table of contents by their SHA-256 in shared memory, 28 bytes a slot: the main thread puts, worker threads find
 * at the same time. Half a SHA-256 tells contents apart: finding two files that agree in it takes 2^64 attempts.
 */
export class KnownContents {
  #words: Int32Array
  #count = 0

  /** Over the memory of another thread, or a new table that holds about `contents` entries without growing. */
  constructor(from: SharedArrayBuffer | number) {
    this.#words =
      typeof from === 'number' ? table(Math.max(MIN_SLOTS, Math.ceil(from / FULL))) : new Int32Array(from)
  }

  /** What a worker thread makes its own table from. The table grows no more once it was given away. */
  get memory(): SharedArrayBuffer {
    return this.#words.buffer as SharedArrayBuffer
  }

  get count(): number {
    return this.#count
  }

  /** Puts a content unless it is there, or the table is full: then it is only not found again. */
  put(sha256: string, place: KnownPlace): void {
    if (this.#count >= FULL * this.#slots || place.offset > 0x7fffffff) return
    const key = keyOf(sha256)
    const at = this.#slotOf(key)
    if (this.#words[at] !== 0) return
    this.#words.set([place.offset, place.length, ...key], at + 1)
    // Last, so that no reader sees half a slot.
    Atomics.store(this.#words, at, place.pack + 1)
    this.#count++
  }

  find(sha256: string, length: number): KnownPlace | undefined {
    const at = this.#slotOf(keyOf(sha256))
    const pack = Atomics.load(this.#words, at) - 1
    if (pack < 0 || this.#words[at + 2] !== length) return undefined
    return { pack, offset: this.#words[at + 1] ?? 0, length }
  }

  /** A table of at least `contents` entries with what is in this one. */
  grown(contents: number): KnownContents {
    const bigger = new KnownContents(contents)
    for (let at = 0; at < this.#words.length; at += SLOT_WORDS) {
      if (this.#words[at] === 0) continue
      const slot = this.#words.subarray(at, at + SLOT_WORDS)
      bigger.#words.set(slot, bigger.#slotOf(slot.subarray(3)))
      bigger.#count++
    }
    return bigger
  }

  /** How many contents it holds without growing. */
  get capacity(): number {
    return FULL * this.#slots
  }

  get isFull(): boolean {
    return this.#count >= FULL * this.#slots
  }

  get #slots(): number {
    return this.#words.length / SLOT_WORDS
  }

  /** The slot of a key, or the empty one where it would be. The table is never full, so there is an end. */
  #slotOf(key: ArrayLike<number>): number {
    const words = this.#words
    for (let slot = (key[0] ?? 0) >>> 0; ; slot++) {
      const at = (slot % this.#slots) * SLOT_WORDS
      if (Atomics.load(words, at) === 0) return at
      if (
        words[at + 3] === key[0] &&
        words[at + 4] === key[1] &&
        words[at + 5] === key[2] &&
        words[at + 6] === key[3]
      )
        return at
    }
  }
}

function table(slots: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(slots * SLOT_BYTES))
}

function keyOf(sha256: string): Int32Array {
  const words = new Int32Array(4)
  for (let i = 0; i < 4; i++) words[i] = Number.parseInt(sha256.slice(8 * i, 8 * i + 8), 16) | 0
  return words
}
