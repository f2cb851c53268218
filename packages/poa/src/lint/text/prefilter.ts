import { caseWords, type CaseWords } from './case-words.ts'
import { foldCase, isMetBy, needOf, type Need } from './need.ts'
import { foldedOf } from './runs.ts'

/**
 * Most patterns of the word lists occur in no text at all, and running (or only compiling) hundreds of them costs more
 * than everything else. What a match must contain is worked out from each pattern's source (`need.ts`); one pass over a
 * text finds which of all patterns' literals stand in it, and only patterns whose needs are met are run.
 */
export interface Prefilter {
  /** Reads a text once for all patterns that were asked for so far. */
  readonly index: (text: string) => TextIndex
}

/** A regular expression, or an entry that will make one. */
export interface Pattern {
  readonly source: string
}

export interface TextIndex {
  /** False where the pattern cannot match the text, nor any part of it. */
  readonly mayHave: (pattern: Pattern) => boolean
  /** Those of a list that may match. The list must be a constant: what is known of it is kept. */
  readonly among: <Entry extends Pattern>(list: readonly Entry[]) => readonly Entry[]
}

interface Literal {
  readonly text: string
  /** Where in it the three characters begin (or all of a shorter one) by which a text is searched for it. */
  readonly offset: number
  /** The next literal with the same three characters, or -1. */
  readonly next: number
  /** What it is a part of: a node of a need, or the pattern itself (`~number`). */
  readonly ups: number[]
  /** The number of the last text that has it. */
  seen: number
}

/**
 * A prefilter for texts of any case, or for those of one case only: then it asks no more of a pattern than its branches that
 * the case has words for.
 *
 * Needs are read from below: a literal that stands in a text tells what it is a part of, and that what it is a part of in
 * turn, once enough of its own parts are there. So a text costs as much as it holds literals, however many patterns are
 * looked for.
 */
