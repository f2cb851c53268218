import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'
import { satisfies, type DocumentKind } from '../terms/documents.ts'

const asins = ['B0AAAA0001', 'B0AAAA0002']

export const evd02: CaseRule = {
  id: 'EVD-02',
  scope: 'case',
  title: 'Each listed ASIN has evidence',
  severity: 'error or warning',
  why: 'Amazon wants evidence for all listed products, not for the best one.',
  how: 'Each ASIN of the case is named by a paper of a requested kind (error), or at least by some exhibit where no kind is requested (warning). Papers that name no ASIN at all cannot be held against the plan.',
  question: 'Which exhibit shows this ASIN?',
  source: 'AZ-POA, SEED-002',
  bad: [
    flags(
      {
        asins,
        requested: ['invoices'],
        sections: {},
        evidence: [{ type: 'invoice', asins: ['B0AAAA0001'] }],
      },
      'B0AAAA0002',
    ),
  ],
  fine: [
    passes(
      {
        asins,
        requested: ['invoices'],
        sections: {},
        evidence: [{ type: 'invoice', quantities: { B0AAAA0001: 4, B0AAAA0002: 9 } }],
      },
      'both in quantities',
    ),
    passes(
      { sections: {}, requested: ['invoices'], evidence: [{ type: 'invoice' }] },
      'a case without ASINs',
    ),
    passes(
      { asins, sections: {}, evidence: [{ type: 'screenshot', title: 'Settings' }] },
      'papers that name no ASIN',
    ),
  ],
  *check(context) {
    if (context.route === 'no_appeal' || context.exhibits === undefined) return
    const requested: DocumentKind[] = context.asks
      .flatMap((ask) => ask.documents)
      .filter((kind) => perProduct.has(kind))
    const relevant = context.exhibits.filter(
      (exhibit) => requested.length === 0 || requested.some((kind) => satisfies(exhibit.kind, kind)),
    )
    const named = new Set(
      relevant.flatMap(({ entry }) => [...(entry.asins ?? []), ...Object.keys(entry.quantities ?? {})]),
    )
    if (named.size === 0) return
    const titles = context.exhibits.map(({ entry }) => `${entry.title ?? ''} ${entry.ref ?? ''}`).join('\n')
    for (const [index, asin] of (context.document.asins ?? []).entries()) {
      if (named.has(asin) || titles.includes(asin)) continue
      const elsewhere = context.exhibits.some(({ entry }) => entry.asins?.includes(asin) === true)
      if (requested.length === 0 && elsewhere) continue
      yield {
        severity: requested.length > 0 ? 'error' : 'warning',
        message:
          requested.length > 0
            ? `No paper of the requested kind names ${asin}.`
            : `No exhibit names ${asin}, though others name theirs.`,
        path: `asins[${index}]`,
        text: asin,
      }
    }
  },
}

const perProduct = new Set<DocumentKind>([
  'invoice',
  'receipt',
  'letter_of_authorization',
  'test_report',
  'certificate',
  'ownership',
  'order_confirmation',
])
