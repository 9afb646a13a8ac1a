/**
 * Gives the memory of bytes that nobody will look at again back at once. Without it the collector lets some 75 MiB of
 * such buffers pile up in every thread, since it sees only how small the objects that hold them are. Only bytes that
 * begin their memory and are too large to come out of Node's pool are released, so no other buffer shares it.
 */
export function release(bytes: Buffer): void {
  const { buffer, byteOffset } = bytes
  const own = byteOffset === 0 && buffer.byteLength >= OWN_MIN
  if (own && buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0)
}

/** Above the size of the slab that Node cuts small buffers from. */
const OWN_MIN = Math.max(1 << 16, 2 * Buffer.poolSize)
