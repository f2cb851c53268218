import type { PrintedTime, TimeAround } from '../learned/time-features.ts'
import type { Letter } from '../reading/letter.ts'
import type { NotificationKind } from '../schema.ts'
import type { CalendarDate } from './dates.ts'
import { useOfDay } from './due-date.ts'
import type { DurationUse } from './duration-use.ts'
import type { Duration } from './durations.ts'

/** What the rules and the other times of a letter tell of each of its times; `days` and `durations` are all that it has. */
export function timesAround(
  letter: Letter,
  kind: NotificationKind,
  durations: readonly Duration[],
  usesOfDurations: ReadonlyMap<Duration, DurationUse>,
  days: readonly CalendarDate[],
): ReadonlyMap<PrintedTime, TimeAround> {
  const numbers = days.map(numberOf).toSorted((a, b) => a - b)
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? 0
  const uses = new Map<PrintedTime, TimeAround['use']>([
    ...durations.map((duration) => [duration, usesOfDurations.get(duration) ?? 'unknown'] as const),
    ...days.map((day) => [day, useOfDay(letter, day)] as const),
  ])
  const orders = new Map<PrintedTime, TimeAround['order']>(
    days.map((day) => [day, orderOf(numberOf(day), first, last)]),
  )
  const due = [...uses.values()].filter(isReadAsDue).length
  return new Map(
    [...uses].map(([time, use]) => [
      time,
      { kind, use, isBesideDue: due > Number(isReadAsDue(use)), order: orders.get(time) ?? null },
    ]),
  )
}

/** Whether the rules take a day or a length of time for one by which something is due. */
export function isReadAsDue(use: TimeAround['use']): boolean {
  return use === 'due' || use === 'listed' || use === 'deadline'
}

function orderOf(number: number, first: number, last: number): TimeAround['order'] {
  if (first === last) return 'only'
  return number === last ? 'last' : number === first ? 'first' : 'between'
}

function numberOf({ year, month, day }: CalendarDate): number {
  return (year * 12 + month) * 31 + day
}
