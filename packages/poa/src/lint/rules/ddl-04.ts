import { businessDaysBetween, parseDay } from '../../day.ts'
import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'

const attempt = (date: string, reply?: string) => ({
  date,
  outcome: reply === undefined ? 'sent' : 'rejected',
  ...(reply === undefined ? {} : { reply }),
})

export const ddl04: CaseRule = {
  id: 'DDL-04',
  scope: 'case',
  title: 'Pace and number of attempts',
  severity: 'warning',
  why: 'Each attempt is worth less than the one before; sending again in panic closes doors.',
  how: 'The third attempt is a warning, from the fourth on a stop sign; a send within 48 hours after the last without a reply, and a chaser before five business days, are warnings. A reply that asks for a paper is answered at once.',
  question: 'What is new enough to be worth an attempt?',
  source: 'EC-17, AG, SSO, AZ-APP',
  bad: [
    flags({ asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-20')] }),
    flags({
      asOf: '2026-10-21',
      sections: {},
      previousSubmissions: [attempt('2026-09-01', 'no'), attempt('2026-09-10', 'no')],
    }),
    flags({ asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-16')] }),
  ],
  fine: [
    passes(
      {
        asOf: '2026-10-21',
        sections: {},
        previousSubmissions: [attempt('2026-10-20', 'Please send the invoice.')],
      },
      'a reply that asks for a paper',
    ),
    passes(
      { asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-05')] },
      'a chaser after five business days',
    ),
    passes({ sections: {} }, 'the first attempt'),
  ],
  *check(context) {
    const submissions = context.document.previousSubmissions ?? []
    const last = submissions.at(-1)
    if (last === undefined) return
    const path = `previousSubmissions[${submissions.length - 1}]`
    const number = submissions.length + 1
    if (number >= 4)
      yield {
        severity: 'warning',
        message: `Stop: this would be attempt ${number}. Send nothing that is not much better than all before.`,
        path: 'previousSubmissions',
        text: `attempt ${number}`,
      }
    else if (number > 2)
      yield {
        severity: 'warning',
        message: `This would be attempt ${number}; each is worth less than the one before.`,
        path: 'previousSubmissions',
        text: `attempt ${number}`,
      }
    const sent = parseDay(last.date)
    const answered =
      (last.reply ?? '').trim() !== '' || /reject|den|accept|refus|approved/i.test(last.outcome ?? '')
    if (sent === undefined || answered) return
    const days = context.asOf - sent
    if (days >= 0 && days < 2)
      yield {
        severity: 'warning',
        message: 'The last attempt went out less than 48 hours ago and has no reply.',
        path,
        text: last.date ?? '',
      }
    else if (days >= 2 && businessDaysBetween(sent, context.asOf) < 5)
      yield {
        severity: 'warning',
        message: 'A chaser is due only after five business days without a reply.',
        path,
        text: last.date ?? '',
      }
  },
}
