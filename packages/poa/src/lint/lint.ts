import type { CaseDocument } from '../case.ts'
import { buildCoverage, type Coverage } from './answers/coverage.ts'
import { createContext, type LintContext } from './context.ts'
import type { Finding, RuleFinding } from './finding.ts'
import { inFreeText, type PlanItem } from './plan.ts'
import type { ProfileOverrides } from './profile.ts'
import { keepRecent, type Recent } from './memory/recent.ts'
import { subjectsOfCauses } from './causes/off-subject.ts'
import { chargesOfCauses } from './causes/other-charge.ts'
import type { ItemRule, Rule } from './rule.ts'
import type { RuleId } from './rule-ids.ts'
import { rules as allRules } from './rules/index.ts'
import { applySuppressions, type SuppressedFinding } from './suppress.ts'
import type { AnalysedText } from './text/analyse.ts'
import { has } from './text/pattern.ts'
import { withWordsOf } from './text/case-words.ts'

export interface LintOptions {
  /** The day of looking where the case names none: `YYYY-MM-DD` or an instant. */
  readonly asOf: string
  /** Only these rules. */
  readonly only?: readonly RuleId[]
  /** All but these rules. */
  readonly without?: readonly RuleId[]
  readonly profile?: ProfileOverrides
}

export interface LintReport {
  /** True when no finding is an error. */
  readonly ready: boolean
  readonly findings: readonly Finding[]
  /** Set aside with a written reason that the case keeps. */
  readonly suppressed: readonly SuppressedFinding[]
  readonly coverage: Coverage
}

export interface Linter {
  readonly lint: (document: CaseDocument, options: LintOptions) => LintReport
}

/** Checks a case once. */
export function lintCase(document: CaseDocument, options: LintOptions): LintReport {
  return createLinter().lint(document, options)
}

/**
 * A linter that remembers: after one keystroke only the changed text is read again by the rules that look at one text at
 * a time. The answers are those of `lintCase`, always.
 */
export function createLinter(): Linter {
  const texts = new Map<string, Recent<AnalysedText>>()
  const answers = new Map<string, Recent<readonly RelativeFinding[]>>()
  return {
    lint: (document, options) => withWordsOf(document, () => check(document, options)),
  }
  function check(document: CaseDocument, options: LintOptions): LintReport {
    const context = createContext(document, {
      asOf: options.asOf,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      textCache: (key) => cacheFor(texts, key),
    })
    const rules = selectRules(options)
    const known = cacheFor(answers, factsKey(context, options))
    const itemRules = rules.filter((rule) => rule.scope === 'item')
    const findings: Finding[] = []
    for (const item of context.items) {
      for (const finding of checkItem(item, itemRules, context, known)) findings.push(finding)
    }
    for (const rule of rules) {
      const more = rule.scope === 'case' ? rule.check(context) : (rule.across?.(context) ?? [])
      for (const finding of more) findings.push(complete(rule, finding))
    }
    const quoted = findings.map((finding) => quoting(finding, context))
    const { kept, suppressed } = applySuppressions(sortFindings(quoted, context), document)
    return {
      ready: !kept.some((finding) => finding.severity === 'error'),
      findings: kept,
      suppressed,
      coverage: buildCoverage(context),
    }
  }
}

interface RelativeFinding {
  readonly rule: ItemRule
  readonly finding: RuleFinding
}

function checkItem(
  item: PlanItem,
  rules: readonly ItemRule[],
  context: LintContext,
  known: Recent<readonly RelativeFinding[]>,
): Finding[] {
  const key = `${item.section}${item.heading ? '#' : ''}${item.detail ? '>' : ''}${item.details}\u0000${item.date ?? ''}\u0000${item.owner ?? ''}\u0000${item.links.evidence.join()}\u0000${item.reusedFrom ?? ''}\u0000${item.text.raw}`
  let relative = known.get(key)
  if (relative === undefined) {
    const home: PlanItem = { ...item, path: '', base: 0 }
    const asked = item.heading ? rules.filter(({ id }) => !has(notOfHeadings, id)) : rules
    const found: RelativeFinding[] = []
    for (const rule of asked) for (const finding of rule.check(home, context)) found.push({ rule, finding })
    relative = found
    known.set(key, relative)
  }
  return relative.map(({ rule, finding }) => complete(rule, moved(finding, item)))
}

