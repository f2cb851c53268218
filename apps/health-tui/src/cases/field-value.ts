import { isDay } from '../iso-day.ts'

/** What the fields of a case hold that clocks and rules read as a time. Light: the drawing thread asks it too. */
export type TimeField = 'day' | 'moment'

const caseTimes = new Set(['deadline', 'noticeDate', 'noticeAt', 'claimDate', 'reinstatedOn'])

/** The field's kind by its place in the case; undefined where any words will do. */
export function timeFieldAt(path: string): TimeField | undefined {
  if (caseTimes.has(path)) return 'moment'
  if (/^(?:sections\.\w+|evidence)\.[^.]+\.date$/.test(path)) return 'day'
  return path.startsWith('evidence.') && path.endsWith('.expires') ? 'day' : undefined
}

/** Why a time cannot be taken over as it is written; undefined where it can. */
export function timeProblem(kind: TimeField, text: string): string | undefined {
  if (isDay(text) || (kind === 'moment' && isInstant(text))) return undefined
  return kind === 'day'
    ? 'it is no day like 2026-10-12'
    : 'it is neither a day like 2026-10-26 nor an instant like 2026-10-26T23:59:00Z'
}

/** Without an offset it is a time where the marketplace is. */
function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text)
  return match?.[1] !== undefined && isDay(match[1]) && !Number.isNaN(Date.parse(text))
}
