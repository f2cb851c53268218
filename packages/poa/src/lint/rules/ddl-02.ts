import { asksOfReply, rejectedSubmissions } from '../answers/attempts.ts'
import { flags, passes } from '../examples.ts'
import { isStatement } from '../answers/links.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { containedShare, textSimilarity } from '../text/similarity.ts'

const same =
  'The untracked letter service was still chosen in the shipping template, so nine parcels of the window had no scan at all.'
const reply = 'We need greater detail on the root cause of the issue.'

export const ddl02: CaseRule = {
  id: 'DDL-02',
  scope: 'case',
  title: 'No unchanged resubmission',
  severity: 'error',
  why: 'The same text gets the same answer and burns an attempt.',
  how: 'Entries under the asks of the rejection that are nearly all copied from the rejected text (0.9), or a whole that is (0.85). What the rejection did not criticise may stay.',
  question: 'What is new here since the rejection?',
  source: 'AZ forum, APX, PROSPER',
  bad: [
    flags({
      sections: { rootCauses: [same] },
      previousSubmissions: [{ text: same, outcome: 'rejected', reply }],
    }),
    flags({
      sections: { rootCauses: [same] },
      previousSubmissions: [
        { text: `Root cause: ${same} Actions: we refunded nine buyers.`, outcome: 'rejected' },
      ],
    }),
    flags({
      sections: { rootCauses: [same] },
      previousSubmissions: [{ text: same, outcome: 'more_information', reply }],
    }),
  ],
  fine: [
    passes(
      {
        sections: {
          rootCauses: [
            'Nine parcels went by letter: the template kept the service for orders under $20 after the price change of 3 July.',
          ],
          preventiveMeasures: [same],
        },
        previousSubmissions: [{ text: same, outcome: 'rejected', reply }],
      },
      'only the root cause was criticised',
    ),
    passes(
      {
        sections: { rootCauses: [same] },
        previousSubmissions: [{ text: 'We are sorry.', outcome: 'rejected', reply }],
      },
      'a new text',
    ),
    passes({ sections: { rootCauses: [same] } }, 'the first attempt'),
  ],
  *check(context) {
    const last = rejectedSubmissions(context).at(-1)
    const previous = last?.text ?? ''
    if (last === undefined || previous.trim() === '') return
    const asked = new Set(asksOfReply(last.reply ?? '').flatMap((ask) => ask.sections))
    const whole = context.items.map((item) => item.text.raw).join('\n')
    if (textSimilarity(whole, previous) > 0.85) {
      yield {
        severity: 'error',
        message: 'The plan as a whole is the rejected one.',
        path: `previousSubmissions[${last.index}]`,
        text: 'the whole plan',
      }
    }
    const unchanged = (item: PlanItem): boolean => containedShare(item.text.raw, previous) > 0.9
    const statements = context.items.filter(
      (item) => isStatement(item) && item.text.wordCount >= 8 && item.section !== 'other',
    )
    const mostlySame = statements.filter(unchanged).length >= 0.6 * statements.length
    for (const item of statements) {
      if (
        asked.size === 0
          ? !mostlySame
          : item.section === 'freeText' || item.section === 'other' || !asked.has(item.section)
      )
        continue
      if (!unchanged(item)) continue
      // Beside new entries of the same section an old one may well stay.
      const beside = statements.some(
        (other) =>
          other !== item && other.section === item.section && containedShare(other.text.raw, previous) < 0.7,
      )
      yield {
        severity: beside ? 'warning' : 'error',
        message: 'This stands unchanged in the rejected submission.',
        path: item.path,
        text: item.text.raw,
      }
    }
  },
}
