import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { CaseRule } from '../rule.ts'

export const lng09: CaseRule = {
  id: 'LNG-09',
  scope: 'case',
  title: 'No flattery',
  severity: 'warning',
  why: 'Praise fills the place of facts; Amazon asks for factual and direct words.',
  how: 'Words of praise aimed at Amazon or the reader, and thanks in more than one sentence.',
  question: 'Can this go?',
  source: 'APX, AZ-POA',
  bad: [
    flags(cause('Amazon is the best marketplace in the world.')),
    flags({ sections: {}, freeText: 'Thank you for reading. Many thanks for your help.' }, 'Many thanks'),
  ],
  fine: [
    passes({ sections: {}, freeText: 'Thank you for your time.' }, 'one line of thanks'),
    passes(cause('The best seller rank of the listing fell.'), 'a rank'),
  ],
  *check(context) {
    const thanked = new Set<string>()
    for (const item of context.items) {
      for (const span of matchesOf(item, context.words.flattery))
        yield findingAt(item, span, 'warning', 'This praises the reader.')
      for (const span of matchesOf(item, context.words.thanks)) {
        const sentence = `${item.path}:${item.base + sentenceAt(item, span.start).start}`
        if (thanked.has(sentence)) continue
        thanked.add(sentence)
        if (thanked.size > 1) yield findingAt(item, span, 'warning', 'Thanks in more than one sentence.')
      }
    }
  },
}
