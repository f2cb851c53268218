import type { TargetCondition } from '../metric-name.ts'

/**
 * Whether a rate meets its target. Amazon writes `< 1 %` and `>= 95 %`: below means strictly below, above includes the
 * target itself. null where there is no rate or no target.
 */
export function targetMet(
  rate: number | null,
  target: number | null,
  condition: TargetCondition | null,
): boolean | null {
  if (rate === null || target === null || condition === null) return null
  if (condition === 'less_than') return rate < target
  if (condition === 'greater_than') return rate >= target
  return rate === target
}
