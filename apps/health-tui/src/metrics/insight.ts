import {
  assessReported,
  compareBeforeAfter,
  computeMetric,
  dayNumber,
  earlySigns,
  findMarketplace,
  formatRate,
  metricLabel,
  ratingsOf,
  readSilence,
  reconcile,
  type Reconciliation,
} from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { printLines } from './print-lines.ts'
import { computeFailure, readQuestion, usage, type CaseOptions } from './question.ts'
import type { OpenStore } from './read-store.ts'
import { withStore, type StoreOptions } from './store.ts'

interface JsonOption {
  readonly json?: boolean
}

/** `metrics reconcile`: Amazon’s latest figures beside ours over the same days. */
export async function runReconcile(
  context: CommandContext,
  options: StoreOptions & JsonOption,
): Promise<void> {
  await withStore(context, options, (store) => {
    const found = reconciliations(store, context.now().getTime())
    if (options.json === true) printJson(context.stdout, found)
    else
      printLines(
        context,
        found.length === 0
          ? ['No reported metric can be computed from what is imported.']
          : found.flatMap(reconciliationLines),
      )
  })
}

function reconciliations(store: OpenStore, asOf: number): readonly Reconciliation[] {
  const day = new Date(asOf).toISOString().slice(0, 10)
  const latest = store.snapshots.findLast(({ reportDay }) => (reportDay ?? '') <= day)
  if (latest === undefined) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to compare with',
      where: `${store.account} ${store.marketplace}`,
      why: 'no performance report is stored',
      remedy: 'import one: health-tui import FILE.json',
    })
  }
  const { account, marketplace, settings } = store
  const { policies } = settings
  const report = {
    ...latest.report,
    marketplace,
    marketplaceId: findMarketplace(marketplace)?.id ?? marketplace,
  }
  return assessReported(report, { asOf, history: [], policies }).flatMap((row) => {
    const found = reconcile(store.evaluation, row, { account, asOf, policies })
    return found === null ? [] : [found]
  })
}

function reconciliationLines(found: Reconciliation): readonly string[] {
  const { reported, computed } = found
  const rate = (value: number | null): string => (value === null ? '-' : formatRate(value))
  return [
    `${found.agrees ? '=' : '≠'} ${metricLabel(found.metric)}${found.fulfilment === null ? '' : ` ${found.fulfilment}`}, ${found.from} to ${found.to}: Amazon ${reported.numerator ?? '?'}/${reported.denominator ?? '?'} ${rate(reported.rate)}, ours ${computed.numerator}/${computed.denominator} ${rate(computed.rate)}`,
    ...found.causes.map((cause) => `    ${escapeForTerminal(cause)}`),
  ]
}

/** `metrics signs`: what will move a rate soon. */
export async function runSigns(context: CommandContext, options: StoreOptions & JsonOption): Promise<void> {
  await withStore(context, options, ({ evaluation }) => {
    const signs = earlySigns(evaluation, context.now().getTime())
    if (options.json === true) {
      printJson(context.stdout, signs)
      return
    }
    const lines = signs.flatMap(({ text, orders }) => [
      `! ${escapeForTerminal(text)}`,
      ...(orders.length === 0 ? [] : [`    ${escapeForTerminal(orders.slice(0, 10).join(', '))}`]),
    ])
    printLines(context, lines.length === 0 ? ['No early sign.'] : lines)
  })
}

interface ChangeOptions extends CaseOptions {
  readonly on: string
  readonly days?: string
}

/** `metrics change METRIC --on DAY`: did a corrective action help? */
export async function runChange(
  context: CommandContext,
  metric: string,
  options: ChangeOptions,
): Promise<void> {
  const on = dayNumber(options.on)
  if (Number.isNaN(on)) throw usage(`--on ${options.on}`, 'this is no day', 'write it like 2026-10-04')
  const days = Number(options.days ?? 30)
  if (!Number.isInteger(days) || days <= 0)
    throw usage(`--days ${options.days}`, 'this is no number of days', 'write it like --days 30')
  const question = readQuestion(context, metric, options)
  await withStore(context, options, (store) => {
    const result = computeMetric(store.evaluation, question(store))
    if (!result.ok) throw computeFailure(result.error, metric)
    const today = store.ledger.days.day(context.now().getTime())
    if (on > today)
      throw usage(`--on ${options.on}`, 'this day lies ahead', 'name the day on which something was changed')
    const report = compareBeforeAfter(store.evaluation, result.counted, { on, days, today })
    if (options.json === true) printJson(context.stdout, report)
    else printLines(context, [`${metricLabel(report.metric)}: ${report.text}`])
  })
}

