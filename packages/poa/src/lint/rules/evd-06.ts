import { flags, passes } from '../examples.ts'
import type { CaseEvidence } from '../../case.ts'
import type { LintContext } from '../context.ts'
import { aboutExhibit } from '../answers/about-exhibit.ts'
import { needsInvoices, unitsInvoiced } from '../answers/invoices.ts'
import type { CaseRule } from '../rule.ts'
import { documentKind, notInvoices, unmarkedKinds, type DocumentKind } from '../terms/documents.ts'

export const evd06: CaseRule = {
  id: 'EVD-06',
  scope: 'case',
  title: 'Papers are of an accepted kind, format and state',
  severity: 'error or warning',
  why: 'Pro formas, order confirmations, retail receipts, altered or locked files are refused without a word.',
  how: 'Kinds that stand in for an invoice where invoices are asked, a packing slip also where it fills up what the invoices lack; format pdf, jpg, png, gif and size under the limit for papers; no password, no alteration, no screenshot of a paper.',
  question: 'Which original file can stand in its place?',
  source: 'AZ-INV, AZ-ID, SU-CD',
  bad: [
    flags(
      { requested: ['invoices'], sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'pro forma invoice' }] },
      'Exhibit 1',
    ),
    flags({
      requested: ['invoices'],
      sections: {},
      evidence: [{ ref: 'Exhibit 1', type: 'invoice', title: 'Order confirmation 4711' }],
    }),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', altered: true }] }),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', format: 'docx' }] }),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'utility_bill', screenshot: true }] }),
    flags({ requested: ['invoices'], sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'packing slip' }] }),
    ...[
      { type: 'packing_slip', title: 'Packing slip', quantities: { B0AAAA0001: 150 } },
      { type: 'delivery note', quantities: { B0AAAA0001: 41 } },
      { type: 'packing_slip', format: 'docx' },
      { type: 'quote', format: 'pdf' },
      { type: 'Lieferschein', quantities: { B0AAAA0001: 300 } },
      { type: 'order confirmation', format: 'xlsx' },
    ].map((slip) =>
      flags({
        requested: ['invoices'],
        unitsSold365: { B0AAAA0001: 220 },
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'invoice', quantities: { B0AAAA0001: 180 } }, slip],
      }),
    ),
  ],
  fine: [
    ...[
      { type: 'packing_slip', quantities: { B0AAAA0001: 150 } },
      { type: 'packing_slip', format: 'pdf' },
      { type: 'delivery note', title: 'Delivery note of the invoice' },
      { type: 'photo', format: 'heic' },
      { type: 'inspection log', quantities: { B0AAAA0001: 4 } },
      { type: 'invoice', quantities: { B0AAAA0001: 10 }, format: 'png' },
    ].map((paper) =>
      passes(
        {
          requested: ['invoices'],
          unitsSold365: { B0AAAA0001: 180 },
          sections: {},
          evidence: [{ ref: 'Exhibit 1', type: 'invoice', quantities: { B0AAAA0001: 180 } }, paper],
        },
        `the invoices cover the sales: ${paper.type}`,
      ),
    ),
    passes(
      { requested: ['invoices or receipts'], sections: {}, evidence: [{ type: 'receipt' }] },
      'the notice takes receipts',
    ),
    passes(
      {
        sections: {},
        evidence: [{ type: 'screenshot', title: 'Template settings', screenshot: true, format: 'png' }],
      },
      'a screenshot of a setting proves a measure',
    ),
    passes(
      {
        requested: ['invoices'],
        sections: {},
        evidence: [{ type: 'invoice', format: 'PDF' }, { type: 'packing slip' }],
      },
      'a packing slip beside an invoice',
    ),
    passes(
      { sections: {}, evidence: [{ type: 'inspection log', format: 'xlsx' }] },
      'a log is no paper of a supplier',
    ),
  ],
  *check(context) {
    const invoicesAsked = needsInvoices(context)
    const receiptsAsked = context.asks.some((ask) => ask.documents.includes('receipt'))
    const hasInvoice = (context.exhibits ?? []).some(({ kind }) => kind === 'invoice')
    const { fileFormats, fileBytes } = context.profile
    for (const exhibit of context.exhibits ?? []) {
      const { entry, kind } = exhibit
      // A title that says invoice is one, unless it says pro forma as well.
      const title = entry.title ?? ''
      const titled =
        /invoice/i.test(title) && !/pro[-_ ]?forma/i.test(title) ? 'invoice' : documentKind(undefined, title)
      const standsIn = notInvoices.has(kind)
        ? kind
        : kind === 'invoice' &&
            (titled === 'pro_forma' || titled === 'order_confirmation' || titled === 'quote')
          ? titled
          : undefined
      if (invoicesAsked && standsIn !== undefined && !(standsIn === 'receipt' && receiptsAsked))
        yield aboutExhibit(exhibit, `is a ${standsIn.replace('_', ' ')}, which is not taken for an invoice`)
      if (invoicesAsked && kind === 'packing_slip' && (!hasInvoice || fillsUp(context, entry)))
        yield aboutExhibit(exhibit, 'is a packing slip, which is not taken for an invoice')
      if (entry.altered === true) yield aboutExhibit(exhibit, 'is altered; only originals are taken')
      if (entry.passwordProtected === true || entry['encrypted'] === true)
        yield aboutExhibit(exhibit, 'is locked by a password')
      if (entry.screenshot === true && supplierPapers.has(kind))
        yield aboutExhibit(exhibit, 'is a screenshot; the paper itself is wanted')
      const format = entry.format
        ?.toLowerCase()
        .replace(/^\./, '')
        .replace(/^(?:image|application)\//, '')
      if (format !== undefined && format !== '' && !fileFormats.includes(format) && supplierPapers.has(kind))
        yield aboutExhibit(exhibit, `is a ${format} file; ${fileFormats.join(', ')} are taken`)
      if (entry.sizeBytes !== undefined && entry.sizeBytes > fileBytes)
        yield aboutExhibit(exhibit, `is larger than ${Math.round(fileBytes / 1024 / 1024)} MB`)
    }
  },
}

const supplierPapers = new Set<DocumentKind>([
  'invoice',
  'packing_slip',
  'pro_forma',
  'order_confirmation',
  'quote',
  'letter_of_authorization',
  'test_report',
  'certificate',
  'receipt',
  'ownership',
  'retraction',
  ...unmarkedKinds,
  'identity',
])

/** Whether a slip brings the quantities that the invoices lack. */
function fillsUp(context: LintContext, { quantities }: CaseEvidence): boolean {
  const sold = context.document.unitsSold365 ?? {}
  return Object.keys(quantities ?? {}).some((asin) => unitsInvoiced(context, asin) < (sold[asin] ?? 0))
}
