import type { CaseDocument } from './case.ts'
import { addBusinessDays, formatDay, parseDay, type Day } from './day.ts'
import { invoiceWindowDays } from './lint/invoices.ts'
import { violationType } from './lint/terms/violation-types.ts'

export type ClockKind =
  | 'deadline'
  | 'account_health_call'
  | 'safety_request'
  | 'reply_expected'
  | 'chaser_due'
  | 'invoice_leaves_window'
  | 'utility_bill_ages'
  | 'warning_visible_until'
  | 'funds_request'
  | 'metric_window_ends'
  | 'post_reinstatement_check'

/** Something that happens on a day because of the rules of the trade. */
export interface Clock {
  readonly kind: ClockKind
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly about: string
  /** Days from the day of looking; negative when it has passed. */
  readonly daysLeft: number
  readonly source: string
}

/** Days after reinstatement on which the case is looked at again (section 2.5 of the craft notes). */
export const reinstatementChecks = [7, 30, 60, 90] as const

const metricWindows: Readonly<Record<string, number>> = {
  order_defect_rate: 60,
  late_shipment_rate: 30,
  cancellation_rate: 7,
  valid_tracking_rate: 30,
  on_time_delivery_rate: 21,
}

/** Every clock that runs in a case, the nearest first. `reinstatedOn` starts the watch after reinstatement. */
export function caseClocks(
  document: CaseDocument,
  options: { readonly asOf: string; readonly reinstatedOn?: string },
): Clock[] {
  const asOf = parseDay(options.asOf) ?? 0
  const clocks: Clock[] = []
  const add = (kind: ClockKind, day: Day | undefined, about: string, source: string): void => {
    if (day !== undefined) clocks.push({ kind, day: formatDay(day), about, daysLeft: day - asOf, source })
  }
  const notice = parseDay(document.noticeDate)
  const types = new Set(
    [...(document.violationTypes ?? []), ...(document.issues ?? [])].flatMap(
      (name) => violationType(name)?.id ?? [],
    ),
  )
  add('deadline', parseDay(document.deadline), 'answer the notice', 'the notice')
  if (notice !== undefined) {
    add(
      'account_health_call',
      notice + 3,
      'use the 72 hours of Account Health Assurance, do not send in panic',
      'AZ-AHA',
    )
    if (types.has('product_safety')) add('safety_request', notice + 7, 'answer the safety request', 'AZ-PS')
    add('funds_request', notice + 90, 'ask for withheld funds', 'notices')
    add('warning_visible_until', notice + 180, 'the warning leaves the account health page', 'SU-SM')
  }
  for (const metric of document.metrics ?? []) {
    const end = parseDay(metric.to)
    const id = violationType(metric.name)?.id
    const window = id === undefined ? undefined : metricWindows[id]
    if (end !== undefined && window !== undefined)
      add(
        'metric_window_ends',
        end + window,
        `the last day of ${metric.name} in the notice leaves the window`,
        'SU-AH',
      )
  }
  const last = document.previousSubmissions?.at(-1)
  const sent = parseDay(last?.date)
  if (sent !== undefined && (last?.reply ?? '') === '') {
    add('reply_expected', sent + 2, 'a reply is usual within two days', 'AZ-APP')
    add('chaser_due', addBusinessDays(sent, 5), 'a chaser is due after five business days of silence', 'AG')
  }
  for (const [index, entry] of (document.evidence ?? []).entries()) {
    const day = parseDay(entry.date)
    const name = entry.ref ?? `evidence ${index + 1}`
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
  const reinstated = parseDay(options.reinstatedOn)
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
