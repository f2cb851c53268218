import {
  assessReported,
  computeMetric,
  dayNumber,
  dayText,
  dimensions,
  explain,
  reconcile,
  type ComputedMetric,
  type ComputeQuestion,
  type Reconciliation,
} from '@health-tui/metrics'
import { listStores, type Database } from '@health-tui/storage'
import { forecastOf, type LookAhead } from '../../metrics/look-ahead.ts'
import type { MetricSettings } from '../../metrics/settings.ts'
import { readStore, type OpenStore } from '../../metrics/read-store.ts'
import { reportedAt } from '../../status/reported-at.ts'
import { storeKey } from '../../status/store-key.ts'
import {
  sameFigure,
  type MetricDetail,
  type MetricKey,
  type Questions,
  type WhatIf,
} from '../../tui/questions.ts'

export interface MetricDeps {
  readonly database: Database
  readonly settings: MetricSettings
  readonly now: () => Date
}

const historyDays = 90

/** Looks into one figure: its past, what is ahead, what the defects have in common, Amazon's figure beside ours. */
export function createMetricAnswer(
  deps: MetricDeps,
): (question: Questions['metric']['question']) => Promise<MetricDetail> {
  // One store's ledger is kept: the questions that follow are mostly about the same one.
  let kept: { readonly state: string; readonly store: Promise<OpenStore | undefined> } | undefined

  return async (question) => {
    const { account, marketplace } = question
    const revision = (await listStores(deps.database)).find(
      (store) => store.account === account && store.marketplace === marketplace,
    )?.revision
    const state = `${storeKey(question)}\0${revision ?? ''}`
    if (kept?.state !== state) kept = { state, store: readStore(deps.database, deps.settings, question) }
    const store = await kept.store
    return store === undefined
      ? nothing('nothing is stored about this account any more')
      : detailOf(store, question, deps.now())
  }
}

function detailOf(
  store: OpenStore,
  key: MetricKey & { readonly assume: WhatIf | null },
  now: Date,
): MetricDetail {
  const asked: ComputeQuestion = {
    account: store.account,
    metric: key.metric,
    asOf: now.getTime(),
    policies: store.settings.policies,
    ...(key.fulfilment === null ? {} : { fulfilment: key.fulfilment }),
    ...(key.basis === null ? {} : { basis: key.basis }),
  }
  // Amazon's window of a figure may be none of the policy's: the policy's own is asked then.
  const narrow = key.windowDays === null ? asked : { ...asked, windowDays: key.windowDays }
  const exact = computeMetric(store.evaluation, narrow)
  const question = exact.ok || exact.error.type !== 'no-such-window' ? narrow : asked
  const result = question === narrow ? exact : computeMetric(store.evaluation, asked)
  const value = result.ok && result.value.denominator > 0 ? result.value : null
  const forecast = forecastOf(store, question, lookAhead(key.assume)) ?? null
  const explanation =
    result.ok && value !== null && value.basis !== 'message'
      ? explain(store.evaluation, value, result.counted, dimensions)
      : null
  // A range knows all facts, and going back in knowledge reads the whole ledger again: it comes last.
  return {
    computed: value,
    forecast,
    explanation,
    history: value === null ? [] : historyOf(store, question, value),
    reconciliation: value === null ? null : reconciliationOf(store, key, now),
    why: value === null && forecast === null ? whyNothing(result) : null,
  }
}

/** The rate of the same window as it ended on each day of the last three months. */
function historyOf(
  { evaluation }: OpenStore,
  question: ComputeQuestion,
  value: ComputedMetric,
): MetricDetail['history'] {
  const last = dayNumber(value.to)
  const days = Array.from({ length: historyDays }, (_, index) => last - historyDays + 1 + index)
  const points = days.map((day) => {
    const range = { from: dayText(day - value.windowDays + 1), to: dayText(day) }
    const result = computeMetric(evaluation, { ...question, range })
    return { day: range.to, rate: result.ok ? result.value.rate : null }
  })
  return points.slice(points.findIndex(({ rate }) => rate !== null))
}

function reconciliationOf(store: OpenStore, key: MetricKey, now: Date): Reconciliation | null {
  const day = now.toISOString().slice(0, 10)
  const latest = store.snapshots.findLast(({ reportDay }) => (reportDay ?? '') <= day)
  if (latest === undefined) return null
  const { account } = store
  const { policies } = store.settings
  const { report } = reportedAt(latest)
  const row = assessReported(report, { asOf: now.getTime(), history: [], policies }).find((found) =>
    sameFigure(found, key),
  )
  return row === undefined
    ? null
    : reconcile(store.evaluation, row, { account, asOf: now.getTime(), policies })
}

function lookAhead(assume: WhatIf | null): LookAhead {
  if (assume === null) return {}
  const { cases, defects, from } = assume
  return { assume: { cases, defects, ...(from === null ? {} : { from }) } }
}

function whyNothing(result: ReturnType<typeof computeMetric>): string {
  return result.ok
    ? 'no orders are imported for these days, and no report gives counts to look ahead from'
    : result.error.message
}

function nothing(why: string): MetricDetail {
  return { computed: null, forecast: null, explanation: null, history: [], reconciliation: null, why }
}
