import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '@health-tui/storage'
import { readMetricSettings } from '../metrics/settings.ts'
import { computeRows } from '../status/computed-rows.ts'
import { createMetricAnswer } from './answers/metric.ts'
import type { LedgerMessage, LedgerRequest, LedgerStart } from './ledger-thread.ts'
import { toPlainFailure } from './protocol.ts'

// The thread that reads whole ledgers; see ledger-thread.ts for the other side.
const port = parentPort
if (port === null) throw new Error('ledger-worker runs as a worker thread only')

const { databasePath, configPath } = workerData as LedgerStart
const opening = Promise.all([
  openDatabase({ path: databasePath, readOnly: true }),
  readMetricSettings({ configPath }),
] as const)
let asOf = new Date(0)
const answering = opening.then(([database, settings]) =>
  createMetricAnswer({ database, settings, now: () => asOf }),
)
answering.catch(() => {
  // Whoever asks is told.
})

// One after the other: two ledgers at once would need twice the memory.
let last: Promise<void> = Promise.resolve()
port.on('message', (request: LedgerRequest) => {
  last = last.then(async () => answer(request))
})

async function answer(request: LedgerRequest): Promise<void> {
  const send = (message: LedgerMessage): void => port?.postMessage(message)
  try {
    asOf = new Date(request.asOf)
    const [database, settings] = await opening
    const value =
      request.kind === 'rows'
        ? await computeRows(database, settings, request.store, asOf)
        : await (
            await answering
          )(request.question)
    send({ id: request.id, value })
  } catch (error) {
    send({ id: request.id, failure: toPlainFailure(error) })
  }
}
