import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { CaseRule } from '../rule.ts'

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
    passes(cause('On 3 May 2026 we established a check of the label.'), '"established" as in a check'),
  ],
  *check(context) {
    let seen = 0
    const hits = context.items.flatMap((item) =>
      matchesOf(item, context.words.introduction).map((span) => ({ item, span })),
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
