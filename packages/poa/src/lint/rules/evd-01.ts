import { isConditionalAsk } from '../answers/asks.ts'
import { flags, passes } from '../examples.ts'
import type { LintContext } from '../context.ts'
import type { CaseRule } from '../rule.ts'
import { documentsAskedBy, satisfies, type DocumentKind } from '../terms/documents.ts'
import { has } from '../text/pattern.ts'

export const evd01: CaseRule = {
  id: 'EVD-01',
  scope: 'case',
  title: 'Each requested kind of paper is attached',
  severity: 'error',
  why: 'Without the paper that the notice names, the text is not read.',
  how: 'Kinds of paper asked for in `requested` minus the kinds in `evidence`; alternatives ("invoices or receipts") count for each other as long as the notice does not ask for both, `if applicable` and tests that a laboratory sends itself are left alone. Without any evidence list it can only be said that it was not checked.',
  question: 'Which file answers this request?',
  source: 'AZ-POA, SU-AC, AZ-PS, SU-DS',
  bad: [
    flags(
      { requested: ['invoices'], sections: {}, evidence: [{ type: 'photo', title: 'Shelf' }] },
      'invoices',
    ),
    flags({ requested: ['Letter of authorization from the brand'], sections: {}, evidence: [] }),
    flags(
      {
        requested: ['test report', 'certificate'],
        sections: {},
        evidence: [{ type: 'test_report', title: 'Test report of lots 4 and 5' }],
      },
      'certificate',
    ),
    ...(
      [
        [['utility bill', 'bank statement'], 'utility_bill', 'bank statement'],
        [['utility bill', 'bank statement'], 'bank_statement', 'utility bill'],
        [['test report', 'certificate of conformity'], 'test_report', 'certificate of conformity'],
        [['test report', 'certificate of conformity'], 'certificate', 'test report'],
        [['order list', 'proof of delivery'], 'order_list', 'proof of delivery'],
        [['letter of authorization', 'contract'], 'letter_of_authorization', 'contract'],
      ] as const
    ).map(([requested, type, missing]) =>
      flags({ requested: [...requested], sections: {}, evidence: [{ type }] }, missing),
    ),
  ],
  fine: [
    ...[
      [['bank statement'], ['utility_bill']],
      [['utility bill or bank statement'], ['utility_bill']],
      [
        ['utility bill', 'bank statement'],
        ['bank_statement', 'utility_bill'],
      ],
      [
        ['test report', 'certificate of conformity'],
        ['certificate', 'test_report'],
      ],
      [
        ['utility bill', 'bank statement'],
        ['utility_bill', 'utility_bill'],
      ],
      [['certificate'], ['test_report']],
    ].map(([requested = [], types = []]) =>
      passes(
        { requested, sections: {}, evidence: types.map((type) => ({ type })) },
        `${requested.join(' and ')}: ${types.join(', ')}`,
      ),
    ),
    passes(
      { requested: ['invoices or receipts'], sections: {}, evidence: [{ type: 'receipt' }] },
      'one of two kinds',
    ),
    passes(
      { requested: ['safety data sheet, if applicable'], sections: {}, evidence: [] },
      'only if applicable',
    ),
    passes(
      { requested: ['test report, sent directly by the laboratory'], sections: {}, evidence: [] },
      'the laboratory sends it',
    ),
    ...(
      [
        ['test report', "Test report and Children's Product Certificate, lot 2611"],
        ['test_report', 'Prüfbericht und Zertifikat, Charge 4'],
        ['test_report', 'Rapport d’essai et certificat de conformité'],
      ] as const
    ).map(([type, title]) =>
      passes(
        { requested: ['test report', 'certificate'], sections: {}, evidence: [{ type, title }] },
        `one file with both papers: ${title}`,
      ),
    ),
    passes({ requested: ['root cause'], sections: {}, evidence: [] }, 'no paper is asked for'),
  ],
  *check(context) {
    if (context.route === 'no_appeal') return
    for (const ask of context.asks) {
      if (ask.documents.length === 0 || isConditionalAsk(ask.text)) continue
      if (context.exhibits === undefined) {
        yield {
          severity: 'info',
          message: 'The case lists no evidence, so this request was not checked.',
          path: ask.path,
          text: ask.text,
        }
        continue
      }
      const { exhibits } = context
      const attached = exhibits.some(({ kind: held, entry }) =>
        ask.documents.some(
          (kind) =>
            held === kind ||
            boundTogether(held, entry.title).includes(kind) ||
            (satisfies(held, kind) && !isSpokenFor(held, ask, context)),
        ),
      )
      if (attached) continue
      // A file that is no invoice but stands in for one is EVD-06's; it still does not answer the request.
      yield {
        severity: 'error',
        message: `No attached file is what the notice asks for: ${ask.text}.`,
        path: ask.path,
        text: ask.text,
      }
    }
  },
}

/** One paper cannot answer two requests: a bill that the notice asks for by its name does not stand in for the statement. */
function isSpokenFor(kind: DocumentKind, ask: Ask, context: LintContext): boolean {
  const others = context.asks.filter((other) => other !== ask && other.documents.includes(kind)).length
  const held = (context.exhibits ?? []).filter((exhibit) => exhibit.kind === kind).length
  return others > 0 && held <= others
}

/** The kinds of a file that holds several papers and says so: "Test report and Children's Product Certificate". */
function boundTogether(kind: DocumentKind, title: string | undefined): readonly DocumentKind[] {
  if (title === undefined || !has(joins, title)) return []
  const kinds = documentsAskedBy(title)
  return kinds.includes(kind) ? kinds : []
}

const joins = /(?<!\p{L})(?:and|with|plus|und|mit|sowie|et|avec|ed?|con|y)(?!\p{L})|[&+]|(?:と|および|及び)/iu

type Ask = LintContext['asks'][number]
