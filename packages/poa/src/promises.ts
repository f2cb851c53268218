import type { CaseDocument } from './case.ts'
import { formatDay, parseDay, type Day } from './day.ts'

/** A measure that was promised to Amazon, as something that comes due and leaves proof. */
export interface PlanPromise {
  /** Where the promise stands in the case file. */
  readonly path: string
  readonly text: string
  readonly rhythm: Rhythm
  /** Role nouns are the writer's own words; null where the measure names nobody. */
  readonly owner: string | null
}

export type Rhythm =
  | { readonly kind: 'every'; readonly days: number }
  /** Comes with an event ("each new lot"): nothing falls due by the calendar. */
  | { readonly kind: 'event' }
  /** Runs by itself; looked at once a month. */
  | { readonly kind: 'automatic' }

export interface PromiseDue {
  readonly path: string
  readonly text: string
  readonly due: string
  readonly overdue: boolean
}

/** How long promises are followed after the submission, in days: as long as the warning is visible. */
export const promiseDays = 180

/** Every preventive measure of a case as a promise. */
export function promisesOf(document: CaseDocument): PlanPromise[] {
  return (document.sections?.['preventiveMeasures'] ?? []).flatMap((entry, index) => {
    const text = typeof entry === 'string' ? entry : entry.text
    if (text.trim() === '') return []
    const owner = typeof entry === 'string' ? undefined : entry.owner
    return {
      path: `sections.preventiveMeasures[${index}]`,
      text,
      rhythm: rhythmOf(text),
      owner: owner ?? ownerIn(text),
    }
  })
}

/**
 * What falls due in `from` … `to` for promises that began on `start`. `done` holds the days on which proof was filed, by
 * path; a day of proof covers the period that it lies in.
 */
export function promisesDue(
  promises: readonly PlanPromise[],
  range: { readonly start: string; readonly from: string; readonly to: string; readonly asOf: string },
  done: Readonly<Record<string, readonly string[]>> = {},
): PromiseDue[] {
  const [start, from, to, asOf] = [range.start, range.from, range.to, range.asOf].map(
    (day) => parseDay(day) ?? 0,
  ) as [Day, Day, Day, Day]
  const due: PromiseDue[] = []
  for (const { path, text, rhythm } of promises) {
    const proofs = (done[path] ?? []).flatMap((day) => parseDay(day) ?? [])
    for (const period of promisePeriods(rhythm, start)) {
      if (period.end < from || period.end > to || isKept(period, proofs)) continue
      due.push({ path, text, due: formatDay(period.end), overdue: period.end < asOf })
    }
  }
  return due.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.path < b.path ? -1 : 1))
}

/** A stretch of days in which a promise has to be kept once: after `after`, up to and including `end`. */
export interface PromisePeriod {
  readonly after: Day
  readonly end: Day
}

/** The periods of a promise until 180 days after its start; none where it comes with an event. */
export function promisePeriods(rhythm: Rhythm, start: Day): PromisePeriod[] {
  if (rhythm.kind === 'event') return []
  const days = rhythm.kind === 'every' ? Math.max(1, Math.round(rhythm.days)) : 30
  const periods: PromisePeriod[] = []
  for (let end = start + days; end <= start + promiseDays; end += days)
    periods.push({ after: end - days, end })
  return periods
}

/** A day of proof covers the period that it lies in. */
export function isKept({ after, end }: PromisePeriod, proofs: readonly Day[]): boolean {
  return proofs.some((proof) => proof > after && proof <= end)
}

const namedRhythms: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
}

/** Reads what people type for a rhythm: `weekly`, `10 days`, `event`, `automatic`; undefined for anything else. */
export function readRhythm(text: string): Rhythm | undefined {
  const word = text.trim().toLowerCase()
  if (word === 'event' || word === 'automatic') return { kind: word }
  const days = namedRhythms[word] ?? Number(/^(?:every )?(\d{1,3}) ?d(?:ays?)?$/.exec(word)?.[1])
  return days >= 1 && days <= promiseDays + 2 ? { kind: 'every', days } : undefined
}

/** The rhythm in words, as `readRhythm` reads it. */
export function rhythmWords(rhythm: Rhythm): string {
  if (rhythm.kind !== 'every') return rhythm.kind
  const named = Object.entries(namedRhythms).find(([, days]) => days === rhythm.days)
  return named?.[0] ?? `${rhythm.days} days`
}

const rhythms: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:daily|every (?:day|morning|evening|night)|each (?:day|morning|evening|night)|at \d{1,2}:\d{2}|hourly|every hour|twice a day|täglich|chaque jour|ogni giorno|cada día|diariamente)\b|毎日|毎朝/i,
    1,
  ],
  [
    /\b(?:every (?:second|other) week|bi-?weekly|fortnightly|every two weeks|every second (?:mon|tues|wednes|thurs|fri)day)\b/i,
    14,
  ],
  [
    /\b(?:weekly|every week|each week|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|once a week|wöchentlich|jede[nr]? (?:Woche|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)|chaque (?:semaine|lundi)|ogni (?:settimana|lunedì)|cada (?:semana|lunes|miércoles))\b|毎週/i,
    7,
  ],
  [
    /\b(?:monthly|every month|each month|of (?:each|the|every) month|once a month|monatlich|jedes Monats|jeden Monat|chaque mois|ogni mese|cada mes)\b|毎月/i,
    30,
  ],
  [
    /\b(?:quarterly|every quarter|each quarter|every three months|once a quarter|vierteljährlich|chaque trimestre|ogni trimestre|cada trimestre)\b|四半期/i,
    91,
  ],
  [/\b(?:twice a year|every six months|half-?yearly|semi-?annual(?:ly)?)\b/i, 182],
  [/\b(?:yearly|annual(?:ly)?|every year|once a year|each year)\b/i, 365],
]

/** The rhythm that the words of a measure name. */
export function rhythmOf(text: string): Rhythm {
  for (const [pattern, days] of rhythms) if (pattern.test(text)) return { kind: 'every', days }
  if (
    /\b(?:automatic\w*|refuses?|blocks?|rejects?|locked|disabled|cannot|will not|does not|is set|are set)\b/i.test(
      text,
    )
  )
    return { kind: 'automatic' }
  return { kind: 'event' }
}

/** The role that the words of a measure name; null where there is none. */
export function ownerIn(text: string): string | null {
  return (
    /\b(?:the |our )?((?:\w+ ){0,2}(?:manager|lead|supervisor|owner|officer|clerk|deputy|director|partner|coordinator|editor|inspector))\b/i
      .exec(text)?.[1]
      ?.replace(/^(?:the|our) /i, '') ?? null
  )
}
