import { dayOf } from './iso-instant.ts'

/**
 * Reads ASCII bytes as Amazon prints most instants, `2017-06-17T08:04:21+00:00` or `2017-06-17T08:04:21Z`, into milliseconds
 * since 1970 UTC. NaN for any other form, which `parseIsoInstant` may know.
 */
export function readFullInstant(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from
  if (length === 25 ? !isUtc(bytes, from + 19) : length !== 20 || bytes[from + 19] !== upperZ)
    return Number.NaN
  if (
    bytes[from + 4] !== hyphen ||
    bytes[from + 7] !== hyphen ||
    bytes[from + 10] !== upperT ||
    bytes[from + 13] !== colon ||
    bytes[from + 16] !== colon
  )
    return Number.NaN
  const century = two(bytes, from)
  const year = two(bytes, from + 2)
  const month = two(bytes, from + 5)
  const day = two(bytes, from + 8)
  const hour = two(bytes, from + 11)
  const minute = two(bytes, from + 14)
  const second = two(bytes, from + 17)
  // What is no digit makes its pair negative, and so the whole.
  if ((century | year | month | day | hour | minute | second) < 0) return Number.NaN
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN
  return dayOf(century * 100 + year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000
}

const hyphen = 45
const colon = 58
const plus = 43
const zero = 48
const upperT = 84
const upperZ = 90

function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero
  const ones = (bytes[at + 1] as number) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** `+00:00` */
function isUtc(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === plus &&
    bytes[at + 1] === zero &&
    bytes[at + 2] === zero &&
    bytes[at + 3] === colon &&
    bytes[at + 4] === zero &&
    bytes[at + 5] === zero
  )
}
