import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'
import { wordingOf } from './words.ts'

/** "The product he received was falsified": goods are, no paper. */
export function isFakeGoods(sentence: ReadSentence, hit: Hit): boolean {
  return (
    hit.concept === 'topic.forged_documents' &&
    says(sentence, 'object.listing') &&
    says(sentence, 'party.rightsOwner', 'party.buyers', 'topic.counterfeit') &&
    !paper.test(sentence.words) &&
    !sentence.hits.some((h) => h.concept.startsWith('document.'))
  )
}

const paper =
  /document|invoice|receipt|certificate|letter|file|paper|rechnung|beleg|unterlage|nachweis|bescheinigung|schreiben|dokument|facture|recu|justificatif|attestation|lettre|piece|fattura|fatture|ricevut|certificat|lettera|factura|recibo|justificante|carta|comprobante|書類|請求書|証明書|領収/

/** "Verify that the number is correct", "prüfen Sie, ob …": the seller looks at his own data. */
export function checksOwnData(letter: Letter, hit: Hit): boolean {
  return (
    hit.concept === 'topic.identity_verification' &&
    /^(?:verif|pruf|check|uberpruf|compr[uo]|confirm|conferm|controll)/.test(wordingOf(letter, hit)) &&
    (thatClause.test(letter.reading.flat.slice(hit.end, hit.end + 14)) ||
      thatWithin.test(wordingOf(letter, hit)) ||
      ofGoods.test(letter.reading.flat.slice(hit.start, hit.end + 40)))
  )
}

