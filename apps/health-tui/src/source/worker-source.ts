import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CommandContext } from '../context.ts'
import { databaseKey } from '../database-key.ts'
import { readTeamSettings } from '../team-settings.ts'
import type { DeskEvent } from '../tui/case/desk.ts'
import type { Lists } from '../status/read-lists.ts'
import type { ScreenData, ScreenSource } from '../tui/source.ts'
import { createDeskLine } from './desk/desk-line.ts'
import {
  fromPlainFailure,
  type LoadAnswer,
  type WorkerMessage,
  type WorkerRequest,
  type WorkerStart,
} from './protocol.ts'
import { collectRows } from './collect-rows.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly onProgress?: (text: string) => void
  readonly onLists?: (piece: Lists) => void
}

/**
 * The screen's data, read in a thread of its own: the database driver is synchronous inside, and neither a large query
 * nor an import may make a key wait.
 */
export async function openWorkerSource(
  context: CommandContext,
  { sample, compiled }: { readonly sample: boolean; readonly compiled?: string },
): Promise<ScreenSource> {
  const start: WorkerStart = {
    sample,
    databasePath: context.databasePath,
    databaseKey: await databaseKey(context),
    configPath: context.configPath,
    asOf: context.asOfFixed ? context.now().getTime() : null,
    // Sample data is nobody's: it has no team.
    team: sample ? {} : await readTeamSettings(context),
    saved: new SharedArrayBuffer(4),
    woken: new SharedArrayBuffer(4),
  }
  const worker = new Worker(workerFile, {
    workerData: start,
    ...(compiled === undefined ? {} : { env: { ...context.env, NODE_COMPILE_CACHE: compiled } }),
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
  const listeners = new Set<() => void>()
  const deskListeners = new Set<(event: DeskEvent) => void>()
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let broken: Error | undefined
  // Ten thousand letters cross the threads only when they have changed.
  let lists: (Pick<ScreenData, 'inbox' | 'cases'> & { readonly stamp: string }) | undefined

  const ask = async (
    request: (id: number) => WorkerRequest,
    { signal, ...heard }: Pick<Waiting, 'onProgress' | 'onLists'> & { readonly signal?: AbortSignal } = {},
  ): Promise<unknown> => {
    if (broken !== undefined) throw broken
    lastId += 1
    const id = lastId
    const cancel = (): void => worker.postMessage({ type: 'cancel', id } satisfies WorkerRequest)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, ...heard })
        worker.postMessage(request(id))
      })
    } finally {
      waiting.delete(id)
      signal?.removeEventListener('abort', cancel)
    }
  }

  /** The answer of somebody who must not be waited for long; null where it fails or takes longer. */
  const askBriefly = async (request: (id: number) => WorkerRequest): Promise<unknown> =>
    Promise.race([
      ask(request).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), longestFarewellMs).unref()),
    ])

  function refuseAll(error: Error): void {
    broken = error
    for (const { reject } of waiting.values()) reject(error)
  }

  const opened = await new Promise<Pick<ScreenSource, 'path' | 'sample' | 'backup'>>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      switch (message.type) {
        case 'opened': {
          const { type: _type, ...about } = message
          resolve(about)
          break
        }
        case 'failed':
          reject(fromPlainFailure(message.failure))
          break
        case 'changed':
          for (const listener of listeners) listener()
          break
        case 'desk':
          for (const listener of deskListeners) listener(message.event)
          break
        case 'progress':
          waiting.get(message.id)?.onProgress?.(message.text)
          break
        case 'lists':
          waiting.get(message.id)?.onLists?.(message.piece)
          break
        case 'result':
          waiting.get(message.id)?.resolve(message.value)
          break
        default:
          waiting.get(message.id)?.reject(fromPlainFailure(message.failure))
      }
    })
    worker.on('error', (error: Error) => {
      reject(error)
      refuseAll(error)
    })
  })

  // Sample data is thrown away however the program ends, short of being killed.
  const removeSample = (): void => rmSync(dirname(opened.path), { recursive: true, force: true })
  if (opened.sample) process.once('exit', removeSample)

  return {
    ...opened,
    async load(what) {
      const known = lists?.stamp ?? ''
      const inbox = collectRows(lists?.inbox ?? [])
      const cases = collectRows(lists?.cases ?? [])
      const answer = (await ask((id) => ({ type: 'load', id, what, known }), {
        onLists(piece) {
          inbox.add(piece.inbox)
          cases.add(piece.cases)
        },
      })) as LoadAnswer
      if (answer.lists) lists = { inbox: inbox.done(), cases: cases.done(), stamp: answer.stamp }
      const { report, me, trouble } = answer
      return {
        report,
        me,
        trouble,
        inbox: lists?.inbox ?? [],
        cases: lists?.cases ?? [],
        listed: lists !== undefined,
      }
    },
    ask: async (name, question) => (await ask((id) => ({ type: 'ask', id, name, question }))) as never,
    openCase: async (letter) => (await ask((id) => ({ type: 'open-case', id, letter }))) as string,
    desk: createDeskLine({
      ask: async (method, args) => ask((id) => ({ type: 'desk', id, method, args })),
      type: (path, update) => worker.postMessage({ type: 'typed', path, update } satisfies WorkerRequest),
      listeners: deskListeners,
      saved: start.saved,
    }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    importFiles: async ({ signal, onProgress, paths, account, marketplace }) =>
      (await ask((id) => ({ type: 'import', id, request: { paths, account, marketplace } }), {
        signal,
        onProgress,
      })) as Awaited<ReturnType<ScreenSource['importFiles']>>,
    async rest() {
      const woken = new Int32Array(start.woken)
      const turn = Atomics.load(woken, 0)
      const wake = (): void => {
        // Once only: a later rest is not this one's to end.
        if (Atomics.compareExchange(woken, 0, turn, turn + 1) === turn) Atomics.notify(woken, 0)
      }
      await askBriefly((id) => ({ type: 'rest', id, turn }))
      return wake
    },
    async close() {
      listeners.clear()
      // Leaving must not wait for a long read: nothing is lost by ending it, and an import is all or nothing anyway.
      const notSaved = await askBriefly((id) => ({ type: 'close', id }))
      await worker.terminate()
      // Whoever waits for an answer would wait for ever, and all that follows it.
      refuseAll(new Error('the data was closed'))
      if (opened.sample) {
        process.off('exit', removeSample)
        removeSample()
      }
      return notSaved as string | null
    },
  }
}

// A thread that is ended inside a query of the database driver brings the whole program down.
const longestFarewellMs = 5000

// Beside this file while it is source, one folder up where the bundle has put this file among its chunks.
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './source-worker.ts' : '../source-worker.js',
  import.meta.url,
)
