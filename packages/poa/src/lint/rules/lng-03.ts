import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const lng03: ItemRule = {
  id: 'LNG-03',
  scope: 'item',
  title: 'No blame on Amazon',
  severity: 'error',
  why: "A plan that blames the reader's house, its bots or other sellers admits nothing and is refused.",
  how: 'Amazon, your team, your system or a bot as subject with a verb of blame, or "not our fault", on the admit route; by its place in the sentence: a deed of theirs without a look, a warning or a reason, what they should have done, a fault of theirs as the cause. A dispute may state a factual error.',
  question: 'What part of this lay in your own hands?',
  source: 'EC2, ONEIDA, SEED-003',
  bad: [
    flags(cause('Your bots are wrong and this was not our fault.')),
    flags(cause('If your support had replied in time, the parcels of the week would not have been late.')),
    flags(cause('Amazon closed the page without any warning or proof.')),
    flags(cause('Amazon failed to read our messages and refuses to listen.')),
  ],
  fine: [
    passes(
      cause('Amazon removed the page because we had listed it without a test paper.'),
      'the reason is ours',
    ),
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
      const { start, end } = sentenceAt(item, span.start)
      if (has(notTheirsButOurs, item.text.masked.slice(start, end))) continue
      yield findingAt(item, span, 'error', 'This puts the fault on Amazon or other sellers.')
    }
  },
}

// "The fault lies not with Amazon but with us": the same words the other way round.
const notTheirsButOurs =
  /\bnot (?:\w+ ){0,3}?(?:amazon|you)(?!r)\b[^.!?\n]{0,40}\bbut (?:\w+ ){0,3}?(?:us|we|ours?|i|my|mine)\b|\b(?:us|ours?|we),? (?:and )?not (?:with |by )?(?:amazon|you)\b|(?<!\p{L})nicht (?:\p{L}+ ){0,2}?(?:amazon|ihnen)(?!\p{L})[^.!?\n]{0,40}sondern (?:\p{L}+ ){0,3}?(?:wir|ich|uns\p{L}*|mir|mein\p{L}*)(?!\p{L})|(?<!\p{L})(?:pas|non) (?:[\p{L}]+ ){0,3}?(?:d['’])?amazon(?!\p{L})[^.!?\n]{0,40}mais (?:[\p{L}’']+ ){0,3}?(?:nous|moi|notre|nos)(?!\p{L})|(?<!\p{L})non (?:è |era |sta )?(?:stat[oa] )?(?:di |in |su |da )?amazon(?!\p{L})[^.!?\n]{0,40}ma (?:\p{L}+ ){0,3}?(?:nostr[oaie]|noi|mi[oa])(?!\p{L})|(?<!\p{L})no (?:es |fue |está |era )?(?:de |en |por )?amazon(?!\p{L})[^.!?\n]{0,40}sino (?:\p{L}+ ){0,3}?(?:nuestr[oa]s?|nosotros|mí[oa]?)(?!\p{L})|(?:Amazon|アマゾン|御社|貴社)(?:側)?(?:では|に)(?:なく|はなく)[^。]{0,6}(?:当店|当社|弊社|私)/iu
