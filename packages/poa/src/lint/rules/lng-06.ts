import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, withoutOverlaps } from '../find.ts'
import { isHeading } from '../headings.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const lng06: ItemRule = {
  id: 'LNG-06',
  scope: 'item',
  title: 'No question to the reviewer',
  severity: 'error',
  why: 'An appeal is not a conversation; Amazon asks to leave questions out.',
  how: 'A sentence that ends in a question mark outside quotations and addresses, or a request such as "please let us know". A line of free text that repeats one of Amazon\'s three questions is a heading, in any of the six languages.',
  question: 'Which statement can stand in place of the question?',
  source: 'AZ-POA, SEED-002',
  bad: [
    flags(cause('Why was our account closed?'), 'Why was our account closed?'),
    flags(cause('Please let us know which ASIN is meant.'), 'Please let us know'),
    flags({ language: 'de', sections: {}, freeText: 'Warum wurde unser Konto gesperrt?' }),
    flags({ language: 'fr', sections: {}, freeText: 'Pourquoi avez-vous fermé notre compte ?' }),
    flags({ language: 'it', sections: {}, freeText: 'Quale causa ha bloccato il nostro negozio?' }),
    flags({ language: 'es', sections: {}, freeText: '¿Por qué motivo nos castigan?' }),
    flags({ language: 'ja', sections: {}, freeText: 'なぜ当店のアカウントは停止されたのですか?' }),
    flags({ language: 'de', sections: {}, freeText: 'Die Vorlage war alt. Was war daran die Ursache?' }),
  ],
  fine: [
    passes(cause('The log is at https://example.com/log?id=3&day=4 and lists 12 rows.'), 'an address'),
    passes(
      cause('The maker of the lamp let us know that it would ship on 3 May, and only on 9 May told us when.'),
      'an answer that is reported',
    ),
    passes(cause('Feedback of 3 May: "Where is my parcel?" The parcel had no scan.'), 'quoted feedback'),
    passes(
      { sections: {}, freeText: 'What caused the issue?\nThe template chose the letter service.' },
      "a heading with Amazon's question",
    ),
    ...(
      [
        ['de', 'Was war die Ursache?'],
        ['de', '2. Welche Maßnahmen haben Sie ergriffen?'],
        ['fr', 'Comment éviterez-vous que cela se reproduise ?'],
        ['it', 'Che cosa è successo?'],
        ['es', '¿Qué medidas ha tomado?'],
        ['ja', '再発をどのように防止しますか?'],
      ] as const
    ).map(([language, freeText]) => passes({ language, sections: {}, freeText }, `a heading, ${freeText}`)),
  ],
  *check(item, context) {
    if (item.section === 'freeText' && isHeading(item.text.raw)) return
    const spans = matchesOf(item, context.words.question)
    for (const sentence of item.text.sentences) {
      const masked = item.text.masked.slice(sentence.start, sentence.end)
      if (!/[?？]["”’)\]]*$/.test(masked) || /^\uFFFC+["”’)]*$/.test(masked)) continue
      if (has(heading, masked)) continue
      spans.push(sentence)
    }
    for (const span of withoutOverlaps(spans)) {
      const asks = item.text.masked.slice(span.start, span.end)
      if (has(imperative, asks) && !has(opensRequest, item.text.masked.slice(0, span.start))) continue
      const words = context.language === 'ja' || /[?？]/.test(asks)
      yield findingAt(
        item,
        span,
        'error',
        words ? 'This asks the reviewer a question.' : 'This asks the reviewer to answer.',
      )
    }
  },
}

// "The maker of the lamp let us know that …" reports an answer: whatever word stands before is the subject.
const imperative = /^(?:let|tell|show)\b/i
const opensRequest =
  /(?:^|[^\p{L}\s]\s*|(?<!\p{L})(?:please|kindly|and|or|but|just|simply|you|to|do|must|should|can|could|would|will|so)\s+(?:(?:also|then|always|kindly|just)\s+)?)$/iu

const heading =
  /^\W*(?:\d+\W+)?(?:what|how|why|which)\b[^?]{0,120}\b(?:caus\w+|root|action|actions|steps|taken|prevent\w*|measures|future|happen(?:ed|ing)?|resolve\w*|again|done)\b[^?]{0,60}\?$/i
