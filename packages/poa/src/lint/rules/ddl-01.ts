import { formatDay, parseDay } from '../../day.ts'
import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'

export const ddl01: CaseRule = {
  id: 'DDL-01',
  scope: 'case',
  title: 'The deadline is met',
  severity: 'error or warning',
  why: 'After the deadline the case may be closed for good.',
  how: 'The day of looking lies after the deadline (error) or on it (warning). No known deadline is a note: the notice may name one.',
  question: 'What does the notice say about the time to answer?',
  source: 'EC-17, AZ-PS, SEED-001',
  bad: [
    flags({ asOf: '2026-10-27', deadline: '2026-10-26', sections: {} }, '2026-10-26'),
    flags({ asOf: '2026-10-26', deadline: '2026-10-26', sections: {} }),
  ],
  fine: [
    passes({ asOf: '2026-10-21', deadline: '2026-10-26', sections: {} }, 'days left'),
    passes({ sections: {} }, 'many notices name no deadline'),
    passes(
      { asOf: '2026-11-30', deadline: '2026-10-26', sections: {}, state: 'reinstated' },
      'a closed case',
    ),
  ],
  *check(context) {
    const { deadline, state } = context.document
    if (/closed|reinstated|watched|accepted|submitted/i.test(state ?? '')) return
    if (deadline === undefined || deadline.trim() === '') {
      if (context.noticeDay !== undefined && context.route !== 'no_appeal')
        yield {
          severity: 'info',
          message: 'The case knows no deadline.',
          path: 'deadline',
          text: 'deadline',
          question: 'Does the notice name a time to answer?',
        }
      return
    }
    const day = parseDay(deadline)
    if (day === undefined) {
      yield {
        severity: 'info',
        message: `The deadline "${deadline}" could not be read.`,
        path: 'deadline',
        text: deadline,
      }
      return
    }
    const left = day - context.asOf
    const whole = { path: 'deadline', start: 0, end: deadline.length, text: deadline }
    if (left < 0)
      yield {
        severity: 'error',
        message: `The deadline was ${formatDay(day)}, ${-left} days ago.`,
        ...whole,
        question: 'Can more time be asked for, or has the notice another date?',
      }
    else if (left === 0)
      yield {
        severity: 'warning',
        message: 'The deadline is today.',
        ...whole,
        question: 'What can still go out today?',
      }
  },
}
