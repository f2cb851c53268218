import iconv from 'iconv-lite'
import { decodeBytes } from './bytes.ts'

/**
 * Decodes bytes of a charset that the platform's decoders leave out (UTF-7, UTF-32, the code pages of DOS, those of older
 * Macintoshes). Bytes that make no character, halves of surrogate pairs too, become U+FFFD. To be loaded when it is needed: the
 * tables are large.
 */
export function decodeForeign(bytes: Uint8Array, label: string): string {
  const name = nameOf(label)
  // UTF-7 is ASCII. Where other bytes stand the label lies.
  if (name === 'utf7' && bytes.some((byte) => byte >= 0x80)) return decodeBytes(bytes)
  return iconv.encodingExists(name)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name).toWellFormed()
    : decodeBytes(bytes)
}

/** Decodes text in one of Microsoft's numbered code pages, as Outlook names them. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  if (page === utf8Page) return new TextDecoder().decode(bytes)
  const name = namedPages[page] ?? `cp${page}`
  return iconv.encodingExists(name) ? decodeForeign(bytes, name) : decodeBytes(bytes)
}

const utf8Page = 65_001

/** The pages whose numbers are no part of their names. */
const namedPages: Readonly<Record<number, string>> = {
  1200: 'utf16le',
  1201: 'utf16be',
  10_000: 'macroman',
  20_127: 'windows1252',
  20_866: 'koi8r',
  20_932: 'eucjp',
  21_866: 'koi8u',
  28_591: 'windows1252',
  28_592: 'iso88592',
  28_595: 'iso88595',
  28_597: 'iso88597',
  28_599: 'windows1254',
  28_605: 'iso885915',
  51_932: 'eucjp',
  51_936: 'gbk',
  51_949: 'euckr',
  54_936: 'gb18030',
}

/** A label as the library spells it: without prefixes of vendors, code pages by their numbers. */
function nameOf(label: string): string {
  const plain = label.toLowerCase().replace(/^(?:x-|cs)/, '')
  const [, page] = /^(?:cp|ibm|dos|oem|pc|ms|windows)?[-_]?0*(\d{3})(?:[a-z-].*)?$/.exec(plain) ?? []
  if (page !== undefined) return `cp${page}`
  const name = plain.replace(/[^a-z\d]/g, '').replace(/^unicode\d\d(?=utf7)/, '')
  return name === 'macce' || name === 'maccentraleurope' ? 'maccenteuro' : name
}
