import {
  createIdentity,
  hashOperation,
  type Operation,
  operationColumns,
  operationFromRow,
  operationFromTuple,
  type OperationRow,
  operationToTuple,
  randomId,
  signHash,
  tuplesSql,
} from '@health-tui/storage/testing'
import type { SimulatedServer } from './memory-server.ts'
import type { Random } from './random.ts'

/** Rows that no honest program of this version writes. */
export async function tamper(
  server: SimulatedServer,
  random: Random,
  count: (event: string) => void,
): Promise<void> {
  // Attackers and later programs start from what honest people wrote, not from each other's work.
  const rows = await server
    .rows<OperationRow>(`SELECT * FROM op WHERE entity_id NOT LIKE 'forged%'`)
    .catch(() => [])
  if (rows.length === 0) return
  const model = operationFromRow(random.pick(rows))
  const kind = random.pick(['garbage', 'oversized', 'forged', 'future', 'document'] as const)
  count(`tampered: ${kind}`)
  if (kind === 'document') {
    await lieInDocument(server, random, model.entityId)
    return
  }
  const id = randomId(random.bytes(10))
  if (kind === 'future') {
    for (const operation of fromNewerProgram(model, id, random)) await insert(server, operation)
    return
  }
  const bad: Operation = {
    ...model,
    id: `${kind === 'forged' ? 'forged' : 'broken'}-${id}`,
    deviceSeq: 1_000_000 + random.below(1_000_000),
    entityId: `forged-${id}`,
    path: 'title',
  }
  if (kind === 'garbage') await insert(server, { ...bad, hlc: 'yesterday', value: '{{{' })
  else if (kind === 'oversized') await insert(server, { ...bad, kind: 'set', value: '' }, oversizedValue)
  else await insert(server, { ...bad, kind: 'set', value: JSON.stringify({ v: 'forged', base: null }) })
}

/** A document that says what the log does not, or nothing at all, or claims to be later than everything. */
async function lieInDocument(server: SimulatedServer, random: Random, entityId: string): Promise<void> {
  const json = random.pick(['{', '{"id":1}', JSON.stringify({ id: entityId, fields: { title: 'a lie' } })])
  const upto = random.pick([1, 1_000_000])
  await server
    .run(
      'INSERT OR REPLACE INTO document (entity_id, upto_seq, json, text) VALUES (?, CAST(? AS INTEGER), ?, ?)',
      [entityId, upto, json, 'a lie'],
    )
    .catch(() => undefined)
}

/** Rightly signed by a device of its own, of a kind that this program has never heard of. */
function fromNewerProgram(model: Operation, id: string, random: Random): readonly Operation[] {
  const identity = createIdentity(random.bytes(32))
  const signed = (operation: Operation): Operation => ({
    ...operation,
    signature: signHash(hashOperation(operation), identity),
  })
  const introduction = signed({
    ...model,
    id,
    device: identity.device,
    deviceSeq: 1,
    entity: 'device',
    entityId: identity.device,
    version: 1,
    hlc: model.hlc.slice(0, 23) + identity.device,
    kind: 'device.add',
    path: '',
    value: JSON.stringify({ publicKey: identity.publicKey, name: 'newer' }),
    prev: '',
    signature: '',
  })
  const news = signed({
    ...introduction,
    id: randomId(random.bytes(10)),
    deviceSeq: 2,
    entity: model.entity,
    entityId: model.entityId,
    version: 2,
    kind: 'signature.request',
    value: JSON.stringify({ of: 'a later year' }),
    prev: hashOperation(introduction),
    signature: '',
  })
  return [introduction, news]
}

/** Made by SQLite, because a megabyte through two bindings and a JSON text takes as long as half a world. */
const oversizedValue = `'{"v":"' || printf('%.*c', 1000001, 'x') || '","base":null}'`

const valueColumn = operationColumns.split(', ').indexOf('value')

/** Adds a row past all programs; `value` is SQL that takes the place of the operation's own. */
async function insert(server: SimulatedServer, operation: Operation, value?: string): Promise<void> {
  const columns = operationFromTuple.split(', ')
  if (value !== undefined) columns[valueColumn] = value
  await server
    .run(
      `${tuplesSql('?')} INSERT OR IGNORE INTO op (${operationColumns}, received_at)
       SELECT ${columns.join(', ')}, (SELECT max(received_at) FROM op WHERE true) FROM given`,
      [JSON.stringify([operationToTuple(operation)])],
    )
    .catch(() => undefined)
}
