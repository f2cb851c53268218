import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * What a seller loses may be a benefit on top of selling: the badge of a shipping programme, the right to offer premium
 * delivery. "The Prime badge has been removed from your offers" takes no offer away.
 */
export function takesBenefit(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!benefit.test(sentence.words, sentence)) return false
  const { flat } = letter.reading
  return (
    benefitBefore.test(flat.slice(sentence.start, hit.start)) ||
    benefitBehind.test(flat.slice(hit.end, sentence.end))
  )
}

const nouns = [
  '(?:eligibility|enrol+ment|participation) (?:for|in|to offer)',
  '(?:prime|programme?) (?:badge|logo|branding|status|eligibility|enrol+ment)',
  '(?:seller[- ]fulfil+ed|premium) (?:prime|shipping|delivery)(?: options?)?',
  '(?:buy ?box|featured offer)(?: eligibility)?',
  '(?:teilnahme|berechtigung|zulassung) (?:am|an|fur|zum) (?!verk)',
  'prime[- ]?(?:logo|badge|zeichen|status|kennzeichnung|berechtigung|teilnahme)',
  'premium[- ]?versand[a-z]*',
  '(?:eligibilite|participation) (?:a|au|aux|pour) (?!vend)',
  '(?:badge|logo|statut) prime',
  'livraison premium',
  '(?:idoneita|partecipazione) (?:a|al|alla|per) (?!vend)',
  '(?:stato|spedizioni?) (?:prime|premium)',
  '(?:elegibilidad|participacion) (?:para|en) (?!vend)',
  '(?:insignia|distintivo|logotipo) prime',
  'envios? premium',
].join('|')

/** What stands between a benefit and what happens to it: no other clause. */
const benefitBefore = new RegExp(
  `(?<![a-z])(?:${nouns})[^,.;:]{0,70}$|(?:プライム(?:バッジ|マーク|ステータス|対象)|マケプレプライム|プレミアム(?:配送|お届け))[^。、]{0,24}$`,
)
const benefitBehind = new RegExp(
  `^(?: off| down| of| for)? ?(?:(?:to offer|your|the|offer|ihre[nr]?|die|das|votre|le|la|tua|tuo|il|tu|su|el) )*(?:${nouns})`,
)
const benefit = gated(new RegExp(`(?:${nouns})|プライム|プレミアム`))
