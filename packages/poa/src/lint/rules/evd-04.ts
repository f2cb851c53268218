import { flags, passes } from '../examples.ts'
import { says } from '../find.ts'
import { invoicesOf, needsInvoices, unitsInvoiced } from '../answers/invoices.ts'
import type { CaseRule } from '../rule.ts'

const noticeDate = '2026-10-12'
const invoice = (quantity: number, date = '2026-02-18') => ({
  ref: 'Exhibit 1',
  type: 'invoice',
  date,
  quantities: { B0AAAA0001: quantity },
})

export const evd04: CaseRule = {
  id: 'EVD-04',
  scope: 'case',
  title: 'Invoices cover the units sold',
  severity: 'error',
  why: 'Amazon adds up the quantities; a gap means that part of the stock came from elsewhere.',
  how: 'Per ASIN the quantities of invoices inside the window (packs times units per pack, plus opening stock) are at least the units sold in 365 days. Unknown sales are noted, not guessed.',
  question: 'Which further invoice covers the rest?',
  source: 'SU-AC, AZ-INV',
  bad: [
    flags(
      { noticeDate, unitsSold365: { B0AAAA0001: 141 }, sections: {}, evidence: [invoice(120)] },
      'B0AAAA0001',
    ),
    flags({
      noticeDate,
      unitsSold365: { B0AAAA0001: 100 },
      sections: {},
      evidence: [invoice(120, '2025-01-02')],
    }),
  ],
  fine: [
    passes(
      { noticeDate, unitsSold365: { B0AAAA0001: 141 }, sections: {}, evidence: [invoice(120), invoice(40)] },
      'two invoices together',
    ),
    passes(
      {
        noticeDate,
        unitsSold365: { B0AAAA0001: 141 },
        openingStock: { B0AAAA0001: 30 },
        sections: {},
        evidence: [invoice(120)],
      },
      'stock bought before the window',
    ),
    passes(
      {
        noticeDate,
        unitsSold365: { B0AAAA0001: 141 },
        sections: {},
        evidence: [{ ...invoice(12), unitsPerPack: 12 }],
      },
      'packs of twelve',
    ),
    passes({ noticeDate, sections: {}, evidence: [invoice(1)] }, 'sales unknown'),
  ],
  *check(context) {
    const sold = context.document.unitsSold365
    const invoices = invoicesOf(context)
    if (invoices.length === 0) return
    if (sold === undefined) {
      if (needsInvoices(context))
        yield {
          severity: 'info',
          message: 'The units sold in 365 days are not in the case, so the quantities were not checked.',
          path: 'unitsSold365',
          text: 'units sold',
        }
      return
    }
    if (!invoices.some(({ entry }) => entry.quantities !== undefined)) {
      yield {
        severity: 'info',
        message: 'No invoice names its quantities, so they were not checked.',
        path: 'evidence',
        text: 'quantities',
      }
      return
    }
    // Stock from before the window may be told in words; then the arithmetic is only a hint.
    const explained = (): boolean => context.items.some((item) => says(item, olderStock))
    for (const [asin, units] of Object.entries(sold)) {
      const covered = unitsInvoiced(context, asin)
      if (covered >= units) continue
      yield {
        severity: explained() ? 'warning' : 'error',
        message: `Invoices inside the window show ${covered} units of ${asin}; ${units} were sold.`,
        path: `unitsSold365.${asin}`,
        text: asin,
      }
    }
  },
}

const olderStock =
  /\b(?:opening stock|carried over|stock (?:on hand|from (?:before|20\d\d))|(?:bought|purchased|acquired|received) before|before the (?:window|period|365)|older stock|earlier stock)\b|(?<!\p{L})(?:Anfangsbestand|Altbestand|Restbestand|vor dem Zeitraum|stock initial|stock (?:antérieur|de départ)|giacenza iniziale|scorta precedente|existencias (?:iniciales|previas)|stock previo)(?!\p{L})|期首在庫|以前の在庫/iu
