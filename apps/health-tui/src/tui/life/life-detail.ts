import type { StatusMetric } from '@health-tui/metrics'
import type { LifeStep } from '../../cases/life-step.ts'

/** Where a case stands, what can happen next and what is still owed. */
export interface LifeDetail {
  readonly title: string
  readonly state: string
  /** Every state in the order of a life, with what it means. */
  readonly way: readonly { readonly state: string; readonly meaning: string }[]
  /** Errors of the linter that stand. */
  readonly errors: number
  readonly steps: readonly LifeNext[]
  readonly attempts: readonly LifeAttempt[]
  readonly promises: readonly LifePromise[]
  readonly checks: readonly LifeCheck[]
  /** What the metrics of the checks stand at now; empty where no check is open. */
  readonly figures: readonly StatusMetric[]
  readonly review: {
    readonly state: string
    readonly by: string | null
    readonly reason: string | null
    /** Where it stands, in words. */
    readonly words: string
    readonly steps: readonly LifeNext[]
  }
}

/** A step that may come next. */
export interface LifeNext {
  readonly kind: 'move' | 'sent' | 'answer' | 'review'
  /** The state, or the action of the review. */
  readonly to: string
  readonly title: string
  readonly about: string
  /** Why it cannot be taken now. */
  readonly why: string | null
  /** What a reason has to say; null where none is wanted. */
  readonly asks: string | null
  /** A word that has to be typed first, for what cannot be undone. */
  readonly word: string | null
}

export interface LifeAttempt {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly by: string | null
  readonly channel: string | null
  readonly outcome: string | null
  readonly text: string
  readonly reply: string | null
}

export interface LifePromise {
  readonly id: string
  readonly text: string
  readonly owner: string | null
  readonly rhythm: string
  readonly proofWanted: string | null
  readonly due: string | null
  /** Days on which proof was due and none was filed. */
  readonly missed: readonly string[]
  readonly proofs: readonly { readonly day: string; readonly proof: string; readonly by: string | null }[]
  readonly state: 'running' | 'overdue' | 'ended' | 'superseded'
}

export interface LifeCheck {
  readonly days: number
  readonly due: string
  readonly overdue: boolean
  readonly questions: readonly string[]
  readonly found: { readonly at: string; readonly by: string | null; readonly words: string } | null
}

/** What an answer may be recorded from. */
export interface AnswerChoices {
  readonly outcomes: readonly string[]
  /** Letters that may be the answer, the likeliest first. */
  readonly letters: readonly { readonly id: string; readonly label: string }[]
}

/** A step as the screen asks for it: the day of a proof is today unless one is given. */
export type LifeStepAsked =
  | Exclude<LifeStep, { readonly kind: 'proof' }>
  | { readonly kind: 'proof'; readonly promise: string; readonly proof: string; readonly day: string | null }

/** What is asked about the life of a case. */
export interface LifeQuestions {
  readonly life: { readonly question: { readonly id: string }; readonly answer: LifeDetail | null }
  /** The plan as it would be sent. */
  readonly 'plan-text': { readonly question: { readonly id: string }; readonly answer: string }
  readonly 'answer-choices': { readonly question: { readonly id: string }; readonly answer: AnswerChoices }
  /** The case that a letter answers; null where nothing ties it to one. */
  readonly 'case-of-letter': { readonly question: { readonly id: string }; readonly answer: string | null }
  /** Takes a step; the answer names the actions that undo takes back. */
  readonly 'life-step': {
    readonly question: { readonly id: string; readonly step: LifeStepAsked }
    readonly answer: { readonly txns: readonly string[] }
  }
}
