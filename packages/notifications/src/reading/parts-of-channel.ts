import { namesAsin } from '../identifiers/asins.ts'
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
  /(?<![a-z])(?:further|additional|more|weitere[nr]?|zusatzliche[nr]?|d'autres|ulteriori|altr[ei]|otr[oa]s|mas) (?:of )?(?:your |the |ihrer? |de vos |delle tue |delle sue |dei tuoi |de tus |de sus )?$|(?:追加の|ほかの|他の|さらに(?:多くの)?)$/
/** "the seller-fulfilled listings that lower your rate the most" */
const worstOf =
  /^(?: (?:haben wir )?(?:deaktiviert|entfernt|gesperrt|inaktiv gesetzt))?,? (?:that|which|with|die|mit|qui|dont|che|con|que|cuy[oa]s)(?![a-z])[^.;]{0,70}?(?<![a-z])(?:most|worst|largest|biggest|highest|lowest|your rate|the rate|am (?:meisten|starksten)|(?:ihre|die) quote|schlechteste[nr]?|grosste[nr]?|le plus|les plus|votre taux|le taux|di piu|maggior[ei]|peggior[ei]|(?:il|al) (?:tuo |suo )?tasso|mas|peor(?:es)?|mayor(?:es)?|(?:la|tu|su) tasa|(?:el|tu|su) indice)(?![a-z])/
const worstBefore = /(?:最も|もっとも|特に|大きく)[^。、]{0,24}$/

const counted =
  /(?<![a-z\d])(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|following|listed|named|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|folgenden?|genannten|aufgefuhrten|deux|trois|quatre|cinq|six|sept|huit|dix|suivantes?|due|tre|quattro|cinque|sei|sette|otto|dieci|seguenti|dos|tres|cuatro|cinco|seis|siete|ocho|diez|siguientes) (?:of )?(?:your |ihrer? |de vos |delle tue |delle sue |de tus |de sus )?$|(?:以下|下記|次)の$/
