import { parentPort, workerData } from 'node:worker_threads'
import { openDatabaseSource, type WorkerSource } from './database-source.ts'
import { toPlainFailure, type WorkerMessage, type WorkerRequest, type WorkerStart } from './protocol.ts'

// The thread that owns the screen's database; see worker-source.ts for the other side.
const port = parentPort
if (port === null) throw new Error('source-worker runs as a worker thread only')

const start = workerData as WorkerStart
const send = (message: WorkerMessage): void => port.postMessage(message)
const running = new Map<number, AbortController>()
const saved = new Int32Array(start.saved)
const woken = new Int32Array(start.woken)

try {
  const source = await openDatabaseSource({
    sample: start.sample,
    databasePath: start.databasePath,
    databaseKey: start.databaseKey,
    configPath: start.configPath,
    now: () => (start.asOf === null ? new Date() : new Date(start.asOf)),
    team: start.team,
    sendDesk: (event) => send({ type: 'desk', event }),
    onSaved(updates) {
      Atomics.store(saved, 0, updates)
      Atomics.notify(saved, 0)
    },
  })
  source.subscribe(() => send({ type: 'changed' }))
  port.on('message', (request: WorkerRequest) => {
    void answer(source, request)
  })
  const { path, sample, backup } = source
  send({ type: 'opened', path, sample, ...(backup === undefined ? {} : { backup }) })
} catch (error) {
  send({ type: 'failed', failure: toPlainFailure(error) })
}

async function answer(source: WorkerSource, request: WorkerRequest): Promise<void> {
  if (request.type === 'cancel') {
    running.get(request.id)?.abort()
    return
  }
  if (request.type === 'typed') {
    source.desk.typed(request.path, request.update)
    return
  }
  try {
    if (request.type === 'rest') {
      await source.desk.rest()
      // A turn of its own: transactions of other work end within theirs.
      await new Promise((resolve) => setImmediate(resolve))
      send({ type: 'result', id: request.id, value: undefined })
      Atomics.wait(woken, 0, request.turn)
      return
    }
    send({ type: 'result', id: request.id, value: await perform(source, request) })
  } catch (error) {
    send({ type: 'error', id: request.id, failure: toPlainFailure(error) })
  }
}

async function perform(
  source: WorkerSource,
  request: Exclude<WorkerRequest, { type: 'cancel' | 'typed' | 'rest' }>,
): Promise<unknown> {
  switch (request.type) {
    case 'load':
      return source.load(request.what, request.known, (piece) =>
        send({ type: 'lists', id: request.id, piece }),
      )
    case 'ask':
      return source.ask(request.name, request.question)
    case 'desk': {
      const method = source.desk[request.method] as (...args: readonly unknown[]) => Promise<unknown>
      return method(...request.args)
    }
    case 'open-case':
      return source.openCase(request.letter)
    case 'import': {
      const { id } = request
      const stop = new AbortController()
      running.set(id, stop)
      try {
        return await source.importFiles({
          ...request.request,
          signal: stop.signal,
          onProgress: (text) => send({ type: 'progress', id, text }),
        })
      } finally {
        running.delete(id)
      }
    }
    default:
      for (const stop of running.values()) stop.abort()
      return source.close()
  }
}
