import type { LintContext } from '../context.ts'
import { findingAt, matchesWithin, sentenceAt } from '../find.ts'
import type { RuleFinding } from '../finding.ts'
import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'

const sellerFulfilled = new Set([
  'late_shipment_rate',
  'valid_tracking_rate',
  'cancellation_rate',
  'on_time_delivery_rate',
])

/** FBA orders as the cause of a metric that counts seller-fulfilled orders only. */
export function* fbaOrdersBlamed(item: PlanItem, context: LintContext): Generator<RuleFinding> {
  if (![...context.types].some((type) => sellerFulfilled.has(type))) return
  if ([...context.types].some((type) => !sellerFulfilled.has(type))) return
  const standing = item.section === 'preventiveMeasures'
  for (const match of matchesWithin(item, fbaOrders)) {
    const sentence = sentenceAt(item, match.index)
    const words = item.text.masked.slice(sentence.start, sentence.end)
    if (has(excluded, words)) continue
    // What stands from now on tells of no cause, unless it says what moved the rate.
    if (!has(moved, words) && (standing || item.section === 'correctiveActions' || !has(wentWrong, words)))
      continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length },
      'error',
      'FBA orders do not count in this seller-fulfilled metric.',
    )
  }
}

const wentWrong =
  /\b(?:late|delay\w*|cancel\w*|untracked|tracking|scan|shipped|rose|fell|defect\w*|caus\w*)\b|verspätet|zu spät|storniert|ohne Scan|retard|annulé|sans suivi|ritard|annullat|senza tracc|retras|tarde|cancelad|sin seguimiento|遅|キャンセル|未追跡/iu
const moved =
  /\b(?:rais|increas|push|drove|driv|lift|worsen|pull|dragg?|hurt|inflat)\w*\b[^.;]{0,40}\b(?:rate|metric|figure|percentage|LSR|VTR|OTDR|PFCR|score)\b|(?:erhöht|gedrückt|verschlechtert|getrieben|angehoben)\p{L}*|(?:augmenté|fait (?:monter|baisser)|dégradé)|(?:alzato|aumentato|peggiorato|fatto salire)|(?:subido|aumentado|empeorado|hecho subir|elevaron|subieron)|(?:率)[^。]{0,10}(?:上が|悪化|押し上げ)/iu

/** A place that belongs to FBA, told as what moved a metric that the same sentence calls seller-fulfilled. */
export function* fbaPlaceBlamed(item: PlanItem): Generator<RuleFinding> {
  if (item.section !== 'rootCauses' && item.section !== 'freeText') return
  for (const match of matchesWithin(item, fbaPlace)) {
    const sentence = sentenceAt(item, match.index)
    const rest = item.text.masked.slice(match.index, sentence.end)
    const words = item.text.masked.slice(sentence.start, sentence.end)
    if (!has(bySeller, rest) || has(setsApart, words)) continue
    yield findingAt(
      item,
      { start: match.index, end: sentence.end },
      'error',
      'What happens in FBA does not count in a seller-fulfilled metric.',
    )
  }
}

const fbaPlace =
  /\b(?:FBA (?:warehouses?|fulfil?lment cent(?:er|re)s?|stock|inventory|network|storage)|Amazon(?:'s|’s)? (?:warehouses?|fulfil?lment cent(?:er|re)s?))\b|FBA-(?:Lager\p{L}*|Bestand|Logistik\p{L}*)|Amazon-Lager\p{L}*|entrepôts? (?:FBA|d.Amazon)|magazzin[oi] (?:FBA|di Amazon)|almac[eé]n(?:es)? (?:FBA|de (?:FBA|Amazon))|FBA(?:の)?(?:倉庫|在庫)|Amazonの倉庫/giu
const bySeller =
  /\b(?:seller|merchant|self)[- ]?(?:fulfil?led|shipped)\b|\b(?:FBM|MFN)\b|vom Verkäufer (?:versand|verschick|erfüll)|(?:selbst|eigen)versand|expédiée?s? par (?:le vendeur|nos soins)|gestit[ie] dal venditore|spedit[ie] dal venditore|(?:gestionad|enviad)[oa]s por el vendedor|出品者出荷|自社(?:出荷|発送)/iu
const setsApart =
  /\b(?:not|no|never|n't|exclud\w+|outside|apart|instead|while|whereas|unlike|without|nicht|kein\p{L}*|nie|während|pas|aucune?|sans|alors que|non|nessun\p{L}*|mentre|ningún|ninguna|sino|mientras)\b|ない|ません|除|一方/iu

const fbaOrders =
  /\b(?:FBA|AFN|Amazon-fulfilled|fulfilled by Amazon) (?:orders|shipments|parcels|packages|units|items|deliveries)\b|\b(?:orders|shipments|parcels|items) (?:that were |which were |were )?(?:fulfilled|shipped|handled|sent) by (?:Amazon|FBA)\b|\bAmazon(?:'s|’s)? (?:warehouse|fulfil?lment cent(?:er|re)s?) (?:shipped|delayed|was late|cancell?ed)\b|FBA-(?:Bestellungen|Sendungen|Pakete|Aufträge)|(?:commandes|colis|envois) (?:FBA|expédiée?s par Amazon)|(?:ordini|spedizioni|pacchi) (?:FBA|(?:gestit|spedit)[ie] da Amazon)|(?:pedidos|envíos|paquetes) (?:FBA|(?:gestionad|enviad)os por Amazon)|FBA(?:の)?(?:注文|出荷|商品|発送)/giu

const excluded =
  /\b(?:not|no|never|n't|exclud\w+|outside|apart|instead|while|whereas|only our|unlike|without|nicht|kein\p{L}*|nie|pas|aucune?|sans|non|nessun\p{L}*|esclus\p{L}*|ningún|ninguna|sino|excluid\p{L}*)\b|ない|ません|除/iu
