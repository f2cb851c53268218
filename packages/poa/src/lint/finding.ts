import type { RuleId } from './rule-ids.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A change that is safe to make without asking: replace `text` at `path` [start, end) by `insert`. */
export interface QuickFix {
  readonly title: string
  readonly path: string
  readonly start: number
  readonly end: number
  readonly insert: string
}

/**
 * One remark. `path` names a place in the case file; where that place is a text, `start` and `end` are offsets into it
 * (UTF-16 units) and `text` is exactly what stands there; where a whole entry is meant, `text` names it.
 */
export interface Finding {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** What was seen. */
  readonly message: string
  /** One question whose answer would fix it. */
  readonly question: string
  readonly path: string
  readonly start?: number
  readonly end?: number
  readonly text: string
  readonly source: string
  readonly fix?: QuickFix
}

/** What a rule yields; id, question and source are the rule's own unless said otherwise. */
export type RuleFinding = Pick<Finding, 'severity' | 'message' | 'path' | 'text'> &
  Partial<Pick<Finding, 'start' | 'end' | 'fix' | 'question'>>
