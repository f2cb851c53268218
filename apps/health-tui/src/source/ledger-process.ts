import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StatusMetric } from '@health-tui/metrics'
import type { MetricDetail, Questions } from '../tui/questions.ts'
import { fromPlainFailure, type PlainFailure } from './protocol.ts'

/** What the process is told first; as a message, because arguments of a process can be read by others on the machine. */
export interface LedgerStart {
  readonly databasePath: string
  /** Of an encrypted database. */
  readonly databaseKey: string | undefined
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
export interface LedgerProcess {
  rows(store: StoreName, asOf: Date): Promise<readonly StatusMetric[]>
  metric(question: Questions['metric']['question'], asOf: Date): Promise<MetricDetail>
  close(): void
}

type Asked = { readonly asOf: number } & (
  | { readonly kind: 'rows'; readonly store: StoreName }
  | { readonly kind: 'metric'; readonly question: Questions['metric']['question'] }
)

/** How long the process and the ledger in it are kept after the last question. */
const idleMs = 20_000

/**
 * A process that comes when a ledger is needed and goes when none was for a while. A million orders take half a gigabyte
 * and seconds of computing: the end of a process gives both back at once and at any moment, which that of a thread does
 * not (the database driver brings the whole program down when its thread is ended inside a query).
 */
export function createLedgerProcess(start: LedgerStart): LedgerProcess {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >()

  // It only reads: there is nothing that it could leave half done.
  function stop(): void {
    clearTimeout(timer)
    child?.kill('SIGKILL')
    child = undefined
  }

  function refuseAll(error: Error): void {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function open(): ChildProcess {
    const opened = fork(childFile, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    opened.send(start)
    opened.on('message', (message: LedgerMessage) => {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if ('failure' in message) asked?.reject(fromPlainFailure(message.failure))
      else asked?.resolve(message.value)
      if (waiting.size > 0) return
      clearTimeout(timer)
      timer = setTimeout(stop, idleMs)
      timer.unref()
    })
    const gone = (why: string): void => {
      if (child !== opened) return
      child = undefined
      refuseAll(new Error(`the orders could not be read: ${why}`))
    }
    opened.on('error', (error) => gone(error.message))
    opened.on('exit', (code, signal) => gone(`its process ended (${signal ?? code ?? '?'})`))
    return opened
  }

  async function ask(request: Asked): Promise<unknown> {
    if (closed) throw new Error('the screen was left')
    clearTimeout(timer)
    child ??= open()
    const asked = child
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      asked.send({ ...request, id } satisfies LedgerRequest)
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
    close() {
      closed = true
      stop()
      refuseAll(new Error('the screen was left'))
    },
  }
}

// Beside this file while it is source; in the bundle this code may be in an entry or among the chunks.
const childFile = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts')
      ? './ledger-child.ts'
      : import.meta.url.includes('/chunks/')
        ? '../ledger-child.js'
        : './ledger-child.js',
    import.meta.url,
  ),
)
