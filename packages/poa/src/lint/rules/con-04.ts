import { announcedLists } from '../figures/announced-list.ts'
import { breakdowns } from '../figures/breakdown.ts'
import { action, cause, flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { RuleFinding } from '../finding.ts'
import { partsAcross } from '../figures/parts-across.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { countSource, readCount } from '../text/numbers.ts'
import { allMatches, has } from '../text/pattern.ts'

const twenty = [{ name: 'ODR', value: 0.02, target: 0.01, defects: 20, orders: 1000 }]

export const con04: ItemRule = {
  id: 'CON-04',
  scope: 'item',
  title: 'Parts add up to their whole',
  severity: 'warning',
  why: 'Sub-causes whose numbers do not add up leave defects unexplained.',
  how: '"A of T" with further parts in the same entry, or a whole with a list of its parts ("15 orders: seven …, five …"), in digits or words of the six languages: their sum is T. The parts that the root causes tell one by one are added up as well. A list of identifiers, or of bare things after a colon, has as many entries as the words before it say. Examples ("including 3 …") and overlapping groups are left alone.',
  question: 'What happened in the remaining ones?',
  source: 'general',
  bad: [
    ...(
      [
        [
          'en',
          [
            'Twelve of them were saws in a flat mailer.',
            'Eight orders went to old addresses.',
            'Four claims came from bags that opened.',
          ],
        ],
        [
          'en',
          [
            '9 of 20 defects: the letter has no scan.',
            '6 of 20 defects: the carton was not tested.',
            '4 of 20 defects: nobody read the mail.',
          ],
        ],
        [
          'en',
          [
            'Of the 20 defects, 12 were lost letters without a scan.',
            'Thin cartons account for 6 defects and missing parts for 5.',
          ],
        ],
        ['de', ['Zwölf davon waren zerbrochene Kannen ohne Steg.', 'Neun Käufer bekamen die falsche Farbe.']],
        [
          'fr',
          ['Douze commandes sont parties sans suivi.', 'Neuf retards viennent d’une rupture d’étiquettes.'],
        ],
        [
          'it',
          [
            'Dodici ordini sono partiti senza tracciamento.',
            'Nove clienti hanno ricevuto il colore sbagliato.',
          ],
        ],
        ['es', ['Doce pedidos salieron sin seguimiento.', 'Nueve clientes recibieron otro color.']],
        ['ja', ['不良20件のうち12件は追跡のない郵便でした。', '不良20件のうち9件は箱の変更によります。']],
      ] as const
    ).map(([language, rootCauses]) =>
      flags({ language, metrics: twenty, sections: { rootCauses: [...rootCauses] } }),
    ),
    flags(cause('21 orders were cancelled. 14 of those were dog beds, 5 leads and 4 bowls.')),
    flags(
      cause('21 Bestellungen wurden storniert. 14 davon waren Betten, 5 Leinen und 4 Näpfe.', {
        language: 'de',
      }),
    ),
    ...(
      [
        ['en', 'We refunded 12 orders, 7 lost, 3 damaged and 4 not as described (Exhibit 1).'],
        [
          'en',
          'We audited 57 families; we found 6 wrong ones, 3 with a wrong theme and 2 with a wrong name.',
        ],
        ['en', 'We wrote to 14 buyers; 9 letters went out on that day and 4 on the next.'],
        ['de', 'Wir haben 12 Käufern geschrieben; 7 Briefe gingen am Montag hinaus und 4 am Dienstag.'],
        ['de', 'Wir haben 12 Bestellungen erstattet, 7 verloren, 3 beschädigt und 4 zu spät.'],
        ['fr', 'Nous avons remboursé 12 commandes, 7 perdues, 3 cassées et 4 en retard.'],
        ['it', 'Abbiamo rimborsato 12 ordini, 7 persi, 3 rotti e 4 in ritardo.'],
        ['es', 'Reembolsamos 12 pedidos, 7 perdidos, 3 rotos y 4 tarde.'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language }))),

    flags(cause('Of the 14 defects, 9 were lost, 3 were damaged and 1 was late.')),
    flags(cause('9 of the 14 defects were lost parcels, 3 were damaged, 1 was late.')),
    flags(cause('The template was wrong for 3 ASINs: B0AAAA0001, B0AAAA0002.')),
    ...(
      [
        ['en', 'We cancelled 15 orders: seven for ropes, five for anchors and two for lamps.'],
        ['en', 'Twelve units came back (six with open seals, four without a box and one scratched).'],
        ['en', 'Of the 22 complaints, 12 were about size and 7 about colour.'],
        ['en', 'There were 22 complaints - twelve about size, seven about colour.'],
        ['en', 'Of 22 complaints, 12 were about size and 7 were about colour.'],
        ['en', 'Three other lamps followed the same error: the Ouessant and the Groix.'],
        ['de', 'Drei weitere Teppiche folgten demselben Fehler: der Ouessant und der Groix.'],
        ['fr', 'Trois autres tapis ont suivi la même erreur : le modèle Ouessant et le modèle Groix.'],
        ['it', 'Altri tre tappeti hanno seguito lo stesso errore: il modello Elba e il modello Giglio.'],
        ['es', 'Otras tres alfombras siguieron el mismo error: el modelo Sil y el modelo Tajo.'],
        ['es', 'Recibimos 22 quejas: doce por la talla y siete por el color.'],
        ['de', 'Wir haben 15 Bestellungen storniert: sieben Seile, fünf Anker und zwei Lampen.'],
        ['de', 'Von den 15 Bestellungen waren sieben zu spät, fünf verloren und zwei beschädigt.'],
        ['fr', 'Nous avons annulé 15 commandes : sept de cordes, cinq d’ancres et deux de lampes.'],
        ['fr', 'Sur les 20 colis, onze sont partis sans suivi, six en retard et deux endommagés.'],
        ['it', 'Abbiamo annullato 15 ordini: sette di corde, cinque di ancore e due di lampade.'],
        ['it', 'Dei 15 ordini, sette sono partiti tardi, cinque senza tracciamento e due rotti.'],
        ['es', 'Cancelamos 15 pedidos: siete de cuerdas, cinco de anclas y dos de lámparas.'],
        ['es', 'De los 18 pedidos, once salieron tarde, cuatro sin seguimiento y dos rotos.'],
        ['ja', '15件をキャンセルしました:ロープ7件、いかり5件、ランプ2件。'],
        ['ja', '不良15件のうち、七件は配送遅延、五件は破損、二件は未着でした。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
  ],
  fine: [
    ...(
      [
        [
          'en',
          [
            'Twelve of them were saws in a flat mailer.',
            'Five orders went to old addresses.',
            'Three claims came from bags that opened.',
          ],
        ],
        [
          'en',
          [
            '9 of 20 defects: the letter has no scan.',
            '6 of 20 defects: the carton was not tested.',
            '5 of 20 defects: nobody read the mail.',
          ],
        ],
        ['en', ['9 of 20 defects: the letter has no scan.', 'Nobody read the mail on weekends.']],
        [
          'en',
          [
            '9 of 20 defects: the letter has no scan; 7 of them went to the coast.',
            'The other 11 came from cartons, 8 in May.',
          ],
        ],
        ['en', ['15 orders of 20 had no scan.', '9 of 20 defects had more than one reason.']],
        ['en', ['Twelve orders a day is what one packer can do.', 'Nine buyers got the wrong colour.']],
        ['de', ['Zwölf davon waren zerbrochene Kannen ohne Steg.', 'Acht Käufer bekamen die falsche Farbe.']],
        ['ja', ['不良20件のうち12件は追跡のない郵便でした。', '残り8件は箱の変更によります。']],
      ] as const
    ).map(([language, rootCauses]) =>
      passes({ language, metrics: twenty, sections: { rootCauses: [...rootCauses] } }, rootCauses[1]),
    ),
    passes(cause('21 orders were cancelled. 14 of those were dog beds, 5 leads and 2 bowls.'), 'as many'),
    passes(
      cause('21 orders were cancelled. 14 of those were dog beds, 5 days late and 4 hours too early.'),
      'times',
    ),
    ...(
      [
        ['en', 'We cancelled 15 orders: eight for ropes, five for anchors and two for lamps.'],
        ['en', 'Two other lamps followed the same error: the Ouessant and the Groix.'],
        ['en', 'The check has two parts: the lead weighs the box, reads the lot and signs.'],
        ['fr', 'Deux autres tapis ont suivi la même erreur : le modèle Ouessant et le modèle Groix.'],
        ['en', 'We changed three settings: 2 days handling, 14 hours cut-off and a buffer of 5.'],
        ['en', 'We cancelled 18 of 529 orders (3.4%). Fourteen were sold on our own website.'],
        ['en', 'The rate was 83.2% (92 of 548 late) because the time for zones 7 and 8 was 3 days.'],
        ['en', 'We moved 12 boxes, 7 pallets and 3 crates to the dock.'],
        ['en', 'We refunded 12 orders, replaced 3 units and wrote to 4 buyers.'],
        ['en', 'We refunded 14 orders, 7 lost, 3 damaged and 4 not as described.'],
        ['de', 'Wir haben 12 Bestellungen erstattet, 3 Artikel ersetzt und 4 Käufern geschrieben.'],
        ['en', 'Of the 14 defects, 9 were lost, 3 were damaged and the rest came late.'],
        ['en', 'The box of 12 jars (4 rows, 3 layers) broke at the corner.'],
        ['en', 'Of 22 complaints, about 12 spoke of size and 7 of colour.'],
        ['es', 'Los 20 pedidos salieron en lotes: 8 por caja y 6 por bolsa.'],
        ['de', 'Wir haben 15 Bestellungen storniert: acht Seile, fünf Anker und zwei Lampen.'],
        ['de', 'Von den 15 Bestellungen waren sieben zu spät, davon fünf ohne Scan und zwei verloren.'],
        ['fr', 'Sur les 20 colis, onze sont partis sans suivi, sept en retard et deux endommagés.'],
        ['fr', 'Les 15 commandes sont parties en retard : 4 jours en moyenne, 9 jours au plus.'],
        ['it', 'Dei 15 ordini, otto sono partiti tardi, cinque senza tracciamento e due rotti.'],
        ['es', 'De los 18 pedidos, once salieron tarde, cinco sin seguimiento y dos rotos.'],
        ['ja', '15件のうち、8件は配送遅延、5件は破損、2件は未着でした。'],
        ['ja', '15件のうち7件は配送遅延、残りは破損でした。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language }), `it fits or is no list of parts: ${text}`)),
    passes(cause('Of the 14 defects, 9 were lost, 3 were damaged and 2 were late.'), 'the sum fits'),
    passes(cause('9 of the 14 defects were lost, including 3 without any scan.'), 'an example'),
    passes(cause('9 of the 14 defects were lost; 4 of them were also late.'), 'overlapping groups'),
    passes(cause('12 of 14 units were sealed.'), 'one part only'),
  ],
  *check(item, context) {
    const told = [...sums(item)]
    yield* told
    // A measure counts samples and settings, which are no parts of anything.
    if (item.section !== 'preventiveMeasures' && told.length === 0) {
      for (const found of breakdowns(item, context.language))
        yield findingAt(
          item,
          found,
          'warning',
          `The parts add up to ${found.sum}, the whole is ${found.whole}.`,
        )
    }
    yield* lists(item)
    if (item.section !== 'preventiveMeasures')
      for (const found of announcedLists(item, context.language))
        yield findingAt(item, found, 'warning', `${found.stated} are announced, ${found.listed} are listed.`)
  },
  *across(context) {
    const found = partsAcross(context)
    if (found !== undefined)
      yield findingAt(
        found.item,
        found,
        'warning',
        `The causes add up to ${found.sum}, the whole is ${found.whole}.`,
      )
  },
}

const noun = String.raw`(?:defects?|orders?|claims?|parcels?|units?|items?|cases|complaints?|packages?|shipments?|buyers?|feedbacks?|cancellations?|returns?|reviews?|listings?|asins?)`
const partOf = new RegExp(
  String.raw`(?<![\d.,/])\b(${countSource}) (?:of|out of) (?:the |these |our |all )?(${countSource})\b(?: \w+){0,2}`,
  'gi',
)
const headed = new RegExp(
  String.raw`\b[Oo]f (?:the |these |our |all )?(${countSource}) (?:\w+ ){0,2}${noun}\b`,
  'gi',
)
const part = new RegExp(
  String.raw`(?:^|[,;:.(–—]|\band\b|\bwhile\b) ?(?:and |the other |another |a further |the remaining |for |in )?(${countSource}) (?:(?:more|others?|further|of them|${noun}) )?(?:were|was|had|have|came|arrived|concern\w*|relate\w*|involved|are|is|went|because|about|lost|late|damaged|not|due|for|by|from|in|with|did|show\w*|show|sent|could|got|never|used|carried|left|followed|stem\w*|result\w*|wrong|missing)\b`,
  'gi',
)

function* sums(item: PlanItem): Generator<RuleFinding> {
  const { masked } = item.text
  if (!/[Oo]f /.test(masked)) return
  if (has(overlapping, masked)) return
  const ratios = allMatches(partOf, masked)
  const inRatio = (at: number): boolean =>
    ratios.some((match) => at >= match.index && at < match.index + match[0].length)
  const wholes = [
    ...allMatches(headed, masked)
      .filter((match) => !inRatio(match.index))
      .map((match) => ({ match, whole: readCount(match[1] ?? ''), first: undefined })),
    // "18 of 529 orders (3.4%)" and "3.4% (18 of 529 orders)" are rates: the parts that follow are those of the 18.
    ...ratios.map((match) =>
      /^\s?\(?\s?(?:\w+ )?\d+(?:[.,]\d+)?\s?%/.test(masked.slice(match.index + match[0].length)) ||
      /\d\s?%\s?[(,:–-]\s?$/.test(masked.slice(0, match.index))
        ? { match, whole: readCount(match[1] ?? ''), first: undefined }
        : { match, whole: readCount(match[2] ?? ''), first: readCount(match[1] ?? '') },
    ),
  ]
  const [only] = wholes
  if (wholes.length !== 1 || only?.whole === undefined) return
  const { match, whole, first } = only
  const rest = masked.slice(match.index + match[0].length)
  const offset = match.index + match[0].length
  const parts = allMatches(part, rest).filter(
    (found) =>
      // "Zones 7 and 8 were" counts nothing.
      !(/^\W*and/i.test(found[0]) && /\b\d+ ?$/.test(rest.slice(0, found.index))) &&
      item.text.dates.every(
        (date) => date.start > offset + found.index + found[0].length || date.end < offset + found.index,
      ),
  )
  const numbers = parts.map((found) => readCount(found[1] ?? '') ?? 0)
  const sum = numbers.reduce((a, b) => a + b, first ?? 0)
  const count = numbers.length + (first === undefined ? 0 : 1)
  if (count < 2 || sum === whole || sum * 2 < whole || numbers.some((n) => n > whole)) return
  const last = parts.at(-1)
  const end = last === undefined ? offset : offset + last.index + last[0].length
  yield findingAt(
    item,
    { start: match.index, end: Math.min(end, masked.length) },
    'warning',
    `The parts add up to ${sum}, the whole is ${whole}.`,
  )
}

const announced = new RegExp(
  String.raw`\b(${countSource}) (?:\w+ ){0,2}(asins?|skus?|orders?|listings)(?: \w+){0,4}[:(]`,
  'gi',
)

function* lists(item: PlanItem): Generator<RuleFinding> {
  const { masked, masks } = item.text
  if (masks.filter(({ kind }) => kind === 'asin' || kind === 'order').length < 2) return
  for (const match of allMatches(announced, masked)) {
    const stated = readCount(match[1] ?? '')
    const from = match.index + match[0].length
    const kind = /order/i.test(match[2] ?? '') ? 'order' : 'asin'
    const listed: (typeof masks)[number][] = []
    let at = from
    for (const mask of masks) {
      if (mask.start < from) continue
      if (mask.kind !== kind || !/^[\s,;&)]*(?:and|or)?[\s,;&]*$/i.test(masked.slice(at, mask.start))) break
      listed.push(mask)
      at = mask.end
    }
    if (stated === undefined || listed.length < 2 || listed.length === stated) continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length - 1 },
      'warning',
      `${stated} are announced, ${listed.length} are listed.`,
    )
  }
}

const overlapping =
  /\b(?:includ\w+|of them|of these|of which|of those|also|both|overlap\w*|some of|e\.g\.|for example|such as|the rest|the remainder|at least|about(?= (?:\d|a |half|one|two|three|four|five|six|seven|eight|nine|ten))|around|more than|over|twice)\b/i
