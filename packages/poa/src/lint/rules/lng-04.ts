import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

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
      const sentence = sentenceAt(item, span.start)
      if (has(ourGap, item.text.masked.slice(sentence.start, sentence.end))) continue
      yield findingAt(item, span, 'error', 'This puts the fault on buyers.')
    }
  },
}

// "Buyers did not understand the size because the page said nothing about it" reports what our page let happen.
const ourGap =
  /\b(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b[^.]{0,40}\b(?:did not|does not|said nothing|had no|lacked|lacks|unclear|missing|wrong|was not|were not|ambiguous|misleading|only in|omitted)\b|\b(?:unclear|misleading|missing|wrong|outdated|ambiguous) (?:\w+ )?(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b/i
