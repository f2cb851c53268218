/**
 * Which three characters (of Japanese also which two and which one) stand in a row anywhere in a stretch of text, as bits of
 * a table that has room for sixteen times as many: what is not in the table is not in the text.
 */
export interface Grams {
  readonly bits: Int32Array
  /** Where this stretch's bits begin, several having one array. */
  readonly from: number
  /** Number of bits less one; a power of two less one. */
  readonly mask: number
  /** Of the text that the stretch is part of: what the text does not hold need not be looked for in each sentence. */
  readonly whole: Grams | null
}

/** Of a text that holds nothing. */
export const emptyGrams: Grams = { bits: new Int32Array(1), from: 0, mask: 31, whole: null }

const mostBits = 1 << 16

/** Tables for stretches of one text, the first of which holds the others. */
export function gramsOf(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Grams[] {
  const sizes = stretches.map(({ start, end }) => sizeFor(end - start))
  const bits = new Int32Array(sizes.reduce((sum, size) => sum + size / 32, 0))
  let from = 0
  let whole: Grams | null = null
  return stretches.map(({ start, end }, index) => {
    const mask = (sizes[index] ?? 32) - 1
    fill(bits, from, mask, text, start, end)
    const grams: Grams = { bits, from, mask, whole }
    whole ??= grams
    from += (mask + 1) / 32
    return grams
  })
}

function sizeFor(length: number): number {
  return Math.min(mostBits, Math.max(32, 2 ** (36 - Math.clz32(length))))
}

function fill(bits: Int32Array, from: number, mask: number, text: string, start: number, end: number): void {
  let first = 0
  let second = 0
  for (let at = start; at < end; at++) {
    const third = text.charCodeAt(at)
    set(bits, from, hash(first, second, third) & mask)
    if (third >= firstJapanese) {
      set(bits, from, hash(0, second, third) & mask)
      set(bits, from, hash(0, 0, third) & mask)
    }
    first = second
    second = third
  }
}

function set(bits: Int32Array, from: number, bit: number): void {
  const word = from + (bit >>> 5)
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31))
}

function hash(first: number, second: number, third: number): number {
  return Math.imul(Math.imul(Math.imul(first, 0x65d2_00ff) + second, 0x65d2_00ff) + third, 0x9e37_79b1) >>> 16
}

const firstJapanese = 0x3000

/** Three characters, or fewer of Japanese, which says as much in one. */
export function canLookFor(word: string): boolean {
  return word.length >= 3 || /^[\u3000-\uffff]+$/.test(word)
}

/** The hash of the three characters of a word that end at a place. */
export function hashEndingAt(word: string, at: number): number {
  return hash(at < 2 ? 0 : word.charCodeAt(at - 2), at < 1 ? 0 : word.charCodeAt(at - 1), word.charCodeAt(at))
}
