/** Bytes as uuencode writes them, without the lines around: 45 bytes a line, and the empty line that closes. */
export function uuencoded(bytes: Uint8Array, zero: '`' | ' ' = '`'): string {
  const lines: string[] = []
  const letter = (value: number): string => (value === 0 ? zero : String.fromCharCode(value + 32))
  for (let from = 0; from < bytes.length; from += 45) {
    const part = bytes.subarray(from, from + 45)
    let line = letter(part.length)
    for (let at = 0; at < part.length; at += 3) {
      const [a = 0, b = 0, c = 0] = part.subarray(at, at + 3)
      line += [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map(letter).join('')
    }
    lines.push(line)
  }
  return [...lines, zero, ''].join('\n')
}
