import { gated } from '../text/gated.ts'
import { isLowRating, missesTarget, type PlacedMetric } from '../facts/metric.ts'
import { namesMiss } from '../facts/usual-targets.ts'
import { notNeeded } from '../facts/not-needed.ts'
import { topicMetrics, type NotificationTopic } from '../schema.ts'
import { namesAsin } from '../identifiers/asins.ts'
import { insideUrl } from '../identifiers/identifier.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { toTextRange } from '../text/reading-text.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { listedCharges } from './listed-charges.ts'
import { isGeneralEntry } from './list-lead.ts'
import { isDeskSigning } from './signature.ts'
import { describedTopics, judges } from './second-opinion.ts'
import type { Standing } from './standing.ts'
import { givenBackFor, isChargedByName, namesDeed, policyName } from './topic-asides.ts'
import { isBeside, namesReason } from './topic-mentions.ts'
import { endsIn } from '../text/ends-in.ts'

export interface TopicReading {
  readonly topic: NotificationTopic
  readonly weight: number
  readonly start: number
  readonly end: number
  /** Told by things and deeds rather than named. */
  readonly described?: true
}

const metricTopics: ReadonlySet<string> = new Set(topicMetrics)
export const intellectualProperty: ReadonlySet<string> = new Set([
  'trademark',
  'copyright',
  'patent',
  'counterfeit',
])

