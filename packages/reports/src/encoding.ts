import { isAscii, isUtf8 } from 'node:buffer'

export interface EncodingGuess {
  /** `utf-8`, `utf-16le`, `utf-16be`, `cp932` or `windows-1252`; a mapping profile may name any other WHATWG label. */
  readonly encoding: string
  /** Bytes to skip at the start. */
  readonly bom: number
  readonly why: string
  /** Set where nothing but failing to be UTF-8 led to it: single lines may be UTF-8 all the same. */
  readonly mixed?: boolean
}

/**
 * Collects what is needed to choose an encoding while a document's bytes pass by once.
 *
 * The rules, in order: byte order mark; a NUL in every second byte of the start (UTF-16 without a mark); strict UTF-8
 * over the whole document; CP932 when the store is known to be Japanese or when the text decodes strictly as CP932 and
 * a quarter of its double-byte characters are kana; Windows-1252. A quarter, because Western letters misread as CP932
 * become rare kanji and almost never kana, whose lead bytes (82, 83) are rare punctuation in Windows-1252.
 */
export function createEncodingProbe(): {
  push(chunk: Uint8Array): void
  guess(hints?: { readonly japanese?: boolean }): EncodingGuess
} {
  let head: Uint8Array = new Uint8Array(0)
  let tail: Uint8Array = new Uint8Array(0)
  let utf8 = true
  let kana = 0
  let doubleByte = 0
  let strictCp932 = true
  let cp932Bytes = 0
  return {
    push(chunk) {
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)])
      if (utf8) {
        const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
        const cut = completeUtf8(joined)
        utf8 = isUtf8(joined.subarray(0, cut))
        tail = utf8 ? Uint8Array.prototype.slice.call(joined, cut) : tail
      }
      if (!utf8 && strictCp932 && cp932Bytes < cp932SampleBytes) {
        const sample = cutAtAscii(chunk.subarray(0, cp932SampleBytes - cp932Bytes))
        cp932Bytes += sample.length
        const counted = countCp932(withoutUtf8Lines(sample))
        strictCp932 = counted !== undefined
        kana += counted?.kana ?? 0
        doubleByte += counted?.doubleByte ?? 0
      }
    },
    guess(hints = {}) {
      const marked = byteOrderMark(head)
      if (marked !== undefined) return marked
      const wide = utf16WithoutMark(head)
      if (wide !== undefined) return wide
      if (utf8 && tail.length === 0) return { encoding: 'utf-8', bom: 0, why: 'the bytes are valid UTF-8' }
      if (hints.japanese === true && strictCp932)
        return {
          encoding: 'cp932',
          bom: 0,
          why: 'the store is Japanese and the bytes are no UTF-8',
          mixed: true,
        }
      if (strictCp932 && doubleByte > 0 && kana * 4 >= doubleByte)
        return { encoding: 'cp932', bom: 0, why: 'the bytes are no UTF-8 and read as Japanese', mixed: true }
      return {
        encoding: 'windows-1252',
        bom: 0,
        why: 'the bytes are neither UTF-8 nor Japanese',
        mixed: true,
      }
    },
  }
}

/** Chooses the encoding of a whole document that is in memory. */
export function detectEncoding(bytes: Uint8Array, hints?: { readonly japanese?: boolean }): EncodingGuess {
  const probe = createEncodingProbe()
  probe.push(bytes)
  return probe.guess(hints)
}

/** Decodes bytes that end at a character's end. */
export function createDecoder(encoding: string): (bytes: Uint8Array) => string {
  if (encoding === 'utf-8') {
    return (bytes) => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return buffer.toString(isAscii(buffer) ? 'latin1' : 'utf8')
    }
  }
  const decoder = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : encoding, { ignoreBOM: true })
  return (bytes) => decoder.decode(bytes)
}

/** Decodes whole lines as was guessed: where that may be a mixture, as in exports glued together, each in its own encoding. */
export function createLineDecoder({ encoding, mixed }: EncodingGuess): (bytes: Uint8Array) => string {
  const decode = createDecoder(encoding)
  return mixed === true ? byLine(decode, encoding === 'windows-1252') : decode
}

/** Decodes a whole document with the encoding that the rules above choose. */
export function decodeDocument(bytes: Uint8Array, hints?: { readonly japanese?: boolean }): string {
  const guess = detectEncoding(bytes, hints)
  return createLineDecoder(guess)(bytes.subarray(guess.bom))
}

