import type { Language } from '../lint/language.ts'

/** `2026-11-24` as people write it: "24. November 2026", "November 24, 2026" in an American plan. Anything else stays. */
export function writtenDay(text: string, language: Language, marketplace: string | undefined): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const day = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return text
  const american = marketplace === undefined || /^(?:US|CA|amazon\.c(?:om|a))$/i.test(marketplace)
  const locale = language === 'en' ? (american ? 'en-US' : 'en-GB') : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
