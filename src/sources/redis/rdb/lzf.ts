import { damaged } from './damaged.ts'

/**
 * Unpacks what LibLZF has packed (lzf_d.c): runs of literals, and references to what has been unpacked. `out` has room
 * for `size` bytes. Throws UserError `integrity` when there are more or fewer.
 */
export function unpackLzf(packed: DataView, start: number, stop: number, out: DataView, size: number): void {
  let from = start
  let to = 0
  while (from < stop) {
    const control = packed.getUint8(from++)
    if (control < 32) {
      if (to + control + 1 > size) throw damaged('a packed string is longer than it says')
      copy(packed, from, out, to, control + 1)
      from += control + 1
      to += control + 1
      continue
    }
    let length = (control >> 5) + 2
    if (length === 9) length += packed.getUint8(from++)
    const back = to - ((control & 31) << 8) - packed.getUint8(from++) - 1
    if (back < 0 || to + length > size) throw damaged('a packed string leads nowhere')
    // Nearer than eight bytes, it repeats what is being written.
    if (to - back >= 8) copy(out, back, out, to, length)
    else for (let i = 0; i < length; i++) out.setUint8(to + i, out.getUint8(back + i))
    to += length
  }
  if (from !== stop || to !== size) throw damaged('a packed string has another length')
}

/** Eight bytes at once: a call to copy so few costs more than they do. */
function copy(source: DataView, from: number, target: DataView, to: number, length: number): void {
  const words = length & ~7
  for (let i = 0; i < words; i += 8) target.setBigInt64(to + i, source.getBigInt64(from + i, true), true)
  for (let i = words; i < length; i++) target.setUint8(to + i, source.getUint8(from + i))
}
