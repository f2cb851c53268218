import type { WriteTransaction } from '../database.ts'
import { refoldEntities } from '../log/apply.ts'
import { type Identity, signHash } from '../log/identity.ts'
import { hashOperation, type Operation, operationVersion } from '../log/operation.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../log/op-table.ts'

interface Owner {
  readonly author: string
  readonly deviceName: string
  readonly newId: () => string
}

/**
 * Moves the unsent operations of `oldDevice` to a new device: new numbers, a new chain, new signatures; their ids, times
 * and contents stay, so nothing is lost and nothing is done twice.
 */
export async function giveNewIdentity(
  transaction: WriteTransaction,
  identity: Identity,
  oldDevice: string,
  owner: Owner,
): Promise<void> {
  const rows = await transaction.read<OperationRow>(
    'SELECT * FROM op WHERE device = ? AND seq IS NULL ORDER BY device_seq',
    [oldDevice],
  )
  const waiting = rows.map(operationFromRow)
  const first = waiting[0]
  const ms = first === undefined ? '000000000000000' : first.hlc.slice(0, 15)
  const introduction = resign(
    {
      id: owner.newId(),
      device: identity.device,
      deviceSeq: 1,
      author: owner.author,
      entity: 'device',
      entityId: identity.device,
      txn: owner.newId(),
      version: operationVersion,
      hlc: `${ms}-000000-${identity.device}`,
      kind: 'device.add',
      path: '',
      value: JSON.stringify({ publicKey: identity.publicKey, name: owner.deviceName }),
      prev: '',
      signature: '',
      seq: null,
      receivedAt: null,
    },
    identity,
  )
  let last = introduction
  const moved = waiting
    .filter(({ kind }) => kind !== 'device.add')
    .map((operation, index) => {
      last = resign(
        {
          ...operation,
          device: identity.device,
          deviceSeq: index + 2,
          hlc: operation.hlc.slice(0, 23) + identity.device,
          prev: hashOperation(last),
        },
        identity,
      )
      return last
    })
  for (const operation of moved) {
    await transaction.run(
      'UPDATE op SET device = ?, device_seq = ?, hlc = ?, prev = ?, signature = ? WHERE id = ?',
      [
        operation.device,
        operation.deviceSeq,
        operation.hlc,
        operation.prev,
        operation.signature,
        operation.id,
      ],
    )
  }
  // The old device's introduction, if unsent, is the other machine's by now.
  await transaction.run(`DELETE FROM op WHERE device = ? AND seq IS NULL AND kind = 'device.add'`, [
    oldDevice,
  ])
  await insertOperations(transaction, [introduction])
  await refoldEntities(transaction, [...new Set([...moved, introduction].map(({ entityId }) => entityId))])
}

function resign(operation: Operation, identity: Identity): Operation {
  return { ...operation, signature: signHash(hashOperation(operation), identity) }
}
