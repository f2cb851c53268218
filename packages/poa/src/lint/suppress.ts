import type { CaseDocument } from '../case.ts'
import type { Finding } from './finding.ts'

export interface SuppressedFinding extends Finding {
  readonly reason: string
}

/** A reason must say something: at least two words. */
export function isReason(reason: string | undefined): reason is string {
  return reason !== undefined && reason.trim().length >= 8 && /\s/.test(reason.trim())
}

/** Sets aside what the case suppresses with a written reason; without one the finding stays. */
export function applySuppressions(
  findings: readonly Finding[],
  document: CaseDocument,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const suppressions = document.suppressions ?? []
  if (suppressions.length === 0) return { kept: findings, suppressed: [] }
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const match = suppressions.find(
      (s) =>
        s.ruleId === finding.ruleId &&
        (s.path === undefined || s.path === finding.path) &&
        (s.text === undefined || s.text === finding.text),
    )
    if (match !== undefined && isReason(match.reason)) suppressed.push({ ...finding, reason: match.reason })
    else kept.push(finding)
  }
  return { kept, suppressed }
}
