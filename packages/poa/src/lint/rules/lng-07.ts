import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesIn, matchesOf, withoutOverlaps } from '../find.ts'
import { has } from '../text/pattern.ts'
import type { ItemRule } from '../rule.ts'

export const lng07: ItemRule = {
  id: 'LNG-07',
  scope: 'item',
  title: 'No reference to support cases',
  severity: 'error',
  why: 'The history with seller support carries no weight here, and open case numbers are asked to be left out.',
  how: 'Case or ticket with an id, a long number (also with words between, in each language) or "support"; "as we told your colleague". Phone cases, case packs, "in this case", complaint ids and removal orders are free.',
  question: 'Which fact from that exchange belongs into the plan itself?',
  source: 'AZ-POA, FR, SEED-002',
  bad: [
    flags(cause('See case ID 12345678901.')),
    flags(cause('As we told your colleague, the item is new.')),
    ...(
      [
        ['en', 'It is all in the case with the number 14738820915.'],
        ['en', 'Our enquiry to the team, no. 14738820915, says why.'],
        ['de', 'Siehe Supportfall mit der Nummer 14738820915.'],
        ['de', 'In unserer Anfrage beim Händlerservice Nr. 14738820915 steht alles.'],
        ['fr', 'Tout figure dans le dossier ouvert chez vous sous le n° 14738820915.'],
        ['it', 'Vi abbiamo spiegato tutto nel caso di assistenza 14738820915.'],
        ['es', 'El caso de soporte 14738820915 lo explica.'],
        ['ja', 'お問い合わせ(14738820915)でご説明しました。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    flags(cause('We contacted Seller Support three times.')),
  ],
  fine: [
    passes(cause('The phone case was packed in a case pack of 12.'), 'products and packs'),
    passes(cause('In this case the label was missing.'), 'a turn of phrase'),
    passes(cause('Complaint ID 5551234567 names the logo on the suitcase.'), 'an id that an IP answer needs'),
    passes(cause('The case pack had the wrong UPC 123456789012.'), 'a number on a pack'),
    passes(cause('In each case the order 11122233344 was late.'), 'an order'),
    passes(
      cause('In diesem Fall war die Beschwerdenummer 14738820915 gemeint.', { language: 'de' }),
      'the number of a complaint',
    ),
    passes(cause('Removal order ID Xy12 brought 40 units back.'), 'a removal order'),
  ],
  *check(item, context) {
    const spans = withoutOverlaps([
      ...matchesOf(item, context.words.supportCase),
      ...(/\d{8}/.test(item.text.masked) ? matchesIn(item, caseNumber) : []).filter(
        ({ start, end }) => !has(otherNumber, item.text.masked.slice(start, end)),
      ),
    ])
    for (const span of spans) yield findingAt(item, span, 'error', 'This refers to a support case.')
  },
}

// A case and its long number, with the words between in which languages say whose case it is.
const caseNumber =
  /(?<!\p{L})(?:(?:support|help|contact|service) ?)?(?:cases?|tickets?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|(?:\p{L}+)?(?:fall|ticket|vorgang|anfrage)|cas|dossier|demande|échange|casi?o?|pratica|richiesta|consulta|incidencia|expediente)(?:,? [\p{L}.'’-]+){0,5}[ :#nN°º.(]{1,4}\d{8,12}(?!\d)|(?:ケース|お?問い?合わ?せ|チケット|受付)[^。\d]{0,10}\d{8,12}(?!\d)/giu
const otherNumber =
  /(?<!\p{L})(?:packs?|complaints?|removal|orders?|shipments?|invoices?|lots?|batch|UPC|EAN|GTIN|ISBN|phone|Beschwerde\p{L}*|Bestell\p{L}*|Rechnung\p{L}*|Charge\p{L}*|Telefon\p{L}*|plainte|commande|facture|téléphone|reclamo|ordine|fattura|telefono|queja|reclamación|pedido|factura|teléfono|retrait|rimozione|retirada|Entnahme\p{L}*)(?!\p{L})/iu
