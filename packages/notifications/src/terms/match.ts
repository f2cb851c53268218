import { isCjk } from '../text/fold.ts'
import type { Stretch } from '../text/gated.ts'
import type { Concept } from './concepts.ts'
import { createTermAutomaton, type TermAutomaton } from './automaton.ts'

/** The words of one language. Terms are written folded: lower case, no accents, plain quotes. */
export interface LanguageTerms {
  readonly language: string
  /** Where the wording comes from: keys of docs/notifications.md. */
  readonly concepts: Readonly<Partial<Record<Concept, TermList>>>
}

/**
 * Terms of one concept. A term is a small pattern: `*` ends a word anyhow, `..` skips up to 40 characters of the same
 * sentence, `...` up to 90; otherwise it is a regular expression that starts with a word.
 */
export interface TermList {
  readonly source: string
  readonly terms: readonly string[]
}

/** One place where a concept is worded: offsets into the folded text. */
export interface Hit {
  readonly concept: Concept
  readonly start: number
  readonly end: number
}

/** A line of the text, of which it is known what stands in it. */
export interface Line extends Stretch {
  /** Where it ends in the text. */
  readonly end: number
}

/**
 * Finds all terms in one pass: one walk from each word and each Japanese character, however many terms there are. No term
 * goes beyond a line, so that what each of the text's lines is known to hold makes it faster.
 */
export interface TermMatcher {
  find(flat: string, lines?: readonly Line[]): Hit[]
}

export function compileTerms(terms: LanguageTerms): TermMatcher {
  const concepts: Concept[] = []
  const written: string[] = []
  for (const [concept, list] of Object.entries(terms.concepts)) {
    for (const term of list.terms) {
      concepts.push(concept as Concept)
      written.push(term)
    }
  }
  const automaton = createTermAutomaton(written)
  return { find: (flat, lines = []) => dropContained(findHits(flat, automaton, concepts, lines)) }
}

function findHits(
  flat: string,
  automaton: TermAutomaton,
  concepts: readonly Concept[],
  lines: readonly Line[],
): Hit[] {
  const hits: Hit[] = []
  let line = 0
  const tryAt = (start: number): void => {
    while ((lines[line]?.end ?? flat.length) <= start) line += 1
    for (const { term, end } of automaton.matchAt(flat, start, lines[line])) {
      const concept = concepts[term]
      if (concept !== undefined) hits.push({ concept, start, end })
    }
  }
  let inWord = false
  for (let at = 0; at < flat.length; at++) {
    const code = flat.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      // The "n't" of "isn't" and "won't" is a word of its own.
      if (!inWord || (code === 110 && flat.startsWith("n't", at))) tryAt(at)
      inWord = true
    } else {
      inWord = false
      if (code >= 0x3000 && isCjk(code)) tryAt(at)
    }
  }
  return hits
}

/**
 * A longer wording wins over the words inside it ("account health" over "account"). Objects inside a predicate stay,
 * since a predicate with a gap spans its own object.
 */
function dropContained(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const [index, hit] of hits.entries()) {
    let contained = false
    for (let back = index - 1; back >= 0 && !contained; back--) {
      const other = hits[back]
      if (other === undefined || hit.start - other.start > 120) break
      contained = covers(other, hit)
    }
    for (let ahead = index + 1; ahead < hits.length && !contained; ahead++) {
      const other = hits[ahead]
      if (other === undefined || other.start > hit.start) break
      contained = covers(other, hit)
    }
    if (!contained) kept.push(hit)
  }
  return kept
}

function covers(outer: Hit, inner: Hit): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false
  const longer = outer.end - outer.start > inner.end - inner.start
  if (!longer) return false
  const kind = conceptKind(inner.concept)
  const outerKind = conceptKind(outer.concept)
  // "Negative reviews" are a share of orders as well as what the letter is about.
  if (kind === 'rate' || outer.concept.startsWith('rate.')) return outer.concept === inner.concept
  if (inner.concept === 'reply.appealReceived' && outer.concept.startsWith('reply.'))
    return outer.concept === inner.concept
  if (kind === 'trace' || outer.concept.startsWith('trace.')) return false
  // What is said of a paper is heard beside all else.
  if (kind === 'paper' || outerKind === 'paper') return outer.concept === inner.concept
  if (kind === 'object')
    return outer.concept === 'skip' || outer.concept.startsWith('channel.') || outer.concept === inner.concept
  if (outer.concept.startsWith('topic.') && (kind === 'document' || inner.concept === 'time.back'))
    return false
  if ((outer.concept === 'ask.send' || outer.concept === 'ask.notRequired') && kind === 'document')
    return false
  // "EPR registration number" is a paper and what the letter is about.
  if (inner.concept === 'topic.product_compliance' && outer.concept === 'document.other') return false
  // A warning against giving secrets away hides other lures, but not what becomes of "if you do not send …".
  if (outer.concept === 'lure.warning') return kind === 'lure'
  // "95% is needed" asks, and says how much.
  if (inner.concept === 'figure.target' && outerKind === 'ask') return false
  // "A bill dated within the last 90 days for gas" holds how old it may be.
  if (outer.concept === 'document.utility_bill' && kind === 'time') return false
  if (outer.concept === 'channel.mailTo') return inner.concept === outer.concept
  if (inner.concept === 'reply.final') return outer.concept === 'reply.final'
  // "A bank statement for the account that is paid out" is a paper, whatever mail speaks of statements as well.
  if (outerKind === 'ordinary' && kind === 'document') return false
  // How something is said is heard within what is said.
  if (kind === 'mood' && (outerKind === 'reply' || outerKind === 'time')) return false
  // "We have reviewed your appeal against the trademark complaint" says what it is about as well.
  if (outerKind === 'reply' && kind === 'topic') return false
  if (outerKind === 'reply' && (kind === 'document' || kind === 'state' || kind === 'channel')) return false
  // "submit a plan" asks as well as names; "to prevent" says when as well as what.
  if (outerKind === 'lure' && (kind === 'document' || kind === 'topic')) return false
  if (inner.concept === 'ask.send')
    return (
      outerKind === 'ask' ||
      outerKind === 'skip' ||
      outerKind === 'lure' ||
      (outerKind === 'reply' && outer.concept !== 'reply.insufficient')
    )
  const frames = outerKind === 'mood' || outerKind === 'time' || outerKind === 'figure'
  return !(frames && (kind === 'document' || kind === 'topic' || kind === 'reply' || kind === 'state'))
}

/** `state` of `state.off`. */
function conceptKind(concept: Concept): string {
  const dot = concept.indexOf('.')
  return dot === -1 ? concept : concept.slice(0, dot)
}
