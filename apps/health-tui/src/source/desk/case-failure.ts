import { CaseError } from '@health-tui/storage/reading'
import { CommandFailure, exitCodes } from '../../exit.ts'

/** A refusal of the store in words for the screen; anything else as it is. */
export function caseFailure(error: unknown): unknown {
  if (!(error instanceof CaseError)) return error
  return new CommandFailure(exitCodes.badInput, { what: 'nothing was changed', why: error.message })
}
