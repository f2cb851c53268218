import { says, withoutOverlaps } from '../find.ts'
import { perText } from '../memory/kept.ts'
import type { Language } from '../language.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { allMatches, everywhere, has, replaced } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { shareOf } from '../text/tokens.ts'
import { absentThings, isMade } from './absent-things.ts'
import { deniedAndOwned } from './denied-and-owned.ts'
import { doneAndNot } from './done-and-not.ts'
import { opposites } from './opposites.ts'
import { claims, parts, resolves } from './scope.ts'
import { coreOf, statementsOf, type Statement } from './statements.ts'
import { wholeAndPart } from './whole-and-part.ts'
import { clashWords, type ClashWords } from './words.ts'

/**
 * Statements of one text that cannot be true together with another one of it: what is denied of all and told of some,
 * told of all and denied of some, kept to one party and done by another, taken away and still there, ended although it
 * never was. What time, condition or aim tells apart is no clash, and neither is a duty that was missed and is done now.
 */
export const selfClashes: (text: AnalysedText) => readonly Span[] = perText((text) =>
  withoutOverlaps([
    ...statementClashes(text),
    ...opposites(text),
    ...absentThings(text),
    ...deniedAndOwned(text),
    ...wholeAndPart(text),
    ...doneAndNot(text),
  ]),
)

function statementClashes(text: AnalysedText): readonly Span[] {
  if (!mayClash(text)) return []
  const words = clashWords[text.language]
  const statements = statementsOf(text)
  return statements.flatMap((later, index) =>
    statements.slice(0, index).some((earlier) => clash(earlier, later, words, text.language))
      ? [{ start: later.start, end: later.end }]
      : [],
  )
}

// A bare "not" clashes with the same words only, which stand side by side where they do at all.
const shortText = 30

function mayClash(text: AnalysedText): boolean {
  const { masked, language, wordCount } = text
  const { none, not, all, only, gone, there } = clashWords[language]
  return (
    has(none, masked) ||
    (has(not, masked) && (wordCount <= shortText || says({ text }, all))) ||
    says({ text }, only) ||
    (says({ text }, there) && says({ text }, gone))
  )
}

function clash(a: Statement, b: Statement, words: ClashWords, language: Language): boolean {
  if (!clashes(a, b, words, language)) return false
  return (
    !differ(a.names, b.names) &&
    !differ(a.days, b.days) &&
    !differ(partsOf(a, language), partsOf(b, language))
  )
}

/** "The first lot" and "the second lot". */
function partsOf({ words }: Statement, language: Language): string[] {
  return allMatches(everywhere(parts[language]), words)
    .map(([part]) => part.toLowerCase())
    .filter((part) => !has(furtherOnes, part))
}

function clashes(a: Statement, b: Statement, words: ClashWords, language: Language): boolean {
  if (goneAndThere(a, b, words)) return true
  const [no, yes] = a.negative ? [a, b] : [b, a]
  if (has(claims[language], no.stretch) || has(resolves[language], no.stretch)) return false
  if (yes.negative === no.negative) return !a.negative && (onlyOne(a, b) || onlyOne(b, a))
  if (endedUnmade(yes, no, words, language)) return true
  return (
    (deniedOfAll(no, yes, words, language) || deniedOfSome(no, yes, words) || deniedOfSame(no, yes)) &&
    !limited(no, yes)
  )
}

// "No other account" denies every second one.
const furtherOnes = /^(?:an)?other|^of |^ander|^weiter|^autre|^parmi|^altr|^otr|^de ell|^di quest|他|別|うち/u

function differ<Value>(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((one) => right.includes(one))
}

function limited(no: Statement, yes: Statement): boolean {
  return no.limited || yes.limited || (!no.never && (no.since || yes.since))
}

/** "We never sold it" and "the 14 units that we sold". */
function deniedOfAll(no: Statement, yes: Statement, words: ClashWords, language: Language): boolean {
  // "Untracked services are not used" denies them all.
  const everything = no.none || (no.core.size === 1 && no.present && !no.past)
  if (!everything || no.core.size === 0 || !within(no.core, yes.core)) return false
  if (!no.never && no.past && isMade(yes.words, language)) return false
  if (no.core.has('=duty')) {
    // "We never compared the lots. The clerk compares the lots": a gap and its fix.
    return no.present && !no.past && yes.present
  }
  const senses = [...no.core].filter((word) => word.startsWith('='))
  if (senses.length === no.core.size)
    return (no.names.length > 0 || has(words.refers, no.words)) && has(words.refers, yes.words)
  if (no.core.size > 1) return true
  // "We do not import" and "the imported units".
  if (no.never || (no.present && !no.past)) if (has(words.refers, yes.words)) return true
  if (!has(words.exists, no.words)) return false
  return no.never || !no.past || has(words.ends, yes.words)
}

/** "Every unit was inspected, while 40 units were not." */
function deniedOfSome(no: Statement, yes: Statement, words: ClashWords): boolean {
  if (!yes.all || yes.core.size === 0 || shareOf(yes.core, no.core) < 0.66) return false
  const senses = [...yes.core].filter((word) => word.startsWith('=') && no.core.has(word))
  if (senses.length === 0 && yes.core.size < 2) return false
  if (yes.core.size === 1 && !has(words.refers, no.words)) return false
  return sameTime(no, yes)
}

/** "We did check the seals on arrival; the cause is that the seals were not checked on arrival." */
function deniedOfSame(no: Statement, yes: Statement): boolean {
  return (
    no.core.size >= 3 &&
    yes.core.size >= 3 &&
    shareOf(no.core, yes.core) === 1 &&
    shareOf(yes.core, no.core) >= 0.75 &&
    sameTime(no, yes) &&
    no.days.length + yes.days.length === 0
  )
}

function sameTime(no: Statement, yes: Statement): boolean {
  return no.past === yes.past || (no.present && yes.present)
}

/** "Only the lead prints labels; the packers print labels on Saturdays." */
function onlyOne(one: Statement, other: Statement): boolean {
  if (!one.only || other.only) return false
  const shared = [...one.core].filter((word) => other.core.has(word))
  return (
    (shared.length >= 2 || shared.includes('=access')) &&
    shared.some((word) => word.startsWith('=')) &&
    one.core.size > shared.length &&
    other.core.size > shared.length &&
    !other.limited &&
    !one.limited
  )
}

/** "The page was deleted and is still online." */
function goneAndThere(a: Statement, b: Statement, words: ClashWords): boolean {
  if (a.negative || b.negative || !has(words.gone, a.words) || !has(words.there, b.words)) return false
  const own = [...b.core].filter((word) => !has(words.there, word))
  return own.some((word) => a.core.has(word)) || (own.length <= 3 && a.stretch === b.stretch)
}

/** "We took the cards out of the parcels, which never held any." */
function endedUnmade(yes: Statement, no: Statement, words: ClashWords, language: Language): boolean {
  if (!no.none || !has(words.ends, yes.words) || !has(words.was, no.words) || no.limited) return false
  const things = [...coreOf(replaced(words.was, no.words, ' '), language)]
  return things.length === 0
    ? has(words.refers, no.words) && no.never
    : shareOf(new Set(things), yes.core) >= 0.5
}

function within(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const member of part) if (!whole.has(member)) return false
  return true
}
