import { action, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const tns01: ItemRule = {
  id: 'TNS-01',
  scope: 'item',
  title: 'Actions taken are in the past',
  severity: 'error',
  why: 'The notice asks for actions you have taken; what is only intended reads as not done.',
  how: 'Will, shall, going to, plan to and the like in a corrective action, with us or staff as subject. Sub-clauses that report a rule and passive results are free.',
  question: 'When was it done? If it is not done yet, does it belong under prevention?',
  source: 'SF1, AZ-POA',
  bad: [
    flags(action('We will refund all buyers.')),
    flags(action('All packers will be trained next week.')),
    flags(action('We plan to relabel the stock.'), 'We plan to'),
  ],
  fine: [
    passes(
      action('On 3 May we set a rule so that a label will not print without a weight.'),
      'a sub-clause that reports a rule',
    ),
    passes(action('We paused the offers until our own stock arrived.'), '"until" clause'),
    passes(action('The page now shows the 30 cm that the box will have.'), 'a thing as subject'),
    passes(
      { sections: { preventiveMeasures: ['The owner will read the report each Monday.'] } },
      'a measure, not an action taken',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'correctiveActions') return
    for (const span of matchesOf(item, context.words.future)) {
      const start = item.text.raw.slice(span.start, span.end).search(/\S/)
      yield findingAt(
        item,
        {
          start: span.start + Math.max(0, start),
          end: span.end - trailing(item.text.raw.slice(span.start, span.end)),
        },
        'error',
        'An action taken is told as a plan.',
      )
    }
  },
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length
}
