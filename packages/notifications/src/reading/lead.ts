import type { Letter, ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'

/**
 * Where the part of a letter ends in which it says what it does: subject, greeting and the paragraphs before its first
 * question or heading. What stands below explains, asks, and tells what else may come.
 */
export function leadEnd(letter: Letter): number {
  const { sentences } = letter
  const first = letter.subject === null ? 0 : 1
  let told = 0
  for (const [index, sentence] of sentences.entries()) {
    if (index < first) continue
    const opensPart = told > 0 && (/[?？]$/.test(sentence.words) || isHeading(letter, sentence))
    if (opensPart || told >= longestLead) return sentence.start
    if (tells(sentence)) told += 1
  }
  return letter.reading.flat.length
}

/** Sentences of the longest opening. */
const longestLead = 7

/** A greeting tells nothing yet. */
function tells(sentence: ReadSentence): boolean {
  return sentence.words.length >= 40 || sentence.hits.length > 1
}

/** A short line of its own without a full stop, below which more of its part follows. */
function isHeading(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    !sentence.item &&
    next !== undefined &&
    sentence.words.length < 60 &&
    !/[.!,;。、]$/.test(sentence.words) &&
    letter.sentences[sentence.index - 1]?.block !== sentence.block
  )
}

/**
 * What a letter gives back by its subject and opening. Two sentences that say so, and none that takes anything away, outweigh
 * whatever stands below: what is to be kept, what may follow if it happens again.
 */
export function givesBackAtOnce(letter: Letter, standings: readonly Standing[]): Standing | undefined {
  const end = leadEnd(letter)
  const opening = standings.filter(({ at }) => at < end)
  const gives = opening.filter(({ state }) => state === 'on')
  const [first] = gives
  if (first === undefined || gives.every(({ sentence }) => sentence === first.sentence)) return undefined
  const takes = opening.some(
    ({ state, about, aside, at }) =>
      aside !== true && (state === 'off' || (state === 'risk' && about !== 'listing')) && at > first.at,
  )
  return takes ? undefined : first
}
