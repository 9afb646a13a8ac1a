import type { FileInventory } from '../repository/file-inventory.ts'
import type { Item, PackWriter } from '../sources/files/pack-writer.ts'

/** A writer whose threads are started by the first thing to be stored: on most days there is little or nothing. */
export function lateWriter(start: () => Promise<PackWriter>) {
  let writer: Promise<PackWriter> | undefined
  const open = () => {
    writer ??= start()
    return writer
  }
  return {
    open,
    add: async (item: Item) => (await open()).add(item),
    finish: async () => (await writer)?.finish(),
    close: async () => (await writer?.catch(() => undefined))?.close(),
  }
}

/** Contents of the previous backup, so that what was moved or copied is not stored again; but not those in packs that are to be needed no more. */
export async function makeKnown(
  packs: PackWriter,
  before: FileInventory | undefined,
  rewrite: ReadonlySet<string>,
): Promise<void> {
  for await (const batch of before?.entries() ?? []) {
    for (const entry of batch) {
      if (entry.type !== 'file' && entry.type !== 'object') continue
      if (rewrite.size > 0 && entry.extents.some(({ pack }) => rewrite.has(pack))) continue
      packs.know(entry)
    }
  }
}
