import { accountHealth } from './object.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'
import { endsIn } from '../text/ends-in.ts'

/**
 * Where the part of a letter ends in which it says what it does: subject, greeting and the paragraphs before its first
 * question or heading. What stands below explains, asks, and tells what else may come.
 */
function leadEnd(letter: Letter): number {
  const { sentences } = letter
  const first = letter.subject === null ? 0 : 1
  let told = 0
  for (const [index, sentence] of sentences.entries()) {
    if (index < first) continue
    const opensPart = told > 0 && (endsIn(sentence.words, '?？') || headsPart(letter, sentence))
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
function headsPart(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    !sentence.item &&
    next !== undefined &&
    sentence.words.length < 60 &&
    !endsIn(sentence.words, '.!,;。、') &&
    letter.sentences[sentence.index - 1]?.block !== sentence.block
  )
}

/**
 * A letter about the account as a whole: its opening says that the account or its rating is in danger, or that somebody will
 * call about it, and takes nothing away. The violations that it lists below are what the rating is made of.
 */
export function warnsOfAccount(
  letter: Letter,
  standings: readonly Standing[],
  isRated: boolean,
): Standing | undefined {
  const end = leadEnd(letter)
  const opening = letter.sentences.filter(({ start }) => start < end)
  const rates = (s: ReadSentence): boolean =>
    (isRated && (says(s, 'topic.account_health_rating') || accountHealth.test(s.words))) ||
    callsByPhone.test(s.words, s)
  if (!opening.some(rates)) return undefined
  if (standings.some(({ state, aside, at }) => state === 'off' && aside !== true && at < end))
    return undefined
  const isRisk = ({ state, about }: Standing): boolean => state === 'risk' && about !== 'listing'
  const early = standings.find((standing) => isRisk(standing) && standing.at < end)
  if (early !== undefined) return early
  const [subject] = letter.sentences
  return letter.subject !== null && subject !== undefined && rates(subject)
    ? standings.find(isRisk)
    : undefined
}

const callsByPhone = gated(
  /(?<![a-z])(?:(?:call|calling|phone|telephone|ring|ringing) you(?! back)|(?:contact|contacting|reach|reaching) you (?:by|over the|on the) (?:tele)?phone|(?:missed|phone) call|telefonisch|(?:rufen|riefen) (?:wir )?(?:sie|ihnen) .{0,40}an|sie .{0,80}?(?:anrufen|angerufen|anzurufen)|(?:unseren|unser) anruf|(?:vous|par) (?:appel(?:er|ons|lerons)|telephon)[a-z]*|notre appel|(?:ti|la|le) (?:chiam|telefon|contatt)[a-z]* .{0,24}(?:telefon|chiamat)[a-z]*|(?:ti|la) (?:chiamer|telefoner)[a-z]*|nostra (?:chiamata|telefonata)|(?:te|le) llam[a-z]+|por telefono|nuestra llamada)(?![a-z])|(?:お)?電話(?:にて|で|を|いたし|差し上げ|させ)/,
)

/**
 * What a letter gives back by its subject and opening. The subject or two sentences that say so, and none that takes anything
 * away, outweigh whatever stands below: what is to be kept, what may follow if it happens again.
 */
export function givesBackAtOnce(letter: Letter, standings: readonly Standing[]): Standing | undefined {
  const end = leadEnd(letter)
  const opening = standings.filter(({ at }) => at < end)
  const gives = opening.filter(({ state }) => state === 'on')
  const [first] = gives
  if (first === undefined) return undefined
  const bySubject = letter.subject !== null && first.sentence.index === 0
  if (!bySubject && gives.every(({ sentence }) => sentence === first.sentence)) return undefined
  const takes = opening.some(
    ({ state, about, aside, at }) =>
      aside !== true && (state === 'off' || (state === 'risk' && about !== 'listing')) && at > first.at,
  )
  return takes ? undefined : first
}
