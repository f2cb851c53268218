/** What is done with each feature of a text: features are known by a hash of 32 bits. */
export type OnFeature = (key: number) => void

/** Words are told apart by their beginnings, which is as good as cutting endings off and needs no rules of a language. */
const longestBeginning = 8

/**
 * Calls `found` with the key of each word of a stretch of folded text: of words with spaces between them their first eight characters,
 * all numbers alike, of Japanese each pair of neighbouring characters.
 */
export function eachWord(flat: string, start: number, end: number, found: OnFeature): void {
  let hash = 0
  let length = 0
  let previous = 0
  let inNumber = false
  for (let at = start; at < end; at++) {
    const code = flat.charCodeAt(at)
    const isDigit = code >= 48 && code <= 57
    if ((code >= 97 && code <= 122) || isDigit || code === apostrophe) {
      if (!(isDigit && inNumber) && length < longestBeginning) {
        hash = step(hash, isDigit ? 48 : code)
        length += 1
      }
      inNumber = isDigit
      previous = 0
      continue
    }
    if (length > 0) found(finish(hash))
    hash = 0
    length = 0
    inNumber = false
    if (code >= firstKana && !isMark(code)) {
      if (previous !== 0) found(finish(step(step(0, previous), code)))
      previous = code
    } else previous = 0
  }
  if (length > 0) found(finish(hash))
}

/** The keys of the words of a stretch, in their order. */
export function wordsOf(flat: string, start: number, end: number): number[] {
  const keys: number[] = []
  eachWord(flat, start, end, (key) => keys.push(key))
  return keys
}

const names = new Map<string, number>()

/** The key of a name, such as that of a concept: there are some three hundred, and each letter says dozens of them. */
export function named(name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = step(hash, name.charCodeAt(at))
  const key = finish(hash)
  names.set(name, key)
  return key
}

/** The key of a feature somewhere: the same word in a subject is another feature than in a footer. */
export function keyWithin(place: number, key: number): number {
  return finish(Math.imul(key ^ place, 0x85eb_ca6b))
}

const apostrophe = 39
const firstKana = 0x3041

/** Full-width brackets, commas and stops. */
function isMark(code: number): boolean {
  return code >= 0xff00
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x0100_0193) + 0x5bd1
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
