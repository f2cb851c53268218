import { namesAsin } from '../identifiers/asins.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { ordinaryWeight } from './ordinary.ts'
import { readSpeaker } from './speaker.ts'

/** "Your offer B0… breaks our policy on …": a few words name the listing and what it breaks, and nothing else is said. */
export function ruleBroken(letter: Letter): ReadSentence | undefined {
  if (
    !namesAsin(letter.reading.flat) ||
    ordinaryWeight(letter) >= 2 ||
    readSpeaker(letter) === 'other' ||
    letter.sentences.some((s) => ownOffer.test(s.words, s))
  )
    return undefined
  return letter.sentences.find(
    (s) =>
      breaks.test(s.words, s) &&
      (namesAsin(s.words) || theirOffer.test(s.words, s) || pointsBack(letter, s)) &&
      !says(s, 'mood.if', 'mood.may', 'mood.future') &&
      !spared.test(s.words, s),
  )
}

/** "That breaks our policy", where what was said before names the listing. */
function pointsBack(letter: Letter, { words, index }: ReadSentence): boolean {
  const before = letter.sentences[index - 1]
  return before !== undefined && that.test(words) && namesAsin(before.words)
}

const that = /^(?:this|that|das|dies|cela|ceci|questo|cio|esto|eso|これは|この行為は|これらは)(?![a-z])/
const breaks = gated(
  /(?<![a-z])(?:(?:violat(?:es?|ed|ing)|breaks?|broke|breach(?:es|ed)?|infring(?:es?|ed|ing)|against|(?:does|do|did) not (?:comply with|meet|follow)) [^.;]{0,50}(?:polic(?:y|ies)|guidelines?|rules?|requirements?|trade ?marks?|copyrights?|patents?|designs?|intellectual)|gegen [^.;]{0,60}(?:[a-z]{0,20}richtlinien?|regeln?|vorgaben|anforderungen|markenrecht|urheberrecht|schutzrecht)|verletz(?:t|en|te) [^.;]{0,50}(?:marken?|rechte?|urheberrecht|patent|design)|(?:marken?|rechte?|urheberrecht|patent|design) [^.;]{0,50}verletz(?:t|en|te)|(?:enfrei(?:nt|gnent|gnait)|viole(?:nt)?|contrevien(?:t|nent)|contrefai(?:t|sant)|portent? atteinte|ne (?:respecte|correspond)(?:nt)? pas|n'est pas conforme) [^.;]{0,50}(?:politiques?|regles?|exigences?|consignes|marque|droits?|brevet|modele)|(?:viola(?:no|zione|to)?|infrange|contravviene|non (?:rispetta|e conforme)) [^.;]{0,50}(?:politic(?:a|he)|norm[ae]|regol[ae]|requisit[oi]|linee guida|marchio|diritt[oi]|brevetto|copyright)|(?:infring(?:e|en|ia)|viola|incumple|vulnera|no cumple) [^.;]{0,50}(?:politicas?|normas?|requisitos?|reglas?|directrices|marca|derechos?|patente|diseno))(?![a-z])|(?:規約|ポリシー|ガイドライン|出品条件)[^。]{0,10}(?:違反(?:し|と|に|です|が確認)|抵触|反して)|(?:商標|著作|特許|意匠|知的財産)権?[^。]{0,8}侵害(?:し|する|が|の申|と)/,
)
const theirOffer = gated(
  /(?<![a-z])(?:(?:your|this|the following) (?:[a-z]+ ){0,2}?(?:listings?|offers?|products?|items?|asins?)|(?:ihr|ihre|ihrem|ihres|dieses?|folgende[sn]?) (?:[a-z]+ ){0,2}?(?:angebote?s?|artikels?|produkte?s?|inserat|asins?)|(?:votre|vos|cette|ce) (?:[a-z]+ ){0,2}?(?:offres?|produits?|articles?|annonces?)|(?:la tua|la sua|il tuo|il suo|questa|questo) (?:[a-z]+ ){0,2}?(?:offerta|prodotto|articolo|inserzione)|(?:tu|su|esta|este) (?:[a-z]+ ){0,2}?(?:oferta|producto|articulo|listing))(?![a-z])|(?:お客様|貴社|出品者様|該当|当該|対象|この)(?:の)?(?:出品|商品)|出品(?:商品|され)/,
)
/** Sellers who ask one another speak of their own. */
const ownOffer = gated(
  /(?<![a-z])(?:my|our) (?:[a-z]+ ){0,2}?(?:listings?|offers?|products?|items?|asins?)(?! (?:polic|page|guid|require))|(?<![a-z])(?:mein|unser)(?:e[nmrs]?)? (?:angebote?|artikel|produkte?|asins?)|(?<![a-z])(?:mon|ma|mes) (?:offres?|produits?|annonces?|articles?)|(?<![a-z])(?:(?:il mio|la mia|i miei|le mie) (?:offert[ae]|prodott[oi]|articol[oi]|inserzion[ei]))|(?<![a-z])(?:mi|mis|nuestr[oa]s?) (?:ofertas?|productos?|articulos?)(?![a-z])|(?:私|うち|弊社|当店)の(?:出品|商品)/,
)
const spared = gated(
  /(?<![a-z])(?:no longer|nicht mehr|ne .{0,12}plus|non .{0,12}piu|ya no|whether|ob|how to|learn|examples?|beispiele?|exemples?|esemp[io]|ejemplos?)(?![a-z])|[?？]$|かどうか/,
)
