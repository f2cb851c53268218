import { hashEndingAt, type Grams } from './grams.ts'
import { tellingWords, type Need } from './needs.ts'

/** A need as it is looked up: most texts lack it, which a list of words tells soonest. */
export interface Lookup {
  /** Where the list of words of which one is needed starts and ends: hashes of three places of each. */
  readonly start: number
  readonly end: number
  /** Where the tree of all that is needed starts, or 0 where there is no more than the list. */
  readonly tree: number
}

/**
 * The lists and trees of all patterns in one row, so that those of patterns that are asked one after the other are near each other. A
 * node of a tree is what it is and how long, then its nodes or hashes.
 */
let row = new Uint16Array(1 << 14)
let used = 1

const types = ['words', 'all', 'any'] as const
const [words, all] = [0, 1]
const looks = 3

export function lookupOf(need: Need): Lookup {
  const start = used
  for (const word of tellingWords(need)) writeWord(word)
  const end = used
  if (need.type === 'words') return { start, end, tree: 0 }
  write(need)
  return { start, end, tree: end }
}

function push(number: number): void {
  if (used === row.length) {
    const before = row
    row = new Uint16Array(used * 2)
    row.set(before)
  }
  row[used++] = number
}

function write(need: Need): void {
  const at = used
  push(types.indexOf(need.type))
  push(0)
  if (need.type === 'words') for (const word of need.words) writeWord(word)
  else for (const part of need.of) write(part)
  row[at + 1] = used - at
}

function writeWord(word: string): void {
  const last = word.length - 1
  const first = Math.min(2, last)
  push(hashEndingAt(word, last))
  push(hashEndingAt(word, first))
  push(hashEndingAt(word, (first + last) >> 1))
}

/** False only when the stretch does not hold what is needed: where one of three places of a word is missing, the word is. */
export function mayMeet(grams: Grams, { start, end, tree }: Lookup): boolean {
  return mayHold(grams, row, start, end) && (tree === 0 || meets(grams, row, tree))
}

/** As `mayMeet`, by the list of words alone. */
export function mayBegin(grams: Grams, { start, end }: Lookup): boolean {
  return mayHold(grams, row, start, end)
}

function meets(grams: Grams, nodes: Uint16Array, at: number): boolean {
  const isAll = nodes[at] === all
  const end = at + (nodes[at + 1] ?? 0)
  for (let part = at + 2; part < end;) {
    const next = part + (nodes[part + 1] ?? end)
    const isMet = nodes[part] === words ? mayHold(grams, nodes, part + 2, next) : meets(grams, nodes, part)
    if (isMet !== isAll) return !isAll
    part = next
  }
  return isAll
}

/** False only when none of the words stands in the stretch. */
function mayHold({ bits, from, mask }: Grams, hashes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += looks) {
    const a = (hashes[at] ?? 0) & mask
    if ((((bits[from + (a >>> 5)] ?? 0) >>> (a & 31)) & 1) === 0) continue
    const b = (hashes[at + 1] ?? 0) & mask
    if ((((bits[from + (b >>> 5)] ?? 0) >>> (b & 31)) & 1) === 0) continue
    const c = (hashes[at + 2] ?? 0) & mask
    if ((((bits[from + (c >>> 5)] ?? 0) >>> (c & 31)) & 1) === 1) return true
  }
  return false
}
