import type { Grams } from './grams.ts'
import { lookupOf, mayBegin, mayMeet, type Lookup } from './lookup.ts'
import { matchesOf } from './matches.ts'
import { needOf, type Need } from './needs.ts'

/** A sentence or a whole text, of which it is known what stands in it. */
export interface Stretch {
  readonly grams: Grams
}

/** A pattern that is run only where words that it cannot do without stand: most patterns match in few letters. */
export class GatedPattern {
  readonly #pattern: RegExp
  readonly #need: Need | undefined
  // Worked out when the pattern is first asked for: a run that reads no letter pays nothing.
  #lookup: Lookup | null | undefined
  // The answer for the text whose sentences are asked about one after the other.
  #text: Grams | null = null
  #inText = true

  constructor(pattern: RegExp, need?: Need) {
    this.#pattern = pattern
    this.#need = need
  }

  /** Whether the text matches, which must be cut from `within`; without it the pattern is simply run. */
  test(text: string, within?: Stretch): boolean {
    return this.isPossible(within) && this.#pattern.test(text)
  }

  /** The first match. */
  exec(text: string, within?: Stretch): RegExpExecArray | null {
    return this.isPossible(within) ? this.#pattern.exec(text) : null
  }

  /** Where the match of a sticky pattern at a place ends, or -1. */
  endAt(text: string, at: number, within?: Stretch): number {
    if (!this.isPossible(within)) return -1
    this.#pattern.lastIndex = at
    return this.#pattern.test(text) ? this.#pattern.lastIndex : -1
  }

  /** The matches of a global pattern. */
  all(text: string, within?: Stretch): Iterable<RegExpExecArray> {
    return this.isPossible(within) ? matchesOf(text, this.#pattern) : []
  }

  /** False when the pattern matches nowhere in the stretch. */
  isPossible(within: Stretch | undefined): boolean {
    if (within === undefined) return true
    if (this.#lookup === undefined) {
      const need = this.#need ?? needOf(this.#pattern.source)
      this.#lookup = need === null ? null : lookupOf(need)
    }
    const lookup = this.#lookup
    if (lookup === null) return true
    const { grams } = within
    const { whole } = grams
    if (whole !== null) {
      if (whole !== this.#text) {
        this.#text = whole
        this.#inText = mayBegin(whole, lookup)
      }
      if (!this.#inText) return false
    }
    return mayMeet(grams, lookup)
  }
}

/**
 * Puts a pattern over folded text behind what it cannot match without: what its source tells, or what is given as `need`.
 *
 * @example
 * const lacks = gated(/(?:still|yet) missing/)
 * lacks.test(sentence.words, sentence)
 */
export function gated(pattern: RegExp, need?: Need): GatedPattern {
  return new GatedPattern(pattern, need)
}
