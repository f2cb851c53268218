import type { LogStore } from '../store.ts'
import { finishBootstrap } from './bootstrap.ts'
import {
  type ApplyPageOptions,
  fromServer,
  hasUnknownEcho,
  nothingApplied,
  type PageOutcome,
  seqOf,
  takeRows,
} from './apply-page.ts'
import { fetchArchive } from './exchange.ts'
import type { Remote } from './remote.ts'
import { logColumns, serverNow } from './server-schema.ts'
import { readSyncState, writeMeta } from './state.ts'

/** Closed cases in which nothing happened for so long are put away, in ms. */
const archiveAfterMs = 30 * 86_400_000
/** How often somebody looks for such cases, in ms. */
export const archiveEveryMs = 86_400_000
const casesAtOnce = 500

/**
 * Moves the operations of cases that have long been closed to the server's second shelf: new devices fetch them last. Only the
 * server does anything; nothing that is on a device changes, and the log stays one log (the view `log`).
 */
export async function archiveClosedCases(
  remote: Remote,
  { afterMs = archiveAfterMs, now = serverNow }: { readonly afterMs?: number; readonly now?: string } = {},
): Promise<void> {
  const entities = `SELECT entity_id FROM cell WHERE path = 'state' AND value = '"closed"'
    AND EXISTS (SELECT 1 FROM op WHERE op.entity_id = cell.entity_id)
    AND NOT EXISTS (SELECT 1 FROM op WHERE op.entity_id = cell.entity_id AND (op.entity <> 'case' OR op.received_at > ${now} - ${afterMs}))
    ORDER BY entity_id LIMIT ${casesAtOnce}`
  await remote.batch(
    [
      {
        sql: `INSERT OR IGNORE INTO op_archive (${logColumns}) SELECT ${logColumns} FROM op WHERE entity_id IN (${entities})`,
        args: [],
      },
      {
        sql: `DELETE FROM op WHERE entity_id IN (${entities}) AND EXISTS (SELECT 1 FROM op_archive AS old
          WHERE old.seq = op.seq AND old.id = op.id AND old.value = op.value AND old.signature = op.signature AND old.received_at = op.received_at)`,
        args: [],
      },
      {
        sql: `INSERT INTO meta (key, value) VALUES ('archived_at', CAST(${now} AS TEXT))
          ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        args: [],
      },
    ],
    'write',
  )
}

/** Fetches the next piece of the history of closed cases. At its end everything is counted: what is missing is fetched again. */
export async function takeArchivePage(
  store: LogStore,
  remote: Remote,
  options: Pick<ApplyPageOptions, 'facts' | 'now' | 'device' | 'verify'> & {
    readonly pageBytes?: number | undefined
    readonly serverNow?: string | undefined
  },
): Promise<PageOutcome> {
  const asked = await readSyncState(store.database)
  const request = { state: asked, pageBytes: options.pageBytes, now: options.serverNow }
  let answer = await fetchArchive(remote, { ...request, own: options.device })
  // A restored key file on an empty database: the server takes for granted that we have what we wrote.
  if (answer !== undefined && (await hasUnknownEcho(store.database, answer.result.rows)))
    answer = await fetchArchive(remote, { ...request, own: '' })
  if (answer === undefined) return nothingApplied
  const { result, total } = answer
  return store.database.transaction(async (transaction) => {
    const state = await readSyncState(transaction)
    if (
      state.archive === null ||
      state.archive.cursor !== asked.archive?.cursor ||
      state.archive.upto !== asked.archive.upto ||
      state.epoch !== result.epoch ||
      state.generation !== result.generation
    )
      return nothingApplied
    const last = seqOf(result.rows.at(-1))
    if (last !== undefined) {
      const outcome = await takeRows(transaction, result.rows, { ...options, listLater: false })
      await writeMeta(transaction, { 'archive.cursor': last })
      return outcome
    }
    await transaction.run(`DELETE FROM meta WHERE key IN ('archive.cursor', 'archive.upto')`)
    const [here] = await transaction.read<{ n: number }>(
      `SELECT (SELECT count(*) FROM op WHERE seq <= CAST(?1 AS INTEGER))
         + (SELECT count(*) FROM quarantine WHERE seq <= CAST(?1 AS INTEGER)
             AND NOT EXISTS (SELECT 1 FROM op WHERE op.seq = quarantine.seq)) AS n`,
      [state.archive.upto],
    )
    // The server went back to a time before the cases were put away, between our pages: then the whole log comes once more.
    if (here?.n !== total) await writeMeta(transaction, { cursor: 0, witness: '' })
    await finishBootstrap(transaction)
    return nothingApplied
  }, fromServer)
}
