import {
  assessReported,
  computeMetric,
  findMarketplace,
  forecastFromLedger,
  forecastFromReport,
  type ComputeQuestion,
  type Forecast,
} from '@health-tui/metrics'
import { computeFailure } from './question.ts'
import type { OpenStore } from './read-store.ts'

/** What may be assumed of the time ahead. */
export interface LookAhead {
  readonly assume?: { readonly cases?: number; readonly defects?: number; readonly from?: string }
  readonly horizon?: number
}

/** A forecast from the ledger where it has cases, else from Amazon’s latest figure; undefined where there is neither. */
export function forecastOf(
  store: OpenStore,
  question: ComputeQuestion,
  more: LookAhead,
): Forecast | undefined {
  return fromLedger(store, question, more) ?? fromReport(store, question, more)
}

function fromLedger(store: OpenStore, question: ComputeQuestion, more: LookAhead): Forecast | undefined {
  const result = computeMetric(store.evaluation, question)
  if (!result.ok) {
    if (result.error.type === 'not-computable' || result.error.type === 'no-policy') return undefined
    throw computeFailure(result.error, question.metric)
  }
  if (result.value.denominator === 0) return undefined
  return forecastFromLedger(store.evaluation, result.value, result.counted, { asOf: question.asOf, ...more })
}

function fromReport(store: OpenStore, question: ComputeQuestion, more: LookAhead): Forecast | undefined {
  const day = new Date(question.asOf).toISOString().slice(0, 10)
  const latest = store.snapshots.findLast(({ reportDay }) => (reportDay ?? '') <= day)
  if (latest === undefined) return undefined
  const { marketplace, account } = store
  const report = {
    ...latest.report,
    marketplace,
    marketplaceId: findMarketplace(marketplace)?.id ?? marketplace,
  }
  const rows = assessReported(report, { asOf: question.asOf, history: [], policies: question.policies })
  const row = rows.find(
    ({ metric, fulfilment, basis, windowDays }) =>
      metric === question.metric &&
      (question.fulfilment === undefined || fulfilment === null || fulfilment === question.fulfilment) &&
      (question.basis === undefined || basis === question.basis) &&
      (question.windowDays === undefined || windowDays === question.windowDays),
  )
  if (row === undefined) return undefined
  return (
    forecastFromReport(row, {
      account,
      marketplace,
      asOf: question.asOf,
      reportDay: latest.reportDay,
      ...more,
    }) ?? undefined
  )
}
