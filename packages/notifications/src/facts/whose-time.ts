import type { Letter, ReadSentence } from '../reading/letter.ts'
import { says } from '../reading/letter.ts'
import { timeWordsOf, type TimeWords } from '../terms/whose-time.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { afterNotice } from './duration-wording.ts'

/** Who or what a length of time or a day belongs to when it is not the seller's to act in. */
export type OthersTime = 'own' | 'removal' | 'funds' | 'document' | 'none'

/**
 * Whose time it is, from the clause that it stands in: the speaker's answer, goods that are fetched, money that is paid, buyers'
 * rights, how long papers hold good. Null where it may be the seller's.
 */
export function othersTime(
  letter: Letter,
  sentence: ReadSentence,
  time: { readonly start: number; readonly end: number },
): OthersTime | null {
  const words = timeWordsOf(letter.language.language)
  const { flat } = letter.reading
  const clause = clauseAround(flat, sentence, time)
  const before = flat.slice(clause.start, time.start)
  const said = flat.slice(clause.start, clause.end)
  const conditional = words.condition.test(said)
  // "If we do not get it within 90 days we will ask you to fetch your stock": the time is that of "it".
  const waitsForGoods = letter.language.language === 'ja' ? said : before
  if (!conditional || words.stock.test(waitsForGoods) || words.takenAway.test(waitsForGoods))
    if (!owesPaper(sentence, clause, said, words) && isGoods(letter, sentence, said, words)) return 'removal'
  if (goesOnAboutGoods(letter, sentence, words)) return 'removal'
  if (words.othersFail.test(said)) return 'none'
  if (conditional) return null
  if (words.papersAge.test(before) && !endsInHandIn.test(before)) return 'document'
  const money = says(sentence, 'object.funds')
  if (!money && words.elapsed.test(before)) return 'none'
  if (!money && words.others.test(said)) return 'none'
  if (words.told.test(said)) return null
  if (words.paidOut.test(said)) return 'funds'
  return !money && words.ours.test(said) ? 'own' : null
}

/**
 * "Entries stop counting after 180 days", "the call takes place in the next 72 hours": somebody else does something, nothing is
 * owed and nothing is threatened.
 */
export function isStatement(
  letter: Letter,
  sentence: ReadSentence,
  time: { readonly start: number; readonly end: number },
): boolean {
  if (endsIn(sentence.words, '?？:：') || takesAppeals.test(sentence.words, sentence)) return false
  if (says(sentence, 'state.off', 'state.cannotSell', 'state.atRisk')) return false
  const words = timeWordsOf(letter.language.language)
  const clause = clauseAround(letter.reading.flat, sentence, time)
  const said = letter.reading.flat.slice(clause.start, clause.end)
  // "Appeals are handled in turn, mostly within 48 hours": the part after the comma has the subject of the sentence.
  // But a list that is asked for goes on behind a comma: "send the plan, the photos … within 17 days".
  // A Japanese sentence says at its end what is to be done with all that it lists.
  const goesOnAsking =
    (clause.start > sentence.start || letter.language.language === 'ja') &&
    says(sentence, 'ask.send', 'document.poa', 'channel.reply')
  // "A buyer has complained; answer us within 14 days."
  if (clause.start > sentence.start && words.told.test(bareOf(said))) return false
  return (goesOnAsking ? [sentence.words] : [said, sentence.words]).some((part) => {
    const bare = bareOf(part)
    return words.subject.test(bare) && !words.owed.test(bare) && !words.condition.test(bare)
  })
}

/** Without the mark of a list in front. */
function bareOf(part: string): string {
  return part.replace(/^[-–•*・ ]+/, '')
}

/** "Appeals are accepted until 28 March", "ein Einspruch ist bis zum 28. März möglich": a right that ends, and with it the time to use it. */
const takesAppeals = gated(
  /(?<![a-z])(?:appeals?|objections?|disputes?|einspruche?|widerspruche?|appels?|contestations?|recours|ricors[oi]|apelacion(?:es)?|recursos?)(?![a-z])[^.;]{0,50}(?:accept|possible|open|entgegen|moglich|angenommen|recevable|depose|accett|possibil|ammess|acepta|admit|posible)|(?<![a-z])(?:plans?|documents?|submissions?|responses?|answers?|replies|[a-z]*plan|unterlagen|antworten|dokumente|reponses?|piano|document[oi]|rispost[ae]|documentos?|respuestas?)(?![a-z])[^.;]{0,50}(?:accepted|entgegen|angenommen|acceptee?s?|recue?s?|accettat|ammess|acepta|admit)|(?:申し立て|改善計画|書類|回答|返信|証明書|請求書)[^。]{0,30}(?:受け付け|受付)|申し立て[^。]{0,30}(?:可能|でき)|(?:申し立て|異議|回答|提出)(?:の|可能)?期間/,
)

