import { formatRate, formatTarget, metricLabel, type DatedCrossing, type Forecast } from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { forecastOf, type LookAhead } from './look-ahead.ts'
import { alignRows, printLines } from './print-lines.ts'
import { isDay } from '../iso-day.ts'
import { readQuestion, usage, type CaseOptions } from './question.ts'
import { withStore } from './store.ts'

interface ForecastCommandOptions extends CaseOptions {
  readonly horizon?: string
  readonly assume?: readonly string[]
}

/** `metrics forecast`: from the ledger where it has cases, else from Amazon’s latest figure. */
export async function runForecast(
  context: CommandContext,
  metric: string,
  options: ForecastCommandOptions,
): Promise<void> {
  if (options.from !== undefined || options.to !== undefined) {
    throw usage(
      '--from --to',
      'a forecast looks ahead from the policy’s own window',
      'use --as-of, or --assume from=DAY',
    )
  }
  const question = readQuestion(context, metric, options)
  const assume = readAssumptions(options.assume ?? [])
  const horizon = readHorizon(options.horizon)
  await withStore(context, options, (store) => {
    const asked = question(store)
    const more = {
      ...(assume === undefined ? {} : { assume }),
      ...(horizon === undefined ? {} : { horizon }),
    }
    const forecast = forecastOf(store, asked, more)
    if (forecast === undefined) {
      throw new CommandFailure(exitCodes.badInput, {
        what: 'nothing to look ahead from',
        where: metric,
        why: 'neither order-level facts nor a report with counts are stored',
        remedy: 'import order files or a performance report',
      })
    }
    if (options.json === true) printJson(context.stdout, forecast)
    else printLines(context, forecastLines(forecast))
  })
}

/** `orders=+20%`, `orders=-10%`, `orders=150%`, `orders=x2`; `defects=0`, `defects=-50%`; `from=2026-11-01`. */
function readAssumptions(words: readonly string[]): LookAhead['assume'] {
  if (words.length === 0) return undefined
  const assume: { cases?: number; defects?: number; from?: string } = {}
  for (const word of words) {
    const [key, value, ...rest] = word.split('=')
    const fail = (why: string) =>
      usage(`--assume ${word}`, why, 'write it like orders=+20% defects=0 from=2026-11-01')
    if (key === undefined || value === undefined || rest.length > 0) throw fail('this is no key=value')
    if (words.filter((other) => other.startsWith(`${key}=`)).length > 1) throw fail('it is given twice')
    if (key === 'from') {
      if (!isDay(value)) throw fail('this is no day')
      assume.from = value
      continue
    }
    const factor = readFactor(value)
    if (factor === undefined) throw fail('this is no change')
    if (key === 'orders') assume.cases = factor
    else if (key === 'defects') assume.defects = factor
    else throw fail('there is nothing of this name to assume')
  }
  if (assume.cases === undefined && assume.defects === undefined)
    throw usage('--assume', 'a day alone changes nothing', 'say what changes then: orders=+20% or defects=0')
  return assume
}

function readFactor(text: string): number | undefined {
  const times = /^x(\d+(?:\.\d+)?)$/.exec(text)
  if (times !== null) return Number(times[1])
  const match = /^([+-]?)(\d+(?:\.\d+)?)(%?)$/.exec(text)
  if (match === null) return undefined
  const [, sign, digits, percent] = match
  const amount = Number(digits)
  // A bare number other than nothing could be a count or a factor: only 0 is clear.
  if (percent === '') return sign === '' && amount === 0 ? 0 : undefined
  if (sign === '') return amount / 100
  const factor = 1 + (sign === '-' ? -amount : amount) / 100
  return factor < 0 ? undefined : factor
}

function readHorizon(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const days = Number(text)
  if (Number.isInteger(days) && days > 0 && days <= 365) return days
  throw usage(`--horizon ${text}`, 'this is no number of days up to 365', 'write it like --horizon 30')
}

function forecastLines(forecast: Forecast): readonly string[] {
  const target =
    forecast.target === null || forecast.condition === null
      ? 'no target'
      : `target ${formatTarget(forecast.target, forecast.condition)}`
  const now = forecast.rate === null ? 'no value' : formatRate(forecast.rate)
  const weekly = forecast.days.filter((_, index) => index % 7 === 6)
  return [
    `${metricLabel(forecast.metric)}, ${escapeForTerminal(forecast.account)} ${forecast.marketplace}: ${now}, ${target} (from ${forecast.basis === 'ledger' ? 'order-level facts' : 'Amazon’s figure'})`,
    ...crossingLine('target missed', forecast.breach),
    ...crossingLine('target met again', forecast.recovery),
    ...alignRows(
      [
        ['  day', 'expected', '90 % between', 'target missed'],
        ...weekly.map((day) => [
          `  ${day.day}`,
          percent(day.median),
          `${percent(day.low)} and ${percent(day.high)}`,
          `${Math.round(day.missedProbability * 100)} % likely`,
        ]),
      ],
      new Set([1, 2, 3]),
    ),
    ...(forecast.rollOff.length === 0 ? [] : ['  leaving the window:']),
    ...forecast.rollOff.map(
      (leaving) =>
        `    ${leaving.day}: ${leaving.defects} of ${leaving.cases} from ${leaving.leaves}: ${orderList(leaving.orders)}`,
    ),
    ...forecast.assumptions.map((sentence) => `  assumed: ${sentence}`),
  ]
}

function crossingLine(what: string, crossing: DatedCrossing | null): readonly string[] {
  if (crossing === null) return []
  const chance = `${Math.round(crossing.probability * 100)} % within the horizon`
  if (crossing.on === null) return [`  ${what}: not foreseen (${chance})`]
  return [
    `  ${what}: ${crossing.on} (${crossing.earliest ?? '?'} to ${crossing.latest ?? 'later'}; ${chance})`,
  ]
}

const ordersShown = 4

function orderList(orders: readonly string[]): string {
  const more = orders.length - ordersShown
  return escapeForTerminal(orders.slice(0, ordersShown).join(', ')) + (more > 0 ? ` … ${more} more` : '')
}

function percent(rate: number | null): string {
  return rate === null ? '-' : formatRate(rate)
}
