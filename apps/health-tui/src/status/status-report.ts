import type { Level, StatusAccount } from '@health-tui/metrics'

/**
 * One account in one store, as `status --json` prints it. Letters and cases that stand in no store with figures have a row of
 * their own, whose marketplace is empty unless all of them name the same.
 */
export interface AccountReport extends StatusAccount {
  readonly openCases: number
  /**
   * Genuine letters that no case has answered, and the level of the gravest one that came since Amazon's newest figures. The
   * `level` of the row is this or that of its figures, whichever is worse.
   */
  readonly openLetters: { readonly count: number; readonly level: Level }
  /** What cases want done: promises, checks and clocks whose time is over, and the next instant that comes. */
  readonly casesDue: { readonly overdue: number; readonly next: string | null }
  /** Instant of the nearest deadline of an open case or unanswered notification; null for none. */
  readonly nextDeadline: string | null
  /** Instant at which the newest figures of this row were imported; null where only orders are known. */
  readonly importedAt: string | null
}

/** Whether anything but letters and cases is known of a row. */
export function hasFigures({ metrics, accountStatus }: AccountReport): boolean {
  return metrics.length > 0 || accountStatus !== null
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
