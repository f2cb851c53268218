/** 80 bits in lower-case base 32: short enough to read out, long enough never to meet twice. */
export function shortId(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  let id = ''
  for (let index = 15n; index >= 0n; index--) id += base32[Number((bits >> (index * 5n)) & 31n)]
  return id
}

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'
