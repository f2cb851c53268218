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

/** What numbers look like that people copy by hand, and what to say of one that does not. */
const numbers: readonly {
  readonly list: string
  readonly pattern: RegExp
  /** Whole ones, to tell a beginning from what can never become one. */
  readonly examples: readonly string[]
  readonly doubt: string
}[] = [
  {
    list: 'orderIds',
    // Orders that were placed elsewhere and sent by Amazon begin with S, digital ones with D.
    pattern: /^(?:\d{3}|[SD]\d{2})-\d{7}-\d{7}$/,
    examples: ['123-4567890-1234567', 'S01-4567890-1234567'],
    doubt: 'no order number: those have 3, 7 and 7 digits, as in 123-4567890-1234567.',
  },
  {
    list: 'asins',
    pattern: /^(?:B0[A-Z\d]{8}|\d{9}[\dX])$/,
    examples: ['B0ABCDEFGH', '1234567890'],
    doubt: 'no ASIN: those have ten characters and begin with B0, or are the number of a book.',
  },
]

/** What is odd about a line that is taken all the same; undefined where nothing is, or nothing yet while it is written. */
export function typedDoubt(purpose: FieldPurpose, typed: string, whole: boolean): string | undefined {
  if (typed === '' || (purpose.kind !== 'add' && purpose.kind !== 'set')) return undefined
  const list = purpose.kind === 'add' ? purpose.list : purpose.path.split('.')[0]
  const number = numbers.find((one) => one.list === list)
  if (number === undefined || number.pattern.test(typed)) return undefined
  const canBecome = number.examples.some((example) =>
    number.pattern.test(typed + example.slice(typed.length)),
  )
  return canBecome && !whole ? undefined : number.doubt
}

/** What is stored for a typed line. */
export function typedValue(as: FieldKind, typed: string): string | readonly string[] | null {
  if (typed === '') return null
  return as === 'words' ? typed.split(/[\s,]+/).filter((word) => word !== '') : typed
}
