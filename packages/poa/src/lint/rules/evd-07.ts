import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'
import { unmarkedKinds } from '../terms/documents.ts'

export const evd07: CaseRule = {
  id: 'EVD-07',
  scope: 'case',
  title: 'Highlighting fits the paper',
  severity: 'error or warning',
  why: 'A highlighted line saves the reader the search on an invoice, and makes an identity paper an altered one.',
  how: 'Invoices and letters of several lines are highlighted (warning); identity, bank and utility papers carry no mark (error).',
  question: 'Which copy, marked or unmarked, belongs here?',
  source: 'AZ-POA, SU-AC, AZ-ID, SEED-002',
  bad: [
    flags(
      { sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'utility_bill', highlighted: true }] },
      'Exhibit 1',
    ),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', highlighted: false, lines: 14 }] }),
  ],
  fine: [
    passes(
      { sections: {}, evidence: [{ type: 'invoice', highlighted: false, lines: 1 }] },
      'one line needs no mark',
    ),
    passes({ sections: {}, evidence: [{ type: 'invoice', highlighted: true }] }, 'marked'),
    passes(
      { sections: {}, evidence: [{ type: 'bank statement', highlighted: false }] },
      'unmarked, as it must be',
    ),
    passes({ sections: {}, evidence: [{ type: 'invoice' }] }, 'nobody said'),
  ],
  *check(context) {
    for (const { entry, kind, name, path } of context.exhibits ?? []) {
      if (unmarkedKinds.has(kind) && entry.highlighted === true)
        yield {
          severity: 'error',
          message: `${name} carries marks; identity, bank and utility papers must be unmarked.`,
          path,
          text: name,
        }
      if (
        (kind === 'invoice' || kind === 'letter_of_authorization') &&
        entry.highlighted === false &&
        entry.lines !== 1
      )
        yield {
          severity: 'warning',
          message: `${name} is not highlighted: mark the lines that matter on a copy.`,
          path,
          text: name,
        }
    }
  },
}
