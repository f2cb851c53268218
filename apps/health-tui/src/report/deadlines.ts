import type { CaseSummary, DueItem } from '@health-tui/storage'
import { runsIn } from '@health-tui/storage/reading'
import type { InboxItem } from '../status/status-report.ts'

/** Something that has to be done by a time. */
export interface Deadline {
  /** An instant or, where only that is known, a day. */
  readonly due: string
  readonly account: string | null
  readonly marketplace: string | null
  readonly what: string
  readonly from: 'notification' | 'case' | DueItem['from']
  readonly id: string
  readonly passed: boolean
}

type DatedCase = Pick<CaseSummary, 'id' | 'title' | 'state' | 'account' | 'marketplace' | 'deadline'>

/** Everything with a time, the earliest first. What was sent, decided or put away asks for nothing any more. */
export function deadlinesOf(
  notifications: readonly InboxItem[],
  { cases, due }: { readonly cases: readonly DatedCase[]; readonly due: readonly DueItem[] },
  now: string,
): readonly Deadline[] {
  const ofNotifications = notifications.flatMap(
    ({ due, phishing, account, marketplace, subject, id, caseState, done }): Deadline[] =>
      due === null || phishing === true || done || (caseState !== null && !runsIn('deadline', caseState))
        ? []
        : [{ due, account, marketplace, what: subject, from: 'notification', id, passed: due < now }],
  )
  const ofCases = cases.flatMap(({ deadline, state, account, marketplace, title, id }): Deadline[] =>
    deadline === null || !runsIn('deadline', state)
      ? []
      : [
          {
            due: deadline,
            account,
            marketplace,
            what: title,
            from: 'case',
            id,
            // A day without a time lasts until it is over.
            passed: deadline < now.slice(0, deadline.length),
          },
        ],
  )
  // What a case wants done beside its deadline: clocks that run, promises, checks after reinstatement.
  const ofWork = due
    .filter(({ key }) => key !== 'deadline')
    .map(({ at, account, marketplace, what, title, from, caseId, overdue }): Deadline => ({
      due: at,
      account,
      marketplace,
      what: `${what} (${title})`,
      from,
      id: caseId,
      passed: overdue,
    }))
  return [...ofNotifications, ...ofCases, ...ofWork].toSorted((one, other) => (one.due < other.due ? -1 : 1))
}

/** The deadlines that people read for: those ahead, and what passed within the last thirty days. */
export function currentDeadlines({
  deadlines,
  asOf,
}: {
  readonly deadlines: readonly Deadline[]
  readonly asOf: string
}): readonly Deadline[] {
  const oldest = new Date(Date.parse(asOf) - 30 * 86_400_000).toISOString()
  return deadlines.filter(({ due }) => due >= oldest.slice(0, due.length))
}
