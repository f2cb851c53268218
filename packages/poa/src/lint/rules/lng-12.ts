import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng12: ItemRule = {
  id: 'LNG-12',
  scope: 'item',
  title: 'No absolute promise',
  severity: 'error or warning',
  why: 'Nobody can promise that a defect never comes again; the reader wants the control, not the oath.',
  how: 'Guarantee, promise, never again, impossible, 100 % with the future of a defect. In capitals it is an error. Rules of a procedure in the present tense, materials and the A-to-z Guarantee are free.',
  question: 'Which control catches it if it happens again?',
  source: 'SF1, CRAFT',
  bad: [
    flags(measure('This will never happen again.')),
    flags(measure('We guarantee that all orders ship on time.')),
    flags(measure('It will NEVER happen again.')),
  ],
  fine: [
    passes(measure('A-to-z Guarantee claims are read each morning.'), "Amazon's programme"),
    passes(measure('The page says 100% cotton.'), 'a material'),
    passes(measure('Opened stock is never put back into stock.'), 'a rule of the procedure'),
    passes(measure('100% of the units of a new lot are counted.'), 'a measured share'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.absolute)) {
      const words = item.text.raw.slice(span.start, span.end)
      const shouted = /\b[A-Z]{4,}\b/.test(words) && context.language !== 'ja'
      yield findingAt(item, span, shouted ? 'error' : 'warning', 'This promises what nobody can promise.')
    }
  },
}
