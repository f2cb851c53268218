import { cause, flags, passes } from '../examples.ts'
import { planSections, type PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'

const names = {
  rootCauses: 'root causes',
  correctiveActions: 'actions taken',
  preventiveMeasures: 'prevention',
}
const full = {
  rootCauses: ['The receiving check compared only the barcode with the page.'],
  correctiveActions: ['On 14 September we removed the 41 units from stock.'],
  preventiveMeasures: ['The receiving lead compares each lot with the page.'],
}

export const str01: CaseRule = {
  id: 'STR-01',
  scope: 'case',
  title: 'The three questions are answered',
  severity: 'error',
  why: 'Amazon asks three things: the root cause, the actions taken, the prevention. A plan that leaves one out is sent back.',
  how: 'On the admit route each of the three sections holds an entry of six words or more, masked words counted once.',
  question: 'What do you answer to this part of the three questions?',
  source: 'AZ-POA, SU-PN, SEED-002',
  bad: [
    flags(cause('The receiving check compared only the barcode with the page.')),
    flags({ sections: { ...full, preventiveMeasures: ['More care.'] } }),
    flags({ sections: {}, freeText: 'Please look at the attached papers.' }),
  ],
  fine: [
    passes({ sections: full }, 'all three are filled'),
    passes(
      { route: 'dispute', sections: {}, freeText: 'We never listed this item: Exhibit 1.' },
      'a dispute answers charges, not the three questions',
    ),
    passes({ route: 'document_only', sections: {} }, 'documents only'),
    passes(
      {
        sections: {},
        freeText:
          'Root cause\nThe receiving check compared only the barcode with the page.\nActions taken\nOn 14 September we removed the 41 units from stock.\nPrevention\nThe receiving lead compares each lot with the page.',
      },
      'free text with the three headings',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    for (const section of planSections) {
      const items = context.section(section)
      if (items.some(isAnswer)) continue
      yield {
        severity: 'error',
        message:
          items.length === 0
            ? `The plan says nothing about its ${names[section]}.`
            : `What the plan says about its ${names[section]} is too short to be an answer.`,
        path: `sections.${section}`,
        text: names[section],
        question: `What do you answer to the question about ${names[section]}?`,
      }
    }
  },
}

function isAnswer({ text: { wordCount, raw } }: PlanItem): boolean {
  return wordCount >= 6 || (/[ぁ-ん]/.test(raw) && raw.length >= 12)
}
