import type { CaseDocument, CaseEvidence } from '../../case.ts'
import type { Day } from '../../day.ts'
import type { Exhibit, LintContext } from '../context.ts'
import { documentKind, notInvoices } from '../terms/documents.ts'
import { firstMatch, has } from '../text/pattern.ts'

/** The window that the notice sets for invoices ("within the last 180 days"), else the profile's 365 days. */
export function invoiceWindow(context: LintContext): { readonly days: number; readonly end: Day } {
  return {
    days: invoiceWindowDays(context.document, context.profile.invoiceWindowDays),
    end: context.noticeDay ?? context.asOf,
  }
}

/** The days that the notice's own words allow for invoices, else `standard`. */
export function invoiceWindowDays(document: CaseDocument, standard = 365): number {
  const texts = [
    ...(document.requested ?? []).filter((ask) => has(invoiceWord, ask)),
    document.notificationSummary ?? '',
  ]
  for (const text of texts) {
    const found = firstMatch(daysAfter, text) ?? firstMatch(daysBefore, text)
    const value = Number(found?.[1])
    if (found !== null && value >= 30) return value
  }
  return standard
}

const invoiceWords = String.raw`(?:invoice|receipt|rechnung|quittung|factur|reçu|fattur|ricevut|scontrin|recibo|請求書|領収書)`
const invoiceWord = new RegExp(invoiceWords, 'i')
const inDays = String.raw`(\d{2,3})(?:[ -]|(?<=\d)(?=日)| (?:last|past|derniers|letzten|ultimi|últimos) )(?:days?|tagen?|jours|giorni|días|日)`
const daysAfter = new RegExp(String.raw`${invoiceWords}[^.。]{0,80}?${inDays}`, 'i')
const daysBefore = new RegExp(String.raw`${inDays}[^.。]{0,60}?${invoiceWords}`, 'i')

/** Invoices of goods. A paper that only its title calls a bill ("printing bills since 2024") is one where bills are asked for. */
export function invoicesOf(context: LintContext): readonly Exhibit[] {
  return (context.exhibits ?? []).filter(
    ({ kind, entry }) =>
      kind === 'invoice' &&
      (documentKind(entry.type) === 'invoice' || entry.supplier !== undefined || needsInvoices(context)),
  )
}

/** Papers of a supplier that stand in for an invoice, as pro forma invoices do: whom to call must be on them too. */
export function standInsOf(context: LintContext): readonly Exhibit[] {
  return (context.exhibits ?? []).filter(
    ({ kind, entry }) => kind !== 'receipt' && notInvoices.has(kind) && entry.supplier !== undefined,
  )
}

/** Whether this case is about where goods came from, so that invoices must carry it. */
export function needsInvoices(context: LintContext): boolean {
  return context.asks.some((ask) => ask.documents.includes('invoice'))
}

/** Units of an ASIN that invoices inside the window show, packs counted in units. */
export function unitsInvoiced(context: LintContext, asin: string): number {
  const { days, end } = invoiceWindow(context)
  let units = context.document.openingStock?.[asin] ?? 0
  for (const { entry, day } of invoicesOf(context)) {
    if (isInWindow(day, end, days)) units += unitsOn(entry, asin)
  }
  return units
}

/** An invoice without a date is counted: the rule about dates speaks of it. */
export function isInWindow(day: Day | undefined, end: Day, days: number): boolean {
  return day === undefined || (day >= end - days && day <= end)
}

/** Units of an ASIN on one invoice, packs counted in units. */
export function unitsOn(entry: CaseEvidence, asin: string): number {
  const pack = typeof entry.unitsPerPack === 'number' ? entry.unitsPerPack : (entry.unitsPerPack?.[asin] ?? 1)
  return (entry.quantities?.[asin] ?? 0) * pack
}
