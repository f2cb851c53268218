import type { Concept } from '../terms/concepts.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter } from './letter.ts'
import { namesDeed, policyName } from './topic-asides.ts'
import { scale, weightOf, type Totals } from './topic-totals.ts'

/** Weighs topics against those beside them: offences name each other as background. The order matters. */
export function weighTogether(letter: Letter, totals: Totals): void {
  const byOwner = names(letter, 'party.rightsOwner')
  if (!byOwner && weightOf(totals, 'inauthentic') > 0) scale(totals, 'counterfeit', 0.3)
  weighForgery(letter, totals)
  if (byOwner) weighOwned(totals)
  if (weightOf(totals, 'used_sold_as_new') < 1) scale(totals, 'used_sold_as_new', 0.8)
  provesCompliance(letter, totals)
  weighSafety(letter, totals)
  weighConduct(letter, totals)
  if (weightOf(totals, 'variation_misuse') > 1) {
    scale(totals, 'listing_policy', 0.3)
    scale(totals, 'detail_page', 0.3)
  }
  if (weightOf(totals, 'related_accounts') > 1) scale(totals, 'identity_verification', 0.4)
  dropLateShipment(letter, totals)
  if (weightOf(totals, 'drop_shipping') > 1.5) {
    scale(totals, 'valid_tracking_rate', 0.2)
    scale(totals, 'identity_verification', 0.4)
  }
  if (mostOfNamed(totals) > 2.5) scale(totals, 'other', 0.5)
}

function names(letter: Letter, ...concepts: readonly Concept[]): boolean {
  return letter.sentences.some((s) => says(s, ...concepts))
}

/** A forged paper explains why goods are doubted. */
function weighForgery(letter: Letter, totals: Totals): void {
  if (weightOf(totals, 'forged_documents') < 1) return
  // "1. The invoice seems altered. 2. Buyers doubt …" are two charges.
  const apart = letter.sentences.some(
    (s) =>
      says(s, 'topic.inauthentic') &&
      !says(s, 'topic.forged_documents') &&
      says(s, 'party.buyers') &&
      opensPoint.test(s.words),
  )
  const [forged, doubted] = [totals.get('forged_documents'), totals.get('inauthentic')]
  if (!apart) scale(totals, 'inauthentic', 0.3)
  else if (forged !== undefined && doubted !== undefined)
    forged.weight = doubted.weight = Math.max(forged.weight, doubted.weight)
  scale(totals, 'product_compliance', 0.5)
  scale(totals, 'identity_verification', 0.5)
}

/** "2.", "2°", "b)", "Second," */
const opensPoint =
  /^(?:[-–•*・] |\(?(?:\d|[a-e])(?:[.)°º:]|°\)) ?|(?:first|second|third|also|erstens|zweitens|drittens|ausserdem|premierement|deuxiemement|en outre|de plus|par ailleurs|primo|secondo|inoltre|primero|segundo|ademas|in addition|moreover|furthermore|zudem|daruber hinaus)(?:ly)?,? )|^(?:また|さらに|加えて|第[一二三])|^[①②③]/

/** Where an owner complains, what is owned is the topic. */
function weighOwned(totals: Totals): void {
  const owned =
    weightOf(totals, 'trademark') +
    weightOf(totals, 'copyright') +
    weightOf(totals, 'patent') +
    weightOf(totals, 'counterfeit')
  if (owned > 1) scale(totals, 'other', 0.2)
  if (weightOf(totals, 'counterfeit') > 2) scale(totals, 'inauthentic', 0.4)
}

/** Test reports and certificates prove that goods comply. */
function provesCompliance(letter: Letter, totals: Totals): void {
  // Laboratories verify products, not persons.
  if (
    totals.has('identity_verification') &&
    names(letter, 'document.test_report') &&
    !names(letter, 'document.id_document', 'document.utility_bill')
  ) {
    countAsCompliance(totals, 'identity_verification')
    scale(totals, 'restricted_product', 0.3)
  }
  // "Supplements need a test report": what kind of goods it is forbids nothing where papers are asked for.
  if (
    totals.has('restricted_product') &&
    names(letter, 'document.test_report', 'document.certificate') &&
    !bansGoods.test(letter.reading.flat, letter) &&
    !names(letter, 'state.listingBan')
  )
    countAsCompliance(totals, 'restricted_product')
}

function countAsCompliance(totals: Totals, topic: string): void {
  const total = totals.get(topic)
  if (total === undefined) return
  const weight = total.weight + weightOf(totals, 'product_compliance')
  totals.set('product_compliance', { ...total, weight })
  totals.delete(topic)
}

const bansGoods = gated(
  /restrict|prohibit|forbid|forbidden|banned|illegal|not (?:permitted|allowed)|may not be|cannot be|approval|weapon|drug|beschrankt|eingeschrankt|verboten|untersagt|unzulassig|nicht (?:erlaubt|zulassig|zugelassen)|genehmigung|freigabe|reglement|interdit|restreint|autorisation|autorise|illega|vietat|proibit|limitat|restrizion|consentit|autorizzazion|approvazion|prohibid|restring|no permitid|ilegal|aprobacion|autorizacion|制限|禁止|違法|許可|承認|認められ(?:て|ま)/,
)

/** A declaration of conformity in a list of papers is not what a safety incident is about. */
function weighSafety(letter: Letter, totals: Totals): void {
  if (
    weightOf(totals, 'product_safety') > 1 &&
    letter.sentences.every(
      (s) =>
        !says(s, 'topic.product_compliance') ||
        ((s.item || says(s, 'ask.send')) && s.hits.some((h) => h.concept.startsWith('document.'))),
    )
  )
    scale(totals, 'product_compliance', 0.2)
}

/** The code of conduct is what other offences are told to break; a charge of its own in a list stays one. */
function weighConduct(letter: Letter, totals: Totals): void {
  if (weightOf(totals, 'review_manipulation') <= 2 && weightOf(totals, 'forged_documents') <= 2) return
  const listed = letter.sentences.some(
    (s) =>
      says(s, 'topic.code_of_conduct') &&
      !says(s, 'topic.review_manipulation') &&
      (s.item || opensPoint.test(s.words)),
  )
  const isDeed = (): boolean => namesDeed(letter, 'topic.code_of_conduct', policyName)
  scale(totals, 'code_of_conduct', listed ? 1.2 : isDeed() ? 0.7 : 0.4)
}

/** "The offers with the most late orders" are what brings the rate of punctual deliveries down. */
function dropLateShipment(letter: Letter, totals: Totals): void {
  if (
    weightOf(totals, 'on_time_delivery_rate') > weightOf(totals, 'late_shipment_rate') &&
    !letter.sentences.some((s) =>
      s.hits.some(
        (h) =>
          h.concept === 'topic.late_shipment_rate' &&
          namesRate.test(letter.reading.flat.slice(h.start, h.end)),
      ),
    )
  )
    totals.delete('late_shipment_rate')
}

const namesRate = /rate|quote|anteil|taux|percentual|tasa|porcentaje|lsr|率/

function mostOfNamed(totals: Totals): number {
  return [...totals]
    .filter(([topic]) => topic !== 'other' && topic !== 'account_health_rating')
    .reduce((most, [, { weight }]) => Math.max(most, weight), 0)
}
