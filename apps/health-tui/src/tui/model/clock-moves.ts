const hourMs = 3_600_000
const minuteMs = 60_000

/**
 * Whether what was judged at `read` must be judged anew because of the time alone: at each full hour (windows of days and
 * letters that come back near their deadline), and when the clock was set or the machine slept between two looks at it.
 */
export function outdatedByClock(read: number, before: number, now: number, everyMs: number): boolean {
  const jumped = now < before - everyMs || now > before + everyMs + minuteMs
  return jumped || Math.floor(read / hourMs) !== Math.floor(now / hourMs)
}
