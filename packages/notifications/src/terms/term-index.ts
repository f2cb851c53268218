import type { Concept } from './concepts.ts'
import type { Hit } from './match.ts'
import { matchPrefixes } from './prefixes.ts'

/** A term as a regular expression, and what it means. */
export interface Term {
  readonly concept: Concept
  readonly source: string
}

/**
 * Terms by how they may start. Letters and digits are packed into one number, since a look-up a word is the inner loop of
 * reading: no string is cut out of the text to ask for it.
 */
export interface TermIndex {
  /** Terms that start with "n't", which stands inside a word. */
  readonly negation: Bucket | undefined
  /** `key` is one of `termKeys`: up to four letters, two characters of Japanese, or a shorter beginning with `*`. */
  add(key: string, term: Term): void
  visitWord(flat: string, at: number, hits: Hit[]): void
  visitCjk(flat: string, at: number, hits: Hit[]): void
}

/** The terms that share a look-up key, and the tree of how their matches begin, built when a text first gets there. */
interface Bucket {
  readonly terms: Candidate[]
  beginnings: Beginning | undefined
}

interface Candidate extends Term {
  readonly order: number
  pattern: RegExp | undefined
}

/**
 * What may follow in the text: `text` here, then one of `next`, whose first characters differ; `terms` are those of which no
 * more is known ahead. Runs without a choice are one step, which keeps the tree small and near in memory.
 */
interface Beginning {
  readonly text: string
  /** First characters of `next`, one each, so that a look is a walk over one string. */
  readonly firsts: string
  readonly next: readonly Beginning[]
  readonly terms: readonly Candidate[]
}

// Characters of a match that are followed before its pattern is tried.
const reach = { word: 12, cjk: 6 } as const

interface CjkBuckets {
  readonly bySecond: Map<number, Bucket>
  readonly open: Bucket
}

const letters = 37

/** 1 to 36 for a letter or digit of folded text, 0 for everything else. */
export function wordUnit(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  return code >= 48 && code <= 57 ? code - 21 : 0
}

export function createTermIndex(): TermIndex {
  const byWord = new Map<number, Bucket>()
  const byBeginning = [new Map<number, Bucket>(), new Map<number, Bucket>()] as const
  const byCjk = new Map<number, CjkBuckets>()

  return {
    get negation() {
      return byWord.get(pack('n'))
    },
    add(key, term) {
      const open = key.endsWith('*')
      const first = key.charCodeAt(0)
      if (wordUnit(first) === 0) {
        const buckets = getOrAdd(byCjk, first, () => ({ bySecond: new Map(), open: emptyBucket() }))
        const bucket = open ? buckets.open : getOrAdd(buckets.bySecond, key.charCodeAt(1), emptyBucket)
        addTerm(bucket, term)
      } else if (open) {
        const map = key.length === 3 ? byBeginning[0] : byBeginning[1]
        addTerm(getOrAdd(map, pack(key.slice(0, -1)), emptyBucket), term)
      } else addTerm(getOrAdd(byWord, pack(key), emptyBucket), term)
    },
    visitWord(flat, at, hits) {
      let key = 0
      let two = 0
      let three = 0
      for (let length = 0; length < 4; length++) {
        const unit = wordUnit(flat.charCodeAt(at + length))
        if (unit === 0) break
        key = key * letters + unit
        if (length === 1) two = key
        else if (length === 2) three = key
      }
      tryTerms(byWord.get(key), flat, at, hits)
      if (two > 0) tryTerms(byBeginning[0].get(two), flat, at, hits)
      if (three > 0) tryTerms(byBeginning[1].get(three), flat, at, hits)
    },
    visitCjk(flat, at, hits) {
      const buckets = byCjk.get(flat.charCodeAt(at))
      if (buckets === undefined) return
      tryTerms(buckets.bySecond.get(flat.charCodeAt(at + 1)), flat, at, hits)
      tryTerms(buckets.open, flat, at, hits)
    },
  }
}

function pack(word: string): number {
  let key = 0
  for (let index = 0; index < word.length; index++) key = key * letters + wordUnit(word.charCodeAt(index))
  return key
}

function emptyBucket(): Bucket {
  return { terms: [], beginnings: undefined }
}

function addTerm({ terms }: Bucket, term: Term): void {
  terms.push({ ...term, order: terms.length, pattern: undefined })
}

function getOrAdd<Value>(map: Map<number, Value>, key: number, create: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = create()
    map.set(key, value)
  }
  return value
}

interface Letter {
  readonly next: Map<number, Letter>
  readonly terms: Candidate[]
}

function buildBeginnings(terms: readonly Candidate[], length: number): Beginning {
  const root: Letter = { next: new Map(), terms: [] }
  for (const term of terms) {
    for (const prefix of matchPrefixes(term.source, length)) {
      let node = root
      let known = root.terms.includes(term)
      for (let at = 0; at < prefix.length && !known; at++) {
        node = getOrAdd(node.next, prefix.charCodeAt(at), () => ({ next: new Map(), terms: [] }))
        known = node.terms.includes(term)
      }
      if (!known) node.terms.push(term)
    }
  }
  return joinRuns('', root)
}

function joinRuns(text: string, letter: Letter): Beginning {
  let node = letter
  let run = text
  for (;;) {
    const [only, another] = node.next
    if (only === undefined || another !== undefined || node.terms.length > 0) break
    run += String.fromCharCode(only[0])
    node = only[1]
  }
  const next = [...node.next].map(([code, child]) => joinRuns(String.fromCharCode(code), child))
  return { text: run, firsts: next.map((child) => child.text.charAt(0)).join(''), next, terms: node.terms }
}

function follow({ firsts, next }: Beginning, code: number): Beginning | undefined {
  for (let index = 0; index < firsts.length; index++)
    if (firsts.charCodeAt(index) === code) return next[index]
  return undefined
}

/** Adds a hit for each term of the bucket that matches at the place. */
export function tryTerms(bucket: Bucket | undefined, flat: string, at: number, hits: Hit[]): void {
  if (bucket === undefined || bucket.terms.length === 0) return
  bucket.beginnings ??= buildBeginnings(
    bucket.terms,
    wordUnit(flat.charCodeAt(at)) === 0 ? reach.cjk : reach.word,
  )
  let candidates: readonly Candidate[] | undefined
  let node: Beginning | undefined = bucket.beginnings
  let offset = at
  while (node !== undefined) {
    if (!flat.startsWith(node.text, offset)) break
    offset += node.text.length
    if (node.terms.length > 0)
      candidates = candidates === undefined ? node.terms : [...candidates, ...node.terms]
    node = follow(node, flat.charCodeAt(offset))
  }
  if (candidates === undefined) return
  if (candidates.length > 1) candidates = candidates.toSorted((a, b) => a.order - b.order)
  for (const candidate of candidates) {
    const pattern = (candidate.pattern ??= new RegExp(candidate.source, 'y'))
    pattern.lastIndex = at
    if (pattern.test(flat)) hits.push({ concept: candidate.concept, start: at, end: pattern.lastIndex })
  }
}
