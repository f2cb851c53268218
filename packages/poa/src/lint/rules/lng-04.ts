import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng04: ItemRule = {
  id: 'LNG-04',
  scope: 'item',
  title: 'No blame on buyers, no belittling',
  severity: 'error',
  why: 'Amazon stands with the buyer; what the buyer misread, the page let be misread.',
  how: 'Buyer, customer and the like as subject with a verb or adjective of blame. "Our buyer" is a purchasing role.',
  question: 'What on the page, in the box or in the mail let this happen?',
  source: 'EC2, YL, SEED-003',
  bad: [
    flags(cause('Customers do not read the description.')),
    flags(cause('Two abusive buyers opened claims.'), 'abusive buyers'),
  ],
  fine: [
    passes(
      cause('Six buyers found the towel thin and the page said nothing about its weight.'),
      'a neutral report',
    ),
    passes(cause('Our buyer did not read the lot number on the supplier invoice.'), 'a purchasing role'),
    passes(cause('The feedback reads "the buyer lied".'), 'quoted'),
    passes(cause('One customer refused the parcel because the box was wet.'), 'a fact of delivery'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.blameBuyers)) {
      yield findingAt(item, span, 'error', 'This puts the fault on buyers.')
    }
  },
}
