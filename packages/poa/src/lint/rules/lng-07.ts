import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng07: ItemRule = {
  id: 'LNG-07',
  scope: 'item',
  title: 'No reference to support cases',
  severity: 'error',
  why: 'The history with seller support carries no weight here, and open case numbers are asked to be left out.',
  how: 'Case or ticket with an id, a long number or "support"; "as we told your colleague". Phone cases, case packs, "in this case", complaint ids and removal orders are free.',
  question: 'Which fact from that exchange belongs into the plan itself?',
  source: 'AZ-POA, FR, SEED-002',
  bad: [
    flags(cause('See case ID 12345678901.')),
    flags(cause('As we told your colleague, the item is new.')),
    flags(cause('We contacted Seller Support three times.')),
  ],
  fine: [
    passes(cause('The phone case was packed in a case pack of 12.'), 'products and packs'),
    passes(cause('In this case the label was missing.'), 'a turn of phrase'),
    passes(cause('Complaint ID 5551234567 names the logo on the suitcase.'), 'an id that an IP answer needs'),
    passes(cause('Removal order ID Xy12 brought 40 units back.'), 'a removal order'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.supportCase)) {
      yield findingAt(item, span, 'error', 'This refers to a support case.')
    }
  },
}