const reasonLabel =
  /^(?:complaint|violation|infringement|issue|policy|reason|type|concern|defect|beschwerde|art der|grund|verstoss|type|motif|raison|infraction|motivo|tipo|violazione|razon|infraccion|苦情|違反|侵害|理由)[a-z '\u3041-\u9fff]{0,28}[:：.]/
const reasonWords =
  /because|reason|relates? to|concerns?|due to|wegen|grund|weil|betrifft|parce que|car |motif|en raison|perche|motivo|a causa|porque|debido|razon|ため|理由|について/

/** Scores topics by where they are named: subject, reason lines and charges count more than policy background. */
export function readTopics(
  letter: Letter,
  standings: readonly Standing[],
  metrics: readonly PlacedMetric[],
): TopicReading[] {
  const charged = new Set(standings.map((standing) => standing.sentence.index))
  const totals: Totals = new Map()
  const labelled = new Set<string>()
  const credit = (topic: string, weight: number, { start, end }: Hit): void => {
    const known = totals.get(topic)
    if (known === undefined) totals.set(topic, { weight, start, end })
    else known.weight += weight
  }
  for (const sentence of letter.sentences) {
    if (!sentence.hits.some((hit) => hit.concept.startsWith('topic.'))) continue
    // What the desk that signs looks after tells the topic only where nothing else does.
    if (isCharged(totals) && isDeskSigning(letter, sentence)) continue
    const weight = sentenceWeight(letter, sentence, charged)
    const counted = new Set<string>()
    for (const hit of sentence.hits) {
      if (!hit.concept.startsWith('topic.') || insideUrl(letter, hit.start)) continue
      if (isBeside(letter, sentence, hit)) continue
      const topic = hit.concept.slice('topic.'.length)
      if (reasonLabel.test(sentence.words)) labelled.add(topic)
      const again = counted.has(topic) ? 0.3 : 1
      counted.add(topic)
      const aside =
        (hit.concept === 'topic.condition' && isDamagedStock(sentence)) ||
        isPassing(sentence, hit.start) ||
        (topic === 'identity_verification' && checksGoods(sentence))
      credit(topic, weight * again * (aside ? 0.3 : 1), hit)
    }
  }
  // "Complaint type: inauthentic" is the charge; the "condition of an item" that buyers complain of is its general name.
  const general = totals.get('condition')
  if (
    general !== undefined &&
    labelled.size > 0 &&
    !labelled.has('condition') &&
    !labelled.has('used_sold_as_new')
  )
    general.weight *= 0.3
  // A utility bill proves an identity, whatever else the letter is about.
  const hits = letter.sentences.flatMap((s) => s.hits)
  const wanted = (concept: Concept): Hit | undefined =>
    letter.sentences
      .find((s) => says(s, concept) && !isFreedOf(letter, s, concept))
      ?.hits.find((h) => h.concept === concept)
  const bill = wanted('document.utility_bill')
  if (bill !== undefined) credit('identity_verification', 2, bill)
  const passport = wanted('document.id_document')
  // A brand's certificate beside its owner's passport proves where goods come from, where that is the charge.
  const proves = hits.some((h) => h.concept === 'document.certificate') && !totals.has('inauthentic')
  const accused = hits.some((h) => h.concept === 'party.buyers' || h.concept === 'party.rightsOwner')
  if (passport !== undefined && bill === undefined && (proves || (totals.size === 0 && !accused)))
    credit('identity_verification', 1.2, passport)
  creditOwners(letter, totals)
  creditDetailPages(letter, totals)
  adjust(letter, totals)
  for (const metric of metrics) {
    const entry = totals.get(metric.metric)
    // A figure that misses its target is a charge of its own.
    if (
      entry !== undefined &&
      metric.value !== null &&
      (isLowRating(metric) || (metric.target !== null && missesTarget(metric)))
    )
      entry.weight += 4
  }
  const missed = new Map(metrics.map((metric) => [metric.metric as string, false]))
  for (const metric of metrics) if (isCharge(metric)) missed.set(metric.metric, true)
  creditPapers(letter, hits, totals)
  creditListed(letter, totals)
  const restored = givenBackFor(standings)
  const readings: TopicReading[] = []
  for (const [topic, { weight, start, end }] of totals) {
    if (missed.get(topic) === false && !restored.has(topic)) continue
    readings.push({ topic: topic as NotificationTopic, weight, ...toTextRange(letter.reading, start, end) })
  }
  readings.sort((a, b) => b.weight - a.weight)
  addDescribed(letter, readings)
  const [first] = readings
  if (first === undefined || first.topic === 'other' || first.weight < 0.8) {
    const proven = supplyPapers(letter) ?? ownersPapers(letter)
    if (proven !== null) readings.unshift(proven)
  }
  return readings
}

/** Each of several findings that are listed weighs as much as what is told at length. */
function creditListed(letter: Letter, totals: Totals): void {
  const listed = listedCharges(letter)
  if (listed.size === 0) return
  const most = Math.max(1.5, ...[...totals.values()].map(({ weight }) => weight))
  for (const [topic, { start, end }] of listed) totals.set(topic, { weight: most, start, end })
}

/** Whether something was charged clearly so far. */
function isCharged(totals: Totals): boolean {
  for (const { weight } of totals.values()) if (weight >= clearCharge) return true
  return false
}

/** More than a passing name in one sentence. */
const clearCharge = 2

/** A figure that misses its target, or one that is named without a value. */
function isCharge(metric: PlacedMetric): boolean {
  return metric.metric === 'account_health_rating' && metric.value !== null
    ? isLowRating(metric)
    : namesMiss(metric)
}

/** "We need neither your identity card nor a utility bill." */
function isFreedOf(letter: Letter, sentence: ReadSentence, concept: Concept): boolean {
  const hit = sentence.hits.find((h) => h.concept === concept)
  return (
    hit !== undefined &&
    notNeeded(sentence, letter.language.language).some(
      ({ start, end }) => hit.start - sentence.start >= start && hit.end - sentence.start <= end,
    )
  )
}

/** Characters of a letter whose things and deeds are looked at one by one. */
const longestDescribed = 600

/** Where names leave the topic open, what the letter tells of decides. */
function addDescribed(letter: Letter, readings: TopicReading[]): void {
  const [first] = readings
  // Where there are words enough, what was learned from letters tells as much, and in less time.
  if (letter.reading.flat.length > longestDescribed || (first !== undefined && first.weight >= 1.5)) return
  const described = describedTopics(letter)
  // Where an owner complains, what is owned is the topic.
  const owned = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  const best = owned ? described.find(({ topic }) => intellectualProperty.has(topic)) : described[0]
  if (best === undefined || best.weight < 0.8 || best.weight < (first?.weight ?? 0)) return
  const known = readings.findIndex(({ topic }) => topic === best.topic)
  if (known !== -1) readings.splice(known, 1)
  readings.unshift({
    topic: best.topic,
    weight: Math.max(1.5, best.weight + 0.4),
    described: true,
    ...toTextRange(letter.reading, best.start, best.end),
  })
}

/** Invoices beside the supplier's address or the quantity sold prove where goods come from, though a reply may not say so. */
function supplyPapers(letter: Letter): TopicReading | null {
  const hits = letter.sentences.flatMap((s) => s.hits)
  const invoice = hits.find((h) => h.concept === 'document.invoice')
  if (
    invoice === undefined ||
    hits.some((h) => h.concept === 'party.rightsOwner') ||
    // Without an item or a quantity they may as well prove who the seller is.
    !(
      namesAsin(letter.reading.flat) ||
      /sold|quantit|verif[a-z]* your (?:entire |whole )?inventory|verkaufte|menge|vendu|vendid|vendut|cantidad|販売数|数量/.test(
        letter.reading.flat,
      )
    ) ||
    !/supplier|quantity sold|units sold|lieferant|verkaufte[nr]? menge|fournisseur|quantites? vendue|fornitor|quantita vendut|proveedor|cantidad(?:es)? vendid|仕入(?:れ)?先|販売数/.test(
      letter.reading.flat,
    )
  )
    return null
  return { topic: 'inauthentic', weight: 1.5, ...toTextRange(letter.reading, invoice.start, invoice.end) }
}

/** A bank statement beside a business licence or the holder's name proves who sells, where no listing is spoken of. */
function ownersPapers(letter: Letter): TopicReading | null {
  const { flat } = letter.reading
  const paper = letter.sentences
    .flatMap((s) => s.hits)
    .find(({ concept, start, end }) => concept === 'document.other' && ofBank.test(flat.slice(start, end)))
  if (paper === undefined || namesAsin(flat) || !ofHolder.test(flat)) return null
  return {
    topic: 'identity_verification',
    weight: 1.2,
    ...toTextRange(letter.reading, paper.start, paper.end),
  }
}

const ofBank =
  /bank (?:account )?statement|kontoauszug|releve (?:de compte|bancaire|d'identite bancaire)|estratto conto|extracto (?:bancario|de cuenta)|(?:口座|取引|利用)明細/
const ofHolder =
  /business licen[cs]e|account holder|gewerbe(?:schein|anmeldung)|handelsregister|kontoinhaber|kbis|titulaire du compte|visura|intestatario|registro mercantil|titular de la cuenta|営業許可|登記|口座名義/

/** The topics that a letter is about, from the scores. */
export function chooseTopics(readings: readonly TopicReading[]): TopicReading[] {
  const [top] = readings
  if (top === undefined || top.weight < 0.8) return []
  const measure = Math.min(top.weight, mostMeasure.get(top.topic) ?? top.weight)
  const bar = Math.max(1.2, Math.min(4, measure * 0.42))
  const chosen = readings.filter(
    (reading) =>
      reading === top ||
      // Two figures of one list weigh the same.
      (reading.weight === top.weight && isMetricTopic(reading.topic) && isMetricTopic(top.topic)) ||
      (reading.weight >= bar && reading.topic !== 'other') ||
      (reading.topic === 'other' && reading.weight >= 1.5),
  )
  const specific = chosen.filter((reading) => reading.topic !== 'other')
  const keepOther =
    chosen.some((reading) => reading.topic === 'other') &&
    !specific.some((r) => intellectualProperty.has(r.topic))
  const kept = keepOther ? chosen : specific.length > 0 ? specific : chosen
  return kept.slice(0, 4)
}

/**
 * Topics that others beside them need not outweigh: a rating is made of violations, and how one proves who one is may be told at
 * length below what one is charged with.
 */
const mostMeasure = new Map<string, number>([
  ['account_health_rating', 3],
  ['identity_verification', 6],
])

export function isMetricTopic(topic: string): boolean {
  return metricTopics.has(topic)
}

function sentenceWeight(letter: Letter, sentence: ReadSentence, charged: ReadonlySet<number>): number {
  if (reasonLabel.test(sentence.words)) return 4
  // An entry of a list of violations: policy, listing, points.
  if ((sentence.item || startsWithAsin.test(sentence.words)) && namesAsin(sentence.words)) return 4
  if (headsEntry(letter, sentence)) return 4
  const count = countedFindings(sentence)
  if (count !== null) return count > 0 ? 2.5 : 0.1
  const isSubject = letter.subject !== null && sentence.index === 0
  if (isSubject) return 2.5
  if (says(sentence, 'background') && !judges.test(sentence.words, sentence) && !namesReason(sentence))
    return 0.3
  if (isGeneralEntry(letter, sentence)) return 0.2
  if (
    says(sentence, 'mood.again') &&
    says(sentence, 'mood.may', 'mood.if', 'mood.future') &&
    !says(sentence, 'document.prevention', 'reply.refused') &&
    !(says(sentence, 'state.on') && !says(sentence, 'mood.if')) &&
    !stillReports(sentence) &&
    !tookBecause.test(sentence.words)
  )
    return 0.3
  const position = sentence.start / Math.max(1, letter.reading.flat.length)
  let weight = position < 0.45 ? 1.4 : 1
  if (reasonWords.test(sentence.words)) weight += 0.8
  if (charged.has(sentence.index)) weight += 0.6
  if (says(sentence, 'party.buyers', 'party.rightsOwner')) weight += 0.5
  if (says(sentence, 'ask.send') && sentence.item) weight *= 0.6
  return weight
}

/** "There are still reports of buyers that your items may not be genuine": what is doubted, no threat for the next time. */
function stillReports(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'party.buyers') &&
    !says(sentence, 'mood.if', 'mood.future', 'state.off', 'state.cannotSell', 'object.account')
  )
}

