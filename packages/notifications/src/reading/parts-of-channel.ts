import { namesAsin } from '../identifiers/asins.ts'
import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter, ReadSentence } from './letter.ts'

/** "The two seller-fulfilled listings that lowered the rate most": counted or pointed at, so not all of them. */
export function countsOffers(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (hit.concept !== 'state.off') return false
  const { flat } = letter.reading
  return sentence.hits.some((h) => {
    if (h.concept !== 'object.allOffers') return false
    const before = flat.slice(Math.max(sentence.start, h.start - 32), h.start)
    if (everyOffer.test(before) || everyOffer.test(flat.slice(h.start, h.end))) return false
    return (
      moreOf.test(before) ||
      (counted.test(before) && namesAsin(flat)) ||
      worstOf.test(flat.slice(h.end, Math.min(sentence.end, h.end + 90))) ||
      (letter.language.language === 'ja' && worstBefore.test(before))
    )
  })
}

const everyOffer =
  /(?<![a-z])(?:all|every|any|alle|samtliche[nr]?|tou(?:te)?s|tutt[ei]|tod[oa]s)(?![a-z])|すべて|全て|全/
/** "We may deactivate further seller-fulfilled listings" */
const moreOf =
  /(?<![a-z])(?:some|individual|single|certain|einzelne[nr]?|einige|bestimmte[nr]?|certaines|quelques|alcune|singole|algunas|ciertas|further|additional|more|weitere[nr]?|zusatzliche[nr]?|d'autres|ulteriori|altr[ei]|otr[oa]s|mas) (?:of |delle |de )?(?:your |the |ihrer? |de vos |delle tue |delle sue |dei tuoi |de tus |de sus )?$|(?:追加の|ほかの|他の|さらに(?:多くの)?)$/
/** "the seller-fulfilled listings that lower your rate the most" */
const worstOf =
  /^(?: (?:haben wir )?(?:deaktiviert|entfernt|gesperrt|inaktiv gesetzt))?,? (?:that|which|with|die|mit|qui|dont|che|con|que|cuy[oa]s)(?![a-z])[^.;]{0,70}?(?<![a-z])(?:most|worst|largest|biggest|highest|lowest|your rate|the rate|am (?:meisten|starksten)|(?:ihre|die) quote|schlechteste[nr]?|grosste[nr]?|le plus|les plus|votre taux|le taux|di piu|maggior[ei]|peggior[ei]|(?:il|al) (?:tuo |suo )?tasso|mas|peor(?:es)?|mayor(?:es)?|(?:la|tu|su) tasa|(?:el|tu|su) indice)(?![a-z])/
const worstBefore = /(?:最も|もっとも|特に|大きく)[^。、]{0,24}$/

const counted =
  /(?<![a-z\d])(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|following|listed|named|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|folgenden?|genannten|aufgefuhrten|deux|trois|quatre|cinq|six|sept|huit|dix|suivantes?|due|tre|quattro|cinque|sei|sette|otto|dieci|seguenti|dos|tres|cuatro|cinco|seis|siete|ocho|diez|siguientes) (?:of )?(?:your |ihrer? |de vos |delle tue |delle sue |de tus |de sus )?$|(?:以下|下記|次)の$/

/** "We may remove your ability to sell non-Prime items in this category": a right to sell that is lost for a part. */
export function sellsInCategory(sentence: ReadSentence): boolean {
  return abilityInCategory.test(sentence.words, sentence) && !wholeAccount.test(sentence.words)
}

const abilityInCategory = gated(
  /(?:abilit(?:y|ies)|privileges?|permission|eligibility|right|approval)(?: to (?:sell|list|offer))?(?![a-z]).{0,80}(?<![a-z])categor|categor.{0,60}(?:ability|permission|eligibility|approval) to (?:sell|list|offer)|(?:berechtigung|moglichkeit|recht|freigabe|befugnis).{0,80}kategorie|kategorie.{0,80}(?:berechtigung|moglichkeit|recht|freigabe)|(?:possibilite|droits?|autorisation|privileges?|capacite).{0,80}categorie|categorie.{0,60}(?:possibilite|droit|autorisation)|(?:possibilita|diritto|autorizzazione|privilegi|facolta).{0,80}categori[ae]|categori[ae].{0,60}(?:possibilita|diritto|autorizzazione)|(?:posibilidad|derechos?|permiso|autorizacion|privilegios).{0,80}categoria|categoria.{0,60}(?:posibilidad|derecho|permiso)|カテゴリー?.{0,30}(?:出品|販売)(?:権限|資格|許可)/,
)
const wholeAccount =
  /(?<![a-z])(?:(?:your|the)(?: [a-z.]+){0,2} account|ihr(?:e[ns]?)?(?: [a-z.-]+)? ?(?:verkaufer)?konto|votre compte|(?:tuo|suo|il) account|(?:tu|su) cuenta)(?![a-z])|アカウント/
