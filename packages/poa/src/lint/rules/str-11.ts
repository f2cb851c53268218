import { action, flags, passes } from '../examples.ts'
import { answersAnotherCharge } from '../causes/other-charge.ts'
import { findingAt, findingOnItem, matchesIn, says } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { noUnchargedDeeds, renewedTold, unchargedDeedsTold } from '../causes/deed-examples.ts'
import { unchargedDeeds } from '../causes/deeds.ts'
import { offSubject } from '../causes/off-subject.ts'
import { violationTypes, type ViolationType } from '../terms/violation-types.ts'

export const str11: ItemRule = {
  id: 'STR-11',
  scope: 'item',
  title: 'No text about another kind of violation',
  severity: 'warning',
  why: 'A paragraph about something the notice does not charge shows a copied plan, or admits more than was asked.',
  how: "An entry tells a deed of a type outside the notice (an insert that asks for five stars), names a standing measure against late parcels, marks or reviews that no cause speaks of, or uses the signature words of one and none of the notice's own, or turns on a subject that no charge knows, told by two things beside each other in either order; types that legitimately speak of each other are excepted.",
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
        ['en', 'counterfeit', 'The shift lead counts late shipments every evening.'],
        ['en', 'restricted_product', 'Orders are handed to the carrier on the day of purchase.'],
        ['de', 'order_defect_rate', 'Die Leiterin prüft jedes Stichwort im Markenregister.'],
        ['fr', 'order_defect_rate', 'La gérante consulte le registre des marques avant chaque fiche.'],
        ['it', 'late_shipment_rate', 'La titolare verifica 3 parole nel registro dei marchi.'],
        ['es', 'counterfeit', 'La jefa entrega cada pedido el mismo día.'],
      ] as const
    ).map(([language, type, text]) =>
      flags({ language, violationTypes: [type], sections: { preventiveMeasures: [text] } }),
    ),
    ...unchargedDeedsTold,
    ...renewedTold,
  ],
  fine: [
    passes(
      {
        violationTypes: ['related_accounts'],
        sections: {
          rootCauses: ['The account of the former partner was deactivated on 3 May 2026 for late shipments.'],
        },
      },
      'what the other account was closed for',
    ),
    passes(
      {
        violationTypes: ['counterfeit'],
        sections: {
          rootCauses: ['The courier swapped two parcels at the dock.'],
          preventiveMeasures: ['The shift lead counts late shipments every evening.'],
        },
      },
      'a cause speaks of it',
    ),
    passes(
      {
        violationTypes: ['cancellation_rate'],
        sections: { preventiveMeasures: ['The shift lead counts late shipments every evening.'] },
      },
      'shipping metrics speak of each other',
    ),
    ...noUnchargedDeeds,
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
    const charge = answersAnotherCharge(item, context)
    if (charge !== undefined) {
      yield findingOnItem(
        item,
        'warning',
        `This answers a charge of ${charge}, which the notice does not make.`,
      )
      return
    }
    yield* unchargedDeeds(item, context, (type) => `The notice does not charge ${type}.`, 'warning')
    const own = violationTypes.filter((type) => context.types.has(type.id))
    if (own.some((type) => type.signature !== undefined && says(item, type.signature))) return
    const groups = new Set(own.flatMap((type) => type.group))
    const foreign = violationTypes.filter(
      (type) =>
        !context.types.has(type.id) &&
        (!type.group.some((group) => groups.has(group)) || (rights.has(type.id) && own.every(ofParcels))),
    )
    // What another account of ours was closed for is part of how it is related.
    if (context.types.has('related_accounts') && says(item, closedFor)) return
    let found = false
    for (const type of foreign) {
      for (const span of type.signature === undefined ? [] : matchesIn(item, type.signature)) {
        found = true
        yield findingAt(item, span, 'warning', `The notice does not charge ${label(type)}.`)
      }
    }
    if (found) return
    const off = offSubject(item, context)
    if (off !== undefined)
      yield findingAt(item, off, 'warning', `This is about ${off.subject}, and no charge of the notice is.`)
  },
}

// A mark may bear on whether goods are genuine; on parcels and on used goods it has no bearing.
const rights: ReadonlySet<string> = new Set(['trademark', 'copyright', 'patent'])

function ofParcels({ id, group }: ViolationType): boolean {
  return id === 'used_sold_as_new' || group.every((name) => name === 'shipping' || name === 'condition')
}

function label(type: ViolationType): string {
  return type.id.replaceAll('_', ' ')
}

const closedFor =
  /\b(?:deactivated|suspended|closed|blocked|shut down)\b[^.]{0,40}\b(?:for|due to|because of|over|after)\b|(?<!\p{L})(?:wegen|aufgrund)(?!\p{L})[^.]{0,60}(?:gesperrt|geschlossen|deaktiviert)|(?:désactivé|suspendu|fermé)\p{L}*[^.]{0,40}(?:pour|à cause|en raison)|(?:disattivat|sospes|chius)\p{L}+[^.]{0,40}(?:per|a causa)|(?:desactivad|suspendid|cerrad)[oa][^.]{0,40}(?:por|debido|a causa)|(?:により|のため|で)[^。]{0,12}(?:停止|閉鎖)/iu
