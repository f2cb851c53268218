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

/** A letter opened: what it says, what was read in it and where. */
export interface LetterDetail {
  readonly text: string
  /** null where nobody has judged it. */
  readonly phishing: boolean | null
  /** What speaks for and against it, the weightiest first; weights above zero speak for a fake. */
  readonly signals: readonly { readonly detail: string; readonly weight: number }[]
  readonly facts: readonly LetterFact[]
  /** Where the facts stand in the text, in order, none over another. */
  readonly marks: readonly { readonly fact: number; readonly start: number; readonly end: number }[]
}

/** Something that was read in a letter. */
export interface LetterFact {
  readonly label: string
  readonly value: string
}

/** What a search found, the kinds apart. What was found stands between `found.open` and `found.close`. */
export interface SearchHit {
  readonly kind: 'case' | 'letter' | 'listing' | 'account'
  readonly id: string
  readonly title: string
  /** What stands beside the title: account, state, date. */
  readonly about: string
  readonly snippet: string
}

/** Around what was found in a snippet; private-use characters, which no text from outside brings through escaping. */
export const foundMarks: readonly [string, string] = ['\uE000', '\uE001']

/** What the screen asks of its data beside the lists, by name: the question and the answer. */
export interface Questions {
  readonly metric: {
    readonly question: MetricKey & { readonly assume: WhatIf | null }
    readonly answer: MetricDetail
  }
  readonly letter: { readonly question: { readonly id: string }; readonly answer: LetterDetail | null }
  /** Puts a letter away as it is now, or takes it back. */
  readonly 'letter-done': {
    readonly question: { readonly id: string; readonly says: string; readonly done: boolean }
    readonly answer: null
  }
  readonly search: { readonly question: { readonly words: string }; readonly answer: readonly SearchHit[] }
}

export type QuestionName = keyof Questions

/** Asks the data one question; rejects with a failure whose message says what to do. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  question: Questions[Name]['question'],
) => Promise<Questions[Name]['answer']>
