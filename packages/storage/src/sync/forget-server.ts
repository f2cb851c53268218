import type { WriteTransaction } from '../database.ts'
import { finishBootstrap } from './bootstrap.ts'
import { readSyncState } from './state.ts'

/** Forgets where the server stands: everything is received again, and everything local is offered to it again. */
export async function forgetServer(transaction: WriteTransaction): Promise<void> {
  const { bootstrapUpto, archive } = await readSyncState(transaction)
  await transaction.run(`DELETE FROM meta WHERE key IN ('archive.cursor', 'archive.upto')`)
  if (bootstrapUpto > 0 || archive !== null) await finishBootstrap(transaction)
  await transaction.run('UPDATE op SET seq = NULL WHERE seq IS NOT NULL')
  await transaction.run(
    `DELETE FROM meta WHERE key IN ('epoch', 'generation', 'cursor', 'witness', 'bootstrap')`,
  )
}
