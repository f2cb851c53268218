import { formatDay } from '../../day.ts'
import { flags, passes } from '../examples.ts'
import { invoicesOf, invoiceWindow } from '../answers/invoices.ts'
import type { CaseRule } from '../rule.ts'

const noticeDate = '2026-10-12'

export const evd03: CaseRule = {
  id: 'EVD-03',
  scope: 'case',
  title: 'Invoices lie inside the window',
  severity: 'error or warning',
  why: 'An invoice outside the window does not count, and Amazon does not say which one it was.',
  how: "Invoice dates lie within 365 days before the notice, or within the window that the notice's own words set. An invoice that leaves the window within 14 days is a warning.",
  question: 'Is there an invoice of the right time for this stock?',
  source: 'SU-AC, AZ-INV, SEED-002',
  bad: [
    flags(
      { noticeDate, sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2025-09-30' }] },
      'Exhibit 1',
    ),
    flags({
      noticeDate,
      sections: {},
      evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2026-10-14' }],
    }),
    flags({
      noticeDate,
      requested: ['invoices from the last 180 days'],
      sections: {},
      evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2026-02-18' }],
    }),
  ],
  fine: [
    passes(
      { noticeDate, sections: {}, evidence: [{ type: 'invoice', date: '2026-02-18' }] },
      'inside 365 days',
    ),
    passes(
      {
        noticeDate,
        sections: {},
        evidence: [{ type: 'delivery note', title: 'Delivery note of the pallet' }],
      },
      'an undated delivery note is another kind of paper',
    ),
    passes({ noticeDate, sections: {}, evidence: [{ type: 'photo', date: '2024-01-01' }] }, 'no invoice'),
  ],
  *check(context) {
    const { days, end } = invoiceWindow(context)
    for (const { entry, day, name, path } of invoicesOf(context)) {
      if (entry.date !== undefined && day === undefined) {
        yield {
          severity: 'info',
          message: `The date of ${name} ("${entry.date}") could not be read.`,
          path,
          text: name,
        }
      }
      if (day === undefined) continue
      if (day < end - days) {
        yield {
          severity: 'error',
          message: `${name} is dated ${formatDay(day)}, ${end - day} days before the notice; ${days} count.`,
          path,
          text: name,
        }
      } else if (day > end) {
        yield {
          severity: 'error',
          message: `${name} is dated ${formatDay(day)}, after the notice of ${formatDay(end)}.`,
          path,
          text: name,
        }
      } else if (day + days - context.asOf <= context.profile.invoiceLeavingDays) {
        yield {
          severity: 'warning',
          message: `${name} leaves the window of ${days} days on ${formatDay(day + days)}.`,
          path,
          text: name,
          question: 'Can it be sent before, or is there a younger one?',
        }
      }
    }
  },
}
