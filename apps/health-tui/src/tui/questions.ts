import type { LifeQuestions } from './life/life-detail.ts'
import type {
  ComputedMetric,
  Explanation,
  Forecast,
  Fulfilment,
  ListingIssueRecord,
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

/** Whether a row is the figure that is meant, in a store that is known already. */
export function sameFigure(row: Omit<MetricKey, 'account' | 'marketplace'>, key: typeof row): boolean {
  return (
    row.metric === key.metric &&
    row.fulfilment === key.fulfilment &&
    row.basis === key.basis &&
    row.windowDays === key.windowDays
  )
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

/** What Amazon finds wrong with a listing of a store, and how long. Instants in ms since 1970 UTC. */
export interface ListingFinding extends ListingIssueRecord {
  readonly account: string
  readonly marketplace: string
  readonly firstSeen: number
  readonly lastSeen: number
  /** null while it stands. */
  readonly solvedAt: number | null
}

/** What a search found, the kinds apart. What was found stands between `found.open` and `found.close`. */
export interface SearchHit {
  readonly kind: 'case' | 'letter' | 'listing' | 'account' | 'finding'
  /** Of a finding: the store that it is in. */
  readonly id: string
  readonly title: string
  /** What stands beside the title: account, state, date. */
  readonly about: string
  readonly snippet: string
}

/** Around what was found in a snippet; private-use characters, which no text from outside brings through escaping. */
export const foundMarks: readonly [string, string] = ['\uE000', '\uE001']

/** Who works with us, and how the exchange with the server stands. */
export interface TeamDetail {
  /** null: works alone. */
  readonly server: string | null
  readonly me: string
  readonly lastSuccessAt: number | null
  readonly problem: string | null
  readonly problemSince: number | null
  readonly skewMs: number | null
  readonly pending: number
  readonly quarantined: number
  /** Who is at work now; `where` is a case's title. */
  readonly present: readonly { readonly author: string; readonly where: string; readonly place: string }[]
  readonly devices: readonly {
    readonly name: string
    readonly author: string
    readonly lastAt: number | null
  }[]
  readonly conflicts: readonly TeamConflict[]
}

/** Two people set one field without seeing each other. */
export interface TeamConflict {
  readonly loser: string
  readonly caseId: string
  readonly title: string
  readonly path: string
  readonly shown: TeamVersion
  readonly kept: TeamVersion
}

export interface TeamVersion {
  readonly value: string
  readonly author: string
  readonly at: string
}

/** One step of a case's or a field's history. */
export interface HistoryRow {
  readonly at: string
  readonly author: string
  readonly device: string
  readonly what: string
  readonly path: string
  readonly value: string
  readonly synced: boolean
  readonly undone: boolean
}

/** A paper of a case with what the checks say of it. */
export interface EvidenceRow {
  readonly ref: string
  readonly title: string
  readonly about: string
  readonly checks: readonly {
    readonly severity: 'error' | 'warning' | 'info'
    readonly text: string
  }[]
  /** The exhibit that it is; null for a file that no exhibit names. */
  readonly exhibit: string | null
  /** What was read from its content: nothing of it counts before somebody confirms it. */
  readonly proposals: readonly EvidenceProposal[]
  /** Why words cannot be marked in it; null: they can. */
  readonly unmarkable: string | null
}

export interface EvidenceProposal {
  /** The field of the exhibit that it sets. */
  readonly sets: string
  readonly value: string
  /** The line that it stands in. */
  readonly line: string
  /** What speaks against it. */
  readonly doubt?: string
  readonly confirmed: boolean
}

/** What was done to a paper, and the actions that undo takes back. */
export interface EvidenceDone {
  readonly exhibit: string
  readonly txns: readonly string[]
}

export interface EvidenceDetail {
  readonly title: string
  readonly papers: readonly EvidenceRow[]
  /** What the checks say of the papers as a whole. */
  readonly checks: EvidenceRow['checks']
}

/** What the screen asks of its data beside the lists, by name: the question and the answer. */
export interface Questions extends LifeQuestions {
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
  readonly team: { readonly question: null; readonly answer: TeamDetail }
  /** Exchanges with the server at once; the answer says in words what happened. */
  readonly 'sync-now': { readonly question: null; readonly answer: string }
  readonly resolve: {
    readonly question: { readonly loser: string; readonly choice: 'keep' | 'restore' }
    readonly answer: null
  }
  /** Takes back these actions of this device in a case, or the one that it did last. */
  readonly 'undo-in-case': {
    readonly question: { readonly id: string; readonly txns?: readonly string[] }
    readonly answer: null
  }
  readonly history: {
    readonly question: { readonly id: string; readonly path: string | null }
    readonly answer: readonly HistoryRow[]
  }
  readonly evidence: { readonly question: { readonly id: string }; readonly answer: EvidenceDetail | null }
  /** Attaches a file; the answer is the exhibit's label. */
  readonly 'evidence-add': {
    readonly question: { readonly id: string; readonly path: string }
    readonly answer: EvidenceDone
  }
  readonly 'evidence-confirm': {
    readonly question: {
      readonly id: string
      readonly exhibit: string
      readonly sets: string
      readonly value: string
    }
    readonly answer: EvidenceDone
  }
  /** Puts a copy with marked words in the place of the paper. */
  readonly 'evidence-mark': {
    readonly question: { readonly id: string; readonly exhibit: string }
    readonly answer: EvidenceDone
  }
  /** Makes a case without a letter; the answer is its id. */
  readonly 'new-case': {
    readonly question: {
      readonly title: string
      readonly account: string | null
      readonly marketplace: string | null
    }
    readonly answer: string
  }
  readonly findings: {
    readonly question: { readonly account: string; readonly marketplace: string }
    readonly answer: readonly ListingFinding[]
  }
  readonly search: { readonly question: { readonly words: string }; readonly answer: readonly SearchHit[] }
}

export type QuestionName = keyof Questions

/** Asks the data one question; rejects with a failure whose message says what to do. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  question: Questions[Name]['question'],
) => Promise<Questions[Name]['answer']>
