import {
  computeMetric,
  formatRate,
  formatTarget,
  metricLabel,
  type ComputedMetric,
} from '@health-tui/metrics'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { computeFailure, readQuestion, type CaseOptions } from './question.ts'
import { withStore } from './store.ts'
import { printLines } from './print-lines.ts'

/** `metrics compute`: one rate from the stored order-level facts. */
export async function runCompute(
  context: CommandContext,
  metric: string,
  options: CaseOptions,
): Promise<void> {
  const question = readQuestion(context, metric, options)
  await withStore(context, options, (store) => {
    const result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    if (options.json === true) printJson(context.stdout, result.value)
    else printLines(context, computedLines(result.value))
  })
}

function boundWords({ bound }: ComputedMetric): string {
  return bound === null ? '' : bound.side === 'lower' ? 'at least ' : 'at most '
}

function computedLines(value: ComputedMetric): readonly string[] {
  const target =
    value.target === null || value.condition === null
      ? 'no target'
      : `target ${formatTarget(value.target, value.condition)} ${value.targetMet === null ? '' : value.targetMet ? 'met' : 'MISSED'}`
  const interval =
    value.interval === null
      ? ''
      : `  (95 %: ${formatRate(value.interval[0])} to ${formatRate(value.interval[1])})`
  const named = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  const components = named(value.components)
  const excluded = named(value.excluded)
  return [
    `${metricLabel(value.metric)}, ${escapeForTerminal(value.account)} ${value.marketplace}${value.fulfilment === null ? '' : ` ${value.fulfilment}`} (computed from order-level facts)`,
    `  ${value.rate === null ? 'no cases' : `${boundWords(value)}${formatRate(value.rate)}`}  ${value.numerator} of ${value.denominator}${interval}`,
    `  ${target.trimEnd()}`,
    `  ${value.from} to ${value.to}, ${countOf(value.windowDays, 'day')} in ${value.timeZone}`,
    ...value.categories.map(
      ({ category, numerator, denominator, rate, targetMet }) =>
        `  category ${escapeForTerminal(category)}: ${formatRate(rate)}  ${numerator} of ${denominator}${targetMet === false ? '  MISSED' : ''}`,
    ),
    ...(components === '' ? [] : [`  parts: ${components}`]),
    ...(excluded === '' ? [] : [`  left out: ${excluded}`]),
    ...value.assumptions.map((sentence) => `  assumed: ${sentence}`),
    ...(value.policy === null
      ? []
      : [
          `  policy: ${value.policy.id} (${value.policy.confidence.replace('_', ' ')}; ${escapeForTerminal(value.policy.source)})`,
        ]),
  ]
}