export interface RatingOptions extends StoreOptions, JsonOption {
  readonly positive?: string
  readonly neutral?: string
  readonly negative?: string
  readonly goal: string
  readonly orders?: string
  readonly days: string
}

/** `metrics rating`: the law of negative averages, on the figures of the feedback page or on the feedback that is stored. */
export async function runRating(context: CommandContext, options: RatingOptions): Promise<void> {
  const goal = /^(\d+(?:\.\d+)?)\s*%?$/.exec(options.goal)
  if (goal === null || Number(goal[1]) > 100)
    throw usage(`--goal ${options.goal}`, 'this is no percentage', 'write it like --goal 98')
  const share = Number(goal[1]) / 100
  const orders = options.orders === undefined ? null : readCount(options, 'orders')
  if (options.positive === undefined && options.neutral === undefined && options.negative === undefined) {
    const days = readCount(options, 'days')
    await withStore(context, options, (store) => {
      const to = store.ledger.days.day(context.now().getTime())
      const ratings = ratingsOf(store.ledger, { from: to - days + 1, to, now: context.now().getTime() })
      const where = `${escapeForTerminal(store.account)} ${store.marketplace}, the last ${days} days`
      if (ratings.positive === 0) {
        throw new CommandFailure(exitCodes.badInput, {
          what: 'no rating to start from',
          where,
          why:
            ratings.neutral + ratings.negative === 0
              ? 'no feedback is stored'
              : 'no positive rating is stored: Amazon’s feedback report lists 1 to 3 stars only',
          remedy: 'take the counts of the feedback page: --positive 95 --neutral 3 --negative 2',
        })
      }
      const { positive, neutral, negative } = ratings
      const counted = `${where}: ${positive} positive, ${neutral} neutral, ${negative} negative ratings`
      printRating(context, readSilence(ratings, { goal: share, orders }), { ...options, counted })
    })
    return
  }
  const ratings = {
    positive: readCount(options, 'positive'),
    neutral: readCount(options, 'neutral'),
    negative: readCount(options, 'negative'),
  }
  printRating(context, readSilence(ratings, { goal: share, orders }), options)
}

function readCount(
  options: RatingOptions,
  name: 'positive' | 'neutral' | 'negative' | 'orders' | 'days',
): number {
  const value = Number(options[name])
  if (Number.isInteger(value) && value >= 0) return value
  throw usage(
    `--${name}${options[name] === undefined ? '' : ` ${options[name]}`}`,
    options[name] === undefined ? 'it is missing beside the other counts' : 'this is no count',
    'write it like --positive 95 --neutral 3 --negative 2',
  )
}

function printRating(
  context: CommandContext,
  report: ReturnType<typeof readSilence>,
  { json, counted }: JsonOption & { readonly counted?: string },
): void {
  if (json === true) {
    printJson(context.stdout, report)
    return
  }
  printLines(context, [
    ...(counted === undefined ? [] : [counted]),
    `shown: ${report.shown ?? 'no ratings'}; goal ${Number((report.goal * 100).toFixed(2))} %`,
    report.positivesNeeded === null
      ? 'The goal cannot be reached by further positive ratings.'
      : `${report.positivesNeeded} further positive ratings reach the goal${report.ordersNeeded === null ? '' : `, about ${report.ordersNeeded} orders at today's response`}.`,
    ...report.behindSilence.map(
      ({ timesAsOften, content }) =>
        `  if the unhappy speak ${timesAsOften === 1 ? 'as often as others' : `${timesAsOften} times as often`}, ${formatRate(content)} of customers are content`,
    ),
    ...(report.luck === null
      ? []
      : [
          `  by luck alone the same customers would show ${formatRate(report.luck.low)} to ${formatRate(report.luck.high)} (90 % of 2,000 plays)`,
        ]),
    ...report.ifUnhappySpeakUp.map(
      ({ timesAsNow, rating, negativeFeedbackRate }) =>
        `  with ${timesAsNow === 1 ? 'as many bad ratings as now' : `${timesAsNow} times the bad ratings of now`}: rating ${formatRate(rating)}${negativeFeedbackRate === null ? '' : `, order defect rate at least ${formatRate(negativeFeedbackRate)}`}`,
    ),
    report.caveat,
  ])
}
