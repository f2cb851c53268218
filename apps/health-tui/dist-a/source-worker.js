import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { toPlainFailure } from './chunks/chunk-5IZ4SGCD.js'
import { readMetricSettings } from './chunks/chunk-PZMYBSJ3.js'
import { databaseFailure, openAt } from './chunks/chunk-TSXUD2Q5.js'
import './chunks/chunk-LXWEXLVL.js'
import { createStatusReader } from './chunks/chunk-SHHFR7LO.js'
import { getNotification, watchDatabase } from './chunks/chunk-ZG36COOD.js'
import './chunks/chunk-Z6VWRE5H.js'
import './chunks/chunk-B2S62JUI.js'
import './chunks/chunk-ARMSRDCT.js'
import { parentPort, workerData } from 'node:worker_threads'
async function openDatabaseSource(start2) {
  let settings = await readMetricSettings(start2)
  if (start2.sample) {
    let { openSampleDatabase } = await import('./chunks/sample-database-MVP47O72.js')
    return createSource(await openSampleDatabase(start2), { ...start2, settings })
  }
  return createSource(await openAt(start2.databasePath), { ...start2, settings })
}
function createSource(database, { sample, now, settings }) {
  let watch = watchDatabase(database),
    readStatus = createStatusReader(database, settings),
    listeners = new Set(),
    completing,
    complete = () => {
      completing ??= readStatus(now())
        .then(() => {
          for (let listener of listeners) listener()
        })
        .catch(() => {})
        .finally(() => {
          completing = void 0
        })
    }
  return {
    sample,
    path: database.path,
    load: async () =>
      guarded(async () => {
        let data = await readStatus(now(), { estimates: 'remembered' })
        return (data.complete || setImmediate(complete), data)
      }),
    loadLetter: async (id) => guarded(async () => (await getNotification(database, id))?.text ?? ''),
    subscribe(listener) {
      listeners.add(listener)
      let stop = watch.subscribe(listener)
      return () => {
        ;(listeners.delete(listener), stop())
      }
    },
    importFiles: async (request) => {
      let { importForScreen } = await import('./chunks/import-for-screen-4IY35THG.js')
      return guarded(async () => importForScreen(database, { now }, request))
    },
    async close() {
      ;(watch.close(), listeners.clear(), await completing, await database.close())
    },
  }
}
async function guarded(work) {
  try {
    return await work()
  } catch (error) {
    throw databaseFailure(error)
  }
}
var port = parentPort
if (port === null) throw new Error('source-worker runs as a worker thread only')
var start = workerData,
  send = (message) => port.postMessage(message),
  running = new Map()
try {
  let source = await openDatabaseSource({
    sample: start.sample,
    databasePath: start.databasePath,
    configPath: start.configPath,
    now: () => (start.asOf === null ? new Date() : new Date(start.asOf)),
  })
  ;(source.subscribe(() => send({ type: 'changed' })),
    port.on('message', (request) => {
      answer(source, request)
    }),
    send({ type: 'opened', path: source.path, sample: source.sample }))
} catch (error) {
  send({ type: 'failed', failure: toPlainFailure(error) })
}
async function answer(source, request) {
  if (request.type === 'cancel') {
    running.get(request.id)?.abort()
    return
  }
  try {
    send({ type: 'result', id: request.id, value: await perform(source, request) })
  } catch (error) {
    send({ type: 'error', id: request.id, failure: toPlainFailure(error) })
  }
}
async function perform(source, request) {
  switch (request.type) {
    case 'load':
      return source.load()
    case 'letter':
      return source.loadLetter(request.letter)
    case 'import': {
      let { id } = request,
        stop = new AbortController()
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
      for (let stop of running.values()) stop.abort()
      return source.close()
  }
}
//# sourceMappingURL=source-worker.js.map
