import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { fromPlainFailure } from './chunk-5IZ4SGCD.js'
import './chunk-LXWEXLVL.js'
import './chunk-ARMSRDCT.js'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
async function openWorkerSource(context, { sample }) {
  let start = {
      sample,
      databasePath: context.databasePath,
      configPath: context.configPath,
      asOf: context.asOfFixed ? context.now().getTime() : null,
    },
    worker = new Worker(workerFile, { workerData: start }),
    listeners = new Set(),
    waiting = new Map(),
    lastId = 0,
    broken,
    ask = async (request, extra = {}) => {
      if (broken !== void 0) throw broken
      lastId += 1
      let id = lastId,
        cancel = () => worker.postMessage({ type: 'cancel', id })
      extra.signal?.addEventListener('abort', cancel, { once: !0 })
      try {
        return await new Promise((resolve, reject) => {
          ;(waiting.set(id, {
            resolve,
            reject,
            ...(extra.onProgress === void 0 ? {} : { onProgress: extra.onProgress }),
          }),
            worker.postMessage(request(id)))
        })
      } finally {
        ;(waiting.delete(id), extra.signal?.removeEventListener('abort', cancel))
      }
    },
    opened = await new Promise((resolve, reject) => {
      ;(worker.on('message', (message) => {
        switch (message.type) {
          case 'opened':
            resolve(message)
            break
          case 'failed':
            reject(fromPlainFailure(message.failure))
            break
          case 'changed':
            for (let listener of listeners) listener()
            break
          case 'progress':
            waiting.get(message.id)?.onProgress?.(message.text)
            break
          case 'result':
            waiting.get(message.id)?.resolve(message.value)
            break
          default:
            waiting.get(message.id)?.reject(fromPlainFailure(message.failure))
        }
      }),
        worker.on('error', (error) => {
          ;((broken = error), reject(error))
          for (let { reject: refuse } of waiting.values()) refuse(error)
        }))
    }),
    removeSample = () => rmSync(dirname(opened.path), { recursive: !0, force: !0 })
  return (
    opened.sample && process.once('exit', removeSample),
    {
      ...opened,
      load: async () => await ask((id) => ({ type: 'load', id })),
      loadLetter: async (letter) => await ask((id) => ({ type: 'letter', id, letter })),
      subscribe(listener) {
        return (listeners.add(listener), () => listeners.delete(listener))
      },
      importFiles: async ({ signal, onProgress, paths, account, marketplace }) =>
        await ask((id) => ({ type: 'import', id, request: { paths, account, marketplace } }), {
          signal,
          onProgress,
        }),
      async close() {
        if ((listeners.clear(), broken === void 0)) {
          let closed = ask((id) => ({ type: 'close', id })).catch(() => {})
          await Promise.race([
            closed,
            new Promise((resolve) => setTimeout(resolve, longestFarewellMs).unref()),
          ])
        }
        ;(await worker.terminate(), opened.sample && (process.off('exit', removeSample), removeSample()))
      },
    }
  )
}
var longestFarewellMs = 500,
  workerFile = new URL(
    import.meta.url.endsWith('.ts') ? './source-worker.ts' : '../source-worker.js',
    import.meta.url,
  )
export { openWorkerSource }
//# sourceMappingURL=worker-source-DO23ZBYY.js.map
