import { answersAsk } from './asks.ts'
import type { LintContext } from '../context.ts'
import { itemsForIssue } from './links.ts'
import { planSections } from '../plan.ts'
import { mentionedLabels } from './mentions.ts'

/** Who answers what: issue × section × evidence, and each ask of the notice. Paths point into the case file. */
export interface Coverage {
  readonly issues: readonly {
    readonly issue: string
    readonly rootCauses: readonly string[]
    readonly correctiveActions: readonly string[]
    readonly preventiveMeasures: readonly string[]
    readonly evidence: readonly string[]
  }[]
  readonly asks: readonly {
    readonly ask: string
    readonly answered: boolean
    readonly by: readonly string[]
  }[]
  readonly asins: readonly {
    readonly asin: string
    readonly inText: boolean
    readonly evidence: readonly string[]
  }[]
}

export function buildCoverage(context: LintContext): Coverage {
  const { document } = context
  const issues = document.issues ?? document.violationTypes ?? []
  const exhibits = context.exhibits ?? []
  return {
    issues: issues.map((issue) => {
      const [causes, actions, measures] = planSections.map((section) =>
        itemsForIssue(context, issue, section),
      )
      const labels = new Set(
        [causes, actions, measures].flatMap((items) =>
          (items ?? []).flatMap((item) => [...mentionedLabels(item)]),
        ),
      )
      return {
        issue,
        rootCauses: (causes ?? []).map((item) => item.path),
        correctiveActions: (actions ?? []).map((item) => item.path),
        preventiveMeasures: (measures ?? []).map((item) => item.path),
        evidence: exhibits.filter((exhibit) => labels.has(exhibit.label)).map((exhibit) => exhibit.name),
      }
    }),
    asks: context.asks.map((ask) => {
      const answer = answersAsk(context, ask.text)
      return { ask: ask.text, answered: answer.answered, by: answer.by }
    }),
    asins: (document.asins ?? []).map((asin) => ({
      asin,
      inText: context.items.some((item) => item.text.raw.includes(asin)),
      evidence: exhibits
        .filter(({ entry }) => entry.asins?.includes(asin) === true || entry.quantities?.[asin] !== undefined)
        .map((exhibit) => exhibit.name),
    })),
  }
}
