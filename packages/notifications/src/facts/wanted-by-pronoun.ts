import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import { namesDocument } from './named-document.ts'
import { partsOfPlan } from './plan-parts.ts'

/**
 * "The first is an invoice. The second is a letter from the brand. You have 14 days to upload them.": what a sentence names without a
 * verb of asking is asked for by a pronoun behind it.
 */
export function isWantedByPronoun(letter: Letter, sentence: ReadSentence): boolean {
  if (!sentence.hits.some(isPaperOrPlan)) return false
  for (const other of letter.sentences.slice(sentence.index + 1, sentence.index + 1 + farthest)) {
    if (other.block !== sentence.block) return false
    if (handsThemIn.test(other.words, other))
      return !says(other, 'mood.not', 'ask.notRequired', 'ask.nothing')
  }
  return false
}

function isPaperOrPlan(hit: Hit): boolean {
  return namesDocument(hit) && !partsOfPlan.some((part) => part === hit.concept)
}

/** Sentences between a paper and the pronoun that stands for it. */
const farthest = 4

const handsThemIn = gated(
  /(?<![a-z])(?:(?:send|submit|upload|attach|forward|provide|e-?mail) (?:it|them|both|these|everything|all (?:of (?:it|them)|this|that))|(?:senden|schicken|reichen|laden|ubermitteln|fugen|legen|mailen|hangen|stellen) sie (?:uns |bitte )*(?:sie|ihn|es|diese[ns]?|beides?|alles|alle)|(?:diese|beides|alles) (?:bitte |uns |dann )*(?:hochladen|einsenden|einreichen|zusenden|senden|schicken|nachreichen)|(?:envoyez|deposez|transmettez|joignez|televersez|chargez|adressez|telechargez|soumettez|remettez)-(?:nous-)?(?:les?|la)|(?:envoyez|deposez|transmettez|joignez|televersez|chargez) (?:le tout|tout|ces)|(?:de|a|pour) (?:nous |bien vouloir )*(?:les?|la) (?:envoyer|deposer|transmettre|joindre|televerser|charger|adresser|telecharger|communiquer|soumettre|remettre|faire parvenir)|(?:mand|inv|caric|alleg|sped|present|trasm|inoltr)[a-z]{0,8}l[oaei]|(?:li|le|la|lo) (?:mandi|invii|carichi|alleghi|presenti|trasmetta|inoltri|manda|invia|carica)|(?:sub|envi|mand|carg|adjunt|aport|remit|present|entreg|pas)[a-z]{0,6}l[oa]s?)(?![a-z])|(?:これら|両方|いずれも|両者|双方)(?:を|とも)[^。]{0,40}(?:お送り|ご?提出|ご?送付|アップロード|添付)/,
)