/** "We took these actions because we have continued to receive complaints that …": what was done, whatever goes on. */
const tookBecause =
  /確認(?:され|でき)[^。]{0,10}(?:ため|ので)|^(?:we|amazon) (?:have )?(?:took|taken|removed|deactivated) [^,.;]{0,40}because|^wir haben [^.;]{0,60}(?:weil|da wir)|^nous avons [^.;]{0,40}(?:car|parce que)|^abbiamo [^.;]{0,40}perche|^hemos [^.;]{0,40}porque/

/** "Restricted products policy violation", right above or below the ASIN that it was found at. */
function headsEntry(letter: Letter, sentence: ReadSentence): boolean {
  if (sentence.words.length >= 70 || endsIn(sentence.words, '.:!?,;。：')) return false
  const isEntry = (other: ReadSentence | undefined): boolean =>
    other?.item === true && other.block === sentence.block && namesAsin(other.words)
  return (
    isEntry(letter.sentences[sentence.index + 1]) ||
    (isEntry(letter.sentences[sentence.index - 1]) && !sentence.item)
  )
}

/** "Four units were damaged in our fulfilment centre": no buyer complains of them. */
function isDamagedStock(sentence: ReadSentence): boolean {
  return says(sentence, 'object.stock') && !says(sentence, 'party.buyers', 'object.listing')
}

