import { says } from '../find.ts'
import { perText } from '../memory/kept.ts'
import type { Language } from '../language.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { allMatches, everywhere, has, replaced } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { statementsOf, type Statement } from './statements.ts'
import { firmTopics } from './topics-firm.ts'
import { goodsTopics } from './topics-goods.ts'
import { handTopics } from './topics-hands.ts'
import { peopleTopics } from './topics-people.ts'
import { claims, notAll, parts, without } from './scope.ts'
import { clashWords } from './words.ts'

/** What is said of a whole class, and what tells of one of the class for which it does not hold. */
export interface Topic {
  /** Whether the two clash wherever they stand; otherwise in sentences beside each other only. */
  readonly anywhere?: boolean
  /** Whether the class is met by a deed of a day, which binds it to nothing. */
  readonly deed?: boolean
  readonly words: Readonly<Record<Language, { readonly no: RegExp; readonly yes: RegExp }>>
}

const topics: readonly Topic[] = [...firmTopics, ...goodsTopics, ...peopleTopics, ...handTopics]

/** "I work alone, and my five packers were trained": a class that is denied or sworn to, and one of it that is told. */
export const opposites: (text: AnalysedText) => readonly Span[] = perText((text) =>
  topics.flatMap((topic) => (says({ text }, topic.words[text.language].no) ? told(text, topic) : [])),
)

function told(text: AnalysedText, { words, anywhere = false, deed = false }: Topic): Span[] {
  const { no, yes } = words[text.language]
  const denials = places(text, no).filter(
    (place) => !isBound(place, text.language, true) && (deed || !place.dated),
  )
  if (denials.length === 0) return []
  const free = places(text, yes).filter(
    (place) =>
      !denials.some((denial) => meets(denial.match, place.match)) && !isBound(place, text.language, false),
  )
  return free
    .filter((place) =>
      denials.some(
        (denial) =>
          (anywhere || Math.abs(denial.sentence - place.sentence) <= 1) && !isMended(place, denial, text),
      ),
    )
    .map(({ statement: { start, end } }) => ({ start, end }))
}

interface Place {
  readonly match: Span
  readonly statement: Statement
  /** What the statement says besides. */
  readonly rest: string
  readonly sentence: number
  readonly dated: boolean
}

function places(text: AnalysedText, pattern: RegExp): Place[] {
  const found: Place[] = []
  text.sentences.forEach((sentence, index) => {
    const words = text.masked.slice(sentence.start, sentence.end)
    for (const match of allMatches(everywhere(pattern), words)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      const statement = statementsOf(text).find((one) => one.end > start)
      if (statement === undefined) continue
      const rest =
        text.masked.slice(Math.min(statement.start, start), start) +
        ' ' +
        text.masked.slice(end, Math.max(statement.end, end))
      const dated = text.dates.some((date) => date.start >= statement.start && date.end <= statement.end)
      found.push({ match: { start, end }, statement, rest, sentence: index, dated })
    }
  })
  return found
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Bound to a time, a part, a condition or somebody's claim, or itself denied. */
function isBound({ statement, rest, match }: Place, language: Language, denial: boolean): boolean {
  const { limits, since, not, none, only } = clashWords[language]
  if (has(limits, replaced(without[language], rest, ' ')) || has(parts[language], rest)) return true
  if (has(claims[language], statement.stretch)) return true
  if (denial) return has(since, rest) || has(notAll[language], statement.words)
  const before = rest.slice(0, Math.max(0, match.start - statement.start))
  return has(none, before) || (has(not, rest) && !has(only, rest))
}

/** "Fourteen parcels went without. Each parcel has a number": what is so now mends what was. */
function isMended(place: Place, denial: Place, { language }: AnalysedText): boolean {
  if (denial.match.start < place.match.start) return false
  const { past, never } = clashWords[language]
  const words = denial.statement.words
  return !has(never, words) && !has(past, words) && has(past, place.statement.words)
}
