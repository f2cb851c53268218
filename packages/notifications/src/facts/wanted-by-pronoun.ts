import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { handIn } from '../terms/hand-in.ts'
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

const { de, fr } = handIn

const handsThemIn = gated(
  new RegExp(
    String.raw`(?<![a-z])(?:(?:send|submit|upload|attach|forward|provide|e-?mail) (?:it|them|both|these|everything|all (?:of (?:it|them)|this|that))|(?:${de.told}) sie (?:uns |bitte )*(?:sie|ihn|es|diese[ns]?|beides?|alles|alle)|(?:diese|beides|alles) (?:bitte |uns |dann )*(?:${de.named})|(?:${fr.told})-(?:nous-)?(?:les?|la)|(?:${fr.told}) (?:le tout|tout|ces)|(?:de|a|pour) (?:nous |bien vouloir )*(?:les?|la) (?:${fr.named})|(?:mand|inv|caric|alleg|sped|present|trasm|inoltr)[a-z]{0,8}l[oaei]|(?:li|le|la|lo) (?:mandi|invii|carichi|alleghi|presenti|trasmetta|inoltri|manda|invia|carica)|(?:sub|envi|mand|carg|adjunt|aport|remit|present|entreg|pas)[a-z]{0,6}l[oa]s?)(?![a-z])|(?:これら|両方|いずれも|両者|双方)(?:を|とも)[^。]{0,40}(?:お送り|ご?提出|ご?送付|アップロード|添付)`,
  ),
)
