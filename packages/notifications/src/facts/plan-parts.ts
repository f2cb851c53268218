import type { Concept } from '../terms/concepts.ts'

/** What a plan has to say: the cause, what was done, what prevents a repeat. */
export const partsOfPlan = [
  'document.rootCause',
  'document.actionsTaken',
  'document.prevention',
] as const satisfies readonly Concept[]
