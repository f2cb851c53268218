import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const tns03: ItemRule = {
  id: 'TNS-03',
  scope: 'item',
  title: 'No hedged commitment',
  severity: 'error',
  why: 'A measure that is tried where possible is a measure that need not happen.',
  how: 'Try to, hope, aim to, should, where possible, as far as possible and the like in actions and measures. A target with a number, "should" that opens a condition and quoted policy are free.',
  question: 'What is done in every case?',
  source: 'EC2, Amazon writing culture',
  bad: [
    flags(measure('We will try to check labels where possible.')),
    flags(measure('This should prevent late orders.')),
  ],
  fine: [
    passes(measure('We aim for less than 0.5% late orders and act at 1%.'), 'a target with a number'),
    passes(measure('Should the scan fail, the label is not printed.'), 'opens a condition'),
    passes(measure('The sheet quotes the policy: "Sellers should ship on time".'), 'quoted policy'),
    passes(measure('After the second delivery attempt the desk calls the carrier.'), 'a noun'),
  ],
  *check(item, context) {
    if (item.section !== 'correctiveActions' && item.section !== 'preventiveMeasures') return
    for (const span of matchesOf(item, context.words.hedge))
      yield findingAt(item, span, 'error', 'This takes the commitment back.')
  },
}