/** True when the runtime can decode this label; used to check a mapping profile. */
export function isKnownEncoding(label: string): boolean {
  if (label === 'cp932') return true
  try {
    return new TextDecoder(label).encoding.length > 0
  } catch {
    return false
  }
}

function byLine(decodeOther: (bytes: Uint8Array) => string, western: boolean): (bytes: Uint8Array) => string {
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (isAscii(buffer)) return buffer.toString('latin1')
    let text = ''
    // Lines alike are decoded together; ASCII goes with those before it.
    let from = 0
    let utf8 = false
    const decodeTo = (to: number): void => {
      if (to > from) text += utf8 ? buffer.toString('utf8', from, to) : decodeOther(buffer.subarray(from, to))
      from = to
    }
    for (const line of linesBeyondAscii(buffer)) {
      const own = isUtf8(line) && isMeantAsUtf8(line, western)
      if (own !== utf8) decodeTo(line.byteOffset - buffer.byteOffset)
      utf8 = own
    }
    decodeTo(buffer.length)
    return text
  }
}

/**
 * Whether valid UTF-8 can hardly be anything else. `NESCAFÉ®` in Windows-1252 is valid, too: a capital and a sign. What
 * Western texts in UTF-8 hold (Latin letters C2 to C5, punctuation E2, emoji F0) begins with what no Western word has before
 * a sign (`Ã`, `Â`, `â`); any other character must stand beside a second one. Half-width kana of CP932 come in pairs that
 * are valid UTF-8 of two bytes; of three bytes they are not.
 */
function isMeantAsUtf8(bytes: Uint8Array, western: boolean): boolean {
  let end = -1
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    if (western && (lead <= 0xc5 || lead === 0xe2 || lead >= 0xf0)) return true
    if (at === end && (western || lead >= 0xe0)) return true
    at += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    end = western || lead >= 0xe0 ? at : -1
  }
  return false
}

const headBytes = 4096
const cp932SampleBytes = 4 * 1024 * 1024

function byteOrderMark(head: Uint8Array): EncodingGuess | undefined {
  const why = 'byte order mark'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3, why }
  if (head[0] === 0xff && head[1] === 0xfe && !(head[2] === 0 && head[3] === 0))
    return { encoding: 'utf-16le', bom: 2, why }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2, why }
  return undefined
}

function utf16WithoutMark(head: Uint8Array): EncodingGuess | undefined {
  const pairs = Math.min(64, Math.floor(head.length / 2))
  if (pairs < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++
    if (head[2 * i + 1] === 0) odd++
  }
  const why = 'every second byte is zero'
  if (odd > pairs * 0.9 && even === 0) return { encoding: 'utf-16le', bom: 0, why }
  if (even > pairs * 0.9 && odd === 0) return { encoding: 'utf-16be', bom: 0, why }
  return undefined
}

/** How many leading bytes hold only whole UTF-8 sequences. */
function completeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

/** Drops the bytes around the edges that may be half a double-byte character. */
function cutAtAscii(bytes: Uint8Array): Uint8Array {
  const start = bytes.indexOf(0x0a) + 1
  const end = bytes.lastIndexOf(0x0a)
  return end > start ? bytes.subarray(start, end) : bytes
}

function withoutUtf8Lines(bytes: Uint8Array): Uint8Array {
  const lines = [...linesBeyondAscii(bytes)]
  return Buffer.concat(lines.filter((line) => !(isUtf8(line) && isMeantAsUtf8(line, false))))
}

/** The lines of a text, with their ends, that are not plain ASCII. */
function* linesBeyondAscii(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed + 1
    const line = bytes.subarray(start, end)
    if (!isAscii(line)) yield line
    start = end
  }
}

function countCp932(bytes: Uint8Array): { readonly kana: number; readonly doubleByte: number } | undefined {
  if (isAscii(bytes)) return { kana: 0, doubleByte: 0 }
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
    let kana = 0
    let doubleByte = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80 || (code >= 0xff61 && code <= 0xff9f)) continue
      doubleByte++
      if (code >= 0x3041 && code <= 0x30fe) kana++
    }
    return { kana, doubleByte }
  } catch {
    return undefined
  }
}
