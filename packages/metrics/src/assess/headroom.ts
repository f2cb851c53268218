import type { TargetCondition } from '../metric-name.ts'
import { targetMet } from './target.ts'

export interface Headroom {
  /** How many more of the cases already in the window may turn bad before the target is missed; 0 once it is missed. */
  readonly defectsLeft: number
  /** How many further cases, all of them good, bring the rate back; 0 while the target is met; null if none can. */
  readonly cleanOrdersNeeded: number | null
}

/**
 * The distance to the target in cases instead of percent. Numerators are defects where the rate must stay below, and
 * good cases where it must stay above.
 * @example headroom(3, 410, 0.01, 'less_than') // {defectsLeft: 1, cleanOrdersNeeded: 0}
 */
export function headroom(
  numerator: number | null,
  denominator: number | null,
  target: number | null,
  condition: TargetCondition | null,
): Headroom | null {
  if (numerator === null || denominator === null || target === null || condition === null) return null
  if (condition === 'equals') {
    return numerator === target && denominator >= 0 ? { defectsLeft: 0, cleanOrdersNeeded: 0 } : null
  }
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return null
  const sign = condition === 'less_than' ? 1 : -1
  const metWith = (defects: number, clean: number): boolean =>
    targetMet(
      (numerator + sign * defects + (sign < 0 ? clean : 0)) / (denominator + clean),
      target,
      condition,
    ) === true
  const room = sign > 0 ? denominator - numerator : numerator
  if (metWith(0, 0)) {
    return { defectsLeft: largest(room, (defects) => metWith(defects, 0)), cleanOrdersNeeded: 0 }
  }
  const enough = smallest((clean) => metWith(0, clean))
  return { defectsLeft: 0, cleanOrdersNeeded: enough }
}

/** The largest integer of [0, limit] for which a test that starts true and may turn false holds. */
function largest(limit: number, holds: (count: number) => boolean): number {
  let low = 0
  let high = limit
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The smallest non-negative integer for which a test that starts false and may turn true holds; null above a billion. */
function smallest(holds: (count: number) => boolean): number | null {
  let high = 1
  while (!holds(high)) {
    high *= 2
    if (high > 1e9) return null
  }
  let low = Math.floor(high / 2)
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
