import type { Letter } from '../reading/letter.ts'
import type { CalendarDate } from './dates.ts'

/**
 * True where something has to come before a day, not on it (decision 0553): "before 1 May", "avant le 1er mai", "antes del 1 de
 * mayo", 5月1日より前. "On or before" and "inclusive" take the day in, and a time of day or the end of a period is its own end.
 */
export function isBeforeDay(letter: Letter, date: CalendarDate): boolean {
  if (date.time !== null || date.isPeriodEnd === true || date.isLimit === true) return false
  const { flat } = letter.reading
  const behind = flat.slice(date.end, date.end + 40)
  if (beforeJapanese.test(behind)) return true
  if (isIncluded.test(behind)) return false
  const ahead = flat.slice(Math.max(0, date.start - 60), date.start)
  return before.test(ahead) && !orOn.test(ahead)
}

const weekday = '(?:[a-z]{5,10},? (?:the |dem |den |le |il |el )?)?'
const before = new RegExp(
  `(?<![a-z])(?:before|prior to|earlier than|ahead of|vor(?: dem)?|avant(?: le)?|prima d(?:el(?:l')?|i)|antes del?(?: dia)?) ?(?:the )?${weekday}$`,
)
/** "On or before", "am oder vor dem", "le jour même ou avant" */
const orOn =
  /(?<![a-z])(?:or|oder|ou|o|bzw\.?|and|und) (?:before|prior to|vor(?: dem)?|avant|prima|antes)[^.;]*$/
const isIncluded =
  /^ ?[(,]? ?(?:inclusive|included|inklusive|einschliesslich|inklusiv|inclus|compris|incluso|compreso|inclusive|incluido|ambos inclusive)(?![a-z])/
const beforeJapanese = /^ ?(?:\([^()]{1,6}\))? ?(?:の?前日まで|より(?:も)?(?:前|以前)|になる前|を迎える前)/
