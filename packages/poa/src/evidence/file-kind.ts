/** What a file is by its first bytes, whatever its name says. */
export type EvidenceFormat = 'pdf' | 'png' | 'jpg' | 'gif' | 'unknown'

export function formatOf(bytes: Uint8Array): EvidenceFormat {
  const begins = (...expected: readonly number[]): boolean =>
    expected.every((byte, index) => bytes[index] === byte)
  // Some writers put bytes before the header; readers accept it within the first kilobyte. A program, an archive or a page
  // that holds a PDF is none.
  if (indexOfHeader(bytes) >= 0 && otherKind(bytes) === undefined) return 'pdf'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpg'
  if (begins(0x47, 0x49, 0x46, 0x38)) return 'gif'
  return 'unknown'
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a Windows program', [0x4d, 0x5a]],
  ['a Linux program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an archive or office document (zip)', [0x50, 0x4b, 0x03, 0x04]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a script', [0x23, 0x21]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a BMP picture', [0x42, 0x4d]],
]

/** What a file is that is none of the accepted ones, in words; undefined where nobody can tell. */
export function otherKind(bytes: Uint8Array): string | undefined {
  const found = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (found !== undefined) return found[0]
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'a web page'
  if (text.startsWith('riff') && text.slice(8, 12) === 'webp') return 'a WebP picture'
  if (/^....ftyp(?:heic|heix|mif1|avif)/s.test(text)) return 'a HEIC or AVIF picture'
  return undefined
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
