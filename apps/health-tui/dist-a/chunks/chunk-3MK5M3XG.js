import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { readMetricSettings } from './chunk-PZMYBSJ3.js'
import { databaseFailure, openForCommand } from './chunk-TSXUD2Q5.js'
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import { listSnapshots, listStores, loadLedger } from './chunk-ZG36COOD.js'
import { Evaluation, findMarketplace, ledgerFrom } from './chunk-Z6VWRE5H.js'
import { metricNames } from './chunk-B2S62JUI.js'
function readQuestion(context, metric, options) {
  let name = readMetric(metric),
    fulfilment = oneOf('--fulfilment', options.fulfilment, ['mfn', 'afn']),
    basis = oneOf('--basis', options.basis, ['shipment', 'unit']),
    knowledge = oneOf('--knowledge', options.knowledge, ['all', 'as-of']),
    windowDays = readDays(options.window),
    range = readRange(options)
  if (range !== void 0 && windowDays !== void 0)
    throw usage('--window', 'a range of days and a window exclude each other', 'leave one of them out')
  return ({ account, settings }) => ({
    account,
    metric: name,
    asOf: context.now().getTime(),
    policies: settings.policies,
    ...(fulfilment === void 0 ? {} : { fulfilment }),
    ...(basis === void 0 ? {} : { basis }),
    ...(knowledge === void 0 ? {} : { knowledge }),
    ...(windowDays === void 0 ? {} : { windowDays }),
    ...(range === void 0 ? {} : { range }),
    ...(options.programme === void 0 ? {} : { programme: options.programme }),
  })
}
function computeFailure(error, metric) {
  return new CommandFailure(exitCodes.usage, {
    what: 'cannot compute the metric',
    where: metric,
    why: error.message,
    remedy:
      error.type === 'not-computable' ? 'see `health-tui status`' : 'see `health-tui metrics policy list`',
  })
}
function readMetric(text) {
  let found = metricNames.find((name) => name === text)
  if (found !== void 0) return found
  throw usage(text, 'there is no such metric', `choose one of ${metricNames.join(', ')}`)
}
function oneOf(option, text, words) {
  if (text === void 0) return
  let found = words.find((word) => word === text)
  if (found !== void 0) return found
  throw usage(`${option} ${text}`, 'this is no known word', `choose one of ${words.join(', ')}`)
}
function readDays(text) {
  if (text === void 0) return
  let days = Number(text)
  if (Number.isInteger(days) && days > 0) return days
  throw usage(`--window ${text}`, 'this is no number of days', 'write it like --window 10')
}
function readRange({ from, to }) {
  if (!(from === void 0 && to === void 0)) {
    if (from === void 0 || to === void 0)
      throw usage('--from --to', 'a range needs both ends', 'give both days')
    for (let day of [from, to])
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day))
        throw usage(day, 'this is no day', 'write it like 2026-10-04')
    if (from > to)
      throw usage(`--from ${from} --to ${to}`, 'the range ends before it starts', 'swap the days')
    return { from, to }
  }
}
function isDay(text) {
  let time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
function usage(where, why, remedy) {
  return new CommandFailure(exitCodes.usage, { what: 'cannot read the question', where, why, remedy })
}
async function withStore(context, options, work) {
  let settings = await readMetricSettings(context),
    database = await openForCommand(context, { mayBeMissing: !0 })
  if (database === void 0) throw nothingStored()
  try {
    let { account, marketplace } = await chooseStore(database, options),
      [stored, snapshots] = await Promise.all([
        loadLedger(database, account, marketplace),
        listSnapshots(database, { account, marketplace }),
      ])
    if (stored === void 0) throw nothingStored()
    let ledger = ledgerFrom(stored, { marketplace }),
      evaluation = new Evaluation(ledger, { readings: settings.readings })
    await work({ account, marketplace, ledger, evaluation, snapshots, settings })
  } catch (error) {
    throw databaseFailure(error)
  } finally {
    await database.close()
  }
}
async function chooseStore(database, options) {
  let stores = await listStores(database),
    wanted =
      options.marketplace === void 0
        ? void 0
        : (findMarketplace(options.marketplace)?.code ?? options.marketplace),
    matching = stores.filter(
      ({ account, marketplace }) =>
        (options.account === void 0 || account === options.account) &&
        (wanted === void 0 || marketplace === wanted),
    ),
    [first] = matching
  if (first !== void 0 && matching.length === 1) return first
  let known = stores.map(({ account, marketplace }) => `${account} ${marketplace}`).join(', ')
  throw new CommandFailure(exitCodes.usage, {
    what: first === void 0 ? 'no such account and store' : 'several stores match',
    where: `--account ${options.account ?? '(any)'} --marketplace ${options.marketplace ?? '(any)'}`,
    why: known === '' ? 'nothing is stored yet' : `there are: ${known}`,
    remedy: first === void 0 ? 'import their files first, or name one of these' : 'name one of them',
  })
}
function nothingStored() {
  return new CommandFailure(exitCodes.badInput, {
    what: 'nothing to compute from',
    why: 'the database holds no data yet',
    remedy: 'import files first: health-tui import PATH...',
  })
}
export { readQuestion, computeFailure, usage, withStore }
//# sourceMappingURL=chunk-3MK5M3XG.js.map
