import { namesOwnStep } from './charge-retold.ts'
import type { Language } from '../language.ts'
import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { has, replaced } from '../text/pattern.ts'

/**
 * "The reason is the high number of claims": a sentence that opens as a reason, or as what somebody told us, and goes on
 * with nothing but the charge. What is left without the charge's own words names no step.
 */
export function onlyNamesCharge({ text }: PlanItem): boolean {
  return named(text)
}

const named = perText((text) => {
  const { masked, sentences, language } = text
  if (sentences.length !== 1 || text.wordCount > 26) return false
  if (!has(opening[language], masked) || !has(charge[language], masked)) return false
  const rest = replaced(charge[language], replaced(opening[language], masked, ' '), ' ')
  return !namesOwnStep(rest, language) && !has(reason, rest)
})

const reason =
  /\b(?:because|since|so|although|when|after|which)\b|(?<!\p{L})(?:weil|da|obwohl|nachdem|car|parce|alors|perché|poiché|sebbene|quando|porque|ya que|aunque|cuando)(?!\p{L})|ため|ので/iu

const opening: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:the |our |a )?(?:\w+ )?(?:root cause|cause|reason|problem|issue)s? (?:for \w+ (?:\w+ )?|of \w+ (?:\w+ )?)?(?:is|was|are|were|lies in|lay in|comes from|came from)(?: that)?|(?:this|it|that) (?:happened|occurred|arose|came about|is) (?:because|since|as|due to|that)|(?:amazon|you|your \w+|we (?:were|have been)|the notice|a buyer|several buyers|some buyers|(?:our )?(?:buyers|customers)) (?:\w+ )?(?:informed|notified|told|wrote|reported|warned|said|alerted|pointed out)(?: (?:to )?(?:us|me|by amazon))?(?: that)?)\b/i,
  de: /^\W*(?:(?:die|der|das) (?:\p{L}+ )?(?:ursache|grund|problem)(?: dafür)? (?:ist|war|liegt darin|lag darin|besteht darin)(?:,? dass)?|(?:das|dies|es) (?:passierte|geschah|liegt daran)(?:,? (?:weil|dass))?|amazon (?:hat uns )?(?:mitgeteilt|informiert|gemeldet|teilte uns mit)(?:,? dass)?)(?!\p{L})/iu,
  fr: /^\W*(?:(?:la|le) (?:\p{L}+ )?(?:cause|raison|problème|motif) (?:est|était|vient|venait|provient)(?: du fait)?(?: qu[e’'])?|amazon nous a (?:informés?|signalé|écrit|avertis?)(?: qu[e’'])?)(?!\p{L})/iu,
  it: /^\W*(?:(?:la|il) (?:\p{L}+ )?(?:causa|motivo|ragione|problema) (?:è|era|deriva|sta)(?: dal fatto)?(?: che)?|amazon ci ha (?:informat[oi]|segnalato|scritto|comunicato)(?: che)?)(?!\p{L})/iu,
  es: /^\W*(?:(?:la|el) (?:\p{L}+ )?(?:causa|motivo|razón|problema) (?:es|era|fue|viene|está)(?: de)?(?: que)?|amazon nos (?:informó|comunicó|avisó|escribió|ha informado)(?: de)?(?: que)?)(?!\p{L})/iu,
  ja: /^(?:根本)?(?:原因|理由|問題)は|^Amazon(?:より|から)/u,
}

