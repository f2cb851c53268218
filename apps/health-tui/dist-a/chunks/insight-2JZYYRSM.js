import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { computeFailure, readQuestion, usage, withStore } from './chunk-3MK5M3XG.js'
import { escapeForTerminal, printJson } from './chunk-XMN6TKTW.js'
import './chunk-PZMYBSJ3.js'
import './chunk-TSXUD2Q5.js'
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import {
  assessReported,
  compareBeforeAfter,
  computeMetric,
  dayNumber,
  earlySigns,
  findMarketplace,
  formatRate,
  metricLabel,
  readSilence,
  reconcile,
} from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
async function runReconcile(context, options) {
  await withStore(context, options, (store) => {
    let found = reconciliations(store, context.now().getTime())
    options.json === !0
      ? printJson(context.stdout, found)
      : context.stdout.write(`${
          found.flatMap(reconciliationLines).join(`
`) || 'No reported metric can be computed from what is imported.'
        }
`)
  })
}
function reconciliations(store, asOf) {
  let day = new Date(asOf).toISOString().slice(0, 10),
    latest = store.snapshots.findLast(({ reportDay }) => (reportDay ?? '') <= day)
  if (latest === void 0)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to compare with',
      where: `${store.account} ${store.marketplace}`,
      why: 'no performance report is stored',
      remedy: 'import one: health-tui import FILE.json',
    })
  let { account, marketplace, settings } = store,
    { policies } = settings,
    report = { ...latest.report, marketplace, marketplaceId: findMarketplace(marketplace)?.id ?? marketplace }
  return assessReported(report, { asOf, history: [], policies }).flatMap((row) => {
    let found = reconcile(store.evaluation, row, { account, asOf, policies })
    return found === null ? [] : [found]
  })
}
function reconciliationLines(found) {
  let { reported, computed } = found,
    rate = (value) => (value === null ? '-' : formatRate(value))
  return [
    `${found.agrees ? '=' : '\u2260'} ${metricLabel(found.metric)}${found.fulfilment === null ? '' : ` ${found.fulfilment}`}, ${found.from} to ${found.to}: Amazon ${reported.numerator ?? '?'}/${reported.denominator ?? '?'} ${rate(reported.rate)}, ours ${computed.numerator}/${computed.denominator} ${rate(computed.rate)}`,
    ...found.causes.map((cause) => `    ${escapeForTerminal(cause)}`),
  ]
}
async function runSigns(context, options) {
  await withStore(context, options, ({ evaluation }) => {
    let signs = earlySigns(evaluation, context.now().getTime())
    if (options.json === !0) {
      printJson(context.stdout, signs)
      return
    }
    let lines = signs.flatMap(({ text, orders }) => [
      `! ${escapeForTerminal(text)}`,
      ...(orders.length === 0 ? [] : [`    ${escapeForTerminal(orders.slice(0, 10).join(', '))}`]),
    ])
    context.stdout.write(`${
      lines.join(`
`) || 'No early sign.'
    }
`)
  })
}
async function runChange(context, metric, options) {
  let on = dayNumber(options.on)
  if (Number.isNaN(on)) throw usage(`--on ${options.on}`, 'this is no day', 'write it like 2026-10-04')
  let days = Number(options.days ?? 30)
  if (!Number.isInteger(days) || days <= 0)
    throw usage(`--days ${options.days}`, 'this is no number of days', 'write it like --days 30')
  let question = readQuestion(context, metric, options)
  await withStore(context, options, (store) => {
    let result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    let today = store.ledger.days.day(context.now().getTime()),
      report = compareBeforeAfter(store.evaluation, result.counted, { on, days, today })
    options.json === !0
      ? printJson(context.stdout, report)
      : context.stdout.write(`${metricLabel(report.metric)}: ${report.text}
`)
  })
}
function runRating(context, options) {
  let count = (name) => {
      let value = Number(options[name])
      if (Number.isInteger(value) && value >= 0) return value
      throw usage(`--${name} ${options[name]}`, 'this is no count', 'write it like --positive 95')
    },
    goal = /^(\d+(?:\.\d+)?)\s*%?$/.exec(options.goal)
  if (goal === null || Number(goal[1]) > 100)
    throw usage(`--goal ${options.goal}`, 'this is no percentage', 'write it like --goal 98')
  let report = readSilence(
    { positive: count('positive'), neutral: count('neutral'), negative: count('negative') },
    { goal: Number(goal[1]) / 100, orders: options.orders === void 0 ? null : count('orders') },
  )
  if (options.json === !0) {
    printJson(context.stdout, report)
    return
  }
  let lines = [
    `shown: ${report.shown ?? 'no ratings'}; goal ${Number((report.goal * 100).toFixed(2))} %`,
    report.positivesNeeded === null
      ? 'The goal cannot be reached by further positive ratings.'
      : `${report.positivesNeeded} further positive ratings reach the goal${report.ordersNeeded === null ? '' : `, about ${report.ordersNeeded} orders at today's response`}.`,
    ...report.behindSilence.map(
      ({ timesAsOften, content }) =>
        `  if the unhappy speak ${timesAsOften} times as often, ${formatRate(content)} of customers are content`,
    ),
    report.caveat,
  ]
  context.stdout.write(`${lines.join(`
`)}
`)
}
export { runChange, runRating, runReconcile, runSigns }
//# sourceMappingURL=insight-2JZYYRSM.js.map
