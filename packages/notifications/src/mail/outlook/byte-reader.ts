/** Reads little-endian numbers and pieces one after the other. Beyond the end there are zeros and shorter pieces; nothing throws. */
export interface ByteReader {
  readonly left: () => number
  readonly number: (bytes: 1 | 2 | 4) => number
  /** The next bytes, as many as there are; then on to a multiple of `align` bytes. */
  readonly piece: (length: number, align?: number) => Buffer
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  return {
    left: () => buffer.length - at,
    number(size) {
      const value = at + size <= buffer.length ? buffer.readUIntLE(at, size) : 0
      at = Math.min(buffer.length, at + size)
      return value
    },
    piece(length, align = 1) {
      const piece = buffer.subarray(at, at + length)
      at = Math.min(buffer.length, at + Math.ceil(length / align) * align)
      return piece
    },
  }
}
