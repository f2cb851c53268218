import { openDatabase } from '@health-tui/storage'
import { readMetricSettings } from '../metrics/settings.ts'
import { computeRows } from '../status/compute-rows.ts'
import { createMetricAnswer } from './answers/metric.ts'
import type { LedgerMessage, LedgerRequest, LedgerStart } from './ledger-process.ts'
import { toPlainFailure } from './protocol.ts'

// The process that reads whole ledgers; see ledger-process.ts for the other side.
const opening = new Promise<LedgerStart>((started) => {
  process.once('message', started)
}).then(async ({ databasePath, databaseKey, configPath }) =>
  Promise.all([
    openDatabase({ path: databasePath, key: databaseKey, readOnly: true }),
    readMetricSettings({ configPath }),
  ] as const),
)
let asOf = new Date(0)
const answering = opening.then(([database, settings]) =>
  createMetricAnswer({ database, settings, now: () => asOf }),
)
answering.catch(() => {
  // Whoever asks is told.
})

// One after the other: two ledgers at once would need twice the memory.
let last: Promise<void> = Promise.resolve()
process.on('message', (message: LedgerStart | LedgerRequest) => {
  if ('id' in message) last = last.then(async () => answer(message))
})
// Nobody is left to answer.
process.on('disconnect', () => process.exit())

async function answer(request: LedgerRequest): Promise<void> {
  const send = (message: LedgerMessage): void => void process.send?.(message)
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
