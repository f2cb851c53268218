import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng08: ItemRule = {
  id: 'LNG-08',
  scope: 'item',
  title: 'No threat, no legal pressure',
  severity: 'error',
  why: 'A threat ends the conversation; the legal track is a separate one.',
  how: "Suing, lawyers, courts, the press and public posts aimed at Amazon or announced by us; listeners who shall hear how we were treated, a complaint at an office, the reader held liable. Legal names, court shoes and an attorney's letter as an exhibit are free.",
  question: 'Does this belong into a separate legal track?',
  source: 'RB2, AG',
  bad: [
    flags(cause('Otherwise we will contact our lawyer.')),
    flags(cause('My 9,000 subscribers will hear how you deal with small shops.')),
    flags(cause('A lawsuit against Amazon is ready.')),
  ],
  fine: [
    passes(
      cause('On 3 May we reported the burn to the product safety commission (Exhibit 4).'),
      'an incident reported to an office',
    ),
    passes(cause('The legal name on the invoice differs from the store name.'), 'legal name'),
    passes(cause('The court shoes were listed under tennis court equipment.'), 'products'),
    passes(
      { route: 'dispute', sections: {}, freeText: 'The trademark attorney letter is Exhibit 2.' },
      'a letter as an exhibit',
    ),
  ],
  *check(item, context) {
    // A lawyer's paper may be an exhibit of a dispute.
    if (context.route === 'dispute' && item.text.masks.some(({ kind }) => kind === 'exhibit')) return
    for (const span of matchesOf(item, context.words.threat)) {
      yield findingAt(item, span, 'error', 'This threatens or presses with the law or the public.')
    }
  },
}
