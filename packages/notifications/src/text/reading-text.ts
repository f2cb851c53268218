import { foldUnit, isCjk } from './fold.ts'
import { limits } from '../limits.ts'
import type { TextLine } from './lines.ts'

/**
 * The letter as terms are matched against it: folded, one sentence or list item a line, wraps undone. `map[i]` is the
 * place in the letter's text that `flat[i]` was read from; `map[flat.length]` closes it.
 */
export interface ReadingText {
  readonly flat: string
  readonly map: Int32Array
  readonly sentences: readonly Sentence[]
}

/** A sentence, heading, list item or table row: offsets into `flat`. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Number of the paragraph (lines without a blank between them) that it stands in. */
  readonly block: number
  /** List item, table row or `label: value` line, whose meaning is set by the lines above. */
  readonly item: boolean
}

// Words before a full stop that do not end a sentence, folded.
const abbreviations = new Set(
  'no nr art inc ltd mr mrs ms dr prof ing avv arch geom rag dipl mag lic abg me mme mlle hr fr st vs etc e.g i.e u.s u.k z.b d.h bzw ggf inkl exkl usw ca bspw vgl abs n num sig sr sra dott ecc es p.ej aprox tel max min min ref mind hochst ggfs zzgl co corp approx ave std etw evtl m mm cie env ex p pag incl resp s.r.l s.p.a s.a s.l s.a.s b.v k.k e.v g.m.b.h jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

// "by 5 p.m. We" ends a sentence, "by 11:59 p.m. Pacific Time on" and "at 5 p.m. (PT)" do not.
const beginsSentence =
  /^\s+(?!Pacific|Eastern|Central|Mountain|Greenwich|London|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]* \d)\p{Lu}\p{Ll}*(?: |')/u

/** Builds the text to match against from the lines that belong to Amazon's letter. */
export function buildReadingText(text: string, lines: readonly TextLine[]): ReadingText {
  let capacity = text.length + lines.length + 64
  let map = new Int32Array(capacity)
  const parts: string[] = []
  let length = 0
  const sentences: Sentence[] = []
  let sentenceStart = 0
  let block = 0
  let item = false

  const grow = (by: number): void => {
    capacity = capacity * 2 + by
    const grown = new Int32Array(capacity)
    grown.set(map)
    map = grown
  }
  const push = (piece: string, from: number): void => {
    if (length + piece.length >= capacity) grow(piece.length)
    for (let index = 0; index < piece.length; index++) map[length + index] = from
    parts.push(piece)
    length += piece.length
  }
  const pushRun = (from: number, to: number): void => {
    if (length + to - from >= capacity) grow(to - from)
    for (let index = from; index < to; index++) map[length + index - from] = index
    parts.push(lower.slice(from, to))
    length += to - from
  }
  const closeSentence = (at: number): void => {
    if (length > sentenceStart) {
      sentences.push({ start: sentenceStart, end: length, block, item })
      push('\n', at)
    }
    sentenceStart = length
  }

  // One character for one, so that runs of ASCII are taken over at once.
  const lower = foldAscii(text)
  let previous = 0
  for (const line of lines) {
    if (line.breakBefore !== 'soft') closeSentence(line.start)
    if (line.breakBefore === 'block') block += 1
    if (line.breakBefore !== 'soft') item = line.item
    let pendingSpace = line.breakBefore === 'soft' && length > sentenceStart
    if (pendingSpace && isCjk(previous) && isCjk(text.charCodeAt(line.start))) pendingSpace = false
    for (let index = line.start; index < line.end; index++) {
      const code = text.charCodeAt(index)
      const plain = code < 128 && plainSigns[code] !== 0
      const piece = plain ? undefined : foldUnit(code)
      if (code === 32 || piece === ' ') {
        pendingSpace = length > sentenceStart
        if (length - sentenceStart > limits.sentenceLength) closeSentence(index)
        continue
      }
      if (pendingSpace && length > sentenceStart) push(' ', index)
      pendingSpace = false
      previous = code
      if (plain && length - sentenceStart < limits.sentenceLength) {
        const end = endOfRun(
          text,
          index,
          Math.min(line.end, index + limits.sentenceLength - length + sentenceStart),
        )
        pushRun(index, end)
        index = end - 1
        previous = text.charCodeAt(index)
        continue
      }
      push(piece ?? lower.charAt(index), index)
      // Cut between words, if there are any.
      const isTooLong =
        length - sentenceStart > limits.sentenceLength &&
        (code < 48 || code > 0x7f || length - sentenceStart >= 2 * limits.sentenceLength)
      if (isTooLong || endsSentence(text, index, code, line)) closeSentence(index + 1)
    }
  }
  closeSentence(text.length)
  const flat = parts.join('')
  map[length] = lines.at(-1)?.end ?? text.length
  return { flat, map: map.subarray(0, length + 1), sentences }
}

/** 1 for the characters of ASCII that fold to one character and end no sentence. */
const plainSigns = new Uint8Array(128)
for (let code = 33; code < 127; code++) if (!'.!?`'.includes(String.fromCharCode(code))) plainSigns[code] = 1

/** Where a run of such characters with single spaces between them ends. */
function endOfRun(text: string, from: number, to: number): number {
  let end = from + 1
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code === 32 ? end + 1 >= to || !isPlain(text.charCodeAt(end + 1)) : !isPlain(code)) break
    end += 1
  }
  return end
}

