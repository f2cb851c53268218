import { notNeeded } from '../facts/not-needed.ts'
import { namesAsin } from '../identifiers/asins.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { credit, topicAt, type TopicReading, type Totals } from './topic-totals.ts'

/** A utility bill proves an identity, whatever else the letter is about; a passport does where nothing else is charged. */
export function creditIdentityPapers(letter: Letter, totals: Totals): void {
  const wanted = (concept: Concept): Hit | undefined =>
    letter.sentences
      .find((s) => says(s, concept) && !isFreedOf(letter, s, concept))
      ?.hits.find((h) => h.concept === concept)
  const bill = wanted('document.utility_bill')
  if (bill !== undefined) {
    credit(totals, 'identity_verification', 2, bill)
    return
  }
  const passport = wanted('document.id_document')
  if (passport === undefined) return
  const names = (...concepts: readonly Concept[]): boolean =>
    letter.sentences.some((s) => s.hits.some((h) => concepts.includes(h.concept)))
  // A brand's certificate beside its owner's passport proves where goods come from, where that is the charge.
  const proves = !totals.has('inauthentic') && names('document.certificate')
  if (proves || (totals.size === 0 && !names('party.buyers', 'party.rightsOwner')))
    credit(totals, 'identity_verification', 1.2, passport)
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

/** Certificates and test reports asked for a listing prove compliance where nothing else is named. */
export function creditCompliancePapers(letter: Letter, totals: Totals): void {
  if (totals.size > 0 || !namesAsin(letter.reading.flat)) return
  const paper = hitsOf(letter).find(
    (h) => h.concept === 'document.certificate' || h.concept === 'document.test_report',
  )
  if (paper !== undefined) totals.set('product_compliance', { weight: 1, start: paper.start, end: paper.end })
}

/** Where no topic is clear, papers that are asked for prove what the letter doubts. */
export function addProven(letter: Letter, readings: TopicReading[]): void {
  const [first] = readings
  if (first !== undefined && first.topic !== 'other' && first.weight >= 0.8) return
  const proven = supplyPapers(letter) ?? ownersPapers(letter)
  if (proven !== null) readings.unshift(proven)
}

/** Invoices beside the supplier's address or the quantity sold prove where goods come from, though a reply may not say so. */
function supplyPapers(letter: Letter): TopicReading | null {
  const { flat } = letter.reading
  const hits = hitsOf(letter)
  const invoice = hits.find((h) => h.concept === 'document.invoice')
  if (
    invoice === undefined ||
    hits.some((h) => h.concept === 'party.rightsOwner') ||
    // Without an item or a quantity they may as well prove who the seller is.
    !(namesAsin(flat) || ofGoods.test(flat)) ||
    !ofSupply.test(flat)
  )
    return null
  return topicAt(letter, 'inauthentic', 1.5, invoice)
}

const ofGoods =
  /sold|quantit|verif[a-z]* your (?:entire |whole )?inventory|verkaufte|menge|vendu|vendid|vendut|cantidad|販売数|数量/
const ofSupply =
  /supplier|quantity sold|units sold|lieferant|verkaufte[nr]? menge|fournisseur|quantites? vendue|fornitor|quantita vendut|proveedor|cantidad(?:es)? vendid|仕入(?:れ)?先|販売数/

/** A bank statement beside a business licence or the holder's name proves who sells, where no listing is spoken of. */
function ownersPapers(letter: Letter): TopicReading | null {
  const { flat } = letter.reading
  const paper = hitsOf(letter).find(
    ({ concept, start, end }) => concept === 'document.other' && ofBank.test(flat.slice(start, end)),
  )
  if (paper === undefined || namesAsin(flat) || !ofHolder.test(flat)) return null
  return topicAt(letter, 'identity_verification', 1.2, paper)
}

const ofBank =
  /bank (?:account )?statement|kontoauszug|releve (?:de compte|bancaire|d'identite bancaire)|estratto conto|extracto (?:bancario|de cuenta)|(?:口座|取引|利用)明細/
const ofHolder =
  /business licen[cs]e|account holder|gewerbe(?:schein|anmeldung)|handelsregister|kontoinhaber|kbis|titulaire du compte|visura|intestatario|registro mercantil|titular de la cuenta|営業許可|登記|口座名義/

function hitsOf({ sentences }: Letter): readonly Hit[] {
  return sentences.flatMap(({ hits }) => hits)
}
