import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import { isNameAt } from '../proper-noun.ts'
import type { ItemRule } from '../rule.ts'

export const lng02: ItemRule = {
  id: 'LNG-02',
  scope: 'item',
  title: 'No begging, hardship or livelihood',
  severity: 'error',
  why: 'Need is no reason to reinstate; the reader looks for a cause and its fix.',
  how: "Words of pleading, mercy, chances, livelihood, family and lost jobs as the writer's own words.",
  question: 'What does the investigator need to know instead?',
  source: 'EC2, VA; SEED-004 advises the opposite: outdated',
  bad: [
    flags(cause('Please have mercy, five families depend on this account.')),
    flags(cause('Give us one more chance.'), 'one more chance'),
  ],
  fine: [
    passes(cause('The parent/child family of the variation was built by hand.'), 'family of a variation'),
    passes(cause('We rent a second warehouse in Kassel.'), 'rent of a warehouse'),
    passes(cause('The page of "Mercy Street" showed the wrong cover.'), 'a title in quotes'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.begging)) {
      if (context.language !== 'de' && isNameAt(item, span.start)) continue
      yield findingAt(item, span, 'error', 'This pleads instead of explaining.')
    }
  },
}
