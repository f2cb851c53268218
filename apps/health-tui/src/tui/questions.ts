import type {
  ComputedMetric,
  Explanation,
  Forecast,
  Fulfilment,
  MetricName,
  Reconciliation,
} from '@health-tui/metrics'

/** One figure of one store; what tells it from its neighbours is null where there is nothing to tell. */
export interface MetricKey {
  readonly account: string
  readonly marketplace: string
  readonly metric: MetricName
  readonly fulfilment: Fulfilment | null
  readonly basis: 'shipment' | 'unit' | null
  readonly windowDays: number | null
}

/** A changed course, as factors of the usual one. */
export interface WhatIf {
  readonly cases: number
  readonly defects: number
  /** `YYYY-MM-DD`; null: from tomorrow on. */
  readonly from: string | null
}

/** Everything that the screen of one metric shows beside the figure itself. */
export interface MetricDetail {
  /** What we compute for the window that ends on each day, oldest first; empty without order-level facts. */
  readonly history: readonly { readonly day: string; readonly rate: number | null }[]
  readonly computed: ComputedMetric | null
  readonly forecast: Forecast | null
  readonly explanation: Explanation | null
  /** Amazon's figure beside ours over the same days. */
  readonly reconciliation: Reconciliation | null
  /** Why there is no more to see; null where there is. */
  readonly why: string | null
}

/** What the screen asks of its data beside the lists, by name: the question and the answer. */
export interface Questions {
  readonly metric: {
    readonly question: MetricKey & { readonly assume: WhatIf | null }
    readonly answer: MetricDetail
  }
}

export type QuestionName = keyof Questions

/** Asks the data one question; rejects with a failure whose message says what to do. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  question: Questions[Name]['question'],
) => Promise<Questions[Name]['answer']>
