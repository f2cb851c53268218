import { isCjk } from '../text/fold.ts'
import type { Concept } from './concepts.ts'
import { termKeys } from './keys.ts'

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

interface CompiledTerm {
  readonly concept: Concept
  readonly pattern: RegExp
}

/**
 * Finds all terms in one pass: each word's first four letters (each pair of Japanese characters) select the few terms that
 * may start there, which are then tried at that very place. Cost is one table look-up a word; the number of terms hardly matters.
 */
export interface TermMatcher {
  find(flat: string): Hit[]
}

export function compileTerms(terms: LanguageTerms): TermMatcher {
  const byKey = new Map<string, CompiledTerm[]>()
  for (const [concept, list] of Object.entries(terms.concepts)) {
    for (const term of list.terms) {
      const compiled = { concept: concept as Concept, pattern: compileTerm(term) }
      for (const key of termKeys(term)) {
        const bucket = byKey.get(key)
        if (bucket === undefined) byKey.set(key, [compiled])
        else bucket.push(compiled)
      }
    }
  }
  return { find: (flat) => dropContained(findHits(flat, byKey)) }
}

function compileTerm(term: string): RegExp {
  const source = withOptionalEndings(term)
    .replaceAll('...', '\u0001')
    .replaceAll('..', '\u0002')
    .replaceAll('*', '[a-z]*')
    .replaceAll('\u0001', '.{0,90}?')
    .replaceAll('\u0002', '.{0,40}?')
  const endsInWord = /[a-z*)?\]]$/.test(term)
  return new RegExp(endsInWord ? `(?:${source})(?![a-z])` : `(?:${source})`, 'y')
}

/** `stor(no|nierung)*` allows any ending: a group that goes on with a word is then only an example. */
function withOptionalEndings(term: string): string {
  let out = ''
  const opened: boolean[] = []
  for (let index = 0; index < term.length; index++) {
    const character = term.charAt(index)
    out += character
    if (character === '(') opened.push(/[a-z]/.test(term.charAt(index - 1)))
    else if (character === ')') {
      const endsWord = opened.pop() === true
      if (term.charAt(index + 1) !== '*') continue
      if (endsWord) out += '?'
      else if (term.charAt(index - 1) === ' ' || isWordList(term, index)) {
        out += '{0,5}'
        index += 1
      }
    }
  }
  return out
}

/** `( now| currently)*`: words with their spaces, which may repeat. */
function isWordList(term: string, close: number): boolean {
  return term.startsWith('( ', term.lastIndexOf('(', close))
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function findHits(flat: string, byKey: ReadonlyMap<string, readonly CompiledTerm[]>): Hit[] {
  const hits: Hit[] = []
  let inWord = false
  const openLengths = [1, 2, 3].filter((length) =>
    [...byKey.keys()].some((key) => key.length === length + 1 && key.endsWith('*')),
  )
  for (let index = 0; index < flat.length; index++) {
    const code = flat.charCodeAt(index)
    let key: string
    if (isWordUnit(code)) {
      if (inWord) {
        // The "n't" of "isn't" and "won't" is a word of its own.
        if (flat.startsWith("n't", index)) tryTerms(byKey.get('n'), flat, index, hits)
        continue
      }
      inWord = true
      let end = index + 1
      while (end < index + 4 && isWordUnit(flat.charCodeAt(end))) end += 1
      key = flat.slice(index, end)
    } else {
      inWord = false
      if (code < 0x3000 || !isCjk(code)) continue
      key = flat.slice(index, index + 2)
    }
    tryTerms(byKey.get(key), flat, index, hits)
    for (const length of openLengths)
      if (length <= key.length) tryTerms(byKey.get(`${key.slice(0, length)}*`), flat, index, hits)
  }
  return hits
}

function tryTerms(
  bucket: readonly CompiledTerm[] | undefined,
  flat: string,
  index: number,
  hits: Hit[],
): void {
  if (bucket === undefined) return
  for (const { concept, pattern } of bucket) {
    pattern.lastIndex = index
    if (pattern.test(flat)) hits.push({ concept, start: index, end: pattern.lastIndex })
  }
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
  if (inner.concept.startsWith('object.'))
    return outer.concept === 'skip' || outer.concept.startsWith('channel.') || outer.concept === inner.concept
  if (outer.concept.startsWith('topic.') && inner.concept.startsWith('document.')) return false
  if (outer.concept === 'channel.mailTo') return inner.concept === outer.concept
  if (inner.concept === 'reply.final') return outer.concept === 'reply.final'
  if (outer.concept.startsWith('reply.') && /^(?:document|state|object|channel)\./.test(inner.concept))
    return false
  // "submit a plan" asks as well as names; "to prevent" says when as well as what.
  if (outer.concept.startsWith('lure.') && inner.concept.startsWith('document.')) return false
  if (inner.concept === 'ask.send')
    return /^(?:ask|reply\.(?:appeal|refused|final)|skip|lure)/.test(outer.concept)
  if (
    /^(?:mood|time|figure)\./.test(outer.concept) &&
    /^(?:document|topic|reply|state)\./.test(inner.concept)
  )
    return false
  return true
}
