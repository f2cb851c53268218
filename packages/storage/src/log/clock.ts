/**
 * Hybrid logical clock. A stamp is `milliseconds(15 digits)-counter(6 digits)-device(16)`, so that plain string comparison
 * orders stamps in JavaScript and in SQL alike.
 */

/** How far ahead of the server's receive time a clock may run before its stamp is cut back, in ms. */
export const clampMs = 5 * 60_000

const maxCounter = 999_999
const maxMs = 999_999_999_999_999

/** The next stamp of `device`: never below the wall clock and always above everything seen. */
export function nextStamp(wallMs: number, seen: string, device: string): string {
  const wall = Math.min(Math.max(0, Math.floor(wallMs)), maxMs)
  const seenMs = stampMs(seen)
  if (wall > seenMs) return formatStamp(wall, 0, device)
  const counter = stampCounter(seen) + 1
  return counter > maxCounter ? formatStamp(seenMs + 1, 0, device) : formatStamp(seenMs, counter, device)
}

/**
 * The stamp that counts: a clock that ran more than five minutes ahead of the server is cut back, by everybody alike.
 * Unsent operations count with their own clock.
 */
export function effectiveStamp(hlc: string, receivedAt: number | null): string {
  if (receivedAt === null) return hlc
  const limit = receivedAt + clampMs
  return stampMs(hlc) <= limit ? hlc : String(limit).padStart(15, '0') + hlc.slice(15)
}

/** The same in SQL, for a row of the table or trigger row `row`. */
export function stampSql(row: string): string {
  return `CASE WHEN CAST(substr(${row}.hlc, 1, 15) AS INTEGER) > ${row}.received_at + ${clampMs}
    THEN printf('%015d', ${row}.received_at + ${clampMs}) || substr(${row}.hlc, 16) ELSE ${row}.hlc END`
}

export function stampMs(stamp: string): number {
  return stamp === '' ? 0 : Number(stamp.slice(0, 15))
}

/** When a stamp says that something happened, as an ISO instant. */
export function stampInstant(stamp: string): string {
  return new Date(stampMs(stamp)).toISOString()
}

function stampCounter(stamp: string): number {
  return stamp === '' ? 0 : Number(stamp.slice(16, 22))
}

function formatStamp(ms: number, counter: number, device: string): string {
  return `${String(ms).padStart(15, '0')}-${String(counter).padStart(6, '0')}-${device}`
}

/** What decides between two writes of one cell. */
export interface Claim {
  readonly stamp: string
  readonly hlc: string
  readonly opId: string
}

/** Positive when `one` wins: the later effective stamp, then the later raw clock, then the higher id. Never 0 for two operations. */
export function compareClaims(one: Claim, other: Claim): number {
  return compare(one.stamp, other.stamp) || compare(one.hlc, other.hlc) || compare(one.opId, other.opId)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
