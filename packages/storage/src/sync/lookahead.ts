import type { ExchangeResult } from './exchange.ts'
import type { SyncState } from './state.ts'

/** The next page, asked for while the one before it is applied: the server and this machine work at the same time. */
export interface Lookahead {
  start(state: SyncState, ask: () => Promise<ExchangeResult>): Promise<void>
  /** The answer, if it is one to what would be asked now. */
  take(state: SyncState): Promise<ExchangeResult> | undefined
}

export function createLookahead(): Lookahead {
  let pending: { readonly state: SyncState; readonly answer: Promise<ExchangeResult> } | undefined
  return {
    async start(state, ask) {
      const answer = ask()
      pending = { state, answer }
      // Whoever takes the answer gets its failure; if nobody does, nobody needs it.
      answer.catch(() => undefined)
      // Applying a page holds the thread: the request has to be on its way first.
      await new Promise((resolve) => setImmediate(resolve))
    },
    take(state) {
      const found = pending
      pending = undefined
      return found !== undefined && isSame(found.state, state) ? found.answer : undefined
    },
  }
}

function isSame(one: SyncState, other: SyncState): boolean {
  return (
    one.epoch === other.epoch &&
    one.generation === other.generation &&
    one.cursor === other.cursor &&
    one.witness === other.witness &&
    one.archive?.upto === other.archive?.upto
  )
}
