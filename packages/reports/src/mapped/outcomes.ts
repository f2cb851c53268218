import type { ChargebackOutcome, ClaimOutcome, InvoiceDefect } from '@health-tui/metrics'
import { normaliseHeader } from '../table/columns.ts'

const claimOutcomes: readonly (readonly [RegExp, ClaimOutcome])[] = [
  [/^(?:granted_?seller_?fault|grantedsellerfault)$/, 'granted_seller_fault'],
  [/^refundedafterclaim$/, 'refunded_after_claim'],
  [/^cancelledorder$/, 'cancelled_order'],
  [/withdrawn|withdrew|zuruckgezogen|retiree?|ritirat|retirad|取り下げ/, 'withdrawn'],
  [
    /notatfault|no(?:t)?seller(?:s)?fault|sellernotresponsible|kein(?:e)?verkauferverschulden/,
    'amazon_funded',
  ],
  // Who paid decides: `Paid by Amazon` is no claim against the seller.
  [/amazon(?:funded|paid|refunded|reimbursed)|prisencharge|cubiert/, 'amazon_funded'],
  [
    /(?:paid|funded|refunded|reimbursed|granted)byamazon|(?:von|durch)amazon(?:erstattet|ubernommen|bezahlt)|paramazon|daamazon|poramazon|amazon(?:が|の)?(?:負担|補填|補償)/,
    'amazon_funded',
  ],
  [/(?<!not|un|non)(?:protected|covered)/, 'amazon_funded'],
  [/in(?:the)?favou?rof(?:the)?buyer|zugunstendeskaufers|enfaveurdelacheteur/, 'granted_seller_fault'],
  [
    /in(?:the)?favou?rof(?:the)?seller|zugunstendes(?:verkaufers|handlers)|enfaveurduvendeur|favoredelvenditore|favordelvendedor/,
    'denied',
  ],
  [
    /(?:not|nicht|non|no|nao)(?:granted|approved|accepted|genehmigt|bewilligt|accord|accolt|accett|aprob|concedid|acept)/,
    'denied',
  ],
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
  [
    /open|pending|review|investigat|appeal|offen|inbearbeitung|prufung|encours|incorso|abiert|apert|pendiente|審査|対応中/,
    'open',
  ],
]

const chargebackOutcomes: readonly (readonly [RegExp, ChargebackOutcome])[] = [
  [
    /fraud|unauthori[sz]ed|notauthori[sz]ed|betrug|nichtautorisiert|unberechtigt|unbefugt|nonautoris|frode|nonautorizzat|noautorizad|不正|未承認/,
    'fraud',
  ],
  [
    /service|notreceived|notasdescribed|creditnot|nichterhalten|nonrecu|nonricevut|norecibid|サービス/,
    'service',
  ],
  [
    /open|pending|review|investigat|offen|inbearbeitung|encours|incorso|abiert|apert|pendiente|審査|対応中/,
    'open',
  ],
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

const defectTypes: readonly (readonly [RegExp, InvoiceDefect])[] = [
  [/late|delay|spat|retard|ritard|tard|retraso/, 'late'],
  [/missing|notuploaded|noinvoice|fehl|manquant|absent|mancant|falta|ausent/, 'missing'],
]

/** Whether an invoice was missing or late; words that say neither are a defect of unknown kind. */
export function readDefectType(text: string): InvoiceDefect {
  const word = normaliseHeader(text)
  return defectTypes.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown'
}
