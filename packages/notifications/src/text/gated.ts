import { bitsOfWords, mayHold, type Grams, type WordBits } from './grams.ts'
import { literalsOf } from './literals.ts'
import { matchesOf } from './matches.ts'

/** A sentence or a whole text, of which it is known what stands in it. */
export interface Stretch {
  readonly grams: Grams
}

/** A pattern that is run only where a word that it cannot do without stands: most patterns match in few letters. */
export interface GatedPattern {
  /** Whether the text matches, which must be cut from `within`; without it the pattern is simply run. */
  test(text: string, within?: Stretch): boolean
  /** The first match. */
  exec(text: string, within?: Stretch): RegExpExecArray | null
  /** Where the match of a sticky pattern at a place ends, or -1. */
  endAt(text: string, at: number, within?: Stretch): number
  /** The matches of a global pattern. */
  all(text: string, within?: Stretch): Iterable<RegExpExecArray>
  /** False when the pattern matches nowhere in the stretch. */
  isPossible(within: Stretch | undefined): boolean
}

/**
 * Puts a pattern over folded text behind the words without which it cannot match: those that its source tells, or those
 * that are given as `without`.
 *
 * @example
 * const lacks = gated(/(?:still|yet) missing/)
 * lacks.test(sentence.words, sentence)
 */
export function gated(pattern: RegExp, without?: readonly string[]): GatedPattern {
  // Worked out when the pattern is first asked for: a run that reads no letter pays nothing.
  let words: WordBits | null | undefined
  // The answer for the text whose sentences are asked about one after the other.
  let text: Grams | null = null
  let inText = true
  const isPossible = (within: Stretch | undefined): boolean => {
    if (within === undefined) return true
    if (words === undefined) {
      const literals = without ?? literalsOf(pattern.source)
      words = literals === null ? null : bitsOfWords(literals)
    }
    if (words === null) return true
    const { grams } = within
    if (grams.whole !== null && grams.whole !== text) {
      text = grams.whole
      inText = mayHold(text, words)
    }
    return (grams.whole === null || inText) && mayHold(grams, words)
  }
  return {
    test: (text, within) => isPossible(within) && pattern.test(text),
    exec: (text, within) => (isPossible(within) ? pattern.exec(text) : null),
    endAt(text, at, within) {
      if (!isPossible(within)) return -1
      pattern.lastIndex = at
      return pattern.test(text) ? pattern.lastIndex : -1
    },
    all: (text, within) => (isPossible(within) ? matchesOf(text, pattern) : []),
    isPossible,
  }
}