const charge: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:high|large|rising|increased|excessive|great|growing) (?:number|amount|rate|share|count|level)s? of (?:[\w-]+ ){0,4}?(?:claims?|feedbacks?|defects?|returns?|complaints?|cancellations?|shipments?|chargebacks?|orders|\uFFFC+)(?: (?:and|or) (?:\w+ ){0,2}(?:claims?|feedbacks?|complaints?|returns?)| on our account)*|(?:our|the) account (?:\w+ ){0,3}(?:not )?(?:meet|met|reach|fulfil|comply|below|above|under|exceed)\w* (?:[\w'’]+ ){0,5}?(?:targets?|thresholds?|standards?|requirements?|policies|limits?)|(?:buyers?|customers?) (?:\w+ )?(?:reported|complained|received|claimed|said)[^.;]*?(?:inauthentic|counterfeit|fake|used|defective|different|damaged|wrong|late|not as described|never arrived)(?: (?:items?|products?|goods|units?))?|(?:items?|products?|units?|goods) (?:\w+ )?(?:arrived|were (?:sold|received|delivered|listed|shipped)|are|was|were) (?:[\w-]+ ){0,4}?(?:used|inauthentic|counterfeit|fake|late|defective|not as described|as new|different)(?: (?:from|than|as) [^.;,]{0,40})?|late shipment rate[^.;]{0,30}|order defect rate[^.;]{0,30})\b/gi,
  de: /(?<!\p{L})(?:(?:hohe|große|gestiegene|zu hohe)[nr]? (?:anzahl|zahl|rate|quote) (?:an|von) (?:\p{L}+ ){0,3}?(?:\p{L}*anträgen|reklamationen|beschwerden|mängeln|stornierungen|rückgaben|bewertungen)|(?:kunden|käufer) (?:(?!aus|von|vom|im|mit)\p{L}+ ){0,6}?(?:gemeldet|beschwert|erhalten|bekommen|reklamiert)(?: haben)?|(?:gebrauchte|gefälschte|unechte|falsche) (?:artikel|ware|produkte)(?: \p{L}+){0,5} (?:verkauft|geliefert|gemeldet)(?: wurden?)?|(?:die )?ziele? (?:von amazon )?nicht (?:erreicht|erfüllt|eingehalten)\p{L}*)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?:nombre|taux) (?:trop )?(?:élevé|important|excessif) de (?:\p{L}+ ){0,2}?(?:réclamations?|plaintes?|défauts?|annulations?|retours?|avis négatifs)|(?:articles?|produits?) (?:d['’]occasion|contrefaits?|inauthentiques?) (?:ont été|étaient|sont) (?:vendus?|livrés?|signalés?)(?: comme neufs?)?(?: sur notre compte)?|(?:clients?|acheteurs?) (?:ont|avaient|se sont) (?:\p{L}+ )?(?:reçu|signalé|plaint)\p{L}*[^.;]{0,80})(?!\p{L})/giu,
  it: /(?<!\p{L})(?:(?:numero|tasso) (?:troppo )?(?:elevato|alto|eccessivo) di (?:\p{L}+ ){0,2}?(?:reclami|difetti|cancellazioni|resi|recensioni negative)|(?:articoli|prodotti) (?:usati|contraffatti|non autentici) (?:sono|erano) (?:stati )?(?:venduti|consegnati|segnalati)(?: come nuovi)?|(?:clienti|acquirenti) (?:hanno|avevano|si sono) (?:\p{L}+ )?(?:ricevuto|segnalato|lamentat\p{L})[^.;]{0,80})(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?:número|tasa) (?:demasiado )?(?:elevad[oa]|alt[oa]|excesiv[oa]) de (?:\p{L}+ ){0,2}?(?:reclamaciones|quejas|defectos|cancelaciones|devoluciones)|(?:artículos|productos) (?:usados|falsificados|no auténticos) (?:se vendieron|fueron vendidos|se entregaron)(?: como nuevos)?|(?:clientes|compradores) (?:han )?(?:recibi|inform|se quej|report)\p{L}+[^.;]{0,80})(?!\p{L})/giu,
  ja: /(?:クレーム|苦情|返品|キャンセル|低評価|不良)(?:の)?(?:件数|率|数)?(?:が|の)(?:多|高)[^。]{0,12}|(?:お客様|購入者)[^。]{0,30}(?:受け取|届|報告|申告|苦情)[^。]{0,12}/gu,
}
