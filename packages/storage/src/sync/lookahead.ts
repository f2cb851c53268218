import type { ExchangeResult } from './exchange.ts'
import type { Outbox } from './outbox.ts'
import type { SyncState } from './state.ts'

/** A question that is on its way, and the operations that went with it. */
export interface Asked {
  readonly push: Outbox
  readonly answer: Promise<ExchangeResult>
}

/** The next exchange, begun while the page before it is applied: the server and this machine work at the same time. */
export interface Lookahead {
  start(state: SyncState, push: Outbox, ask: () => Promise<ExchangeResult>): Promise<void>
  /** The question, if it is what would be asked now. */
  take(state: SyncState): Asked | undefined
}

export function createLookahead(): Lookahead {
  let pending: { readonly state: SyncState; readonly asked: Asked } | undefined
  return {
    async start(state, push, ask) {
      const answer = ask()
      pending = { state, asked: { push, answer } }
      await onItsWay(answer)
    },
    take(state) {
      const found = pending
      pending = undefined
      return found !== undefined && isSame(found.state, state) ? found.asked : undefined
    },
  }
}

/** Resolves when a question has left: what comes next holds the thread. */
export async function onItsWay(answer: Promise<unknown>): Promise<void> {
  // Whoever takes the answer gets its failure; if nobody does, nobody needs it.
  answer.catch(() => undefined)
  await new Promise((resolve) => setImmediate(resolve))
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
