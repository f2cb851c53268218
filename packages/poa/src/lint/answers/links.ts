import type { LintContext } from '../context.ts'
import { keptFor, perText } from '../memory/kept.ts'
import type { PlanItem, PlanSection } from '../plan.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { sharedCount, sharesAny } from '../text/tokens.ts'
import { violationType } from '../terms/violation-types.ts'
import { takesBlame } from '../letter-lines.ts'
import { has } from '../text/pattern.ts'

/** What an issue is called in a case, and how texts show that they belong to it. */
export function itemsForIssue(
  context: LintContext,
  issue: string,
  section: PlanSection,
): readonly PlanItem[] {
  const items = context.section(section)
  const tagged = items.filter((item) => item.links.issues.includes(issue))
  if (tagged.length > 0) return tagged
  const issues = context.document.issues ?? []
  const untagged = items.filter((item) => item.links.issues.length === 0)
  if (issues.length <= 1) return untagged
  const type = violationType(issue)
  if (context.language !== 'en') {
    if (type === undefined) return ofOwnWords(context, issue, issues, untagged)
    const concepts = (type.concepts ?? []).map((concept) => `=${concept}`)
    return untagged.filter((item) => concepts.some((concept) => item.text.stems.has(concept)))
  }
  const stems = context.analyse(issue.replaceAll('_', ' ')).stems
  return untagged.filter(
    (item) => (type !== undefined && has(type.terms, item.text.masked)) || sharesAny(item.text.stems, stems),
  )
}

/** An issue in the seller's own words, outside English: what shares a word that tells it from the other issues. */
function ofOwnWords(
  context: LintContext,
  issue: string,
  issues: readonly string[],
  items: readonly PlanItem[],
): readonly PlanItem[] {
  const words = (text: string): string[] =>
    [...context.analyse(text.replaceAll('_', ' ')).stems].filter((stem) => !stem.startsWith('='))
  const others = new Set(issues.filter((other) => other !== issue).flatMap(words))
  const own = new Set(words(issue).filter((stem) => !others.has(stem)))
  return items.filter((item) => sharesAny(item.text.stems, own))
}

export interface CauseLinks {
  readonly cause: PlanItem
  readonly actions: readonly PlanItem[]
  readonly measures: readonly PlanItem[]
}

/** Ties causes to actions and measures: by id where items are tagged, else by shared words of meaning. */
export const causeLinks = keptFor((context: LintContext): readonly CauseLinks[] => {
  const causes = context.section('rootCauses').filter(isCause)
  // A measure may speak of the fix in the fix's words.
  const free = context
    .section('preventiveMeasures')
    .filter((measure) => measure.links.causes.length === 0)
    .map((measure) => ({
      measure,
      fixes: new Set(
        context.section('correctiveActions').filter((action) => shared(measure.text, action.text) >= 2),
      ),
    }))
  return causes.map((cause) => {
    const actions = linked(context, cause, causes, 'correctiveActions')
    const measures = new Set(linked(context, cause, causes, 'preventiveMeasures'))
    for (const { measure, fixes } of free)
      if (actions.some((action) => fixes.has(action))) measures.add(measure)
    return { cause, actions, measures: [...measures] }
  })
})

function linked(
  context: LintContext,
  cause: PlanItem,
  causes: readonly PlanItem[],
  section: PlanSection,
): readonly PlanItem[] {
  const items = context.section(section).filter(isStatement)
  if (causes.length === 1)
    return items.filter((item) => item.links.causes.length === 0 || belongs(item, cause))
  const enough = isTiedByIds(items) ? 2 : 1
  return items.filter((item) =>
    item.links.causes.length > 0 ? belongs(item, cause) : shared(cause.text, item.text) >= enough,
  )
}

/** How many stems two texts share; a keystroke changes one text of many. */
const shared = (text: AnalysedText, other: AnalysedText): number => sharedWith(text)(other)
const sharedWith = perText((text) => keptFor((other: AnalysedText) => sharedCount(text.stems, other.stems)))

/** Whether the writer ties the entries of a section to causes: one left out was left out, and a chance word is no tie. */
export function isTiedByIds(items: readonly PlanItem[]): boolean {
  const tied = items.filter((item) => item.links.causes.length > 0).length
  return tied >= 2 || (tied > 0 && tied === items.length - 1)
}

function belongs(item: PlanItem, cause: PlanItem): boolean {
  return (
    (cause.id !== undefined && item.links.causes.includes(cause.id)) ||
    item.links.causes.includes(String(cause.index)) ||
    item.links.causes.includes(cause.path)
  )
}

/** Headings and fragments are no statements. */
export function isStatement(item: PlanItem): boolean {
  return isStatementText(item.text)
}

const isStatementText = perText(
  ({ raw, wordCount }) => wordCount >= 3 && !/[:：]$/.test(raw.trimEnd()) && !has(restOfAddress, raw),
)

// The tail of a web address that was broken over lines.
const restOfAddress = /^\s*[\w./-]*\w=[\w.-]+&\S*(?:\s\S+)?\s*$/

/** Whether an entry of the causes may be one: who only takes the blame names nothing to be mended, a detail is part of another. */
export function isCause(item: PlanItem): boolean {
  return !item.detail && isStatement(item) && !onlyTakesBlame(item.text)
}

const onlyTakesBlame = perText(({ raw, sentences }) => sentences.length === 1 && takesBlame(raw))