function isPlain(code: number): boolean {
  return code < 128 && plainSigns[code] === 1
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** ASCII capitals as small letters and everything else as it is: `toLowerCase` makes two characters of some. */
function foldAscii(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase())
}

function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f
}

function endsSentence(text: string, index: number, code: number, line: TextLine): boolean {
  const lineEnd = line.end
  // 。 ！ ？ close a sentence wherever they stand, several together once.
  if (isWideStop(code)) return index + 1 >= lineEnd || !isWideStop(text.charCodeAt(index + 1))
  const stop = code === 46
  // "Late shipment rate ....... 5.2 %": dots that lead to a figure end nothing.
  if (stop && text.startsWith('...', index - 3)) return false
  if (!stop && code !== 33 && code !== 63) return false
  if (index + 1 < lineEnd) {
    let next = text.charCodeAt(index + 1)
    if (next === 34 || next === 39 || next === 41 || next === 0x201d || next === 0xbb) {
      next = index + 2 < lineEnd ? text.charCodeAt(index + 2) : 32
    }
    if (next !== 32 && next !== 0xa0 && next !== 9) return false
  }
  if (!stop) return true
  let word = ''
  for (let back = index - 1; back >= line.start && word.length < 8; back--) {
    const unit = text.charCodeAt(back)
    const piece = isSmallLetter(unit) ? text.charAt(back) : (foldUnit(unit) ?? text.charAt(back))
    // 'Choose "Appeal". We answer …': the mark that closes a quotation belongs to no word.
    if (piece === '"' && back === index - 1) continue
    // « French quotations » keep a space before it.
    if (piece === ' ' && back === index - 2 && word === '') continue
    if (piece === ' ' || piece === '(' || piece === '>' || piece === '"') break
    word = piece + word
  }
  if (word === '') return false
  if (word === 'a.m' || word === 'p.m') return beginsSentence.test(text.slice(index + 1, index + 40))
  if (abbreviations.has(word)) return index + 1 >= lineEnd && word.length > 4
  if (word.length <= 2 && /^\d{1,2}$/.test(word)) {
    // "1." opens a list item; German "15. Juni" and "17. Mai" go on; a number at the end of a line closes.
    const rest = text.slice(index + 1, Math.min(lineEnd, index + 14))
    if (index - word.length === line.start && /^\s*[「『"«„“\p{Lo}]/u.test(rest)) return false
    return rest.trim() === '' ? false : !/^\s*(?:\p{Lu}\p{L}|\p{Ll})/u.test(rest)
  }
  if (word.length <= 2 && index + 1 < lineEnd && /^\p{L}$/u.test(word)) return false
  return true
}

/** The place in the letter's text that a range of `flat` was read from. */
export function toTextRange(
  reading: ReadingText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = reading.map[start] ?? 0
  const last = reading.map[Math.max(start, end - 1)] ?? from
  return { start: from, end: last + 1 }
}

/** Where the first character of the folded text stands that was read from a place of the letter's text, or from behind it. */
export function flatPlace({ map }: ReadingText, place: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds an offset of `flat`, by binary search. */
export function sentenceAt(reading: ReadingText, offset: number): number {
  let low = 0
  let high = reading.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const sentence = reading.sentences[middle]
    if (sentence !== undefined && sentence.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
