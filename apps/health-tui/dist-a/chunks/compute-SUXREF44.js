import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { computeFailure, readQuestion, withStore } from './chunk-3MK5M3XG.js'
import { escapeForTerminal, printJson } from './chunk-XMN6TKTW.js'
import './chunk-PZMYBSJ3.js'
import './chunk-TSXUD2Q5.js'
import './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import { computeMetric, formatRate, formatTarget, metricLabel } from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
async function runCompute(context, metric, options) {
  let question = readQuestion(context, metric, options)
  await withStore(context, options, (store) => {
    let result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    options.json === !0
      ? printJson(context.stdout, result.value)
      : context.stdout.write(`${computedLines(result.value).join(`
`)}
`)
  })
}
function computedLines(value) {
  let target =
      value.target === null || value.condition === null
        ? 'no target'
        : `target ${formatTarget(value.target, value.condition)} ${value.targetMet === null ? '' : value.targetMet ? 'met' : 'MISSED'}`,
    interval =
      value.interval === null
        ? ''
        : `  (95 %: ${formatRate(value.interval[0])} to ${formatRate(value.interval[1])})`,
    named = (counts) =>
      Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
    components = named(value.components),
    excluded = named(value.excluded)
  return [
    `${metricLabel(value.metric)}, ${escapeForTerminal(value.account)} ${value.marketplace}${value.fulfilment === null ? '' : ` ${value.fulfilment}`} (computed from order-level facts)`,
    `  ${value.rate === null ? 'no cases' : formatRate(value.rate)}  ${value.numerator} of ${value.denominator}${interval}`,
    `  ${target.trimEnd()}`,
    `  ${value.from} to ${value.to}, ${value.windowDays} days in ${value.timeZone}`,
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
export { runCompute }
//# sourceMappingURL=compute-SUXREF44.js.map
