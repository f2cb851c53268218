import { isConditionalAsk } from '../asks.ts'
import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'
import { satisfies } from '../terms/documents.ts'

export const evd01: CaseRule = {
  id: 'EVD-01',
  scope: 'case',
  title: 'Each requested kind of paper is attached',
  severity: 'error',
  why: 'Without the paper that the notice names, the text is not read.',
  how: 'Kinds of paper asked for in `requested` minus the kinds in `evidence`; alternatives ("invoices or receipts") count for each other, `if applicable` and tests that a laboratory sends itself are left alone. Without any evidence list it can only be said that it was not checked.',
  question: 'Which file answers this request?',
  source: 'AZ-POA, SU-AC, AZ-PS, SU-DS',
  bad: [
    flags(
      { requested: ['invoices'], sections: {}, evidence: [{ type: 'photo', title: 'Shelf' }] },
      'invoices',
    ),
    flags({ requested: ['Letter of authorization from the brand'], sections: {}, evidence: [] }),
  ],
  fine: [
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
      const attached = context.exhibits.some((exhibit) =>
        ask.documents.some((kind) => satisfies(exhibit.kind, kind)),
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
