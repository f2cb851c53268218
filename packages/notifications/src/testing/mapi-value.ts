/** A property of Outlook's for files that tests make: a text in Unicode, bytes, a number, or an instant. */
export type TestValue = string | Buffer | number | Date

/** Type and bytes of a property as [MS-OXCDATA] writes them. */
export function mapiBytes(value: TestValue): { readonly type: number; readonly bytes: Buffer } {
  if (typeof value === 'string') return { type: 0x001f, bytes: Buffer.from(`${value}\0`, 'utf16le') }
  if (Buffer.isBuffer(value)) return { type: 0x0102, bytes: value }
  if (typeof value === 'number') return { type: 0x0003, bytes: uint32(value) }
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n)
  return { type: 0x0040, bytes }
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** RTF in the form of Outlook's that packs nothing. */
export function storedRtf(rtf: string): Buffer {
  const content = Buffer.from(rtf, 'latin1')
  return Buffer.concat([
    uint32(content.length + 12),
    uint32(content.length),
    Buffer.from('MELA\0\0\0\0'),
    content,
  ])
}
