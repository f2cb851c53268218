import { monthWord } from './month-word.ts'
import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/**
 * "The referral fee of 15%", "a 50% refund", "100 % Leder": a share of money or of a material, whatever metric the letter named
 * before it. `before` are the folded words since the last percentage or metric, `after` those up to the next.
 */
export function isOtherShare(before: string, after: string): boolean {
  return (
    otherBefore.test(before.slice(-48)) ||
    otherAfter.test(after.slice(0, 40)) ||
    owners.test(before.slice(-90)) ||
    owned.test(after.slice(0, 60))
  )
}

/** "Everyone who holds more than 25%", "25 % of the voting rights": what a company's owners have. */
const owners =
  /(?<![a-z])(?:(?:beneficial|ultimate) owners?|shareholders?|shareholdings?|owns?|owning|holds|holding|voting rights?|gesellschafter[a-z]*|anteilseigner[a-z]*|(?:wirtschaftlich )?berechtigte[rn]?|beteiligung(?:en)?|beteiligt|stimmrechte?|stimmanteile?|kapitalanteile?|beneficiaires?(?: effectifs?)?|actionnaires?|associes|detenant|detient|detiennent|possed(?:e|ant|ent)|droits de vote|(?:beneficiari[oa]?|titolar[ei]) effettiv[oi]|azionist[ai]|detien[ea]|detengono|possied[ea]|possiedono|diritti di voto|(?:beneficiarios?|titulares?) reales|titular(?:es)? real(?:es)?|accionistas?|posean?|poseen?|ostent(?:a|an|e|en)|derechos de voto)(?![a-z])[^%.;]{0,60}$|(?:議決権|株主|持分|株式|出資|実質的支配者|受益者|所有者)[^%。]{0,30}$/
