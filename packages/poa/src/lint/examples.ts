import type { CaseDocument } from '../case.ts'
import type { RuleExample } from './rule.ts'

/** Short ways to write the examples that every rule carries. */
export function cause(text: string, more: CaseDocument = {}): CaseDocument {
  return { sections: { rootCauses: [text] }, ...more }
}

export function action(text: string, more: CaseDocument = {}): CaseDocument {
  return { sections: { correctiveActions: [text] }, ...more }
}

export function measure(text: string, more: CaseDocument = {}): CaseDocument {
  return { sections: { preventiveMeasures: [text] }, ...more }
}

export function flags(document: CaseDocument, words?: string): RuleExample {
  return words === undefined ? { case: document } : { case: document, flags: words }
}

export function passes(document: CaseDocument, because: string): RuleExample {
  return { case: document, because }
}