/** How often something was found, where a line of a list counts it: "Restricted products: 4", 制限対象商品 4件; null where it counts nothing. */
function countedFindings({ item, words }: ReadSentence): number | null {
  const found = item ? countInItem.exec(words) : words.length < 80 ? countAtEnd.exec(words) : null
  return found === null ? null : Number(/\d+/.exec(found[0]))
}

const countInItem =
  /\d{1,3} ?(?:件|(?:policy )?violations?|cases?|verstosse?|falle?|infractions?|manquements?|cas|violazion[ei]|cas[oi]|infraccion(?:es)?|incumplimientos?)(?![a-z])|[:：(] ?\d{1,3}\)?(?:$| amazon)/
/** "Restricted product policy violations   4": what a rating is made of, without a bullet. */
const countAtEnd =
  /(?:violations?|complaints?|verstosse?|beschwerden?|infractions?|reclamations?|plaintes?|violazion[ei]|reclam[oi]|infracci(?:on|ones)|reclamaci(?:on|ones)|quejas?|違反|苦情)[ :：|(–-]{0,4}[1-9]\d?\)?(?: ?件)?$/

const startsWithAsin = /^b0[a-z0-9]{8}[ :–|-]/

const ownerWords: readonly (readonly [NotificationTopic, RegExp])[] = [
  ['trademark', /trade ?mark|brand|marke|marque|marchi|marca|商標|ブランド/],
  ['copyright', /copyright|urheber|auteur|diritti d'autore|derechos de autor|著作/],
  ['patent', /patent|brevet|特許/],
]

/** "The trademark owner": what is owned is the topic where nothing else names one. */
function creditOwners(letter: Letter, totals: Totals): void {
  if (ownerWords.some(([topic]) => totals.has(topic)) || totals.has('counterfeit') || totals.has('other'))
    return
  for (const hit of letter.sentences.flatMap((s) => s.hits)) {
    if (hit.concept !== 'party.rightsOwner') continue
    const words = letter.reading.flat.slice(hit.start, hit.end)
    const owned = ownerWords.find(([, pattern]) => pattern.test(words))?.[0]
    if (owned === undefined) continue
    totals.set(owned, { weight: 1, start: hit.start, end: hit.end })
    return
  }
}

/** An entry of a list of violations that names no offence but the page that is wrong: "B0…, detail page: data". */
function creditDetailPages(letter: Letter, totals: Totals): void {
  for (const s of letter.sentences) {
    if (!s.item || !namesAsin(s.words) || s.hits.some((h) => h.concept.startsWith('topic.'))) continue
    const page = s.hits.find(
      (h) => h.concept === 'object.listing' && isDetailPage.test(letter.reading.flat.slice(h.start, h.end)),
    )
    if (page !== undefined) totals.set('detail_page', { weight: 4, start: page.start, end: page.end })
  }
}

const isDetailPage =
  /^(?:(?:product )?detail page|(?:produkt)?detailseite|page de detail|fiche produit|pagina de(?: detalle|l producto| producto)|pagina (?:di dettaglio|del prodotto|prodotto)|(?:商品)?詳細ページ)/

/** Certificates and test reports asked for a listing prove compliance where nothing else is named. */
function creditPapers(letter: Letter, hits: readonly Hit[], totals: Totals): void {
  if (totals.size > 0 || !namesAsin(letter.reading.flat)) return
  const paper = hits.find((h) => h.concept === 'document.certificate' || h.concept === 'document.test_report')
  if (paper !== undefined) totals.set('product_compliance', { weight: 1, start: paper.start, end: paper.end })
}

/** "We are checking one of your products" verifies no person. */
function checksGoods(sentence: ReadSentence): boolean {
  return (
    (says(sentence, 'object.listing') || namesAsin(sentence.words)) &&
    !says(sentence, 'object.account', 'document.id_document', 'document.utility_bill') &&
    !/identit|identid|who you are|inform (?:consumers )?act|kyc|本人|身元|事業者/.test(sentence.words)
  )
}

/** Words in quotation marks or brackets, and policy names in a path ("Account Health > …"), name rather than charge. */
function isPassing(sentence: ReadSentence, at: number): boolean {
  // A letter that is quoted as a whole opens a mark that its first sentence does not close, or closes at its end.
  const closed = sentence.words.slice(1).search(/["”»]/)
  const quoted =
    /^["“„«]/.test(sentence.words) && (closed === -1 || closed >= sentence.words.length - 3) ? 1 : 0
  const inside = sentence.words.slice(quoted, at - sentence.start)
  if (!inside.includes('"') && !inside.includes('>') && !inside.includes('→')) return false
  const open =
    (inside.match(/"/g) ?? []).length % 2 === 1 &&
    !isChargedByName(inside, sentence.words.slice(at - sentence.start))
  return open || />[^>]*$/.test(inside.slice(-60)) || /→[^→]*$/.test(inside.slice(-60))
}

type Totals = Map<string, { weight: number; start: number; end: number }>

const bansGoods = gated(
  /restrict|prohibit|forbid|forbidden|banned|illegal|not (?:permitted|allowed)|may not be|cannot be|approval|weapon|drug|beschrankt|eingeschrankt|verboten|untersagt|unzulassig|nicht (?:erlaubt|zulassig|zugelassen)|genehmigung|freigabe|reglement|interdit|restreint|autorisation|autorise|illega|vietat|proibit|limitat|restrizion|consentit|autorizzazion|approvazion|prohibid|restring|no permitid|ilegal|aprobacion|autorizacion|制限|禁止|違法|許可|承認|認められ(?:て|ま)/,
)

/** "2.", "2°", "b)", "Second," */
const opensPoint =
  /^(?:[-–•*・] |\(?(?:\d|[a-e])(?:[.)°º:]|°\)) ?|(?:first|second|third|also|erstens|zweitens|drittens|ausserdem|premierement|deuxiemement|en outre|de plus|par ailleurs|primo|secondo|inoltre|primero|segundo|ademas|in addition|moreover|furthermore|zudem|daruber hinaus)(?:ly)?,? )|^(?:また|さらに|加えて|第[一二三])|^[①②③]/

const namesRate = /rate|quote|anteil|taux|percentual|tasa|porcentaje|lsr|率/

/** Offences that name each other as background. */
function adjust(letter: Letter, totals: Totals): void {
  const weightOf = (topic: string): number => totals.get(topic)?.weight ?? 0
  const scale = (topic: string, factor: number): void => {
    const entry = totals.get(topic)
    if (entry !== undefined) entry.weight *= factor
  }
  const byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  if (!byOwner && weightOf('inauthentic') > 0) scale('counterfeit', 0.3)
  if (weightOf('forged_documents') >= 1) {
    // "1. The invoice seems altered. 2. Buyers doubt …" are two charges.
    const apart = letter.sentences.some(
      (s) =>
        says(s, 'topic.inauthentic') &&
        !says(s, 'topic.forged_documents') &&
        says(s, 'party.buyers') &&
        opensPoint.test(s.words),
    )
    const [forged, doubted] = [totals.get('forged_documents'), totals.get('inauthentic')]
    if (!apart) scale('inauthentic', 0.3)
    else if (forged !== undefined && doubted !== undefined)
      forged.weight = doubted.weight = Math.max(forged.weight, doubted.weight)
    scale('product_compliance', 0.5)
    scale('identity_verification', 0.5)
  }
  if (
    byOwner &&
    weightOf('trademark') + weightOf('copyright') + weightOf('patent') + weightOf('counterfeit') > 1
  )
    scale('other', 0.2)
  if (weightOf('counterfeit') > 2 && byOwner) scale('inauthentic', 0.4)
  if (weightOf('used_sold_as_new') < 1) scale('used_sold_as_new', 0.8)
  const names = (...concepts: readonly Concept[]): boolean =>
    letter.sentences.some((s) => says(s, ...concepts))
  // Laboratories verify products, not persons.
  const verified = totals.get('identity_verification')
  if (
    verified !== undefined &&
    names('document.test_report') &&
    !names('document.id_document', 'document.utility_bill')
  ) {
    const known = totals.get('product_compliance')
    totals.set('product_compliance', { ...verified, weight: verified.weight + (known?.weight ?? 0) })
    totals.delete('identity_verification')
    scale('restricted_product', 0.3)
  }
  // "Supplements need a test report": what kind of goods it is forbids nothing where papers are asked for.
  const restricted = totals.get('restricted_product')
  if (
    restricted !== undefined &&
    names('document.test_report', 'document.certificate') &&
    !bansGoods.test(letter.reading.flat, letter) &&
    !names('state.listingBan')
  ) {
    const known = totals.get('product_compliance')
    totals.set('product_compliance', { ...restricted, weight: restricted.weight + (known?.weight ?? 0) })
    totals.delete('restricted_product')
  }
  // A declaration of conformity in a list of papers is not what a safety incident is about.
  if (
    weightOf('product_safety') > 1 &&
    letter.sentences.every(
      (s) =>
        !says(s, 'topic.product_compliance') ||
        ((s.item || says(s, 'ask.send')) && s.hits.some((h) => h.concept.startsWith('document.'))),
    )
  )
    scale('product_compliance', 0.2)
  // A charge of its own in a list stays one.
  const listed = letter.sentences.some(
    (s) =>
      says(s, 'topic.code_of_conduct') &&
      !says(s, 'topic.review_manipulation') &&
      (s.item || opensPoint.test(s.words)),
  )
  if (weightOf('review_manipulation') > 2 || weightOf('forged_documents') > 2)
    scale(
      'code_of_conduct',
      listed ? 1.2 : namesDeed(letter, 'topic.code_of_conduct', policyName) ? 0.7 : 0.4,
    )
  if (weightOf('variation_misuse') > 1) {
    scale('listing_policy', 0.3)
    scale('detail_page', 0.3)
  }
  if (weightOf('related_accounts') > 1) scale('identity_verification', 0.4)
  // "The offers with the most late orders" are what brings the rate of punctual deliveries down.
  if (
    weightOf('on_time_delivery_rate') > weightOf('late_shipment_rate') &&
    !letter.sentences.some((s) =>
      s.hits.some(
        (h) =>
          h.concept === 'topic.late_shipment_rate' &&
          namesRate.test(letter.reading.flat.slice(h.start, h.end)),
      ),
    )
  )
    totals.delete('late_shipment_rate')
  if (weightOf('drop_shipping') > 1.5) {
    scale('valid_tracking_rate', 0.2)
    scale('identity_verification', 0.4)
  }
  const others = [...totals]
    .filter(([topic]) => topic !== 'other' && topic !== 'account_health_rating')
    .reduce((most, [, entry]) => Math.max(most, entry.weight), 0)
  if (others > 2.5) scale('other', 0.5)
}