/** "Your papers let us verify your supply chain": where goods come from, not who sells them. */
const ofGoods =
  /^[a-z]+ (?:sie )?(?:(?:the|your|their|its|of|ihre[rn]?|die|der|den|votre|vos|la|le|les|l'|de|il|lo|tua|sua|tuo|suo|della|dell'|tu|su|el) ?){0,3}(?:(?:entire |whole )?(?:inventory|stock)|(?:gesamten? )?(?:lagerbestand|bestand)|(?:ensemble de )?(?:stocks?|inventaire)|(?:intero )?inventario|supply chains?|suppliers?|sourc|origin|authentic|genuin|lieferkette|lieferant|herkunft|echtheit|chaine d'approvisionnement|fournisseur|provenance|authenticite|origine|catena di (?:fornitura|approvvigionamento)|fornitor|provenienza|autenticita|cadena de suministro|proveedor|procedencia|autenticidad)/
/** "The papers do not match your data", "in accordance with section 3": words of a charge that say something else. */
export function speaksOfPapers(letter: Letter, hit: Hit): boolean {
  const { flat } = letter.reading
  const wording = wordingOf(letter, hit)
  const before = flat.slice(Math.max(0, hit.start - 60), hit.start)
  if (hit.concept === 'topic.condition')
    return (
      (agrees.test(wording) && ofPapers.test(before)) || (differs.test(wording) && papersDiffer.test(before))
    )
  return (
    hit.concept === 'topic.product_compliance' &&
    /^(?:compliance|conformit|conformidad|ubereinstimmung)/.test(wording) &&
    ((/(?<![a-z])(?:in|en|de) $/.test(before) &&
      /^[a-z]* ?(?:with|mit|avec|con|a|al|alla|alle|ai|aux?|to)(?![a-z])/.test(
        flat.slice(hit.end, hit.end + 10),
      )) ||
      withOurRules.test(flat.slice(hit.start, hit.end + 44)))
  )
}

/** "Compliance with our selling policies": rules are kept, no product meets a norm. */
const withOurRules =
  /^[a-z]+ (?:with|mit|avec|con|a|al|alle|aux?) (?:our|unseren|nos|nostre|le nostre|nuestras) (?:[a-z]+ )?(?:polic(?:y|ies)|rules|richtlinien|regeln|regles|politiques|norme|regole|politiche|normas|politicas|reglas)(?![a-z])/

const agrees = /correspond|match|ubereinstimm|coincid|corrispond/
const differs = /differ|divers|abweich|anderes|autre|distint/
/** "The name on the invoice is different from the one …", "the report belongs to a different product" */
const papersDiffer =
  /(?<![a-z])(?:documents?|papers?|invoices?|reports?|certificates?|names?|address|unterlagen|dokumente?|rechnung(?:en)?|bericht|zertifikat|name|adresse|pieces|justificatifs?|factures?|rapports?|certificats?|nom|fattur[ae]|rapporto|certificat[oi]|nome|indirizzo|facturas?|informes?|nombre|direccion)(?: [a-z]+){0,6} $/
const ofPapers =
  /(?<![a-z])(?:documents?|papers?|invoices?|information|details|data|names?|address|unterlagen|dokumente|rechnungen|angaben|daten|name|adresse|pieces|justificatifs|factures|informations|donnees|nom|document[io]|fattur[ae]|informazioni|dati|nome|indirizzo|documentos?|facturas?|datos|nombre|direccion)(?: [a-z]+){0,4} (?:do(?:es)? not |did not |stimm[a-z]* |ne |non |no )?$/

/** "All open orders will be cancelled": what Amazon does itself, no rate of the seller's. */
export function cancelsItself(letter: Letter, hit: Hit): boolean {
  return (
    hit.concept === 'topic.cancellation_rate' &&
    amazonCancels.test(letter.reading.flat.slice(hit.start, hit.end + 24)) &&
    // A share of what was cancelled is a rate, however politely it is said whose.
    !wordingOf(letter, hit).includes('%')
  )
}

const amazonCancels =
  /(?<![a-z])(?:(?:will|have to) be cancel|werden (?:[a-z]+ )?storniert|seront (?:[a-z]+ )?annul|(?:saranno|verranno) (?:[a-z]+ )?annullat|(?:seran|se) cancelar|seran cancelad)|(?:キャンセル|取り消)され/

const thatWithin = /^[a-z]+ (?:sie )?(?:that|whether|if|dass|ob|que|si|che|se) /
const thatClause = /^(?: sie)?,? (?:that|whether|if|dass|ob|que|si|che|se)(?![a-z])/

/** "We reviewed your cancellation rate and have reactivated your account": what it was off for, though it is met now. */
export function givenBackFor(standings: readonly Standing[]): ReadonlySet<string> {
  const topics = new Set<string>()
  for (const { state, about, sentence } of standings)
    if (state === 'on' && about !== 'listing')
      for (const concept of sentence.concepts)
        if (concept.startsWith('topic.')) topics.add(concept.slice('topic.'.length))
  return topics
}

/** True where a topic is told by what was done ("you wrote to buyers outside our messaging"), not only by its policy's name. */
export function namesDeed(letter: Letter, concept: Concept, name: RegExp): boolean {
  return letter.sentences.some((s) =>
    s.hits.some((h) => h.concept === concept && !name.test(wordingOf(letter, h))),
  )
}

/** "Seller Code of Conduct", "Communication Guidelines" */
export const policyName =
  /code|kodex|codice|codigo|guideline|polic|richtlini|regle|regol|linee|norma|politica|directri|規約|規範|ガイドライン|ポリシー/

/** 'You violated the policies "Misuse of reviews", "Misuse of sales rank"', 'the complaint "Used item received"': a charge by its name. */
export function isChargedByName(before: string, after: string): boolean {
  return chargedBefore.test(before) || chargedBehind.test(after)
}

const chargedBefore =
  /(?:(?:complaint|violation|beschwerde|verstoss|plainte|reclamation|reclamo|reclamacion|violazione|infraccion|苦情|違反)[^"]{0,12}|(?<![a-z])(?:violat(?:ed?|es|ing|ions?)|breach(?:ed|es|ing)?|(?:avez|a) (?:enfreint|viole)|infractions?|(?:hai|ha|avete) violato|violazion[ei]|(?:has|ha) (?:infringido|incumplido|violado)|infraccion(?:es)?)(?! (?:if|when))[^".]{0,48})(?:"[^"]{0,80}"[, ]*(?:and|or|und|oder|et|ou|e|o|y)?[ ]?)*"[^"]*$/
const chargedBehind =
  /^[^"]*"(?:[, ]*(?:und|oder|sowie)? ?"[^"]{0,80}")*[^".]{0,30}(?<![a-z])(?:verstossen|verletzt|missachtet)(?![a-z])|^[^"]*"(?:に違反|と(?:の|いう)(?:ご?指摘|苦情|ご?申告|お?申し出|ご?報告|ご?意見|クレーム))/
