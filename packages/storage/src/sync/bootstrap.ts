import { buildCase } from '../cases/document.ts'
import { readCaseParts } from '../cases/read.ts'
import type { WriteTransaction } from '../database.ts'
import { operationKinds, operationVersion } from '../log/operation.ts'
import { refreshSummaries } from '../log/views.ts'
import type { ExchangeResult } from './exchange.ts'
import { readSyncState, writeMeta } from './state.ts'

/**
 * A new device shows the server's list of open cases at once, and the documents of the most urgent ones, while the log is still
 * on its way. They are for looking at only: nothing is folded on top of them, so that nothing has to be believed.
 */
export async function beginBootstrap(transaction: WriteTransaction, result: ExchangeResult): Promise<void> {
  const state = await readSyncState(transaction)
  // Another process of this database was quicker.
  if (state.cursor > 0 || state.epoch !== null) return
  await transaction.run(
    `INSERT OR IGNORE INTO case_summary
       (id, title, state, route, account, marketplace, deadline, assignee, deleted, updated_stamp, update_needed, partial)
     SELECT value ->> 0, coalesce(value ->> 1, ''), value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, 0, '', 0, 1
     FROM json_each(?)`,
    [
      JSON.stringify(
        result.cases.map((row) => [
          row['id'],
          row['title'],
          row['state'],
          row['route'],
          row['account'],
          row['marketplace'],
          row['deadline'],
          row['assignee'],
        ]),
      ),
    ],
  )
  await transaction.run(
    `INSERT OR REPLACE INTO preview (entity_id, upto_seq, json)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    [JSON.stringify(result.documents.map((row) => [row['id'], Number(row['upto_seq']), row['json']]))],
  )
  await writeMeta(transaction, {
    bootstrap: result.maxSeq,
    ...(result.archived
      ? { 'archive.cursor': 0, 'archive.upto': Math.max(result.maxSeq, state.archive?.upto ?? 0) }
      : {}),
  })
}

/** The log is complete: the list comes from it now and not from the server any more. */
export async function finishBootstrap(transaction: WriteTransaction): Promise<void> {
  const kinds = operationKinds.map((kind) => `'${kind}'`).join(', ')
  const [all] = await transaction.read<{ ids: string; newer: string }>(
    `SELECT (SELECT json_group_array(given.entity_id) FROM (SELECT DISTINCT entity_id FROM op) AS given
         WHERE EXISTS (SELECT 1 FROM op WHERE op.entity_id = given.entity_id AND op.entity = 'case')) AS ids,
       (SELECT json_group_array(DISTINCT entity_id) FROM op
         WHERE entity = 'case' AND (version > ${operationVersion} OR kind NOT IN (${kinds}))) AS newer`,
  )
  const ids = new Set(JSON.parse(all?.ids ?? '[]') as string[])
  await transaction.run('DELETE FROM case_summary WHERE partial = 1')
  await refreshSummaries(transaction, ids, new Set(JSON.parse(all?.newer ?? '[]') as string[]))
  await transaction.run(`DELETE FROM meta WHERE key = 'bootstrap'`)
  await checkPreviews(transaction)
}

/**
 * A document that says something else than the log does, although nothing happened since it was written, is wrong: this device
 * writes it anew. So does one that claims to know more than there is.
 */
async function checkPreviews(transaction: WriteTransaction): Promise<void> {
  const rows = await transaction.read<{
    entity_id: string
    upto_seq: number
    json: string
    last: number | null
  }>(
    `SELECT preview.*, (SELECT max(op.seq) FROM op WHERE op.entity_id = preview.entity_id) AS last FROM preview`,
  )
  const wrong: string[] = []
  for (const { entity_id: id, upto_seq: upto, json, last } of rows) {
    const parts = last === null ? undefined : await readCaseParts(transaction, id)
    if (parts === undefined || parts.updateNeeded || (last ?? 0) > upto) continue
    if (JSON.stringify(buildCase(parts)) !== json) wrong.push(id)
  }
  await transaction.run(`INSERT OR IGNORE INTO document_due (entity_id) SELECT value FROM json_each(?)`, [
    JSON.stringify(wrong),
  ])
  await transaction.run('DELETE FROM preview')
}