const owned =
  /^ ?(?:(?:or more|und mehr|oder mehr|ou plus|o piu|o mas|以上|超|を超え[るて])[^a-z]{0,3} ?)?(?:of|der|des|du|de|del|dell[ae]|dei|di|las|los|the|am|an|la|le|das|a|の?)*(?: (?:the|der|den|la|le|los|las|your|ihrer|votre))? ?(?:l')?(?:shares(?![a-z])|voting|equity|capital|stake|ownership|(?:geschafts)?anteile(?![a-z])|stimmrecht|kapital|droits de vote|capitale|diritti di voto|derechos de voto|participaciones|acciones|議決権|株式|持分|出資)/

const otherBefore =
  /(?<![a-z])(?:(?:referral |selling |sales |closing |restocking )?fees?|commissions?|(?:vat|tax|mwst|(?:umsatz|mehrwert)steuer[a-z]*|tva|iva)(?! invoice)(?: calculation services?)?|taxes|duty|discounts?|refund(?:s|ed)?|rebates?|coupons?|vouchers?|surcharges?|deposit|interest|margins?|mark-?ups?|prices?|[a-z]*preise?s?|prix|prezz[oi]|precios?|[a-z]*gebuhr(?:en)?|provision(?:en)?|[a-z]*rabatt[es]*|nachlass|[a-z]*erstatt(?:ung|et|en)[a-z]*|zinsen|zuschlag|frais(?: [a-z]+)?(?: de vente)?|remises?|reductions?|rembours(?:ement|e)[a-z]*|interets|commission[ei]|tariff[ae]|sconto|sconti|rimbors[a-z]+|interessi|comision(?:es)?|tarifas?|descuentos?|reembols[a-z]+|intereses|impuestos?)(?![a-z])[^%.;:]{0,18}$|(?:出品者|セラー|購入者|カタログ|売上)様?の(?:約|およそ)? ?$|(?:手数料|消費税|税率|割引|返金|値引|ポイント還元|還元|利息|価格)[^%。、]{0,10}$/
const otherAfter =
  /^ ?(?:of (?:the |your |our |all |these |those )?(?:[a-z-]{3,14} )?(?:sellers?|merchants?|customers?|buyers?|shoppers?|catalog(?:ue)?|cases|sales|revenue|turnover|listings|chargebacks|claims|appeals|complaints|inventory|stock|skus?)(?![a-z-]| messages)|(?:der|aller|ihrer|ihres|unserer|von|des) (?:[a-z]{3,14} )?(?:verkaufer|handler|kunden|kaufer|katalogs?|falle|umsatz(?:es)?|angebote|ruckbuchungen|antrage|beschwerden|(?:lager)?bestand(?:e?s)?)(?![a-z-])|(?:des|de vos|de votre|de nos|du|des) (?:vendeurs|clients|acheteurs|catalogue|cas|ventes|chiffre d'affaires|offres|reclamations|stock)(?![a-z-])|(?:dei|degli|delle|del|de[il] (?:suo|tuo|suoi|tuoi)|delle (?:sue|tue)) (?:venditori|clienti|acquirenti|catalogo|casi|vendite|fatturato|offerte|inserzioni|reclami|inventario)(?![a-z-])|(?:de (?:los|las|sus|tus|su|tu|nuestros|el)|del) (?:vendedores|clientes|compradores|catalogo|casos|ventas|facturacion|ofertas|reclamaciones|inventario)(?![a-z-])|of the (?:price|purchase price|item price|order (?:value|total)|amount)|(?:off|discount|refund|rebate|vat|tax|restocking|referral|commission|surcharge|coupon|interest|off the|higher than (?:recent|other|the (?:recent|usual))|cotton|leather|polyester|wool|silk|plastic|alcohol|juice|natural|pure|organic|battery|leder|baumwolle|wolle|kunststoff|seide|naturlich|coton|cuir|laine|plastique|soie|naturel|cotone|pelle|lana|plastica|seta|naturale|algodon|cuero|plastico|seda|natural|[a-z]*rabatt|nachlass|[a-z]*gebuhr|[a-z]*provision|umsatzsteuer|mehrwertsteuer|mwst|[a-z]*erstattung|zinsen|des (?:kaufpreises|preises|betrags)|de (?:remise|reduction|remboursement|tva|frais|commission|rabais)|di (?:sconto|rimborso|iva|commission[ei])|de (?:descuento|reembolso|iva|comision)|du prix|del prezzo|del precio)(?![a-z])|(?:の|が)?(?:出品者(?!出荷)|セラー|購入者|カタログ|売上)|(?:の)?(?:綿|コットン|ウール|革|レザー|果汁|天然|割引|返金|手数料|引き|オフ|還元))/

/** Whether a share is one of buyers: "21% of your customers". `after` are the folded words behind it. */
export function countsBuyers(after: string): boolean {
  return buyers.test(after)
}

const buyers =
  /^ ?(?:of (?:the |your |our |all )?(?:buyers|customers|shoppers)|(?:der|ihrer|aller) (?:kaufer|kunden)|(?:des|de vos) (?:acheteurs|clients)|(?:degli|dei|dei suoi|dei tuoi) (?:acquirenti|clienti)|de (?:los|sus|tus) (?:compradores|clientes))(?![a-z])|^ ?(?:が|の)?(?:購入者|お客様)/

/** "Last month: 0.6%", "(mese scorso 0,7%)", "rose from 0.8% to 1.9%": what a rate was before, beside what it is now. */
export function isPastFigure(before: string, after: string): boolean {
  return (
    // "Was 8.9% last week and is 8.1% now"
    (pastBefore.test(before) && !nowAfter.test(after)) ||
    pastAfter.test(after) ||
    earlierRow.test(before) ||
    (leadsOn.test(before) && leadsTo.test(after)) ||
    (wasBefore.test(before) && nowAfter.test(after))
  )
}

const past =
  "(?:week|month|quarter|period|year) before|(?:last|previous|prior|preceding|past) (?:month|week|quarter|period|year)(?:'s)?(?! of)|(?:a|one) (?:month|week|year) (?:ago|earlier)|(?:vor|letzt|vergangen|vorherig|vorig)e?[nrms]? ?(?:monat|woche|quartal|zeitraum|periode|jahr)(?:e?s)?|vor(?:monat|woche|quartal|periode|zeitraum|jahr)(?:e?s)?|vor eine[mr] (?:monat|woche|jahr)|(?:mois|trimestre) (?:dernier|precedent|passe)|(?:semaine|periode|annee) (?:derniere|precedente|passee)|il y a un (?:mois|an)|(?:mese|trimestre|periodo|anno) (?:scorso|precedente|passato)|settimana (?:scorsa|precedente|passata)|(?:scorso|precedente) (?:mese|periodo|trimestre)|scorsa settimana|un mese fa|(?:mes|trimestre|periodo|ano) (?:anterior|pasado|previo)|semana (?:anterior|pasada|previa)|hace un (?:mes|ano)"
const amount = '(?:an?|one|two|three|ein|eine[nmr]?|zwei|drei|une?|deux|trois|due|tre|una?|dos|tres|\\d{1,2})'
const span =
  '(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|giorn[io]|settiman[ae]|mes[ei]|ann[io]|dias?|semanas?|mes(?:es)?|anos?)'
const pastBefore = new RegExp(
  `(?<![a-z])(?:${past})(?![a-z])(?:, )?[^%.;,]{0,60}$|^[^%.;]{0,30}?(?<![a-z])${amount} ${span} (?:ago|earlier|before|zuvor|fruher|plus tot|auparavant|avant|prima|fa|antes|atras)(?![a-z])[^%.;]{0,40}$|^(?:and |und |et |e |y )?(?:in|im|en|au mois d[e']|ad?|nel mese di|nell'|a|al mes de) ?${monthWord}(?: \\d{4})?,? (?:[a-z]+ ){0,2}(?:was|were|stood|lag|lagen|war|betrug|etait|se situait|s'elevait|s'etablissait|era|erano|fue|fueron|estaba|se situaba)(?![a-z])[^%.;,]{0,30}$|(?<![a-z])(?:up|down) from $|(?:停止|制限|削除|取消し?|閉鎖)(?:時|した(?:時|際))(?:点)?[^%。、]{0,8}$|^(?:去年|\\d{1,2}月(?:時点)?)(?:の[^%。、]{0,12})?は ?$|(?:先月|前月|前週|先週|前期|前回|前年|昨年)(?!比)[^%。、]{0,20}$`,
)
const pastAfter = new RegExp(
  `^ ?(?:\\((?=[^)]{0,40}\\)))?(?:(?:in|of|from|for|von) (?:the |der |dem )?|im |am |vom |le |la |il |du |de la |del |della |dell'|nel |nella |el |en el |en la )?(?:${past})(?![a-z]| ?[:：])|^ ?(?:when|at the time|als (?:wir|ihr)|zum zeitpunkt|au moment|lorsque|quando|al momento|cuando|en el momento) (?=[^.;]{0,50}(?:deactivat|suspend|remov|clos|deaktiv|gesperrt|sperrt|entzog|desactiv|disattiv|sospe|rimo|elimin|retir))|^ ?(?:[(（](?=[^)）]{0,20}[)）]))?(?:先月|前月|前週|先週|前期|前回)(?!は|[:：])`,
)
/** "Was 9.8%, now 3.1%" */
const wasBefore =
  /(?<![a-z])(?:was|were|war|waren|lag|etait|etaient|era|erano|fue|estaba)(?: (?:at|bei|de|del|en|al))? ?$/
export const nowAfter =
  /^ ?[,;]? ?(?:(?:and|but|und|et|e|y|ma|mais|pero|aber) )?(?:(?:is|it is|ist|est|es|e) )?(?:now|today|jetzt|nun|heute|maintenant|desormais|aujourd'hui|ora|adesso|oggi|ahora|hoy|現在)(?![a-z])/
/** "Then: 0.8%", "Previous notice (13.8%)", "In June: 0.7%": a row of what was. */
const earlierRow = new RegExp(
  `^[-–•*· ]*(?:then|before|previous(?:ly)?|earlier|damals|vorher(?:ig[a-z]+)?|zuvor|fruher|avant|(?:[a-z]+ ){1,2}(?:precedente?|anterior)|auparavant|prima|allora|precedente|antes|entonces|anterior(?:mente)?|(?:in|im|en|au|a|ad|nel) ${monthWord}(?: \\d{4})?)(?![a-z])[^%]{0,30}$|^[-–•*·・ ]*(?:以前|前回|当時)[^%。]{0,20}$`,
)
const leadsOn = /(?<![a-z])(?:from|von|de|du|da|dal|dall[oa']|del) ?$/
const leadsTo = /^ ?(?:to|auf|a|au|al|all[oa']) ?(?:[a-z]{1,8} )?\d/

/** "Last week it was 3.1%, in October 2.2%": goes on about what was. `between` are the folded words since a past figure. */
export function goesOnAboutPast(between: string): boolean {
  return pastGoesOn.test(between)
}

const pastGoesOn =
  /^ ?,? ?(?:and |und |et |e |y )?(?:the (?:week|month) before(?: that)?|(?:davor|zuvor)|(?:in|im|en|au|a|ad|nel|nell')(?: mois d[e']| mes de)? ?[a-z]{3,10}(?: \d{4})?)[,:]? (?:it was |noch |still |etait de |de |del |era del )?$|^ ?[、,]?(?:その前|\d{1,2}月)(?:の?(?:月|週))?は? ?$/

/** "1.4% on average", "Ø 1,2 %": what others have, beside what this seller has. */
export function isAverage(before: string, after: string): boolean {
  return (
    average.test(before.slice(before.search(/[^,;.。、]*$/))) ||
    average.test(after.split(/[,;、.]/, 1)[0] ?? '')
  )
}

const average =
  /(?<![a-z])(?:on average|average(?: of|:)?|other sellers|sellers like you|comparable sellers|(?:im )?durchschnitt(?:lich)?|andere verkaufer|vergleichbare verkaufer|(?:en )?moyenne|autres vendeurs|vendeurs comparables|(?:in|nella) media|altri venditori|venditori simili|(?:de|en) (?:media|promedio)|otros vendedores|vendedores similares)(?![a-z])|平均|他の出品者/

/** "Sellers at 98% and above have 25% fewer claims": what others come to, where no rule is told. */
export function isOfOthers({ words }: ReadSentence): boolean {
  return othersDo.test(words) && !ruleWords.test(words)
}

const othersDo =
  /^(?:(?:most|many|other|some) )?(?:sellers|merchants)(?![a-z])|^(?:(?:die meisten|viele|andere|einige) )?(?:verkaufer|handler)(?![a-z])|^(?:les |la plupart des |beaucoup de |d'autres )?vendeurs(?![a-z])|^(?:i |molti |altri |la maggior parte dei )?venditori(?![a-z])|^(?:los |muchos |otros |la mayoria de los )?vendedores(?![a-z])|^(?:多くの|他の)(?:出品者|セラー)/
const ruleWords =
  /(?<![a-z])(?:must|have to|need|should|required|expected|muss(?:en)?|soll(?:en|ten)|durfen|doivent|tenus|devono|tenuti|deben|tienen que|obligados|stay|remain|keep|bleiben|halten|restent|restano|rimangono|mantienen|quedan)(?![a-z])|必要|求め/

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
