import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const tns04: ItemRule = {
  id: 'TNS-04',
  scope: 'item',
  title: 'No measure that waits for reinstatement',
  severity: 'error',
  why: 'What starts only after reinstatement is not in place; Amazon wants it running before.',
  how: 'Once, after, if, when with reinstated, reactivated or approved. Past reactivations of another account and checks so many days after reinstatement are free.',
  question: 'What of it runs already today?',
  source: 'SF1, ECL',
  bad: [
    flags(measure('Once our account is reinstated we will hire a checker.')),
    flags(measure('After reactivation the owner reads the report daily.')),
  ],
  fine: [
    passes(
      measure('With the first order the pick scan applies; it has run on 40 test picks.'),
      'needs live orders, the control exists',
    ),
    passes(measure('The owner repeats the audit 30 days after reinstatement.'), 'a follow-up with its day'),
    passes(
      measure('When an offer is restored after an edit, the owner reads it against the list.'),
      'any offer',
    ),
    passes(measure('The first account was reactivated on 3 May.'), 'a past fact'),
    ...(
      [
        ['en', 'Please tell us when our account will be reinstated.'],
        ['fr', 'Merci de nous dire quand le compte sera réactivé.'],
        ['it', 'Vi preghiamo di dirci quando l’account sarà riattivato.'],
      ] as const
    ).map(([language, freeText]) =>
      passes({ language, sections: {}, freeText }, `asks and does not wait: ${freeText}`),
    ),
  ],
  *check(item, context) {
    if (item.section === 'rootCauses') return
    for (const span of matchesOf(item, context.words.conditional)) {
      const words = item.text.masked.slice(span.start, span.end)
      if (
        /\b(?:was|were|had been) (?:\w+ )?(?:reinstated|reactivated|restored|reopened|lifted|unblocked)/i.test(
          words,
        )
      )
        continue
      // "When an offer is restored" tells any offer's routine, not the wait for ours.
      if (/^\W*(?:when|once|after|if|whenever) (?:an?|each|every|any) (?!suspen|reinstat)/i.test(words))
        continue
      // "When the offer goes live": any time that it does, unless it is to come back.
      if (has(everyTime, words) && !has(comesBack, words)) continue
      // "Should the pages not be restored" threatens; it waits for no reinstatement.
      if (/\bnot (?:be )?\w+$|(?<!\p{L})(?:nicht|pas|non) \p{L}+$/iu.test(words) && !has(untilThen, words))
        continue
      // A question waits for nothing; it is LNG-06's.
      if (/[?？]\s*$/.test(item.text.masked.slice(span.start, sentenceAt(item, span.start).end))) continue
      // "Tell us when the account will be back" asks, in other words.
      if (has(asking, item.text.masked.slice(0, span.start))) continue
      if (/\b(?:days?|weeks?|months?)\s*$/i.test(item.text.masked.slice(0, span.start))) continue
      yield findingAt(item, span, 'error', 'This waits for the reinstatement that it should bring about.')
    }
  },
}

const everyTime =
  /^\W*(?:when(?:ever)?|each time|every time) the (?:\w+ )?(?:listing|page|offer|product|asin)s? (?:goes|go|is|are|gets?|becomes?) (?:\w+ )?(?:live|online|visible|active|open|up)\W*$|^\W*(?:quand|lorsque|lorsqu['’]|chaque fois qu['’]) ?une |^\W*(?:quando|ogni volta che) un['’]?a? |^\W*cuando (?:una?) |^\W*(?:wenn|sobald) (?:eine?|ein) /iu

// "As long as we may not sell, nothing can start" waits, although it is said with a no.
const untilThen =
  /^\W*(?:while|as long as|until|till|tant que|finché|fino a|mientras|hasta|solange|bis)(?!\p{L})/iu

const comesBack = /\b(?:again|back|once more|anew|suspen\w+|reinstat\w+)\b/i

const asking =
  /(?:\b(?:tell|know|say|inform|ask|asking|advise|confirm|learn|wonder|see)(?: us| me)?|(?<!\p{L})(?:dire|savoir|indiquer|préciser|dites|sachions|communiquer|informer|demandons)(?:[- ](?:nous|moi))?|(?<!\p{L})(?:dirci|dirmi|sapere|indicarci|comunicarci|informarci|farci sapere|dite(?:ci)?)|(?<!\p{L})(?:decirnos|decirme|díganos|dígannos|saber|indicarnos|comunicarnos|informarnos)|(?<!\p{L})(?:sagen|mitteilen|wissen|Bescheid),?),?\s*$/iu
