export * from './case.ts'
export { readCase, readCaseValue, type CaseProblem, type ReadCaseResult } from './read-case.ts'
export { createLinter, lintCase, type Linter, type LintOptions, type LintReport } from './lint/lint.ts'
export type { Coverage } from './lint/coverage.ts'
export type { Finding, QuickFix, Severity } from './lint/finding.ts'
export type { Rule, RuleExample } from './lint/rule.ts'
export { ruleIds, type RuleId } from './lint/rule-ids.ts'
export { rules } from './lint/rules/index.ts'
export type { SuppressedFinding } from './lint/suppress.ts'
export { formFields, type FormField } from './render/form.ts'
export {
  renderCase,
  renderFormats,
  type RenderFormat,
  type RenderOptions,
  type RenderResult,
} from './render/render.ts'
export { renderSubmission, safeName, type SubmissionFile } from './render/submission.ts'
export {
  checkEvidence,
  type CheckOptions,
  type EvidenceRemark,
  type EvidenceReport,
} from './evidence/check.ts'
export { highlightPdf, type HighlightOptions, type HighlightResult } from './evidence/highlight.ts'
export type { Proposal } from './evidence/proposal.ts'
export { caseClocks, type Clock, type ClockKind } from './clocks.ts'
export { caseMetrics, plannedChecks, reinstatementChecks, typesOf, type PlannedCheck } from './life/checks.ts'
export {
  caseStates,
  checkTransition,
  isAccepted,
  isCaseState,
  outcomes,
  stateAfterOutcome,
  stateMeanings,
  type CaseState,
  type TransitionCheck,
} from './life/states.ts'
export { calendarOf, type Calendar } from './life/zone-day.ts'
export { formatDay, parseDay, type Day } from './day.ts'
export { guideFor, guides, type Guide } from './guide/questions.ts'
export { findingSchema, lintOutputSchema } from './lint/report-schema.ts'
export {
  isKept,
  ownerIn,
  promiseDays,
  promisePeriods,
  promisesDue,
  promisesOf,
  readRhythm,
  rhythmOf,
  rhythmWords,
  type PromisePeriod,
  type PlanPromise,
  type PromiseDue,
  type Rhythm,
} from './promises.ts'
