import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Entry } from '../../src/backup/files/entry.ts'
import { openFileInventory } from '../../src/repository/file-inventory.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { readRecipients } from '../../src/streams/openpgp/recipients.ts'
import { fileDraft, fileManifest, writeEntries } from './file-inventories.ts'

/**
 * A child process of the scale test: writes an inventory of `count` entries, one that changes 1 % of them, and reads
 * the second; prints what each step took. Run as: inventory-scale.ts <store directory> <count> <public key>
 */
const PASSWORD = 'index, not data'
const [directory = '', number = '', armored = ''] = process.argv.slice(2)
const count = Number(number)
const store = openDirectoryStore(directory)
const recipients = await readRecipients([armored], new Date())
const encoding = { compression: { kind: 'zstd' as const, level: 3 }, recipients }
const openers = { privateKeys: [], passwords: [PASSWORD] }

globalThis.gc?.()
const idle = process.memoryUsage.rss()
let peak = idle
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 5)

const steps: Record<string, number> = {}
const timed = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await act()
  steps[name] = performance.now() - start
  return result
}

const first = fileDraft(encoding)
const full = await timed('full', () => writeEntries(store, first, entries(0), { passwords: [PASSWORD] }))
const previous = await timed('open', () => openFileInventory(store, fileManifest(first, full), openers))
const second = fileDraft(encoding)
const next = await timed('changes', () =>
  writeEntries(store, second, entries(100), { passwords: [PASSWORD], previous }),
)
await previous.close()
const inventory = await openFileInventory(store, fileManifest(second, next), openers)
let seen = 0
await timed('read', async () => {
  for await (const batch of inventory.entries()) seen += batch.length
})
await inventory.close()
clearInterval(watch)
peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024)
const stored = full.parts.map(({ bytes, plainBytes }) => ({ bytes, plainBytes }))
console.log(JSON.stringify({ idle, peak, seen, steps, stored, changes: next.parts[0], base: next.base }))

/** Files as a busy tree has them: digests, times and places that do not compress; of every `every` one changed. */
function* entries(every: number): Generator<Entry> {
  const pack = (n: number) => createHash('sha256').update(`pack ${n}`).digest('hex').slice(0, 20)
  let offset = 0
  for (let at = 0; at < count; at++) {
    const isNew = every > 0 && at % every === 0
    const hash = createHash('sha256').update(String(at)).digest()
    const size = 100 + (hash.readUInt16LE(0) % 20_000)
    const mtime = `${1_600_000_000 + (hash.readUInt32LE(2) % 90_000_000)}.${String(hash.readUInt32LE(6) % 1_000_000_000).padStart(9, '0')}`
    const ctime = `1699${String(at).padStart(6, '0')}.${String(hash.readUInt32LE(10) % 1_000_000_000).padStart(9, '0')}`
    yield {
      type: 'file',
      path: `data/${String(Math.floor(at / 1000)).padStart(5, '0')}/document-${String(at).padStart(7, '0')}.pdf`,
      mode: 0o644,
      uid: 1000,
      gid: 1000,
      mtime,
      ctime: hash[14] && hash[14] < 128 ? mtime : ctime,
      inode: String(1_000_000 + at + (hash[15] ?? 0)),
      size,
      sha256: createHash('sha256').update(`${isNew} ${at}`).digest('hex'),
      extents: [{ pack: pack(isNew ? -1 : Math.floor(at / 3000)), offset, length: size }],
    }
    offset = (offset + 1536 + Math.ceil(size / 512) * 512) % 33_554_432
  }
}
