import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-09: good marks and numbers of sales, which are no reason for anything. A mark that the plan explains is no boast. */
export const boasts: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|our (?:company|business|store|shop|account)) (?:\w+ )?(?:has|have|had|holds?|keeps?|maintains?|enjoys?|earned) (?:an? |over |more than |nearly |about )*\d[\d.,]*\s?(?:%|percent|stars?)? (?:of )?(?:\w+ )?(?:positive|five-star|5-star|happy|satisfied|loyal|good) (?:\w+ )?(?:feedback|ratings?|reviews?|customers|buyers|clients)\b|\b(?:sold|shipped|delivered) (?:over |more than |nearly |about )?\d{1,3}[.,]?\d{3,} (?:\w+ )?(?:items|products|units|orders|parcels) (?:since|in (?:the last )?\w+ years|without (?:a |any )?(?:complaint|problem|issue))`,
      ['Our store has a 98% positive feedback rating.', 'We have over 2,000 happy customers.'],
      ['The rate of 98% valid tracking was reached.', 'We have 12 negative feedbacks.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:hat|haben|hatten|halten)(?: \p{L}+){0,3} \d[\d.,]*\s?%? (?:\p{L}+ )?(?:positive[nr]?|zufriedene[nr]?|treue[nr]?) (?:\p{L}+ )?(?:Bewertungen|Feedback|Rückmeldungen|Kunden|Rezensionen|Käufer)(?!\p{L})`,
      ['Unser Shop hat 98 % positive Bewertungen.', 'Wir haben über 2.000 zufriedene Kunden.'],
      ['Wir haben 12 negative Bewertungen geprüft.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:a|avons|ont|comptons|affiche)(?: \p{L}+){0,3} \d[\d.,\u202f ]*\s?%? (?:d['’]|de )?(?:clients (?:satisfaits|fidèles|heureux)|(?:évaluations|avis|commentaires|notes) (?:\p{L}+ )?(?:positi(?:ves|fs)|excellent[es]*)|satisfaction)(?!\p{L})`,
      ['Notre boutique a 98 % d’évaluations positives.', 'Nous avons plus de 2 000 clients satisfaits.'],
      ['Nous avons 12 avis négatifs.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:ha|abbiamo|hanno|vanta|vantiamo)(?: (?:il|più|oltre|di|circa|un|\p{L}+)){0,3} \d[\d.,]*\s?%? (?:di )?(?:(?:feedback|recensioni|valutazioni|giudizi) (?:\p{L}+ )?positiv[ie]|clienti (?:soddisfatti|felici|fedeli|contenti))(?!\p{L})`,
      ['Il nostro negozio ha il 98 % di feedback positivi.', 'Abbiamo oltre 2.000 clienti soddisfatti.'],
      ['Abbiamo 12 recensioni negative.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:tiene|tenemos|tienen|cuenta con|contamos con)(?: (?:un|más|de|unos|casi|\p{L}+)){0,3} \d[\d.,]*\s?%? (?:de )?(?:(?:valoraciones|opiniones|comentarios|reseñas) (?:\p{L}+ )?positiv[oa]s|clientes (?:satisfechos|contentos|felices|fieles))(?!\p{L})`,
      [
        'Nuestra tienda tiene un 98 % de valoraciones positivas.',
        'Tenemos más de 2.000 clientes satisfechos.',
      ],
      ['Tenemos 12 opiniones negativas.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:当店|当社|弊社|弊店)[^。]{0,8}(?:評価|レビュー)[^。]{0,8}\d+\s?[%％][^。]{0,8}(?:高評価|良い|肯定)|\d[\d,]*(?:人|名|件)以上のお客様にご?(?:満足|愛用|好評)`,
      ['当店の評価は98%が高評価です。', '2000名以上のお客様にご満足いただいています。'],
      ['有効な追跡番号の率は98%でした。'],
    ),
  ],
}
