import type { CaseDocument } from './case.ts'
import { addBusinessDays, formatDay, type Day } from './day.ts'
import { reinstatementChecks, typesOf } from './life/checks.ts'
import { clockEntries, type ClockKind } from './life/clock-table.ts'
import { calendarOf, instantText } from './life/zone-day.ts'
import { invoiceWindowDays } from './lint/answers/invoices.ts'
import { metricNamed } from './lint/terms/metric-terms.ts'

export type { ClockKind } from './life/clock-table.ts'

/** Something that happens on a day because of the rules of the trade. */
export interface Clock {
  readonly kind: ClockKind
  /** `YYYY-MM-DD` where the marketplace is. */
  readonly day: string
  /** The instant at which it ends, in UTC: the exact one where it is known, else the end of the day. */
  readonly at: string
  readonly about: string
  /** Days from the day of looking; negative when it has passed. */
  readonly daysLeft: number
  /** `due` wants something done by then; `note` is only good to know. */
  readonly weight: 'due' | 'note'
  readonly source: string
}

const metricWindows: Readonly<Record<string, number>> = {
  order_defect_rate: 60,
  late_shipment_rate: 30,
  cancellation_rate: 7,
  valid_tracking_rate: 30,
  on_time_delivery_rate: 21,
}

/**
 * Every clock that runs in a case, the nearest first, in days of the marketplace. `reinstatedOn` starts the watch after
 * reinstatement.
 */
export function caseClocks(
  document: CaseDocument,
  options: { readonly asOf: string; readonly reinstatedOn?: string },
): Clock[] {
  const calendar = calendarOf(document.marketplace)
  const asOf = calendar.day(options.asOf) ?? 0
  const clocks: Clock[] = []
  const add = (
    kind: ClockKind,
    day: Day | undefined,
    about: string,
    source: string,
    more: { readonly weight?: Clock['weight']; readonly at?: string } = {},
  ): void => {
    if (day === undefined) return
    const at = more.at ?? calendar.endOf(day)
    clocks.push({
      kind,
      day: formatDay(day),
      at,
      about,
      daysLeft: day - asOf,
      weight: more.weight ?? 'due',
      source,
    })
  }
  const exact = (text: string | undefined): { readonly at?: string } => {
    const instant = /T\d{2}:\d{2}/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN
    return Number.isNaN(instant) ? {} : { at: instantText(instant) }
  }
  const types = new Set(typesOf(document))
  const noticeAt = textField(document, 'noticeAt')
  const notice = calendar.day(document.noticeDate) ?? calendar.day(noticeAt)
  const last = document.previousSubmissions?.at(-1)
  const answered = (last?.reply ?? '') !== '' || (last?.outcome ?? '') !== ''
  add(
    'deadline',
    calendar.day(document.deadline),
    'answer the notice',
    'the notice',
    exact(document.deadline),
  )
  const starts = {
    notice,
    submission: answered ? undefined : calendar.day(last?.date),
    claim: calendar.day(textField(document, 'claimDate')),
  }
  for (const entry of clockEntries) {
    const start = starts[entry.from]
    if (start === undefined || !entry.when({ document, types })) continue
    if (entry.hours !== undefined) {
      const from = entry.from === 'notice' ? noticeAt : undefined
      const instant = from === undefined ? Number.NaN : Date.parse(from) + entry.hours * 3_600_000
      const at = Number.isNaN(instant) ? undefined : instantText(instant)
      const day = at === undefined ? start + entry.hours / 24 : calendar.day(at)
      add(entry.kind, day, entry.about, entry.source, {
        weight: entry.weight,
        ...(at === undefined ? {} : { at }),
      })
    } else {
      const day =
        entry.businessDays === undefined
          ? start + (entry.days ?? 0)
          : addBusinessDays(start, entry.businessDays)
      add(entry.kind, day, entry.about, entry.source, { weight: entry.weight })
    }
  }
  for (const metric of document.metrics ?? []) {
    const end = calendar.day(metric.to)
    const id = metricNamed(metric.name)
    const window = id === undefined ? undefined : metricWindows[id]
    if (end !== undefined && window !== undefined)
      add(
        'metric_window_ends',
        end + window,
        `the last day of ${metric.name} in the notice leaves the window`,
        'SU-AH',
        { weight: 'note' },
      )
  }
  for (const [index, entry] of (document.evidence ?? []).entries()) {
    const day = calendar.day(entry.date)
    const name = entry.ref ?? `evidence ${index + 1}`
    const expires = calendar.day(entry.expires)
    if (expires !== undefined) add('document_expires', expires, `${name} expires`, 'the document')
    if (day === undefined) continue
    if (/invoice|rechnung|factur|fattur/i.test(entry.type ?? ''))
      add(
        'invoice_leaves_window',
        day + invoiceWindowDays(document),
        `${name} leaves the invoice window`,
        'AZ-INV',
      )
    if (/utility|bank/i.test(entry.type ?? ''))
      add('utility_bill_ages', day + 90, `${name} becomes older than 90 days`, 'AZ-ID')
  }
  const reinstated = calendar.day(options.reinstatedOn)
  if (reinstated !== undefined)
    for (const days of reinstatementChecks)
      add(
        'post_reinstatement_check',
        reinstated + days,
        `check the account ${days} days after reinstatement`,
        'SEED-003',
      )
  return clocks.toSorted((a, b) => a.daysLeft - b.daysLeft || (a.kind < b.kind ? -1 : 1))
}

function textField(document: CaseDocument, name: string): string | undefined {
  const value = document[name]
  return typeof value === 'string' ? value : undefined
}
