import {
  computeMetric,
  dimensions,
  explain,
  formatRate,
  metricLabel,
  type Dimension,
  type Explanation,
  type GroupFinding,
} from '@health-tui/metrics'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { truncate } from '../tui/text/layout.ts'
import { alignRows, printLines } from './print-lines.ts'
import { computeFailure, readQuestion, usage, type CaseOptions } from './question.ts'
import { withStore } from './store.ts'

interface ExplainOptions extends CaseOptions {
  readonly by?: readonly string[]
}

/** `metrics explain`: what the defects of a rate have in common. */
export async function runExplain(
  context: CommandContext,
  metric: string,
  options: ExplainOptions,
): Promise<void> {
  const question = readQuestion(context, metric, options)
  const by = readDimensions(options.by ?? [])
  await withStore(context, options, (store) => {
    const result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    if (result.value.basis === 'message') {
      throw computeFailure(
        { type: 'not-computable', message: 'messages carry nothing to break down by' },
        metric,
      )
    }
    const explanation = explain(store.evaluation, result.value, result.counted, by)
    if (options.json === true) printJson(context.stdout, explanation)
    else printLines(context, explanationLines(explanation))
  })
}

function readDimensions(words: readonly string[]): readonly Dimension[] {
  if (words.length === 0) return dimensions
  return words.flatMap((word) => {
    // Only defects have a reason, so reasons are counted in every explanation and need no groups to compare.
    if (word === 'reason') return []
    const found = dimensions.find((dimension) => dimension === word)
    if (found === undefined) {
      throw usage(
        `--by ${word}`,
        'this is no known dimension',
        `choose one of ${dimensions.join(', ')}, reason`,
      )
    }
    return [found]
  })
}

const groupsShown = 20
const ordersShown = 10

function explanationLines(found: Explanation): readonly string[] {
  const gaps = Object.entries(found.unknown).filter(([, count]) => count > 0)
  return [
    `${metricLabel(found.metric)}, ${escapeForTerminal(found.account)} ${found.marketplace}, ${found.from} to ${found.to}: ${countOf(found.defects, 'defect')} in ${countOf(found.cases, 'case')}`,
    `${found.verdict.kind.toUpperCase()}: ${escapeForTerminal(found.verdict.text)}`,
    ...found.verdict.evidence.slice(1).map((sentence) => `  also: ${escapeForTerminal(sentence)}`),
    ...(found.verdict.orders.length === 0
      ? []
      : [
          `  orders: ${escapeForTerminal(found.verdict.orders.slice(0, ordersShown).join(', '))}${found.verdict.orders.length > ordersShown ? ' … (all with --json)' : ''}`,
        ]),
    ...(found.groups.length === 0 ? [] : ['']),
    ...groupTable(found.groups.slice(0, groupsShown)),
    ...found.reasons
      .slice(0, groupsShown)
      .map(({ source, reason, orders }) => `  reason (${source}): ${escapeForTerminal(reason)}  ${orders}`),
    ...gaps.map(([dimension, count]) => `  unknown ${dimension}: ${count} of the defects`),
  ]
}

function groupTable(groups: readonly GroupFinding[]): readonly string[] {
  if (groups.length === 0) return []
  const rows = groups.map((group) => [
    `${group.standsOut ? '*' : ' '} ${group.by} ${escapeForTerminal(truncate(group.value, longestValue))}`,
    `${group.defects}/${group.cases}`,
    formatRate(group.rate),
    group.lift === null ? '' : `${group.lift.toFixed(1)}×`,
    group.pValue === null ? 'too few' : group.pValue.toPrecision(2),
    group.pValue === null ? '' : (group.qValue ?? 1).toPrecision(2),
  ])
  return alignRows([['  group', 'defects', 'rate', 'against rest', 'p', 'adjusted'], ...rows], numbers)
}

const numbers: ReadonlySet<number> = new Set([1, 2, 3, 4, 5])
const longestValue = 30
