import type { Found } from '../state.ts'

/** What came of a question: its answer, or why there is none. */
export async function foundBy<Answer>(asked: Promise<Answer>): Promise<Found<Answer>> {
  try {
    return { answer: await asked }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

/** The answer, once it is there. */
export function answerOf<Answer>(found: Found<Answer>): Answer | undefined {
  return found === 'loading' || 'failed' in found ? undefined : found.answer
}
