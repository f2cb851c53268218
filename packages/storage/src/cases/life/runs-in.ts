import type { CaseState, ClockKind } from '@health-tui/poa/life'

/** What can have a time in a case: a clock, a check after reinstatement, a promise. */
export type TimedKind = ClockKind | 'check' | 'promise'

/** Clocks of the notice: sending an answer meets them. */
const ofNotice = ['deadline', 'account_health_call', 'safety_request'] as const satisfies readonly TimedKind[]

/** Clocks of claims and papers, which run until Amazon has decided. */
const ofPapers = [
  'claim_reply',
  'claim_appeal',
  'plan_usual',
  'identity_usual',
  'duplicate_review',
  'counter_notice_wait',
  'drop_shipping_review',
  'reply_expected',
  'invoice_leaves_window',
  'utility_bill_ages',
  'document_expires',
  'warning_visible_until',
  'funds_request',
  'metric_window_ends',
  'metric_roll_off',
  'metric_recovers',
] as const satisfies readonly TimedKind[]

const afterwards = ['check', 'promise'] as const satisfies readonly TimedKind[]

const unanswered: ReadonlySet<TimedKind> = new Set([...ofNotice, ...ofPapers, ...afterwards])

/**
 * What runs in each state of a case. `post_reinstatement_check` runs in none: the checks themselves say it, with what is
 * to be looked at. A chaser is for what was sent and has no answer.
 */
const running: Readonly<Record<CaseState, ReadonlySet<TimedKind>>> = {
  open: unanswered,
  ready: unanswered,
  submitted: new Set([...ofPapers, ...afterwards, 'chaser_due']),
  answered: unanswered,
  reinstated: new Set(afterwards),
  watched: new Set(afterwards),
  closed: new Set(['promise']),
}

/** Whether something with a time still asks for anything in a state; in one that a newer program wrote, what asks in `open`. */
export function runsIn(kind: TimedKind, state: string): boolean {
  return (Object.hasOwn(running, state) ? running[state as CaseState] : unanswered).has(kind)
}

/** The states in which it asks for nothing any more, for queries. */
export function statesWithout(kind: TimedKind): readonly string[] {
  return Object.keys(running).filter((state) => !runsIn(kind, state))
}
