import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/**
 * "The referral fee of 15%", "a 50% refund", "19 % Umsatzsteuer": a share of money or of goods, whatever metric the letter named
 * before it. `before` are the folded words since the last percentage or metric, `after` those up to the next.
 */
export function isOtherShare(before: string, after: string): boolean {
  return otherBefore.test(before.slice(-48)) || otherAfter.test(after.slice(0, 40))
}

const otherBefore =
  /(?<![a-z])(?:(?:referral |selling |sales |closing |restocking )?fees?|commissions?|(?:vat|tax|mwst|umsatzsteuer|mehrwertsteuer|tva|iva)(?! invoice)|taxes|duty|discounts?|refund(?:s|ed)?|rebates?|coupons?|vouchers?|surcharges?|deposit|interest|margins?|mark-?ups?|[a-z]*gebuhr(?:en)?|provision(?:en)?|[a-z]*rabatt[es]*|nachlass|[a-z]*erstatt(?:ung|et|en)[a-z]*|zinsen|zuschlag|frais(?: [a-z]+)?(?: de vente)?|remises?|reductions?|rembours(?:ement|e)[a-z]*|interets|commission[ei]|tariff[ae]|sconto|sconti|rimbors[a-z]+|interessi|comision(?:es)?|tarifas?|descuentos?|reembols[a-z]+|intereses|impuestos?)(?![a-z])[^%.;:]{0,18}$|(?:手数料|消費税|税率|割引|返金|値引|ポイント還元|還元|利息)[^%。、]{0,10}$/
const otherAfter =
  /^ ?(?:of the (?:price|purchase price|item price|order (?:value|total)|amount)|(?:off|discount|refund|rebate|vat|tax|restocking|referral|commission|surcharge|coupon|interest|cotton|polyester|wool|alcohol|battery|[a-z]*rabatt|nachlass|[a-z]*gebuhr|[a-z]*provision|umsatzsteuer|mehrwertsteuer|mwst|[a-z]*erstattung|zinsen|des (?:kaufpreises|preises|betrags)|de (?:remise|reduction|remboursement|tva|frais|commission|rabais)|di (?:sconto|rimborso|iva|commission[ei])|de (?:descuento|reembolso|iva|comision)|du prix|del prezzo|del precio)(?![a-z])|(?:の)?(?:割引|返金|手数料|引き|オフ|還元))/

/** "Last month: 0.6%", "(mese scorso 0,7%)", "rose from 0.8% to 1.9%": what a rate was before, beside what it is now. */
export function isPastFigure(before: string, after: string): boolean {
  return pastBefore.test(before) || pastAfter.test(after) || (leadsOn.test(before) && leadsTo.test(after))
}

const past =
  "(?:last|previous|prior|preceding|past) (?:month|week|quarter|period|year)(?:'s)?(?! of)|(?:a|one) (?:month|week|year) (?:ago|earlier)|(?:vor|letzt|vergangen|vorherig|vorig)e?[nrms]? ?(?:monat|woche|quartal|zeitraum|periode|jahr)(?:e?s)?|vor(?:monat|woche|quartal|periode|zeitraum|jahr)(?:e?s)?|vor eine[mr] (?:monat|woche|jahr)|(?:mois|trimestre) (?:dernier|precedent|passe)|(?:semaine|periode|annee) (?:derniere|precedente|passee)|il y a un (?:mois|an)|(?:mese|trimestre|periodo|anno) (?:scorso|precedente|passato)|settimana (?:scorsa|precedente|passata)|(?:scorso|precedente) (?:mese|periodo|trimestre)|scorsa settimana|un mese fa|(?:mes|trimestre|periodo|ano) (?:anterior|pasado|previo)|semana (?:anterior|pasada|previa)|hace un (?:mes|ano)"
