import { action, flags, passes } from '../examples.ts'
import { findingAt, matchesIn } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { unchargedDeeds } from '../deeds.ts'
import { violationTypes, type ViolationType } from '../terms/violation-types.ts'

export const str11: ItemRule = {
  id: 'STR-11',
  scope: 'item',
  title: 'No text about another kind of violation',
  severity: 'warning',
  why: 'A paragraph about something the notice does not charge shows a copied plan, or admits more than was asked.',
  how: "An entry tells a deed of a type outside the notice (an insert that asks for five stars), or uses the signature words of one and none of the notice's own; types that legitimately speak of each other are excepted.",
  question: 'Does the notice charge this at all?',
  source: 'APX, EC2',
  bad: [
    flags(
      action('On 3 May we trained packers to lower our late shipment rate.', {
        violationTypes: ['inauthentic'],
      }),
      'late shipment rate',
    ),
    flags(action('We removed two incentivized reviews on 3 May.', { violationTypes: ['order_defect_rate'] })),
    ...(
      [
        ['en', 'On March 26 we removed the gift-card insert that asked buyers for five-star reviews.'],
        ['en', 'A card in the box promised a voucher for reviews.'],
        ['en', 'Until May we opened another account for the same goods.'],
        ['de', 'Am 26. März entfernten wir die Karte, die um eine Fünf-Sterne-Bewertung bat.'],
        ['fr', 'Le 26 mars nous avons retiré la carte qui demandait cinq étoiles.'],
        ['it', 'Il 26 marzo abbiamo tolto il cartoncino che chiedeva cinque stelle.'],
        ['es', 'El 26 de marzo retiramos la tarjeta que pedía cinco estrellas.'],
        [
          'ja',
          '3月26日、高評価のレビューをお願いするカードを、つまりカードで高評価を依頼する運用をやめました。',
        ],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, violationTypes: ['used_sold_as_new'] }))),
  ],
  fine: [
    ...[
      [
        'On March 26 we removed the gift-card insert that asked buyers for five-star reviews.',
        'review_manipulation',
      ],
      ['No insert asks for five-star reviews; boxes were checked on 3 May.', 'used_sold_as_new'],
      ['On 3 May we put the size card in the box.', 'used_sold_as_new'],
      ['On 3 May four buyers wrote five-star feedback on the new seal.', 'used_sold_as_new'],
      ['On 3 May we opened a bank account in the new name.', 'used_sold_as_new'],
      ['On 3 May the gift card listing was closed.', 'used_sold_as_new'],
      ['On 3 May we paid a good workshop for the seals.', 'used_sold_as_new'],
    ].map(([text = '', type = '']) =>
      passes(action(text, { violationTypes: [type] }), `charged or no such deed: ${text}`),
    ),
    passes(
      action('We refunded the order and shipped anew; our ODR fell.', {
        violationTypes: ['late_shipment_rate'],
      }),
      'shipping metrics speak of each other',
    ),
    passes(
      action('The listing was not a counterfeit complaint but an inauthentic one.', {
        violationTypes: ['inauthentic'],
      }),
      'the own type is named as well',
    ),
    passes(action('On 3 May we trained packers to lower our late shipment rate.'), 'the case names no type'),
  ],
  *check(item, context) {
    if (context.types.size === 0 || context.route !== 'admit') return
    yield* unchargedDeeds(item, context, (type) => `The notice does not charge ${type}.`, 'warning')
    const own = violationTypes.filter((type) => context.types.has(type.id))
    if (own.some((type) => type.signature?.test(item.text.masked) === true)) return
    const groups = new Set(own.flatMap((type) => type.group))
    const foreign = violationTypes.filter(
      (type) => !context.types.has(type.id) && !type.group.some((group) => groups.has(group)),
    )
    for (const type of foreign) {
      for (const span of type.signature === undefined ? [] : matchesIn(item, type.signature)) {
        yield findingAt(item, span, 'warning', `The notice does not charge ${label(type)}.`)
      }
    }
  },
}

function label(type: ViolationType): string {
  return type.id.replaceAll('_', ' ')
}
