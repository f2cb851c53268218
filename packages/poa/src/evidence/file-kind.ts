/** What a file is by its first bytes, whatever its name says. */
export type EvidenceFormat = 'pdf' | 'png' | 'jpg' | 'gif' | 'unknown'

export function formatOf(bytes: Uint8Array): EvidenceFormat {
  const begins = (...expected: readonly number[]): boolean =>
    expected.every((byte, index) => bytes[index] === byte)
  // Some writers put bytes before the header; readers accept it within the first kilobyte.
  if (indexOfHeader(bytes) >= 0) return 'pdf'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpg'
  if (begins(0x47, 0x49, 0x46, 0x38)) return 'gif'
  return 'unknown'
}

/** The ending of a name, normalised: `Invoice.JPEG` gives `jpg`. */
export function endingOf(name: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return ending === 'jpeg' ? 'jpg' : ending
}

function indexOfHeader(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length - 5, 1024)
  for (let at = 0; at <= limit; at++) {
    if (
      bytes[at] === 0x25 &&
      bytes[at + 1] === 0x50 &&
      bytes[at + 2] === 0x44 &&
      bytes[at + 3] === 0x46 &&
      bytes[at + 4] === 0x2d
    )
      return at
  }
  return -1
}
