import type { Remote } from '@health-tui/storage/sync'
import {
  createIdentity,
  hashOperation,
  type Identity,
  type Operation,
  operationColumns,
  operationFromRow,
  operationFromTuple,
  type OperationRow,
  operationToTuple,
  signHash,
} from '@health-tui/storage/testing'

/** Writes operations into a server past every check of ours, as whoever holds a writing token can. */
export async function insertRaw(server: Remote, operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) {
    await server.batch(
      [
        {
          sql: `INSERT INTO op (${operationColumns}) SELECT ${operationFromTuple} FROM (SELECT value AS tuple FROM json_each(?))`,
          args: [JSON.stringify([operationToTuple(operation)])],
        },
      ],
      'write',
    )
  }
}

/** The last operation of a kind that the server holds, as a model for others. */
export async function lastOf(server: Remote, kind: string): Promise<Operation> {
  const statement = { sql: 'SELECT * FROM op WHERE kind = ? ORDER BY seq DESC LIMIT 1', args: [kind] }
  const [rows = []] = await server.batch([statement], 'read')
  return operationFromRow(rows[0] as unknown as OperationRow)
}

/** A device of its own whose rows are rightly signed and chained. */
export function stranger(model: Operation): {
  readonly identity: Identity
  readonly sign: (change: Partial<Operation>) => Operation
} {
  const identity = createIdentity()
  let deviceSeq = 0
  let prev = ''
  const sign = (change: Partial<Operation>): Operation => {
    deviceSeq++
    const unsigned: Operation = {
      ...model,
      device: identity.device,
      deviceSeq,
      hlc: model.hlc.slice(0, 23) + identity.device,
      author: 'Stranger',
      prev,
      signature: '',
      ...change,
    }
    prev = hashOperation(unsigned)
    return { ...unsigned, signature: signHash(prev, identity) }
  }
  return { identity, sign }
}
