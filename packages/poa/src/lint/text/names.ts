import { remembered } from '../memory/remembered.ts'
import { similarity } from './similarity.ts'

const legalForms =
  /\b(?:ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|co|company|gmbh|ag|kg|ug|ohg|e\.?k|s\.?r\.?l|s\.?p\.?a|sarl|sas|s\.?a|s\.?l|plc|pty|bv|b\.v|oy|ab|kk|k\.k)\b\.?/gu

/** A name without case, punctuation, accents and legal form: `Brightwater Trading, Ltd.` gives `brightwater trading`. */
export const normalName = remembered((name) =>
  fold(name)
    .replace(legalForms, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** How alike two names are: 1 for the same words in any order or a short form of the other, else by edit distance. */
export function nameSimilarity(a: string, b: string): number {
  return similarityTo(a)(b)
}

/** Whether two names may be the same, written word for word; a word that is another one makes another name. */
export function isSameName(a: string, b: string): boolean {
  if (nameSimilarity(a, b) < 0.85) return false
  const left = normalName(a).split(' ')
  const right = normalName(b).split(' ')
  if (left.length !== right.length) return true
  return left.every((word) => word.length < 6 || right.some((other) => similarity(word, other) >= 0.8))
}

// Every keystroke asks for the same names again.
const similarityTo = remembered((a) => remembered((b) => similarityOf(a, b)))

function similarityOf(a: string, b: string): number {
  const left = normalName(a).split(' ').filter(Boolean)
  const right = normalName(b).split(' ').filter(Boolean)
  if (left.length === 0 || right.length === 0) return 0
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.every((word) => long.includes(word))) return 1
  return similarity(left.toSorted().join(' '), right.toSorted().join(' '))
}

const addressWords: ReadonlyMap<string, string> = new Map([
  ['street', 'st'],
  ['strasse', 'str'],
  ['road', 'rd'],
  ['avenue', 'ave'],
  ['boulevard', 'blvd'],
  ['drive', 'dr'],
  ['lane', 'ln'],
  ['court', 'ct'],
  ['suite', 'ste'],
  ['apartment', 'apt'],
  ['floor', 'fl'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['place', 'pl'],
  ['square', 'sq'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['number', 'no'],
  ['unit', 'unit'],
  ['building', 'bldg'],
  ['saint', 'st'],
  ['usa', 'us'],
  ['deutschland', 'germany'],
])

/** The words of an address, folded and abbreviated alike. */
export function addressTokens(address: string): string[] {
  return fold(address)
    .replace(/ß/gu, 'ss')
    .replace(/(\p{L})(?:straße|strasse|str\.?)(?=[\s,.]|$)/gu, '$1 str')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => addressWords.get(word) ?? word)
}

/** Whether two addresses are the same place: all house numbers and codes of the shorter agree, and most words do. */
export function sameAddress(a: string, b: string): boolean {
  const left = addressTokens(a)
  const right = addressTokens(b)
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length === 0) return true
  const numbers = short.filter((token) => /\d/.test(token))
  if (!numbers.every((token) => long.includes(token))) return false
  const words = short.filter((token) => !/\d/.test(token))
  const shared = words.filter((token) => long.some((other) => similarity(token, other) >= 0.8))
  return words.length === 0 || shared.length / words.length >= 0.6
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}
