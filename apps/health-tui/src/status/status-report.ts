import type { StatusAccount } from '@health-tui/metrics'

/** One account in one store, as `status --json` prints it. */
export interface AccountReport extends StatusAccount {
  readonly openCases: number
  /** What cases want done: promises, checks and clocks whose time is over, and the next instant that comes. */
  readonly casesDue: { readonly overdue: number; readonly next: string | null }
  /** Instant of the nearest deadline of an open case or unanswered notification; null for none. */
  readonly nextDeadline: string | null
  /** Instant at which the newest figures of this row were imported; null where only orders are known. */
  readonly importedAt: string | null
}

export interface StatusReport {
  readonly asOf: string
  readonly accounts: readonly AccountReport[]
}

/** A notification as the inbox lists it. */
export interface InboxItem {
  readonly id: string
  readonly account: string
  readonly marketplace: string | null
  readonly subject: string
  readonly receivedAt: string | null
  readonly from: string | null
  readonly kind: string | null
  readonly due: string | null
  readonly phishing: boolean | null
  readonly severity: string | null
  /** State of the case that was made from it or that it answers; null where there is none. */
  readonly caseState: string | null
  /** Where it answers a case: what ties it to that case. */
  readonly tiedBy?: string
  /** What the row says, as one text: a letter that was put away comes back when this changes. */
  readonly says: string
  /** Put away, and nothing has changed since. */
  readonly done: boolean
}

/** A case as the list shows it. */
export interface CaseRow {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly account: string | null
  readonly marketplace: string | null
  readonly deadline: string | null
  readonly assignee: string | null
}
