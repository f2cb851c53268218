import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const str09: CaseRule = {
  id: 'STR-09',
  scope: 'case',
  title: 'No introduction or history of the business',
  severity: 'error or warning',
  why: 'Amazon asks to leave out introductions of product, business and customers; they cost the reader minutes.',
  how: 'Patterns of founding, experience, family business, mission, awards and past record with the business as subject; the first is a warning, from the second on an error.',
  question: 'Can this sentence go?',
  source: 'AZ-POA, SEED-002; EC2 allows a short opening',
  bad: [
    flags(cause('We are a small family business. Our mission is to make people happy.')),
    flags(
      { sections: {}, freeText: 'Our company was founded in 2009 and sells lamps.' },
      'Our company was founded in 2009',
    ),
  ],
  fine: [
    passes(
      { sections: {}, freeText: 'This plan answers the notice of 12 October about our account.' },
      'one sentence that names account and notice',
    ),
    passes(cause('The variation family was built without a check of the theme.'), 'a variation family'),
    ...(
      [
        ['en', 'The maker, founded in 1998, supplies the yarn.'],
        ['de', 'Der Hersteller, gegründet 1998, liefert das Garn.'],
        ['fr', 'Le fabricant, fondé en 1998, fournit le fil.'],
        ['it', 'Il produttore, fondato nel 1998, fornisce il filo.'],
        ['es', 'El fabricante, fundado en 1998, suministra el hilo.'],
        ['ja', 'メーカーは1998年創業で、糸を供給しています。'],
      ] as const
    ).map(([language, text]) =>
      passes({ sections: {}, freeText: text, language }, `another firm's history: ${text}`),
    ),
    passes(cause('On 3 May 2026 we established a check of the label.'), '"established" as in a check'),
  ],
  *check(context) {
    let seen = 0
    const hits = context.items.flatMap((item) =>
      matchesOf(item, context.words.introduction)
        .filter((span) => !isAboutOthers(item, span))
        .map((span) => ({ item, span })),
    )
    for (const { item, span } of hits) {
      seen++
      yield findingAt(
        item,
        span,
        seen > 1 || hits.length > 1 ? 'error' : 'warning',
        'This introduces the business instead of answering the notice.',
      )
    }
  },
}

/** "The maker, founded in 1998": the history of a firm that supplies, carries or tests for us. */
function isAboutOthers(item: PlanItem, span: Span): boolean {
  const from = sentenceAt(item, span.start).start
  if (!has(otherFirm, item.text.masked.slice(from, span.start))) return false
  return !has(ourselves, item.text.masked.slice(from, span.end).replace(otherFirm, ''))
}

const otherFirm =
  /(?<!\p{L})(?:the|our|its|this|that) (?:\p{L}+ )?(?:suppliers?|manufacturers?|makers?|producers?|wholesalers?|brand owner|laborator(?:y|ies)|lab|carrier|factory|printers?)(?!\p{L})|(?<!\p{L})(?:der|die|das|unser|unsere|dieser) (?:\p{L}+ )?(?:\p{L}*hersteller(?:in)?|\p{L}*lieferant(?:in)?|großhändler(?:in)?|markeninhaber(?:in)?|labor|prüflabor|fabrik|druckerei|spedition)(?!\p{L})|(?<!\p{L})(?:le|la|l['’]|notre|ce|cette) ?(?:fabricant|fournisseur|grossiste|producteur|titulaire de la marque|laboratoire|usine|imprimeur|transporteur)(?!\p{L})|(?<!\p{L})(?:il|la|lo|l['’]|questo) ?(?:nostr[oa] )?(?:produttore|fornitore|grossista|titolare del marchio|laboratorio|fabbrica|tipografia|corriere)(?!\p{L})|(?<!\p{L})(?:el|la|nuestr[oa]|este) (?:fabricante|proveedor|mayorista|productor|titular de la marca|laboratorio|fábrica|imprenta|transportista)(?!\p{L})|(?:メーカー|製造元|仕入先|卸業者|工場|試験機関|検査機関|商標権者)(?:は|が|の)/iu

const ourselves =
  /(?<!\p{L})(?:we|us|our|i|my|wir|uns|unser\p{L}*|ich|mein\p{L}*|nous|notre|nos|je|mon|noi|nostr[oaie]|abbiamo|siamo|ho|nosotros|nuestr[oa]s?|hemos|somos)(?!\p{L})|当店|当社|弊社|私/iu
