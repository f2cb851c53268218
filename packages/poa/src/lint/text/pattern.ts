import { alphabetOf, sourceFor } from './alphabet.ts'
import { foldCase, isMetBy, needOf, type Need } from './need.ts'

/**
 * Running patterns without paying for what V8 does at first use, which for a process that checks one plan is most of its
 * time (decision 0630): a pattern gets bytecode when it first runs and machine code when it runs again, once for texts of
 * one-byte characters and once more for others, and every `\p{L}` in it adds a millisecond.
 */
export function has(pattern: RegExp, text: string): boolean {
  const fit = fitting(pattern, text)
  if (fit === undefined) return false
  const found = fit.test(text)
  // A global pattern would go on from here the next time that somebody runs it.
  fit.lastIndex = 0
  return found
}

export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  const fit = fitting(pattern, text)
  if (fit === undefined) return null
  const match = fit.exec(text)
  fit.lastIndex = 0
  return match
}

/** All matches of a global pattern. `matchAll` would search with a copy, and a copy may have to be compiled once more. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  const fit = fitting(pattern, text)
  if (fit === undefined) return matches
  for (let match = fit.exec(text); match !== null; match = fit.exec(text)) {
    matches.push(match)
    if (match[0] === '') fit.lastIndex += 1
  }
  return matches
}

/** The same text, held in two-byte characters whatever it says, so that all texts share one compilation. */
export function widened(text: string): string {
  return `\uFFFC${text}`.slice(1)
}

interface Prepared {
  readonly unicode: boolean
  readonly need: Need | undefined
  /** How often it was not run because it could not match. */
  spared: number
  /** What is run on texts of an alphabet, once one came. */
  latin?: RegExp
  japanese?: RegExp
  any?: RegExp
}

/** In a process that goes on checking plans, running a pattern is cheaper than asking whether it could match. */
const sparedAtMost = 100

const prepared = new WeakMap<RegExp, Prepared>()

/** What to run for a pattern on a text; undefined where it never ran before and cannot match, and so need not be made. */
function fitting(pattern: RegExp, text: string): RegExp | undefined {
  let known = prepared.get(pattern)
  if (known === undefined) {
    known = { unicode: pattern.unicode, need: needOf(pattern.source), spared: 0 }
    prepared.set(pattern, known)
  }
  const alphabet = known.unicode ? alphabetOf(text) : 'any'
  let fit = known[alphabet]
  if (fit === undefined) {
    if (known.need !== undefined && known.spared < sparedAtMost && !isMetBy(known.need, foldCase(text))) {
      known.spared += 1
      return undefined
    }
    fit = alphabet === 'any' ? pattern : twin(pattern, alphabet)
    known[alphabet] = fit
    warmUp(fit)
  }
  fit.lastIndex = 0
  return fit
}

function twin(pattern: RegExp, alphabet: 'latin' | 'japanese'): RegExp {
  const source = sourceFor(alphabet, pattern.source, pattern.ignoreCase)
  return source === undefined ? pattern : new RegExp(source, pattern.flags.replace('u', ''))
}

/** A text of a thousand characters makes V8 choose machine code at once. */
function warmUp(pattern: RegExp): void {
  pattern.lastIndex = 0
  pattern.test(longText)
}

// Characters on which patterns give up soon: no word, and no run of spaces.
const longText = '\n\uFFFC'.repeat(500)
