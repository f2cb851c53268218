import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng03: ItemRule = {
  id: 'LNG-03',
  scope: 'item',
  title: 'No blame on Amazon',
  severity: 'error',
  why: "A plan that blames the reader's house, its bots or other sellers admits nothing and is refused.",
  how: 'Amazon, your team, your system or a bot as subject with a verb of blame, or "not our fault", on the admit route. A dispute may state a factual error.',
  question: 'What part of this lay in your own hands?',
  source: 'EC2, ONEIDA, SEED-003',
  bad: [
    flags(cause('Your bots are wrong and this was not our fault.')),
    flags(cause('Amazon failed to read our messages and refuses to listen.')),
  ],
  fine: [
    passes(cause('The FBA repackaging setting was on in our account.'), 'a fact about a setting'),
    passes(
      cause('Returns of FBA orders are managed by Amazon; our removal orders were not inspected.'),
      'managed by Amazon',
    ),
    passes(
      {
        route: 'dispute',
        sections: {},
        freeText: 'The removal was made in error; Amazon made a mistake in the match (Exhibit 1).',
      },
      'a dispute',
    ),
    passes(
      cause('The notices from Amazon were ignored by our mail rule.'),
      'our own mail rule is the subject',
    ),
  ],
  *check(item, context) {
    if (context.route !== 'admit' || context.routes.has('dispute')) return
    for (const span of matchesOf(item, context.words.blameAmazon)) {
      yield findingAt(item, span, 'error', 'This puts the fault on Amazon or other sellers.')
    }
  },
}
