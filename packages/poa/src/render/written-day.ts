import { findMarketplace } from '@health-tui/metrics'
import type { Language } from '../lint/language.ts'

/** Stores where people write the month before the day. */
const american: ReadonlySet<string> = new Set(['US', 'CA'])

/** `2026-11-24` as people write it: "24. November 2026", "November 24, 2026" in an American plan. Anything else stays. */
export function writtenDay(text: string, language: Language, marketplace: string | undefined): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const day = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return text
  const store = findMarketplace(marketplace ?? 'US')?.code ?? ''
  const english = american.has(store) ? 'en-US' : 'en-GB'
  const locale = language === 'en' ? english : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
