import { decodeBytes, japaneseEscape } from './bytes.ts'

/**
 * Texts of mails whose label names another charset than their bytes have: UTF-8 that was read as Windows-1252, ISO-2022-JP that
 * was read as ASCII. Lines are mended one by one, for parts of one mail are labelled each on its own.
 */
export function mendMisread(text: string): string {
  if (!misread.test(text) && !japaneseEscape.test(text)) return text
  return text.replace(/[^\n]+/g, (line) => {
    if (!misread.test(line) && !japaneseEscape.test(line)) return line
    const bytes = bytesOf(line)
    if (bytes === null) return line
    const mended = decodeStrictly(bytes)
    return mended === null || unlikely.test(mended) ? line : mended
  })
}

/**
 * Puts readable lines in the place of broken ones. `raw` is the same text with every byte as a Windows-1252 character; the encoding
 * is chosen from all broken lines together. Texts whose lines do not correspond stay as they are.
 */
export function mendBroken(text: string, raw: string): string {
  const lines = text.split('\n')
  const rawLines = raw.split('\n')
  if (lines.length !== rawLines.length) return text
  const broken = lines.flatMap((line, at) => (line.includes(replacement) ? [at] : []))
  const pieces = broken.map((at) => bytesOf(rawLines[at] ?? ''))
  if (pieces.includes(null)) return text
  const decoded = decodeBytes(
    Buffer.concat(pieces.flatMap((piece) => (piece === null ? [] : [piece, lineFeed]))),
  ).split('\n')
  for (const [index, at] of broken.entries()) lines[at] = decoded[index] ?? ''
  return lines.join('\n')
}

/** What decoders put where bytes make no character. */
export const replacement = '\ufffd'
const lineFeed = Buffer.from('\n')

/** The same mail with every text labelled Windows-1252, which has a character for each byte. */
export function relabel(bytes: Uint8Array, headerEnd: number): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const hasType = contentType.test(mail.slice(0, headerEnd))
  const labelled = withCharset(mail, 'windows-1252')
  return Buffer.from(
    hasType ? labelled : `Content-Type: text/plain; charset=windows-1252\n${labelled}`,
    'latin1',
  )
}

/** Headers with another charset in every text type. */
export function withCharset(headers: string, charset: string): string {
  return headers.replace(textType, (header) => {
    const bare = header.replace(charsetLabel, '')
    const line = bare.trimEnd()
    return `${line}; charset=${charset}${bare.slice(line.length)}`
  })
}

const contentType = /^content-type[ \t]*:/im
const textType = /^content-type[ \t]*:\s{0,20}text\/[^\n]*(?:\n[ \t][^\n]*)*/gim
const charsetLabel = /;\s*charset(?:\*0?)?\*?\s*=\s*(?:"[^"\n]*"|[^;\s]*)/gi

// A lead byte of UTF-8 and a byte that continues it, as Windows-1252 shows them.
const misread =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/
// Phonetic letters and controls are what true Windows-1252 makes when it is read as UTF-8.
const unlikely = /[\u0080-\u009f\u0250-\u02ff]/

function decodeStrictly(bytes: Uint8Array): string | null {
  const label = bytes.every((byte) => byte < 0x80) ? 'iso-2022-jp' : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The bytes that a Windows-1252 text was read from; null for a text with other characters. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : byteOf.get(code)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

const byteOf: ReadonlyMap<number, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
    (character, at) => [character.charCodeAt(0), at + 128],
  ),
)
