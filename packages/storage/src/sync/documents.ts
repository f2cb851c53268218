import { buildCase } from '../cases/document.ts'
import { readManyCaseParts } from '../cases/read.ts'
import type { LogStore } from '../store.ts'
import type { Remote } from './remote.ts'
import { readSyncState } from './state.ts'

/** Few, so that a sync after a large import does not wait for them; the next ones write the rest. */
const atOnce = 100

/**
 * Writes the cases that this device changed as readable documents, for scripts that read the server by SQL. Only from a
 * state in which everything up to the cursor is applied, and never over a later one; one that claims to know more than the
 * server has is no later one.
 */
export async function pushDocuments(store: LogStore, remote: Remote): Promise<number> {
  const { cursor, bootstrapUpto, archive } = await readSyncState(store.database)
  if (bootstrapUpto > cursor || archive !== null) return 0
  const due = await store.database.read<{ entity_id: string }>(
    `SELECT entity_id FROM document_due LIMIT ${atOnce}`,
  )
  if (due.length === 0) return 0
  const documents = await documentRows(
    store,
    due.map(({ entity_id }) => entity_id),
  )
  const rows = documents.map(([id, json, text]) => [id, cursor, json, text])
  await remote.batch(
    [
      {
        sql: `INSERT INTO document (entity_id, upto_seq, json, text)
          SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
          ON CONFLICT (entity_id) DO UPDATE SET upto_seq = excluded.upto_seq, json = excluded.json, text = excluded.text
          WHERE excluded.upto_seq >= document.upto_seq
            OR document.upto_seq > max(coalesce((SELECT max(seq) FROM op), 0), coalesce((SELECT max(seq) FROM op_archive), 0))`,
        args: [JSON.stringify(rows)],
      },
    ],
    'write',
  )
  await store.database.transaction(async (transaction) =>
    transaction.run('DELETE FROM document_due WHERE entity_id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(due.map(({ entity_id }) => entity_id)),
    ]),
  )
  return rows.length
}

/** What stands in a readable document of each of the cases. */
export async function documentRows(
  { database }: Pick<LogStore, 'database'>,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, json: string, text: string])[]> {
  const cases = await readManyCaseParts(database, ids)
  return cases.map((parts) => {
    const document = buildCase(parts)
    return [parts.id, JSON.stringify(document), readableText(document)]
  })
}

function readableText(document: ReturnType<typeof buildCase>): string {
  const title = typeof document.fields['title'] === 'string' ? document.fields['title'] : ''
  const sections = Object.entries(document.lists)
    .filter(([list]) => list.startsWith('sections.'))
    .map(
      ([list, items]) =>
        `${list.slice('sections.'.length)}\n${items.map(({ text }) => `- ${text}`).join('\n')}`,
    )
  return [title, ...sections, document.freeText].filter((part) => part !== '').join('\n\n')
}
