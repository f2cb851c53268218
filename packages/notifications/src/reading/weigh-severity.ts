import type { LetterOpinion } from '../learned/letter-opinion.ts'
import { logarithm, mostTrusted, type Counts, type Signals } from '../learned/trust.ts'
import { trust } from '../learned/weights.ts'
import type { NotificationKind, Severity } from '../schema.ts'

/** What goes with a kind. */
export const possibleSeverities: Readonly<Record<NotificationKind, readonly Severity[]>> = {
  not_a_notification: ['info'],
  reinstatement: ['info'],
  account_suspension: ['critical'],
  denial: ['warning', 'critical'],
  information_request: ['info', 'warning', 'at_risk', 'critical'],
  policy_violation: ['warning', 'at_risk'],
  listing_issue: ['warning', 'at_risk'],
  poor_metrics: ['warning', 'at_risk', 'critical'],
  warning: ['info', 'warning', 'at_risk'],
}

/** The severity that the rules read, or another one that goes with the kind and that the words speak for. */
export function weighSeverity(
  read: Severity,
  kind: NotificationKind,
  opinion: LetterOpinion,
  counts: Counts = trust.severity,
): Severity {
  return mostTrusted(possibleSeverities[kind], counts, (severity) =>
    severitySignals(severity, read, kind, opinion),
  )
}

/** What speaks for a severity: how probable the words make it, and that the rules read it of a letter of this kind. */
export function severitySignals(
  severity: Severity,
  read: Severity,
  kind: NotificationKind,
  opinion: LetterOpinion,
): Signals {
  return (tell) => {
    tell('odds', logarithm(opinion.severity(severity)))
    tell(`is ${severity}`, 1)
    if (severity !== read) return
    tell('read', 1)
    tell(`read ${severity} of ${kind}`, 1)
  }
}
