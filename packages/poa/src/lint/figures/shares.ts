import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { AnalysedText } from '../text/analyse.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches } from '../text/pattern.ts'

/** "62 of 1,030": a part of a whole, as digits. */
export interface Share extends Span {
  readonly part: number
  readonly total: number
}

/** The shares that a text tells, in any of the six languages. */
export function sharesIn(item: Pick<PlanItem, 'text'>): readonly Share[] {
  return sharesOf(item.text)
}

const sharesOf = perText((text): readonly Share[] => readShares(inDigits(text)))

/** The text with its number words as digits, each at the end of the word's place. */
function inDigits({ masked, counts }: AnalysedText): string {
  let out = masked
  for (const { start, end, value } of counts)
    if (!/\d/.test(masked.slice(start, end)))
      out = out.slice(0, start) + String(value).padStart(end - start, ' ') + out.slice(end)
  return out
}

const readShares = (masked: string): readonly Share[] => [
  ...(/\d\D.*\d/s.test(masked) ? [shareInDigits, among, partFirst] : []).flatMap((pattern) =>
    Array.from(allMatches(pattern, masked), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      part: digits(match[1]),
      total: digits(match[2]),
    })),
  ),
  ...Array.from(allMatches(wholeFirst, masked), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    part: digits(match[2]),
    total: digits(match[1]),
  })),
]

const digits = (text = ''): number => Number(text.replaceAll(/\D/g, ''))

// Thousands are grouped by comma, dot, apostrophe or a thin space.
const number = String.raw`(\d{1,3}(?:[,.'’\u00A0\u202F ]\d{3})+|\d{1,6})`
const shareInDigits = new RegExp(
  String.raw`(?<![\d.,])${number} (?:\p{L}+ )?(?:of|out of|von|der|des|de|di|su|sur|sobre|degli|dei|delle) (?:the |our |los |las |den |unseren |nos |nostri )?${number}(?![\d%]|[.,]\d|\s?%)`,
  'giu',
)
// "22 defects in 1,240 orders": what else is counted in orders is a share of them.
const among = new RegExp(
  String.raw`(?<![\d.,])${number} (?:\p{L}+ ){1,2}(?:in|out of|among|auf|bei|en|sur|su|sobre|per) (?:the |our |los |nos |i nostri |unsere )?${number} (?:orders|shipments|parcels|packages|deliveries|Bestellungen|Sendungen|Lieferungen|Paketen?|Aufträgen?|commandes|colis|expéditions|livraisons|ordini|spedizioni|consegne|pedidos|envíos|entregas)(?!\p{L})`,
  'giu',
)
const wholeFirst = /(?<![\d.,])([\d,]{1,7})(?:件|個|点)?(?:中|のうち)、?([\d,]{1,6})(?:件|個|点)/gu
const partFirst = /(?<![\d.,])([\d,]{1,6})(?:件|個|点)[(（、]?([\d,]{1,7})(?:件|個|点)中/gu