function moved(finding: RuleFinding, item: PlanItem): RuleFinding {
  return {
    ...finding,
    path: item.path,
    ...(finding.start === undefined ? {} : { start: finding.start + item.base }),
    ...(finding.end === undefined ? {} : { end: finding.end + item.base }),
    ...(finding.fix === undefined
      ? {}
      : {
          fix: {
            ...finding.fix,
            path: item.path,
            start: finding.fix.start + item.base,
            end: finding.fix.end + item.base,
          },
        }),
  }
}

// What a line promises, when, and how it is set matters in what stands under it.
const notOfHeadings = /^(?:SPC-\d\d|TNS-\d\d|LNG-(?:06|12)|STR-(?:07|08|09|11))$/

/** Lines broken at the margin were read as one; the place and the words shown are those of the case file. */
function quoting(finding: Finding, { document, items }: LintContext): Finding {
  const { freeText } = document
  if (finding.path !== 'freeText' || freeText === undefined || !freeText.includes('\n')) return finding
  if (finding.start === undefined || finding.end === undefined) return finding
  const start = inFreeText(items, freeText, finding.start)
  const end = finding.end === finding.start ? start : inFreeText(items, freeText, finding.end - 1) + 1
  const { fix } = finding
  return {
    ...finding,
    start,
    end,
    text: freeText.slice(start, end),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            ...fix,
            start: inFreeText(items, freeText, fix.start),
            end: inFreeText(items, freeText, fix.end),
          },
        }),
  }
}

function complete(rule: Rule, finding: RuleFinding): Finding {
  return {
    ruleId: rule.id,
    severity: finding.severity,
    message: finding.message,
    question: finding.question ?? rule.question,
    path: finding.path,
    ...(finding.start === undefined ? {} : { start: finding.start }),
    ...(finding.end === undefined ? {} : { end: finding.end }),
    text: finding.text,
    source: rule.source,
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  }
}

function selectRules(options: LintOptions): readonly Rule[] {
  const { only, without } = options
  if (only === undefined && without === undefined) return allRules
  return allRules.filter(
    (rule) => (only === undefined || only.includes(rule.id)) && without?.includes(rule.id) !== true,
  )
}

/** What an answer about one text depends on besides the text: everything in the case but the texts themselves. */
function factsKey(context: LintContext, options: LintOptions): string {
  const { document, asOf, language } = context
  const { sections: _sections, freeText: _freeText, suppressions: _suppressions, ...facts } = document
  const causes = [...new Set([...chargesOfCauses(context), ...subjectsOfCauses(context)])].toSorted()
  return JSON.stringify([facts, asOf, language, options.only, options.without, options.profile, causes])
}

// Facts of a case change seldom while it is written; a long life must not hold every text ever seen.
function cacheFor<Value>(caches: Map<string, Recent<Value>>, key: string): Recent<Value> {
  let cache = caches.get(key)
  if (cache === undefined) {
    if (caches.size >= 4) caches.clear()
    cache = keepRecent(400)
    caches.set(key, cache)
  }
  return cache
}

const severityOrder = { error: 0, warning: 1, info: 2 } as const

function sortFindings(findings: readonly Finding[], context: LintContext): Finding[] {
  const order = new Map<string, number>()
  context.items.forEach(({ path, base }, index) => {
    if (base === 0) order.set(path, index)
  })
  const place = ({ path }: Finding): number =>
    order.get(path) ?? (path.startsWith('freeText') ? 10_000 : 20_000)
  return findings.toSorted(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      place(a) - place(b) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}
