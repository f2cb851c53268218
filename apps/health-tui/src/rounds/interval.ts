const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** `30s`, `15m`, `1h`, `2d` in milliseconds; undefined for anything else, for more than 7 days. */
export function readInterval(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? []
  if (count === undefined || unit === undefined) return undefined
  const ms = Number(count) * units[unit as keyof typeof units]
  // setTimeout counts in 31 bits; a longer pause is cron's work.
  return ms > 0 && ms <= 7 * units.d ? ms : undefined
}
