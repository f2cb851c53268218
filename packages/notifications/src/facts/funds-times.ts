import { says } from '../reading/letter.ts'
import {
  heldFor,
  isFundsWait,
  keepsFor,
  payoutAfter,
  payoutBehind,
  payoutOnce,
  withholdsFor,
} from './funds-hold.ts'
import type { TimeAmongOthers } from './time-among-others.ts'
import type { TimeInSentence } from './time-in-sentence.ts'

/** "Once 90 days are over you may ask for your funds", "we keep them for 90 days" */
export function isWaitForFunds({ letter, sentence, duration }: TimeInSentence): boolean {
  return (
    duration.unit !== 'hour' &&
    (isFundsWait(letter, sentence, duration) || keepsFor(letter, sentence, duration))
  )
}

/** What is paid after it, by the words right beside it. */
export function isPaidAfter({ sentence, duration, behind, before, after }: TimeAmongOthers): boolean {
  return (
    payoutAfter.test(after) ||
    (duration.unit !== 'hour' && payoutBehind.test(behind, sentence)) ||
    payoutOnce.test(before)
  )
}

/** "Funds are held for 90 days." */
export function isHeldFor({ sentence, before, after }: TimeAmongOthers): boolean {
  return (
    withholdsFor(before, after) ||
    (says(sentence, 'object.funds') && !/%/.test(sentence.words) && heldFor.test(before))
  )
}
