import { CommandFailure } from '../../exit.ts'

/** One line about what went wrong, with the remedy where one is known. */
export function describeFailure(error: unknown): string {
  if (error instanceof CommandFailure) return error.line
  return error instanceof Error ? error.message : String(error)
}
