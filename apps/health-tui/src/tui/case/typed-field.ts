import { timeProblem } from '../../cases/field-value.ts'
import { isRhythm } from '../life/rhythms.ts'
import type { FieldKind, FieldPurpose } from './case-state.ts'

/** Why a typed line cannot be taken over, for whoever typed it; undefined where it can. An empty one takes a value away. */
export function typedProblem(purpose: FieldPurpose, typed: string): string | undefined {
  if (purpose.kind === 'set' && typed !== '') {
    const { as } = purpose
    if (as === 'day' && timeProblem(as, typed) !== undefined) return 'Write the day like 2026-10-12.'
    if (as === 'moment' && timeProblem(as, typed) !== undefined)
      return 'Write a day like 2026-10-26, or an instant like 2026-10-26T23:59:00Z.'
  }
  if (purpose.kind === 'set' && purpose.as === 'rhythm' && typed !== '' && !isRhythm(typed))
    return 'Write daily, weekly, monthly, quarterly, a number of days such as 10 days, event or automatic.'
  if (purpose.kind === 'set-aside' && (typed.length < 8 || !/\s/.test(typed)))
    return 'Say why in a few words: the reason stays in the case.'
  if (purpose.kind === 'write-file' && typed === '') return 'Write the path of a file.'
  if (purpose.kind === 'submit' && typed !== purpose.word) return `Type ${purpose.word}, or Esc to go back.`
  return undefined
}

/** What is stored for a typed line. */
export function typedValue(as: FieldKind, typed: string): string | readonly string[] | null {
  if (typed === '') return null
  return as === 'words' ? typed.split(/[\s,]+/).filter((word) => word !== '') : typed
}
