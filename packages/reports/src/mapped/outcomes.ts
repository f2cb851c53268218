import type { ChargebackOutcome, ClaimOutcome } from '@health-tui/metrics'
import { normaliseHeader } from '../table/columns.ts'

const claimOutcomes: readonly (readonly [RegExp, ClaimOutcome])[] = [
  [/^(?:granted_?seller_?fault|grantedsellerfault)$/, 'granted_seller_fault'],
  [/^refundedafterclaim$/, 'refunded_after_claim'],
  [/^cancelledorder$/, 'cancelled_order'],
  [/withdrawn|withdrew|zuruckgezogen|retiree?|ritirat|retirad|取り下げ/, 'withdrawn'],
  [/amazonfunded|fundedbyamazon|protected|covered|vonamazonerstattet|prisencharge|cubiert/, 'amazon_funded'],
  [
    /denied|rejected|sellerfavou?r|abgelehnt|rejetee?|refusee?|respint|rifiutat|denegad|rechazad|却下/,
    'denied',
  ],
  [/cancel|storniert|annul|キャンセル/, 'cancelled_order'],
  [/refundedafter|sellerrefund|refundedbyseller|voluntary/, 'refunded_after_claim'],
  [
    /granted|sellerfault|sellerfunded|approved|paid|genehmigt|bewilligt|accordee?|accolt|aprobad|concedid|承認/,
    'granted_seller_fault',
  ],
  [/open|pending|review|investigat|appeal|offen|encours|incorso|abiert|pendiente|審査/, 'open'],
]

const chargebackOutcomes: readonly (readonly [RegExp, ChargebackOutcome])[] = [
  [/fraud|unauthori[sz]ed|betrug|fraude|frode|不正/, 'fraud'],
  [
    /service|notreceived|notasdescribed|creditnot|nichterhalten|nonrecu|nonricevut|norecibid|サービス/,
    'service',
  ],
  [/open|pending|review|offen|encours|incorso|abiert|pendiente/, 'open'],
]

/** What became of an A-to-z claim, in Amazon's words of several languages; null for words that say nothing known. */
export function readClaimOutcome(text: string): ClaimOutcome | null {
  const word = normaliseHeader(text)
  return claimOutcomes.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

export function readChargebackOutcome(text: string): ChargebackOutcome | null {
  const word = normaliseHeader(text)
  return chargebackOutcomes.find(([pattern]) => pattern.test(word))?.[1] ?? null
}
