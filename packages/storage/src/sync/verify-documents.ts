import { maxSeq } from './exchange.ts'
import type { LogStore } from '../store.ts'
import { documentRows, pushDocuments } from './documents.ts'
import type { Remote } from './remote.ts'
import { readSyncState } from './state.ts'

const atOnce = 50

/** `beyond` is 1 where a document claims to know more than the server has. */
type DocumentRow = readonly [id: string, uptoSeq: number, json: string, text: string, beyond: 0 | 1]

/**
 * Names the cases whose readable document on the server says something else than the log did at the operation up to which the
 * document claims to be. One behind which something happened is not wrong, it is due. With `repair` they are written anew.
 */
export async function verifyDocuments(
  store: LogStore,
  remote: Remote,
  { repair = false }: { readonly repair?: boolean } = {},
): Promise<readonly string[]> {
  const { database } = store
  const { cursor, bootstrapUpto, archive } = await readSyncState(database)
  if (bootstrapUpto > cursor || archive !== null) return []
  const wrong: string[] = []
  for (let after = ''; ;) {
    const rows = await readPage(remote, after)
    wrong.push(...(await differing(store, rows, cursor)))
    const last = rows.at(-1)
    if (last === undefined) break
    after = last[0]
  }
  if (repair && wrong.length > 0) {
    await database.transaction(async (transaction) =>
      transaction.run('INSERT OR IGNORE INTO document_due (entity_id) SELECT value FROM json_each(?)', [
        JSON.stringify(wrong),
      ]),
    )
    while ((await pushDocuments(store, remote)) > 0);
  }
  return wrong
}

async function readPage(remote: Remote, after: string): Promise<readonly DocumentRow[]> {
  const [rows] = await remote.batch(
    [
      {
        sql: `SELECT json_group_array(json_array(entity_id, upto_seq, json, text, upto_seq > ${maxSeq})) AS page
          FROM (SELECT * FROM document WHERE entity_id > ? ORDER BY entity_id LIMIT ${atOnce})`,
        args: [after],
      },
    ],
    'read',
  )
  return JSON.parse(rows?.[0]?.['page'] as string) as DocumentRow[]
}

async function differing(
  store: LogStore,
  rows: readonly DocumentRow[],
  cursor: number,
): Promise<readonly string[]> {
  // Behind the cursor somebody may know more than is here.
  const given = JSON.stringify(rows.map(([id, uptoSeq]) => [id, uptoSeq]))
  const settled = await store.database.read<{ id: string }>(
    `SELECT value ->> 0 AS id FROM json_each(?1) AS given
     WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.entity_id = given.value ->> 0
       AND (op.seq IS NULL OR op.seq > given.value ->> 1))`,
    [given],
  )
  const ids = new Set(settled.map(({ id }) => id))
  const ours = new Map(
    (await documentRows(store, [...ids])).map(([id, json, text]) => [id, JSON.stringify([json, text])]),
  )
  return rows
    .filter(([id, uptoSeq, , , beyond]) => ids.has(id) && (beyond === 1 || uptoSeq <= cursor))
    .filter(([id, , json, text]) => ours.get(id) !== JSON.stringify([json, text]))
    .map(([id]) => id)
}
