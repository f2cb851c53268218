import { action, cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

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
    passes(action('We changed the courier to give a better service to buyers.'), 'what buyers get'),
    passes({ sections: {}, freeText: 'Thank you for your time.' }, 'one line of thanks'),
    passes(cause('The best seller rank of the listing fell.'), 'a rank'),
  ],
  *check(context) {
    const thanked = new Set<string>()
    for (const item of context.items) {
      for (const span of matchesOf(item, context.words.flattery)) {
        if (isGiven(item, span)) continue
        yield findingAt(item, span, 'warning', 'This praises the reader.')
      }
      for (const span of matchesOf(item, context.words.thanks)) {
        const sentence = `${item.path}:${item.base + sentenceAt(item, span.start).start}`
        if (thanked.has(sentence)) continue
        thanked.add(sentence)
        if (thanked.size > 1) yield findingAt(item, span, 'warning', 'Thanks in more than one sentence.')
      }
    }
  },
}

/** "We changed the courier to give a better service": said of what buyers get, not of the reader. */
function isGiven(item: PlanItem, span: Span): boolean {
  const before = item.text.masked.slice(sentenceAt(item, span.start).start, span.start)
  return has(givenByUs, before) && !has(ofReader, item.text.masked.slice(span.start, span.end))
}

const givenByUs =
  /(?:\b(?:offer|provid|giv|deliver|guarantee|ensur)(?:e|es|ing|ed)? (?:\p{L}+ ){0,3}|(?<!\p{L})(?:biet|gewähr|liefer)\p{L}* (?:\p{L}+ ){0,3}|(?<!\p{L})(?:offr|fourn|donn|garant|forn|dar|offriamo|ofrec|prest|brind)\p{L}* (?:[\p{L}’']+ ){0,3})$/iu

const ofReader =
  /amazon|\b(?:you|your)\b|(?<!\p{L})(?:Sie|Ihr\p{L}*|vous|votre|vos|voi|vostr\p{L}|ustedes|vosotros|su|sus|vuestr\p{L})(?!\p{L})|貴社|御社/u
