import { action, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import type { CaseRule } from '../rule.ts'

export const tns02: CaseRule = {
  id: 'TNS-02',
  scope: 'case',
  title: 'Actions taken have a date',
  severity: 'warning',
  why: 'A start date and the effect since then prove that the action runs.',
  how: 'A corrective action without a date, where no dated heading stands above it and no date is kept with the entry.',
  question: 'On which day was this done?',
  source: 'CRAFT',
  bad: [flags(action('We removed the untracked letter service from the template.'))],
  fine: [
    passes(action('On 3 May we removed the untracked letter service from the template.'), 'dated'),
    passes(
      {
        sections: {
          correctiveActions: [
            'Done on 3 May 2026:',
            'Removed the untracked letter service.',
            'Refunded the nine buyers.',
          ],
        },
      },
      'a dated heading above',
    ),
    passes(
      { sections: { correctiveActions: [{ text: 'Removed the letter service.', date: '2026-05-03' }] } },
      'a date kept with the entry',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    let heading = false
    for (const item of context.section('correctiveActions')) {
      const isHeading = /[:：]\s*$/.test(item.text.raw)
      const dated = item.text.dates.length > 0 || item.date !== undefined
      if (isHeading) {
        heading = dated
        continue
      }
      if (dated || heading || item.text.wordCount < 4) continue
      yield findingOnItem(item, 'warning', 'This action has no date.')
    }
  },
}
