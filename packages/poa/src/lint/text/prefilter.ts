import { caseWords, type CaseWords } from './case-words.ts'
import { foldCase, needOf, type Need } from './need.ts'

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
}

interface Literal {
  readonly text: string
  /** Where in it the three characters begin (two, in a literal of two) by which a text is searched for it. */
  readonly offset: number
  /** The next literal with the same three characters, or -1. */
  readonly next: number
  /** Patterns that are worth a look when this literal stands in a text. */
  readonly triggers: number[]
  /** The number of the last text that has it. */
  seen: number
}

/** A need whose literals are known by number. */
type Wanted =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Wanted[] }

interface Asked {
  readonly number: number
  readonly wanted: Wanted | undefined
}

/**
 * A prefilter for texts of any case, or for those of one case only: then it asks no more of a pattern than its branches that
 * the case has words for.
 */
export function createPrefilter(words?: CaseWords): Prefilter {
  const known = new WeakMap<Pattern, Asked>()
  const wants: (Wanted | undefined)[] = []
  const open: number[] = []
  const literals: Literal[] = []
  const byText = new Map<string, Literal>()
  const heads = new Int32Array(buckets).fill(-1)
  const fill = new Uint16Array(buckets)
  /** The number of the last text in which something called a pattern. */
  const calledBy: number[] = []
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
      literal = { text, offset, next: heads[bucket] ?? -1, triggers: [], seen: 0 }
      heads[bucket] = literals.length
      fill[bucket] = (fill[bucket] ?? 0) + 1
      literals.push(literal)
      byText.set(text, literal)
    }
    return literal
  }

  function wantedOf(need: Need): Wanted {
    return need.kind === 'literal'
      ? { kind: 'literal', literal: literalOf(need.text) }
      : { kind: need.kind, of: need.of.map(wantedOf) }
  }

  function askFor(pattern: Pattern): Asked {
    let asked = known.get(pattern)
    if (asked === undefined) {
      const number = wants.length
      const need = words === undefined ? needOf(pattern.source) : needWithin(words, pattern)
      const wanted = need === undefined ? undefined : wantedOf(need)
      wants.push(wanted)
      calledBy.push(0)
      if (wanted === undefined) open.push(number)
      else for (const literal of triggersOf(wanted)) literal.triggers.push(number)
      asked = { number, wanted }
      known.set(pattern, asked)
    }
    return asked
  }

  /** Marks the literals of a bucket that stand around a place, and notes the patterns that they call. */
  function look(lower: string, at: number, bucket: number, called: number[]): void {
    for (let id = heads[bucket] ?? -1; id >= 0;) {
      const literal = literals[id]
      if (literal === undefined) return
      const from = at - literal.offset
      if (
        literal.seen !== texts &&
        lower.charCodeAt(from) === literal.text.charCodeAt(0) &&
        lower.startsWith(literal.text, from)
      ) {
        literal.seen = texts
        for (const number of literal.triggers) {
          if (calledBy[number] === texts) continue
          calledBy[number] = texts
          called.push(number)
        }
      }
      id = literal.next
    }
  }

  return {
    index(text) {
      const lower = foldCase(text)
      const answers = new Uint8Array(wants.length)
      for (const number of open) answers[number] = 1
      texts++
      const called: number[] = []
      let first = lower.charCodeAt(0)
      let second = lower.charCodeAt(1)
      for (let at = 0; at < lower.length; at++) {
        const third = lower.charCodeAt(at + 2)
        const two = first * 31 + second
        if (first > 127) look(lower, at, two & mask, called)
        const bucket = (two * 31 + third) & mask
        if (heads[bucket] !== -1) look(lower, at, bucket, called)
        first = second
        second = third
      }
      for (const number of called) {
        const wanted = wants[number]
        if (wanted !== undefined && isMet(wanted, ({ seen }) => seen === texts)) answers[number] = 1
      }
      let late: Map<number, boolean> | undefined
      return {
        mayHave(pattern) {
          const { number, wanted } = askFor(pattern)
          const answer = answers[number]
          if (answer !== undefined) return answer === 1
          // Asked for the first time after the text was read.
          late ??= new Map()
          let met = late.get(number)
          if (met === undefined) {
            met = wanted === undefined || isMet(wanted, (literal) => lower.includes(literal.text))
            late.set(number, met)
          }
          return met
        },
      }
    },
  }
}

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
  const { source } = words.cut(pattern)
  return source === undefined ? never : needOf(source)
}

const never: Need = { kind: 'any', of: [] }

function isMet(wanted: Wanted, has: (literal: Literal) => boolean): boolean {
  if (wanted.kind === 'literal') return has(wanted.literal)
  const all = wanted.kind === 'all'
  for (const part of wanted.of) if (isMet(part, has) !== all) return !all
  return all
}

/** Literals of which one stands in every text that meets the need; as few and as rare ones as it allows. */
function triggersOf(wanted: Wanted): readonly Literal[] {
  if (wanted.kind === 'literal') return [wanted.literal]
  const parts = wanted.of.map(triggersOf)
  if (wanted.kind === 'any') return parts.flat()
  return parts.reduce((best, part) => (cost(part) < cost(best) ? part : best))
}

function cost(literals: readonly Literal[]): number {
  return literals.reduce((sum, { text }) => sum + 1 / text.length ** 3, 0)
}

const buckets = 2 ** 14
const mask = buckets - 1

function bucketAt(text: string, at: number, size: number): number {
  let code = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)
  if (size === 3) code = code * 31 + text.charCodeAt(at + 2)
  return code & mask
}
