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
  computeMetric,
  findMarketplace,
  forecastFromLedger,
  forecastFromReport,
  formatRate,
  formatTarget,
  metricLabel,
} from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
async function runForecast(context, metric, options) {
  if (options.from !== void 0 || options.to !== void 0)
    throw usage(
      '--from --to',
      'a forecast looks ahead from the policy\u2019s own window',
      'use --as-of, or --assume from=DAY',
    )
  let question = readQuestion(context, metric, options),
    assume = readAssumptions(options.assume ?? []),
    horizon = readHorizon(options.horizon)
  await withStore(context, options, (store) => {
    let asked = question(store),
      more = { ...(assume === void 0 ? {} : { assume }), ...(horizon === void 0 ? {} : { horizon }) },
      forecast = fromLedger(store, asked, more) ?? fromReport(store, asked, more)
    if (forecast === void 0)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'nothing to look ahead from',
        where: metric,
        why: 'neither order-level facts nor a report with counts are stored',
        remedy: 'import order files or a performance report',
      })
    options.json === !0
      ? printJson(context.stdout, forecast)
      : context.stdout.write(`${forecastLines(forecast).join(`
`)}
`)
  })
}
function fromLedger(store, question, more) {
  let result = computeMetric(store.evaluation, question)
  if (!result.ok) {
    if (result.error.type === 'not-computable' || result.error.type === 'no-policy') return
    throw computeFailure(result.error, question.metric)
  }
  if (result.value.denominator !== 0)
    return forecastFromLedger(store.evaluation, result.value, result.counted, {
      asOf: question.asOf,
      ...more,
    })
}
function fromReport(store, question, more) {
  let day = new Date(question.asOf).toISOString().slice(0, 10),
    latest = store.snapshots.findLast(({ reportDay }) => (reportDay ?? '') <= day)
  if (latest === void 0) return
  let { marketplace, account } = store,
    report = {
      ...latest.report,
      marketplace,
      marketplaceId: findMarketplace(marketplace)?.id ?? marketplace,
    },
    row = assessReported(report, { asOf: question.asOf, history: [], policies: question.policies }).find(
      ({ metric, fulfilment, basis, windowDays }) =>
        metric === question.metric &&
        (question.fulfilment === void 0 || fulfilment === null || fulfilment === question.fulfilment) &&
        (question.basis === void 0 || basis === question.basis) &&
        (question.windowDays === void 0 || windowDays === question.windowDays),
    )
  if (row !== void 0)
    return forecastFromReport(row, { account, marketplace, asOf: question.asOf, ...more }) ?? void 0
}
function readAssumptions(words) {
  if (words.length === 0) return
  let assume = {}
  for (let word of words) {
    let [key, value, ...rest] = word.split('='),
      fail = (why) => usage(`--assume ${word}`, why, 'write it like orders=+20% defects=0 from=2026-11-01')
    if (key === void 0 || value === void 0 || rest.length > 0) throw fail('this is no key=value')
    if (key === 'from') {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw fail('this is no day')
      assume.from = value
      continue
    }
    let factor = readFactor(value)
    if (factor === void 0) throw fail('this is no change')
    if (key === 'orders') assume.cases = factor
    else if (key === 'defects') assume.defects = factor
    else throw fail('there is nothing of this name to assume')
  }
  return assume
}
function readFactor(text) {
  let times = /^x(\d+(?:\.\d+)?)$/.exec(text)
  if (times !== null) return Number(times[1])
  let match = /^([+-]?)(\d+(?:\.\d+)?)(%?)$/.exec(text)
  if (match === null) return
  let [, sign, digits, percent2] = match,
    amount = Number(digits)
  if (percent2 === '') return sign === '' && amount === 0 ? 0 : void 0
  if (sign === '') return amount / 100
  let factor = 1 + (sign === '-' ? -amount : amount) / 100
  return factor < 0 ? void 0 : factor
}
function readHorizon(text) {
  if (text === void 0) return
  let days = Number(text)
  if (Number.isInteger(days) && days > 0 && days <= 365) return days
  throw usage(`--horizon ${text}`, 'this is no number of days up to 365', 'write it like --horizon 30')
}
function forecastLines(forecast) {
  let target =
      forecast.target === null || forecast.condition === null
        ? 'no target'
        : `target ${formatTarget(forecast.target, forecast.condition)}`,
    now = forecast.rate === null ? 'no value' : formatRate(forecast.rate),
    weekly = forecast.days.filter((_, index) => index % 7 === 6)
  return [
    `${metricLabel(forecast.metric)}, ${escapeForTerminal(forecast.account)} ${forecast.marketplace}: ${now}, ${target} (from ${forecast.basis === 'ledger' ? 'order-level facts' : 'Amazon\u2019s figure'})`,
    ...crossingLine('target missed', forecast.breach),
    ...crossingLine('target met again', forecast.recovery),
    ...weekly.map(
      (day) =>
        `  ${day.day}  ${percent(day.median)}  (${percent(day.low)} to ${percent(day.high)})  missed ${Math.round(day.missedProbability * 100)} %`,
    ),
    ...(forecast.rollOff.length === 0 ? [] : ['  leaving the window:']),
    ...forecast.rollOff.map(
      (leaving) =>
        `    ${leaving.day}  ${leaving.defects} of ${leaving.cases} from ${leaving.leaves}  ${escapeForTerminal(leaving.orders.slice(0, 5).join(', '))}`,
    ),
    ...forecast.assumptions.map((sentence) => `  assumed: ${sentence}`),
  ]
}
function crossingLine(what, crossing) {
  if (crossing === null) return []
  let chance = `${Math.round(crossing.probability * 100)} % within the horizon`
  return crossing.on === null
    ? [`  ${what}: not foreseen (${chance})`]
    : [`  ${what}: ${crossing.on} (${crossing.earliest ?? '?'} to ${crossing.latest ?? 'later'}; ${chance})`]
}
function percent(rate) {
  return rate === null ? '-' : formatRate(rate)
}
export { runForecast }
//# sourceMappingURL=forecast-P6K3573F.js.map
