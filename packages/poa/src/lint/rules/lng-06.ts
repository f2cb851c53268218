import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, withoutOverlaps } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const lng06: ItemRule = {
  id: 'LNG-06',
  scope: 'item',
  title: 'No question to the reviewer',
  severity: 'error',
  why: 'An appeal is not a conversation; Amazon asks to leave questions out.',
  how: 'A sentence that ends in a question mark outside quotations and addresses, or a request such as "please let us know". Headings that repeat Amazon\'s three questions are free.',
  question: 'Which statement can stand in place of the question?',
  source: 'AZ-POA, SEED-002',
  bad: [
    flags(cause('Why was our account closed?'), 'Why was our account closed?'),
    flags(cause('Please let us know which ASIN is meant.'), 'Please let us know'),
  ],
  fine: [
    passes(cause('The log is at https://example.com/log?id=3&day=4 and lists 12 rows.'), 'an address'),
    passes(cause('Feedback of 3 May: "Where is my parcel?" The parcel had no scan.'), 'quoted feedback'),
    passes(
      { sections: {}, freeText: 'What caused the issue?\nThe template chose the letter service.' },
      "a heading with Amazon's question",
    ),
  ],
  *check(item, context) {
    const spans = matchesOf(item, context.words.question)
    for (const sentence of item.text.sentences) {
      const masked = item.text.masked.slice(sentence.start, sentence.end)
      if (!/[?？]["”’)\]]*$/.test(masked) || /^\uFFFC+["”’)]*$/.test(masked)) continue
      if (heading.test(masked)) continue
      spans.push(sentence)
    }
    for (const span of withoutOverlaps(spans)) {
      const words = context.language === 'ja' || /[?？]/.test(item.text.masked.slice(span.start, span.end))
      yield findingAt(
        item,
        span,
        'error',
        words ? 'This asks the reviewer a question.' : 'This asks the reviewer to answer.',
      )
    }
  },
}

const heading =
  /^\W*(?:\d+\W+)?(?:what|how|why|which)\b[^?]{0,120}\b(?:caus\w+|root|action|actions|steps|taken|prevent\w*|measures|future|happen(?:ed|ing)?|resolve\w*|again|done)\b[^?]{0,60}\?$/i
