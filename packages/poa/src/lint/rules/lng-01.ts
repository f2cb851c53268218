import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt, withoutOverlaps } from '../find.ts'
import { isNameAt } from '../story/proper-noun.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { has, allMatches } from '../text/pattern.ts'

export const lng01: CaseRule = {
  id: 'LNG-01',
  scope: 'case',
  title: 'No emotive language',
  severity: 'error',
  why: 'Amazon asks for facts without emotion; feelings take the place of the answer.',
  how: 'Words of feeling; softer ones only where the sentence speaks of us or of the reader. One plain apology in the whole plan is free. Sentiment scores are not used: they score strong plans worse than weak ones.',
  question: 'Which fact stands behind this feeling?',
  source: 'AZ-POA, SEED-002',
  bad: [
    flags(cause('We are devastated by this mail.'), 'devastated'),
    flags({
      sections: {
        rootCauses: ['We apologise for the delay.'],
        preventiveMeasures: ['Again we are sorry for the trouble.'],
      },
    }),
  ],
  fine: [
    passes(cause('Two parcels went to the wrong street, which made the consumer disappointed.'), 'a buyer’s'),

    passes(cause('One buyer wrote "I am devastated, the vase was broken".'), 'quoted feedback'),
    passes(cause('A critical failure of the seal damaged 9 jars.'), 'facts'),
    passes(
      cause('The set "Desperate Hours" and the game Total Nightmare Island were listed as new.'),
      'product names',
    ),
    passes(cause('We apologise for the late parcels.'), 'one apology'),
  ],
  *check(context) {
    let apologies = 0
    for (const item of context.items) {
      const spans = matchesOf(item, context.words.emotive).filter(
        (span) => !isBuyersFeeling(item, span.start) || isToldOfUs(item, span),
      )
      for (const span of matchesOf(item, context.words.emotivePersonal)) {
        const sentence = sentenceAt(item, span.start)
        const ours = has(person, item.text.masked.slice(sentence.start, sentence.end))
        if (ours && !isBuyersFeeling(item, span.start)) spans.push(span)
      }
      for (const span of withoutOverlaps(spans)) {
        if (context.language !== 'de' && isNameAt(item, span.start)) continue
        yield findingAt(item, span, 'error', 'This states a feeling, not a fact.')
      }
      for (const span of matchesOf(item, context.words.apology)) {
        apologies++
        if (apologies > 1)
          yield findingAt(item, span, 'error', 'A second apology; one is enough.', {
            question: 'Can the second apology go?',
          })
      }
    }
  },
}

const person = /\b(?:we|us|our|ours|i|me|my|you|your)\b/i

/** "It breaks our hearts" names whose they are. */
function isToldOfUs(item: PlanItem, { start, end }: Span): boolean {
  return has(ofUs, item.text.masked.slice(start, end))
}

const ofUs =
  /(?<!\p{L})(?:we|us|our|i|me|my|wir|uns|unser\p{L}*|ich|mir|mich|mein\p{L}*|nous|notre|nos|je|mon|ma|noi|ci|nostr[oaie]|mi[oa]|nosotros|nos|nuestr[oa]s?|mi)(?!\p{L})|当店|当社|弊社|私/iu

/** The nearest subject before the word is a buyer: a report, not the writer's own feeling. */
function isBuyersFeeling(item: PlanItem, at: number): boolean {
  const before = item.text.masked.slice(sentenceAt(item, at).start, at)
  const subjects = [...allMatches(subject, before)]
  return subjects.at(-1)?.[2] !== undefined
}

const subject =
  /(?<!\p{L})(?:(we|us|i|me|you|your|this|my|wir|uns|ich|nous|notre|nos|je|noi|ci|siamo|abbiamo|nosotros|estamos|somos|hemos|当社|弊社|私)|(buyers?|customers?|purchasers?|consumers?|shoppers?|they|recipients?|verbraucher\p{L}*|consommat\p{L}+|consumator\p{L}+|consumidor\p{L}*|消費者|kund\p{L}*|käufer\p{L}*|clients?|clientes?|acheteu\p{L}*|clienti?|acquirent\p{L}|comprador\p{L}*|購入者|お客様))(?!\p{L})/giu
