import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt, withoutOverlaps } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { noUnchargedDeeds, renewedTold, unchargedDeedsTold } from '../causes/deed-examples.ts'
import { unchargedDeeds } from '../causes/deeds.ts'
import { has } from '../text/pattern.ts'

export const lng11: ItemRule = {
  id: 'LNG-11',
  scope: 'item',
  title: 'No careless admission',
  severity: 'error',
  why: 'A confession of knowing wrongdoing, or of something the notice does not charge, cannot be taken back.',
  how: 'We knew, on purpose, deliberately with fake, altered, used and the like; selling fakes or editing papers, asking for five stars, a second account or goods sent straight from a shop where the notice does not charge it. A process failure stated as a fact is wanted.',
  question: 'What is the fact, without intent and within what the notice charges?',
  source: 'LABIZ, SAN, AZ-IP, EC-INV',
  bad: [
    flags(
      cause('We knew that the bags were replicas and listed them anyway.', {
        violationTypes: ['counterfeit'],
      }),
    ),
    flags(cause('We edited the invoice before the upload.', { violationTypes: ['inauthentic'] })),
    ...unchargedDeedsTold,
    ...renewedTold,
  ],
  fine: [
    ...noUnchargedDeeds,
    passes(
      cause('We did not compare the label with the page before the lot was booked in.'),
      'a process failure',
    ),
    passes(cause('Two buyers call the items "fake".', { violationTypes: ['inauthentic'] }), 'quoted'),
    passes(
      cause('We did not knowingly sell counterfeit goods.', { violationTypes: ['counterfeit'] }),
      'negated',
    ),
    passes(
      cause('Our clerk altered the quantity on the invoice file; two uploads were changed.', {
        violationTypes: ['forged_documents'],
      }),
      'charged, and said in process terms',
    ),
    passes(
      { route: 'dispute', sections: {}, freeText: 'We knew the supplier of the used books for years.' },
      'a dispute',
    ),
  ],
  *check(item, context) {
    if (context.route === 'dispute') return
    const rules = item.section === 'preventiveMeasures'
    const { admission, admissionOfPapers, admissionOfFakes } = context.words
    const lists = [
      admission,
      // "A changed invoice is refused" is a rule of the procedure.
      ...(rules || context.types.has('forged_documents') ? [] : [admissionOfPapers]),
      ...(rules || context.types.has('counterfeit') ? [] : [admissionOfFakes]),
    ]
    for (const span of withoutOverlaps(lists.flatMap((list) => matchesOf(item, list)))) {
      const sentence = sentenceAt(item, span.start)
      if (has(notSo, item.text.masked.slice(sentence.start, span.start))) continue
      if (has(notKnown, item.text.masked.slice(span.start, span.end + 6))) continue
      if (has(tested, item.text.masked.slice(sentence.start, sentence.end))) continue
      yield findingAt(item, span, 'error', 'This confesses more than the facts or the charge need.')
    }
    yield* unchargedDeeds(
      item,
      context,
      (type) => `This admits ${type}, which the notice does not charge.`,
      'error',
    )
  },
}

const notSo = /(?<!\p{L})(?:no|non|nicht) $/iu
const notKnown = /(?<!\p{L})(?:ne|n['’]) ?(?:le |l['’])?(?:sav\p{L}+|étions) (?:\p{L}+ )?pas(?!\p{L})/iu

// What was compared or tested on purpose is a check, not a confession.
const tested =
  /(?<!\p{L})(?:(?:checked|compared|tested|weighed|measured|verglichen|geprüft|comparé|contrôlé|testé|confrontato|controllato|provato|comparamos|comprobamos|probamos)(?: \p{L}+)? (?:knowingly|deliberately|intentionally|on purpose|bewusst|absichtlich|volontairement|exprès|délibérément|volutamente|apposta|a propósito|deliberadamente)|(?:knowingly|deliberately|intentionally|bewusst|absichtlich|volontairement|délibérément|volutamente|deliberadamente)(?: \p{L}+){0,4}? (?:checked|compared|tested|weighed|measured|verglichen|geprüft|comparé|contrôlé|testé|confrontato|controllato|provato))(?!\p{L})/iu
