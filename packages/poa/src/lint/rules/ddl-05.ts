import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'

const followUp = {
  owner: 'account lead',
  nextCheck: '2026-10-22',
  watches: 'account lead: mail and View appeal',
}

export const ddl05: CaseRule = {
  id: 'DDL-05',
  scope: 'case',
  title: 'The follow-up is planned',
  severity: 'warning',
  why: 'Replies come by mail and on the View appeal page and get lost; metrics slip again after reinstatement.',
  how: 'An open case has an owner, a next check and someone who watches mail and View appeal; a reinstated one has checks at 30, 60 and 90 days. A file without any follow-up is only noted.',
  question: 'Who looks for the reply, where, and when next?',
  source: 'SEED-003, SEED-004, AppealsPro',
  bad: [
    flags({ sections: {}, followUp: { owner: 'account lead' } }, 'next check, who watches'),
    flags({ sections: {}, state: 'reinstated', followUp: { ...followUp, afterReinstatement: [30] } }),
  ],
  fine: [
    passes({ sections: {}, followUp }, 'planned'),
    passes({ sections: {}, state: 'closed' }, 'a closed case'),
    passes(
      { sections: {}, state: 'reinstated', followUp: { ...followUp, afterReinstatement: [7, 30, 60, 90] } },
      'watched after reinstatement',
    ),
  ],
  *check(context) {
    const { followUp, state, noticeDate } = context.document
    if (/closed/i.test(state ?? '')) return
    if (followUp === undefined) {
      if (noticeDate !== undefined)
        yield {
          severity: 'info',
          message: 'The case plans no follow-up.',
          path: 'followUp',
          text: 'follow-up',
        }
      return
    }
    const missing = [
      ...(empty(followUp.owner) ? ['owner'] : []),
      ...(empty(followUp.nextCheck) ? ['next check'] : []),
      ...(empty(followUp.watches) ? ['who watches'] : []),
    ]
    if (missing.length > 0)
      yield {
        severity: 'warning',
        message: `The follow-up lacks ${missing.join(', ')}.`,
        path: 'followUp',
        text: missing.join(', '),
      }
    if (!/reinstated|watched/i.test(state ?? '')) return
    const planned = new Set((followUp.afterReinstatement ?? []).map(Number))
    const absent = [30, 60, 90].filter((days) => !planned.has(days))
    if (absent.length > 0)
      yield {
        severity: 'warning',
        message: `No check is planned ${absent.join(', ')} days after reinstatement.`,
        path: 'followUp',
        text: `${absent.join(', ')} days`,
      }
  },
}

function empty(value: string | undefined): boolean {
  return value === undefined || value.trim() === ''
}