export function createPrefilter(words?: CaseWords): Prefilter {
  const numbers = new WeakMap<Pattern, number>()
  const lists = new WeakMap<readonly Pattern[], readonly number[]>()
  let patterns = 0
  /** Patterns that need nothing. */
  const open: number[] = []
  /** The needs of patterns that were asked for lately, by number. */
  const late = new Map<number, Need>()
  const literals: Literal[] = []
  const byText = new Map<string, Literal>()
  const heads = new Int32Array(buckets).fill(-1)
  const fill = new Uint16Array(buckets)
  // Nodes: what they are a part of, how many of their own parts must be there, and how many were found in which text.
  const ups: number[] = []
  const wanted: number[] = []
  const found: number[] = []
  const foundIn: number[] = []
  let texts = 0

  function literalOf(text: string): Literal {
    let literal = byText.get(text)
    if (literal === undefined) {
      const size = Math.min(3, text.length)
      let offset = 0
      let bucket = bucketAt(text, 0, size)
      for (let at = 1; at + size <= text.length; at++) {
        const other = bucketAt(text, at, size)
        if ((fill[other] ?? 0) < (fill[bucket] ?? 0)) {
          bucket = other
          offset = at
        }
      }
      literal = { text, offset, next: heads[bucket] ?? -1, ups: [], seen: 0 }
      heads[bucket] = literals.length
      fill[bucket] = (fill[bucket] ?? 0) + 1
      literals.push(literal)
      byText.set(text, literal)
    }
    return literal
  }

  /** Notes a need as a part of a node or a pattern. */
  function note(need: Need, up: number): void {
    if (need.kind === 'literal') {
      literalOf(need.text).ups.push(up)
      return
    }
    const node = ups.length
    ups.push(up)
    wanted.push(need.kind === 'all' ? need.of.length : 1)
    found.push(0)
    foundIn.push(0)
    for (const part of need.of) note(part, node)
  }

  function numberOf(pattern: Pattern): number {
    let number = numbers.get(pattern)
    if (number === undefined) {
      const need = words === undefined ? needOf(pattern.source) : needWithin(words, pattern)
      if (need === never) number = neverMet
      else {
        number = patterns++
        if (need === undefined) open.push(number)
        else {
          note(need, ~number)
          late.set(number, need)
          late.delete(number - lateAtMost)
        }
      }
      numbers.set(pattern, number)
    }
    return number
  }

  function numbersOf(list: readonly Pattern[]): readonly number[] {
    let all = lists.get(list)
    if (all === undefined) {
      all = list.map(numberOf)
      lists.set(list, all)
    }
    return all
  }

  /** Tells what a literal or a node is a part of that it stands in the text. */
  function tell(up: number, met: number[]): void {
    let node = up
    while (node >= 0) {
      const before = foundIn[node] === texts ? (found[node] ?? 0) : 0
      foundIn[node] = texts
      found[node] = before + 1
      if (before + 1 !== wanted[node]) return
      node = ups[node] ?? 0
    }
    const number = ~node
    met[number >> 5] = (met[number >> 5] ?? 0) | (1 << (number & 31))
  }

  /** Looks which literals of a bucket stand around a place. */
  function look(lower: string, at: number, bucket: number, met: number[]): void {
    for (let id = heads[bucket] ?? -1; id >= 0;) {
      const literal = literals[id]
      if (literal === undefined) return
      const from = at - literal.offset
      if (
        literal.seen !== texts &&
        from >= 0 &&
        lower.charCodeAt(from) === literal.text.charCodeAt(0) &&
        lower.startsWith(literal.text, from)
      ) {
        literal.seen = texts
        for (const up of literal.ups) tell(up, met)
      }
      id = literal.next
    }
  }

  /** Of all patterns that were asked for so far, those whose needs a text meets: one bit each. */
  function read(lower: string): number[] {
    const met: number[] = []
    for (let from = 0; from < patterns; from += 32) met.push(0)
    texts++
    for (const number of open) tell(~number, met)
    const end = lower.length
    // A look behind the end of a text gives no number, and V8 would then reckon with fractions.
    let first = end > 0 ? lower.charCodeAt(0) : 0
    let second = end > 1 ? lower.charCodeAt(1) : 0
    for (let at = 0; at < end; at++) {
      const third = at + 2 < end ? lower.charCodeAt(at + 2) : 0
      const two = first * 31 + second
      if (first > 127) {
        look(lower, at, two & mask, met)
        if (first > 0x3000) look(lower, at, first & mask, met)
      }
      const bucket = (two * 31 + third) & mask
      if (heads[bucket] !== -1) look(lower, at, bucket, met)
      first = second
      second = third
    }
    return met
  }

  return {
    index(text) {
      let known = patterns
      let met = read(foldCase(text))
      let asked = 0
      const isMet = (number: number): boolean => {
        if (number === neverMet) return false
        if (number >= known) {
          // Asked for the first time after the text was read.
          const need = late.get(number)
          asked += 1
          if (need !== undefined && asked < lateAtMost) return isMetBy(need, foldedOf(text))
          known = patterns
          met = read(foldCase(text))
          asked = 0
        }
        return (((met[number >> 5] ?? 0) >> (number & 31)) & 1) === 1
      }
      return {
        mayHave: (pattern) => isMet(numberOf(pattern)),
        among(list) {
          const all = numbersOf(list)
          return list.filter((_entry, at) => isMet(all[at] ?? neverMet))
        },
      }
    },
  }
}

/** How many late questions a text answers by itself before it is read anew. */
const lateAtMost = 16

/** The number of a pattern whose need no text of the case meets. */
const neverMet = -1

/**
 * A prefilter for each text. The texts of the first case have one of their own, which knows that case's words alone and is
 * made many times sooner; whoever checks more than one case gets one for all others.
 */
export function prefilterByCase(): (raw: string) => Prefilter {
  let first: { readonly words: CaseWords; readonly prefilter: Prefilter } | undefined
  let any: Prefilter | undefined
  return (raw) => {
    const words = caseWords()
    if (words !== undefined && (first === undefined || first.words === words) && words.hold(raw)) {
      first ??= { words, prefilter: createPrefilter(words) }
      return first.prefilter
    }
    any ??= createPrefilter()
    return any
  }
}

function needWithin(words: CaseWords, pattern: Pattern): Need | undefined {
  const { source, need } = words.cut(pattern)
  return source === undefined ? never : need()
}

const never: Need = { kind: 'any', of: [] }

const buckets = 2 ** 14
const mask = buckets - 1

function bucketAt(text: string, at: number, size: number): number {
  let code = text.charCodeAt(at)
  for (let next = at + 1; next < at + size; next++) code = code * 31 + text.charCodeAt(next)
  return code & mask
}
