import { alphabetOf, sourceFor, type Alphabet } from './alphabet.ts'
import { caseWords } from './case-words.ts'
import { isMetBy, needOf, type Need } from './need.ts'
import { foldedOf, holdsAny, type Sought } from './runs.ts'

/**
 * Running patterns without paying for what V8 does at first use, which for a process that checks one plan is most of its
 * time (decision 0630): a pattern gets bytecode when it first runs and machine code when it runs again, once for texts of
 * one-byte characters and once more for others, and every `\p{L}` in it adds a millisecond.
 */
export function has(pattern: Pattern, text: string): boolean {
  const fit = fitting(pattern, text)
  if (fit === undefined) return false
  const found = fit.test(text)
  // A global pattern would go on from here the next time that somebody runs it.
  fit.lastIndex = 0
  return found
}

export function firstMatch(pattern: Pattern, text: string): RegExpExecArray | null {
  const fit = fitting(pattern, text)
  if (fit === undefined) return null
  const match = fit.exec(text)
  fit.lastIndex = 0
  return match
}

/** All matches of a global pattern. `matchAll` would search with a copy, and a copy may have to be compiled once more. */
export function allMatches(pattern: Pattern, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  const fit = fitting(pattern, text)
  if (fit === undefined) return matches
  for (let match = fit.exec(text); match !== null; match = fit.exec(text)) {
    matches.push(match)
    if (match[0] === '')
      fit.lastIndex += fit.unicode && (text.codePointAt(fit.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

/** A text with something else in place of what a pattern finds: everywhere if the pattern is global, once if not. */
export function replaced(pattern: Pattern, text: string, by: string): string {
  const once = pattern.flags.includes('g') ? undefined : firstMatch(pattern, text)
  const matches = once === undefined ? allMatches(pattern, text) : once === null ? [] : [once]
  let out = ''
  let from = 0
  for (const { 0: found, index } of matches) {
    out += text.slice(from, index) + by
    from = index + found.length
  }
  return out + text.slice(from)
}

/** A pattern as it finds every place, not only the first. */
export function everywhere(pattern: RegExp): Pattern {
  if (pattern.global) return pattern
  let global = globals.get(pattern)
  if (global === undefined) {
    const { source, flags } = pattern
    let find: RegExp | undefined
    global = {
      source,
      flags: `${flags}g`,
      get find() {
        return (find ??= new RegExp(source, this.flags))
      },
    }
    globals.set(pattern, global)
  }
  return global
}

const globals = new WeakMap<RegExp, Pattern>()

/** The same text, held in two-byte characters whatever it says, so that all texts share one compilation. */
export function widened(text: string): string {
  return `\uFFFC${text}`.slice(1)
}

/** A regular expression, or an entry of a list that makes one when its whole is needed. */
export type Pattern = RegExp | { readonly source: string; readonly flags: string; readonly find: RegExp }

interface Prepared {
  readonly unicode: boolean
  /** How often it was cut to the words of a case. */
  cuts: number
  /** What is run on texts of an alphabet, once one came. */
  latin?: Fit
  japanese?: Fit
  any?: Fit
}

/** A pattern as it is run on some texts. */
interface Fit {
  /** Undefined where the texts hold nothing that the pattern needs. */
  readonly source: string | undefined
  /** Literals that a text must not hold to be matched by it; none where it is the whole pattern. */
  readonly without: Sought | undefined
  readonly need: Need | undefined
  /** How often it was not run because it could not match. */
  spared: number
  compiled?: RegExp
  /** What was run before it: who goes from one case to another and back has neither compiled twice. */
  before?: Fit | undefined
}

/** In a process that goes on checking plans, running a pattern is cheaper than asking whether it could match. */
const sparedAtMost = 100

/** And a pattern that is met again and again is better made whole. */
const cutsAtMost = 4

const prepared = new WeakMap<Pattern, Prepared>()

/** What to run for a pattern on a text; undefined where it never ran before and cannot match, and so need not be made. */
function fitting(pattern: Pattern, text: string): RegExp | undefined {
  let known = prepared.get(pattern)
  if (known === undefined) {
    known = { unicode: pattern.flags.includes('u'), cuts: 0 }
    prepared.set(pattern, known)
  }
  const alphabet = known.unicode ? alphabetOf(text) : 'any'
  let fit = known[alphabet]
  if (fit === undefined || !fits(fit, text)) fit = known[alphabet] = otherFit(pattern, known, text, fit)
  let { compiled } = fit
  if (compiled === undefined) {
    if (fit.source === undefined) return undefined
    if (fit.need !== undefined && fit.spared < sparedAtMost && !isMetBy(fit.need, foldedOf(text))) {
      fit.spared += 1
      return undefined
    }
    compiled = fit.compiled = made(pattern, fit.source, alphabet)
    warmUp(compiled)
  }
  compiled.lastIndex = 0
  return compiled
}

function fits({ without }: Fit, text: string): boolean {
  return without === undefined || !holdsAny(text, without)
}

/** What to run where the last fit will not do: the one before it, or a new one. */
function otherFit(pattern: Pattern, known: Prepared, text: string, last: Fit | undefined): Fit {
  const before = last?.before
  const other = before !== undefined && fits(before, text) ? before : fitFor(pattern, known, text)
  if (last !== undefined) {
    last.before = undefined
    other.before = last
  }
  return other
}

function fitFor(pattern: Pattern, known: Prepared, text: string): Fit {
  const words = caseWords()
  if (words === undefined || known.cuts >= cutsAtMost)
    return { source: pattern.source, without: undefined, need: needOf(pattern.source), spared: 0 }
  known.cuts += 1
  let cut = words.cut(pattern)
  if (holdsAny(text, cut.without)) cut = words.cut(pattern, text)
  return { source: cut.source, without: cut.without, need: cut.need(), spared: 0 }
}

/** A source of a pattern as it is run on texts of an alphabet; nothing is made that is not run. */
function made(pattern: Pattern, source: string, alphabet: Alphabet): RegExp {
  const { flags } = pattern
  const plain = alphabet === 'any' ? undefined : sourceFor(alphabet, source, flags.includes('i'))
  if (plain !== undefined) return new RegExp(plain, flags.replace('u', ''))
  if (source !== pattern.source) return new RegExp(source, flags)
  return 'find' in pattern ? pattern.find : pattern
}

/** A text of a thousand characters makes V8 choose machine code at once. */
function warmUp(pattern: RegExp): void {
  pattern.lastIndex = 0
  pattern.test(longText)
}

// Characters on which patterns give up soon: no word, and no run of spaces.
const longText = '\n\uFFFC'.repeat(500)