/** "On 12 January we asked you to reply within 7 days": that time ran from another letter. */
export function isOfEarlierLetter(
  letter: Letter,
  sentence: ReadSentence,
  time: { readonly start: number; readonly end: number },
): boolean {
  const { flat } = letter.reading
  const { start, end } = clauseAround(flat, sentence, time)
  const { asked, condition, told } = timeWordsOf(letter.language.language)
  const said = flat.slice(start, end)
  // "If you have not replied within 7 days": what has not happened yet.
  // "Send what we asked for within 7 days": the asking is past, the sending is not.
  if (letter.language.language !== 'ja' && told.test(bareOf(said))) return false
  return asked.test(said) && !condition.test(said) && !afterNotice.test(flat.slice(time.end, time.end + 50))
}

/** Goods in a warehouse that are fetched or destroyed, told in the sentence or under a heading about them. */
function isGoods(letter: Letter, sentence: ReadSentence, clause: string, words: TimeWords): boolean {
  if (!words.takenAway.test(sentence.words)) return false
  if (words.stock.test(sentence.words)) return !words.offer.test(clause) || words.stock.test(clause)
  const heading = headingOf(letter, sentence)
  return heading !== null && words.stock.test(heading.words) && !words.offer.test(clause)
}

/**
 * "Please create a removal order. If you do not do so within 30 days, we may destroy them": the stock of the sentence before, told
 * of by a pronoun.
 */
function goesOnAboutGoods(letter: Letter, sentence: ReadSentence, words: TimeWords): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    before !== undefined &&
    before.block === sentence.block &&
    words.takenAway.test(sentence.words) &&
    words.stock.test(before.words) &&
    words.takenAway.test(before.words) &&
    !words.offer.test(sentence.words) &&
    !answers.test(sentence.words) &&
    !says(sentence, 'object.account', 'object.listing', 'object.allOffers')
  )
}

/** "If you do not send this information in 90 days, …": the clause of the time is about an answer. */
function owesPaper(
  sentence: ReadSentence,
  clause: { readonly start: number; readonly end: number },
  said: string,
  words: TimeWords,
): boolean {
  if (words.takenAway.test(said)) return false
  return (
    answers.test(said) ||
    sentence.hits.some(
      (hit) => hit.concept.startsWith('document.') && hit.start >= clause.start && hit.end <= clause.end,
    )
  )
}

const answers =
  /(?<![a-z])(?:information|documents?|invoices?|appeal|evidence|proof|repl(?:y|ies)|answer|respon[ds]|plan|unterlagen|nachweis|rechnung|angaben|informationen|einspruch|antwort|ruckmeldung|documents?|factures?|justificatif|informations?|reponse|appel|document[ioe]|fattur[ae]|informazion[ei]|ricorso|rispost[ae]|prov[ae]|documentos?|facturas?|informacion|apelacion|respuesta|pruebas?)(?![a-z])|請求書|情報|書類|申し立て|回答|返信/

/** The line above the block's text, or its question. */
function headingOf(letter: Letter, sentence: ReadSentence): ReadSentence | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index--) {
    const before = letter.sentences[index]
    if (before === undefined) return null
    if (before.words.length <= 90 && endsIn(before.words, '?？:：')) return before
    if (before.block !== sentence.block)
      return before.words.length <= 60 && !endsIn(before.words, '.。!') ? before : null
    if (says(before, 'ask.send', 'document.invoice')) return null
  }
  return null
}

const endsInHandIn = /(?:send|submit|upload|provide|senden|einreichen|envoyer|inviare|enviar) [a-z ]{0,12}$/

/** The part of a sentence between commas that a time stands in; a part of a few words is no clause of its own. */
function clauseAround(
  flat: string,
  sentence: ReadSentence,
  time: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const head = flat.slice(sentence.start, time.start)
  let start = head.length
  do {
    start = lastBreak(head.slice(0, Math.max(0, start - 1)))
  } while (start > 0 && head.slice(start).trim().length < shortest)
  const tail = flat.slice(time.end, sentence.end)
  let end = tail.search(breaks)
  if (end === -1) end = tail.length
  else if (goesOn.test(tail.slice(end))) {
    const next = tail.slice(end + 1).search(breaks)
    end = next === -1 ? tail.length : end + 1 + next
  }
  return { start: sentence.start + start, end: time.end + end }
}

const shortest = 14
const breaks = /[,;:](?= |$)|[、，；。]| [–—-] /
/** "…, until the change is shown": what is waited for belongs to the time. */
const goesOn =
  /^[,;] ?(?:until|before|bis|damit|ehe|bevor|pour que|afin que|avant que|jusqu'a|perche|affinche|prima che|finche|para que|hasta que|antes de que)(?![a-z])/

function lastBreak(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const mark = text.charAt(at)
    if ('、，；。'.includes(mark)) return at + 1
    if (',;:'.includes(mark) && (text.charAt(at + 1) === ' ' || at === text.length - 1)) return at + 1
    if ('–—-'.includes(mark) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return at + 1
  }
  return 0
}