const pastBefore = new RegExp(
  `(?<![a-z])(?:${past})(?![a-z])[^%.;,]{0,60}$|(?:先月|前月|前週|先週|前期|前回|前年|昨年)(?!比)[^%。、]{0,20}$`,
)
const pastAfter = new RegExp(
  `^ ?(?:\\((?=[^)]{0,40}\\)))?(?:in (?:the |der |dem )?|im |am |for the |le |la |il |nel |nella |el |en el |en la )?(?:${past})(?![a-z]| ?[:：])|^ ?(?:[(（](?=[^)）]{0,20}[)）]))?(?:先月|前月|前週|先週|前期|前回)(?!は|[:：])`,
)
const leadsOn = /(?<![a-z])(?:from|von|de|du|da|dal|dall'|del) ?$/
const leadsTo = /^ ?(?:to|auf|a|au|al|all') (?:[a-z]{1,8} )?\d/

/** "Example: a seller with 190 of 200 parcels …": figures that are nobody's. */
export function isExample(sentence: ReadSentence): boolean {
  return example.test(sentence.words, sentence)
}

const example = gated(
  /^(?:[a-z ]{4,40}[,:!] )?(?:[-–•*・(（] ?)?(?:(?:an? |as an |for |zum |ein |ce |par |un |a titre d'|ad |per |por |a modo de )?(?:example|beispiel(?:e|srechnung)?|exemple|esempio|ejemplo)(?:s)? ?(?:[:：,]|(?:if|suppose|a seller|assume|wenn|angenommen|ein verkaufer|bei \d|si |un vendeur|se |un venditore|con \d|supongamos|un vendedor))|z\. ?b\.|例(?:えば|として)?[:：、,])|^(?:[-–•*・(（] ?)?(?:exemple (?:affiche|donne|de calcul|cite)|beispiel (?:aus|zur)|example (?:from|in|of how)|esempio (?:di calcolo|riportato)|ejemplo (?:de calculo|de la))[^%.;]{0,40}:/,
)

/** "All sellers must keep it under 1%": a rule that is told to everybody, and charges nobody. */
export function isRuleForAll(before: string, after: string): boolean {
  return ruleForAll.test(before) || ofAll.test(before) || ofAll.test(after.split(/[,;、]/, 1)[0] ?? '')
}

/** "More than 4% is acceptable from no seller" */
const ofAll =
  /(?<![a-z])(?:for|from|of|by) (?:all|any|every|no) (?:sellers?|selling partners?)|(?:fur|bei|von) (?:alle[n]?|jede[nm]|keine[nm]) verkaufern?|(?:pour|de|a) (?:tous les vendeurs|aucun vendeur|chaque vendeur)|(?:per|da|di) (?:tutti i venditori|ogni venditore|nessun venditore)|(?:para|de|a) (?:todos los vendedores|ningun vendedor|cada vendedor)|(?:すべて|全て)の出品者(?:様)?に/

const ruleForAll =
  /(?<![a-z])(?:all |every |each |any |our )?(?:sellers?|selling partners?|merchants?) (?:on amazon |in (?:this|our) store )?(?:are (?:required|expected|asked|obliged)|is (?:required|expected)|must|should|have to|has to|need)|(?<![a-z])(?:alle |jeder |samtliche )?(?:verkaufer|handler)(?:n)? (?:mussen|muss|sollen|sollten|sind verpflichtet|haben)|(?<![a-z])(?:tous les |les |chaque |tout )?vendeurs? (?:doi(?:ven)?t|sont tenus|est tenu|devraient)|(?<![a-z])(?:tutti i |i |ogni )?venditor[ei] (?:dev(?:e|ono)|sono tenuti|e tenuto|dovrebbero)|(?<![a-z])(?:todos los |los |todo |cada )?vendedor(?:es)? (?:debe[n]?|tiene[n]? que|ha[n]? de|esta[n]? obligad)|(?:すべての|全ての|各)?(?:出品者|販売者|セラー)(?:様)?(?:は|には)[^。]{0,40}$/
