import { rememberLast } from '../model/remember.ts'
import type { LifeAttempt, LifeCheck, LifeDetail, LifeNext, LifePromise } from './life-detail.ts'

/** One row of the life of a case; Enter does what it says. */
export type LifeRow =
  | { readonly kind: 'step' | 'review'; readonly step: LifeNext }
  | { readonly kind: 'attempt'; readonly attempt: LifeAttempt }
  | { readonly kind: 'promise'; readonly promise: LifePromise }
  | { readonly kind: 'check'; readonly check: LifeCheck }

/** The rows in their order: what comes next, what was promised, what has to be looked at, what was sent. */
export const lifeRows = rememberLast((detail: LifeDetail): readonly LifeRow[] => [
  ...detail.steps.map((step): LifeRow => ({ kind: 'step', step })),
  ...detail.review.steps.map((step): LifeRow => ({ kind: 'review', step })),
  ...detail.promises
    .filter(({ state }) => state !== 'superseded')
    .map((promise): LifeRow => ({ kind: 'promise', promise })),
  ...detail.checks.map((check): LifeRow => ({ kind: 'check', check })),
  ...detail.attempts.toReversed().map((attempt): LifeRow => ({ kind: 'attempt', attempt })),
])

/** Where the selection begins: what is overdue, else the likeliest step. */
export function firstRow(detail: LifeDetail): number {
  const rows = lifeRows(detail)
  const late = rows.findIndex(
    (row) =>
      (row.kind === 'promise' && row.promise.state === 'overdue') ||
      (row.kind === 'check' && row.check.overdue),
  )
  return late >= 0 ? late : 0
}
