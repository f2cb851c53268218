import { refoldEntities } from '@health-tui/storage/testing'
import type { Typed } from './actions.ts'
import type { SimulatedServer } from './memory-server.ts'
import type { Replica } from './replica.ts'

const views = {
  cell: 'SELECT entity_id, path, value, op_id FROM cell ORDER BY entity_id, path',
  text: 'SELECT entity_id, path, content, incomplete FROM text ORDER BY entity_id, path',
  conflict: 'SELECT loser, entity_id, path, winner FROM conflict ORDER BY loser',
  summary: `SELECT id, title, state, route, deadline, assignee, deleted, update_needed, partial FROM case_summary ORDER BY id`,
  preview: 'SELECT entity_id FROM preview',
  archive: `SELECT key FROM meta WHERE key LIKE 'archive.%' OR key = 'bootstrap'`,
  log: 'SELECT id, seq, device, device_seq, hlc, received_at, kind, path, value FROM op ORDER BY id',
}

const leftovers = [
  { sql: views.preview, what: 'documents that stood in for cases' },
  { sql: views.archive, what: 'notes of a log that is not complete' },
]

/** Everything that must hold when all is healed and all have synced; each broken promise as one sentence. */
export async function brokenPromises(
  replicas: readonly Replica[],
  server: SimulatedServer,
  history: { readonly acknowledged: ReadonlySet<string>; readonly typed: Typed },
): Promise<readonly string[]> {
  const problems: string[] = []
  const [first] = replicas
  if (first === undefined) return problems
  for (const [name, sql] of Object.entries(views)) {
    const expected = JSON.stringify(await first.database.read(sql))
    for (const replica of replicas.slice(1)) {
      const found = JSON.stringify(await replica.database.read(sql))
      if (found !== expected)
        problems.push(`${replica.name} and ${first.name} differ in ${name}: ${difference(found, expected)}`)
    }
  }
  for (const { sql, what } of leftovers) {
    const rows = await first.database.read(sql)
    if (rows.length > 0) problems.push(`${first.name} still holds ${what}`)
  }
  const before = await dump(first)
  await first.database.transaction(async (transaction) => {
    const ids = await transaction.read<{ entity_id: string }>('SELECT DISTINCT entity_id FROM op')
    await refoldEntities(
      transaction,
      ids.map(({ entity_id }) => entity_id),
    )
  })
  const after = await dump(first)
  if (before !== after)
    problems.push(`folding step by step differs from folding at once: ${difference(before, after)}`)

  const cells = JSON.stringify(await first.database.read(views.cell))
  const remote = JSON.stringify(
    (await server.rows<{ entity_id: string }>(views.cell)).filter(
      ({ entity_id }) => !entity_id.startsWith('forged'),
    ),
  )
  if (cells !== remote) problems.push(`the server's cells differ: ${difference(remote, cells)}`)

  for (const replica of replicas) {
    const have = new Set(
      (await replica.database.read<{ id: string }>('SELECT id FROM op')).map(({ id }) => id),
    )
    for (const id of history.acknowledged)
      if (!have.has(id)) problems.push(`${replica.name} lost operation ${id}`)
    const [waiting] = await replica.database.read<{ n: number }>(
      'SELECT count(*) AS n FROM op WHERE seq IS NULL',
    )
    if ((waiting?.n ?? 0) > 0) problems.push(`${replica.name} still has ${waiting?.n} to send`)
    const kept = await replica.database.read<{ id: string; reason: string; entity: string }>(
      `SELECT id, reason, row ->> '$.entityId' AS entity FROM quarantine WHERE id NOT LIKE 'forged%' AND id NOT LIKE 'broken%'`,
    )
    for (const { id, reason } of kept) problems.push(`${replica.name} put ${id} aside: ${reason}`)
  }
  problems.push(
    ...(await overruled(first)),
    ...(await missingWords(first, history.typed)),
    ...(await chainGaps(first)),
  )
  return problems
}

/** Whoever replaced a value knowingly must not be beaten by it. */
async function overruled(replica: Replica): Promise<readonly string[]> {
  const rows = await replica.database.read<{ id: string; path: string }>(
    `SELECT later.id, later.path FROM op AS later JOIN cell ON cell.entity_id = later.entity_id AND cell.path = later.path
     WHERE later.kind = 'set' AND later.value ->> '$.base' = cell.op_id`,
  )
  return rows.map(({ id, path }) => `${id} replaced ${path} knowingly and lost to what it replaced`)
}

async function missingWords(replica: Replica, { inserted, deleted }: Typed): Promise<readonly string[]> {
  const rows = await replica.database.read<{ entity_id: string; path: string; content: string }>(
    'SELECT * FROM text',
  )
  const texts = new Map(rows.map(({ entity_id, path, content }) => [`${entity_id} ${path}`, content]))
  const problems: string[] = []
  for (const [token, { caseId, path }] of inserted) {
    const content = texts.get(`${caseId} ${path}`) ?? ''
    const times = content.split(token).length - 1
    if (times > 1) problems.push(`${token} is there ${times} times`)
    if (times === 0 && !deleted.has(token)) problems.push(`${token} was typed into ${path} and is gone`)
  }
  return problems
}

async function chainGaps(replica: Replica): Promise<readonly string[]> {
  const rows = await replica.database.read<{ device: string; n: number; last: number }>(
    'SELECT device, count(DISTINCT device_seq) AS n, max(device_seq) AS last FROM op GROUP BY device',
  )
  return rows
    .filter(({ n, last }) => n !== last)
    .map(({ device, n, last }) => `${device} has ${n} of ${last} operations`)
}

async function dump(replica: Replica): Promise<string> {
  const parts = await Promise.all(
    [views.cell, views.text, views.conflict, views.summary].map(async (sql) => replica.database.read(sql)),
  )
  return JSON.stringify(parts)
}

function difference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return `…${one.slice(Math.max(0, at - 80), at + 160)} ≠ …${other.slice(at, at + 160)}`
}
