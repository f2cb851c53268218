import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { computeFailure, readQuestion, usage, withStore } from './chunk-3MK5M3XG.js'
import { escapeForTerminal, printJson } from './chunk-XMN6TKTW.js'
import './chunk-PZMYBSJ3.js'
import './chunk-TSXUD2Q5.js'
import './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import { computeMetric, dimensions, explain, formatRate, metricLabel } from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
async function runExplain(context, metric, options) {
  let question = readQuestion(context, metric, options),
    by = readDimensions(options.by ?? [])
  await withStore(context, options, (store) => {
    let result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    if (result.value.basis === 'message')
      throw computeFailure(
        { type: 'not-computable', message: 'messages carry nothing to break down by' },
        metric,
      )
    let explanation = explain(store.evaluation, result.value, result.counted, by)
    options.json === !0
      ? printJson(context.stdout, explanation)
      : context.stdout.write(`${explanationLines(explanation).join(`
`)}
`)
  })
}
function readDimensions(words) {
  return words.length === 0
    ? dimensions
    : words.map((word) => {
        let found = dimensions.find((dimension) => dimension === word)
        if (found === void 0)
          throw usage(`--by ${word}`, 'this is no known dimension', `choose one of ${dimensions.join(', ')}`)
        return found
      })
}
var groupsShown = 20,
  ordersShown = 10
function explanationLines(found) {
  let gaps = Object.entries(found.unknown).filter(([, count]) => count > 0)
  return [
    `${metricLabel(found.metric)}, ${escapeForTerminal(found.account)} ${found.marketplace}, ${found.from} to ${found.to}: ${found.defects} defects in ${found.cases} cases`,
    `${found.verdict.kind.toUpperCase()}: ${escapeForTerminal(found.verdict.text)}`,
    ...found.verdict.evidence.slice(1).map((sentence) => `  also: ${escapeForTerminal(sentence)}`),
    ...(found.verdict.orders.length === 0
      ? []
      : [
          `  orders: ${escapeForTerminal(found.verdict.orders.slice(0, ordersShown).join(', '))}${found.verdict.orders.length > ordersShown ? ' \u2026 (all with --json)' : ''}`,
        ]),
    ...(found.groups.length === 0 ? [] : ['']),
    ...found.groups.slice(0, groupsShown).map(groupLine),
    ...found.reasons
      .slice(0, groupsShown)
      .map(({ source, reason, orders }) => `  reason (${source}): ${escapeForTerminal(reason)}  ${orders}`),
    ...gaps.map(([dimension, count]) => `  unknown ${dimension}: ${count} defects`),
  ]
}
function groupLine(group) {
  let lift = group.lift === null ? '' : `  ${group.lift.toFixed(1)}\xD7`,
    p =
      group.pValue === null
        ? 'too few to test'
        : `p ${group.pValue.toPrecision(2)}, adjusted ${(group.qValue ?? 1).toPrecision(2)}`
  return `${group.standsOut ? '*' : ' '} ${group.by} ${escapeForTerminal(group.value)}  ${group.defects}/${group.cases}  ${formatRate(group.rate)}${lift}  ${p}`
}
export { runExplain }
//# sourceMappingURL=explain-PFW7QGDK.js.map
