import type { CaseDocument } from '../case.ts'
import type { LintContext } from './context.ts'
import type { RuleFinding } from './finding.ts'
import type { PlanItem } from './plan.ts'
import type { RuleId } from './rule-ids.ts'

/** A case (only what matters for the rule; `asOf` defaults to 2026-10-21) that a rule flags, or must not flag. */
export interface RuleExample {
  readonly case: CaseDocument
  /** The exact words that the rule points at, where it points at words. */
  readonly flags?: string
  /** Why the case is here, for the trap lists of the documentation. */
  readonly because?: string
}

interface RuleDescription {
  readonly id: RuleId
  readonly title: string
  readonly severity: 'error' | 'warning' | 'error or warning'
  /** Why it matters to the person who reads the plan. */
  readonly why: string
  /** How it is decided. */
  readonly how: string
  /** Shown with every finding: one question whose answer would fix it. */
  readonly question: string
  /** Tags of the source list. */
  readonly source: string
  readonly bad: readonly RuleExample[]
  readonly fine: readonly RuleExample[]
}

/**
 * Looks at one text at a time, at the case's facts and at which subjects its causes speak of, never at other texts, so its
 * answers can be kept per text.
 */
export interface ItemRule extends RuleDescription {
  readonly scope: 'item'
  readonly check: (item: PlanItem, context: LintContext) => Iterable<RuleFinding>
  /** What the same rule finds between the texts, asked anew each time. */
  readonly across?: (context: LintContext) => Iterable<RuleFinding>
}

/** Looks at the case as a whole. */
export interface CaseRule extends RuleDescription {
  readonly scope: 'case'
  readonly check: (context: LintContext) => Iterable<RuleFinding>
}

export type Rule = ItemRule | CaseRule
