import { createLinter, readCaseValue, type Finding, type LintReport, type QuickFix } from '@health-tui/poa'
import { listPath, toPortable, type CaseDocument } from '@health-tui/storage'
import { tiesForPlan } from '../../tui/case/ties.ts'
import type { CaseReport, PlacedFinding } from '../../tui/case/desk.ts'

const sectionNames = ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const

export interface CaseChecker {
  /** Checks the case with the open texts as they are typed now, by path. */
  check(document: CaseDocument, typed: ReadonlyMap<string, string>, asOf: Date): CaseReport
}

/** A linter that remembers what it read, and says where in the case its remarks belong. */
export function createCaseChecker(): CaseChecker {
  const linter = createLinter()
  return {
    check(document, typed, asOf) {
      const current = withTyped(document, typed)
      const read = readCaseValue(toPlan(current))
      if (!read.ok) return nothingChecked
      return placed(linter.lint(read.document, { asOf: asOf.toISOString() }), current)
    },
  }
}

const nothingChecked: CaseReport = { ready: false, findings: [], setAside: [], coverage: [], asks: [] }

/**
 * The case as the linter reads it: every entry with its id and with what it is tied to, whether or not anything is, so
 * that causes can be named by the entries that answer them.
 */
export function toPlan(document: CaseDocument): Record<string, unknown> {
  const sections = sectionNames.map((name) => [
    name,
    (document.lists[listPath(name)] ?? []).map((item) => ({
      ...Object.fromEntries(
        Object.entries(item.fields).filter(([field, value]) => value !== null && !field.startsWith('links.')),
      ),
      ...tiesForPlan(document, item),
      id: item.id,
      text: item.text,
    })),
  ])
  const portable = toPortable(document)
  return {
    ...portable,
    sections: { ...portable.sections, ...(Object.fromEntries(sections) as Record<string, unknown>) },
  }
}

/** The case with the open texts as they are typed now. */
export function withTyped(document: CaseDocument, typed: ReadonlyMap<string, string>): CaseDocument {
  if (typed.size === 0) return document
  const lists = Object.fromEntries(
    Object.entries(document.lists).map(([name, items]) => [
      name,
      items.map((item) => {
        const text = typed.get(item.path)
        return text === undefined ? item : { ...item, text }
      }),
    ]),
  )
  return { ...document, lists, freeText: typed.get('freeText') ?? document.freeText }
}

function placed(report: LintReport, document: CaseDocument): CaseReport {
  const place = (path: string): string => placeOf(path, document)
  const paths = (list: readonly string[]): readonly string[] => list.map(place)
  return {
    ready: report.ready,
    findings: report.findings.map((finding) => placeFinding(finding, place)),
    setAside: report.suppressed.map((finding) => ({
      ...placeFinding(finding, place),
      reason: finding.reason,
    })),
    coverage: report.coverage.issues.map((row) => ({
      issue: row.issue,
      rootCauses: paths(row.rootCauses),
      correctiveActions: paths(row.correctiveActions),
      preventiveMeasures: paths(row.preventiveMeasures),
      evidence: row.evidence,
    })),
    asks: report.coverage.asks.map(({ ask, answered }) => ({ ask, answered })),
  }
}

function placeFinding(finding: Finding, place: (path: string) => string): PlacedFinding {
  const { ruleId, severity, message, question, text, path, start, end, fix } = finding
  return {
    ruleId,
    severity,
    message,
    question,
    words: text,
    place: place(path),
    stretch: start === undefined || end === undefined ? null : { from: start, to: end },
    fix: fix === undefined ? null : placeFix(fix, place),
  }
}

function placeFix(fix: QuickFix, place: (path: string) => string): PlacedFinding['fix'] {
  return { title: fix.title, place: place(fix.path), from: fix.start, to: fix.end, insert: fix.insert }
}

/** Names of lists in the file that the case keeps under another name. */
const listNames: Readonly<Record<string, string>> = { previousSubmissions: 'submissions' }

/** `sections.rootCauses[1].text` is the place of the second root cause; what is in no list is a field of the case. */
export function placeOf(path: string, { lists }: Pick<CaseDocument, 'lists'>): string {
  const match = /^([A-Za-z.]+)\[(\d+)\]/.exec(path)
  if (match === null) return path
  const [, name = '', index] = match
  return lists[listNames[name] ?? name]?.[Number(index)]?.path ?? path
}
