import { countOf } from '../count-of.ts'

/** The part of a letter's deadline that is a length of time. */
export interface LengthOfTime {
  /** `P14D`, `P2W`, `P1M`, `PT72H`; null where the letter sets none. */
  readonly relative: string | null
  readonly due: string | null
  readonly businessDays?: boolean
}

/**
 * What is known of a deadline whose end cannot be told, because the letter sets a length of time and does not tell its own day:
 * `14 days from its day, which it does not tell`. Null for every other deadline.
 */
export function untoldDay({ relative, due, businessDays = false }: LengthOfTime): string | null {
  const [, count, unit = ''] = /^PT?(\d+)([DWMH])$/.exec(relative ?? '') ?? []
  if (due !== null || count === undefined) return null
  const noun = { D: businessDays ? 'business day' : 'day', W: 'week', M: 'month', H: 'hour' }[unit] ?? ''
  return `${countOf(Number(count), noun)} from its day, which it does not tell`
}
