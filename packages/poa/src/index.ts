export * from './case.ts'
export { readCase, readCaseValue, type CaseProblem, type ReadCaseResult } from './read-case.ts'
export { createLinter, lintCase, type Linter, type LintOptions, type LintReport } from './lint/lint.ts'
export type { Coverage } from './lint/answers/coverage.ts'
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
export type { PdfFontFile } from './render/pdf-fonts.ts'
export { renderSubmission, safeName, type SubmissionFile } from './render/submission.ts'
export {
  checkEvidence,
  type CheckOptions,
  type EvidenceRemark,
  type EvidenceReport,
} from './evidence/check.ts'
export { highlightPdf, type HighlightOptions, type HighlightResult } from './evidence/highlight.ts'
export type { Proposal } from './evidence/proposal.ts'
export { evidenceCoverage, type EvidenceCoverage } from './evidence/coverage-report.ts'
export * from './life/index.ts'
export { docxText } from './draft/docx-text.ts'
export { generalGuide, guideFor, guides, type Guide } from './guide/questions.ts'
export { findingSchema, lintOutputSchema } from './lint/report-schema.ts'
export { promisesDue, promisesOf, type PlanPromise, type PromiseDue } from './promises.ts'
