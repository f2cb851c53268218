import {
  type CaseChange,
  checkChanges,
  promiseSetChanges,
  proofChanges,
  replyChanges,
  type Store,
  stepChanges,
  submitChanges,
} from '@health-tui/storage'
import { readRhythm } from '@health-tui/poa/life'
import { CommandFailure, exitCodes } from '../exit.ts'
import { findLetter } from './find-letter.ts'
import { letterReplyChanges, notAnswerChanges } from './letter-reply.ts'
import { reviewMissing } from './review-words.ts'

/** One thing that happens to a case after its plan was written; the commands and the screen take the same steps. */
export type LifeStep =
  | { readonly kind: 'move'; readonly to: string; readonly reason?: string | undefined }
  /** Exactly this text was sent. */
  | { readonly kind: 'sent'; readonly text: string; readonly channel?: string | undefined }
  | {
      readonly kind: 'answer'
      readonly outcome?: string | undefined
      readonly text?: string | undefined
      /** An imported letter in place of the words. */
      readonly letter?: string | undefined
      /** Number or id; the last one by default. */
      readonly attempt?: string | undefined
    }
  /** A letter that is tied to the case answers another one, or none. */
  | { readonly kind: 'not-answer'; readonly letter: string }
  | { readonly kind: 'proof'; readonly promise: string; readonly proof: string; readonly day: string }
  /** Corrects what was read from the words of a measure; what is left out stays. */
  | {
      readonly kind: 'promise'
      readonly promise: string
      /** As people type it: `weekly`, `10 days`, `event`. */
      readonly rhythm?: string | undefined
      readonly owner?: string | undefined
      readonly proof?: string | undefined
    }
  | { readonly kind: 'check'; readonly days: number; readonly found: string }
  | { readonly kind: 'review'; readonly action: LifeReview; readonly reason?: string | undefined }
  /** No second person has to approve any more. */
  | { readonly kind: 'waive-review' }

export type LifeReview = 'request' | 'approve' | 'reject' | 'withdraw'

/** Takes a step, as one action that can be undone; a review, which others have seen, is only answered by another one. */
export async function takeLifeStep(
  store: Pick<Store, 'cases' | 'database'>,
  id: string,
  step: LifeStep,
  now: Date,
): Promise<readonly CaseChange[]> {
  const { cases } = store
  const at = now.toISOString()
  switch (step.kind) {
    case 'move': {
      const { to, reason } = step
      if (to === 'ready' || to === 'submitted') await refuseWithoutReview(store, id, `not ${to}`)
      return cases.change(id, (about) => stepChanges(about, { to, reason, at }))
    }
    case 'sent': {
      await refuseWithoutReview(store, id, 'not submitted')
      const { text, channel } = step
      return cases.change(id, (about) => submitChanges(about, { text, at, channel }))
    }
    case 'answer': {
      const { outcome, text, attempt } = step
      if (step.letter === undefined)
        return cases.change(id, (about) => replyChanges(about, { outcome, text, at, attempt }))
      const letter = await findLetter(store, step.letter, 'cannot record the answer')
      return cases.change(id, (about) => letterReplyChanges(about, letter, { outcome, attempt, now }))
    }
    case 'not-answer': {
      const { id: letter } = await findLetter(store, step.letter, 'cannot take the letter off the case')
      return cases.change(id, (about) => notAnswerChanges(about, letter))
    }
    case 'proof': {
      const { promise, proof, day } = step
      return cases.change(id, (about) => proofChanges(about, { promise, proof, day }))
    }
    case 'promise': {
      const { promise, owner, proof } = step
      const rhythm = step.rhythm === undefined ? undefined : readRhythm(step.rhythm)
      if (step.rhythm !== undefined && rhythm === undefined)
        throw new CommandFailure(exitCodes.usage, {
          what: 'not understood',
          where: step.rhythm,
          why: 'a rhythm is daily, weekly, monthly …, `10 days`, event or automatic',
        })
      return cases.change(id, (about) =>
        promiseSetChanges(about, {
          promise,
          ...(rhythm === undefined ? {} : { rhythm }),
          ...(owner === undefined ? {} : { owner }),
          ...(proof === undefined ? {} : { proof }),
        }),
      )
    }
    case 'check': {
      const { days, found } = step
      return cases.change(id, (about) => checkChanges(about, { days, found, at }))
    }
    case 'waive-review':
      await cases.review(id, 'withdraw')
      await cases.set(id, 'reviewRequired', null)
      return []
    default:
      await cases.review(id, step.action, step.reason)
      // Whoever asks for a second pair of eyes means it: the plan is not recorded as sent before they have looked.
      if (step.action === 'request') await cases.set(id, 'reviewRequired', true)
      return []
  }
}

async function refuseWithoutReview({ cases }: Pick<Store, 'cases'>, id: string, what: string): Promise<void> {
  const missing = reviewMissing(await cases.reviewStatus(id))
  if (missing === null) return
  throw new CommandFailure(exitCodes.badInput, {
    what,
    where: id,
    why: missing,
    remedy: `ask with \`health-tui case review ${id} request\``,
  })
}
