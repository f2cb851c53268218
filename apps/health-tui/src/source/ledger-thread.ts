import { Worker } from 'node:worker_threads'
import type { StatusMetric } from '@health-tui/metrics'
import type { MetricDetail, Questions } from '../tui/questions.ts'
import { fromPlainFailure, type PlainFailure } from './protocol.ts'

export interface LedgerStart {
  readonly databasePath: string
  readonly configPath: string
}

interface StoreName {
  readonly account: string
  readonly marketplace: string
}

export type LedgerRequest = { readonly id: number; readonly asOf: number } & (
  | { readonly kind: 'rows'; readonly store: StoreName }
  | { readonly kind: 'metric'; readonly question: Questions['metric']['question'] }
)

export type LedgerMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: PlainFailure }

/** Whatever needs all orders of a store. */
export interface LedgerThread {
  rows(store: StoreName, asOf: Date): Promise<readonly StatusMetric[]>
  metric(question: Questions['metric']['question'], asOf: Date): Promise<MetricDetail>
  close(): Promise<void>
}

type Asked = { readonly asOf: number } & (
  | { readonly kind: 'rows'; readonly store: StoreName }
  | { readonly kind: 'metric'; readonly question: Questions['metric']['question'] }
)

/** How long the thread and the ledger in it are kept after the last question. */
const idleMs = 20_000

/**
 * A thread that comes when a ledger is needed and goes when none was for a while: a million orders take half a gigabyte,
 * which only the end of a thread gives back, and seconds in which nothing else could be answered.
 */
export function createLedgerThread(start: LedgerStart): LedgerThread {
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >()

  async function stop(): Promise<void> {
    clearTimeout(timer)
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }

  function open(): Worker {
    const opened = new Worker(workerFile, { workerData: start })
    opened.on('message', (message: LedgerMessage) => {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if ('failure' in message) asked?.reject(fromPlainFailure(message.failure))
      else asked?.resolve(message.value)
      if (waiting.size > 0) return
      clearTimeout(timer)
      timer = setTimeout(() => void stop(), idleMs)
      timer.unref()
    })
    opened.on('error', (error: Error) => {
      if (worker === opened) worker = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
    return opened
  }

  async function ask(request: Asked): Promise<unknown> {
    clearTimeout(timer)
    worker ??= open()
    const thread = worker
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      thread.postMessage({ ...request, id } satisfies LedgerRequest)
    })
  }

  return {
    rows: async (store, asOf) =>
      (await ask({
        kind: 'rows',
        store: { account: store.account, marketplace: store.marketplace },
        asOf: asOf.getTime(),
      })) as readonly StatusMetric[],
    metric: async (question, asOf) =>
      (await ask({ kind: 'metric', question, asOf: asOf.getTime() })) as MetricDetail,
    async close() {
      await stop()
      for (const { reject } of waiting.values()) reject(new Error('the screen was left'))
      waiting.clear()
    },
  }
}

// Beside this file while it is source; in the bundle this code may be in an entry or among the chunks.
const workerFile = new URL(
  import.meta.url.endsWith('.ts')
    ? './ledger-worker.ts'
    : import.meta.url.includes('/chunks/')
      ? '../ledger-worker.js'
      : './ledger-worker.js',
  import.meta.url,
)
