import type { Database } from '../database.ts'
import { undoneOperations } from './action-order.ts'
import { cellWrites } from '../log/cells.ts'
import { effectiveStamp, stampInstant } from '../log/clock.ts'
import { isKnown, type Operation } from '../log/operation.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import { textRuns, updateRanges } from '../log/text.ts'
import { readValue } from '../log/values.ts'

/** One entry of a case's history. */
export interface HistoryEntry {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly device: string
  readonly deviceName: string
  readonly kind: string
  readonly path: string
  readonly value: unknown
  readonly txn: string
  /** False while it waits to be sent. */
  readonly synced: boolean
  readonly undone: boolean
}

/** Who did what, when and on which device, oldest first; of one place and everything under it when `path` is given. */
export async function readHistory(
  database: Pick<Database, 'read'>,
  id: string,
  path?: string,
): Promise<readonly HistoryEntry[]> {
  const rows = await database.read<OperationRow & { device_name: string | null }>(
    `SELECT op.*, device.name AS device_name FROM op LEFT JOIN device USING (device) WHERE entity_id = ?`,
    [id],
  )
  const operations = rows.map((row) => ({ ...operationFromRow(row), deviceName: row.device_name ?? '' }))
  const undone = undoneOperations(operations)
  return operations
    .map((operation) => ({ operation, stamp: effectiveStamp(operation.hlc, operation.receivedAt) }))
    .toSorted((one, other) =>
      one.stamp === other.stamp
        ? one.operation.hlc.localeCompare(other.operation.hlc, 'en')
        : one.stamp < other.stamp
          ? -1
          : 1,
    )
    .flatMap(({ operation, stamp }) => {
      const part = partAt(operation, path)
      if (part === undefined) return []
      return {
        id: operation.id,
        at: stampInstant(stamp),
        author: operation.author,
        device: operation.device,
        deviceName: operation.deviceName,
        kind: operation.kind,
        ...part,
        txn: operation.txn,
        synced: operation.seq !== null,
        undone: undone.has(operation.id),
      }
    })
}

/** What an operation did at a place; a case and its entries are made with fields, and those begin there. */
function partAt(operation: Operation, place?: string): Pick<HistoryEntry, 'path' | 'value'> | undefined {
  const { kind, path } = operation
  if (place === undefined || path === place || path.startsWith(`${place}.`))
    return { path, value: readable(kind, operation.value) }
  const makes = kind === 'create' || kind === 'item.add'
  if (!makes || !isKnown(operation)) return undefined
  const first = cellWrites(operation).find((write) => write.path === place)
  return first === undefined ? undefined : { path: place, value: JSON.parse(first.value) as unknown }
}

function readable(kind: string, value: string): unknown {
  const content = JSON.parse(value) as { v?: unknown; d?: unknown; f?: unknown }
  if (kind === 'text') return content.d
  if (kind === 'create' || kind === 'item.add') return content.f ?? null
  return 'v' in content ? content.v : content
}

/** A run of text and who wrote it. */
export interface AttributedRun {
  readonly text: string
  readonly author: string
  readonly at: string
  readonly opId: string
}

/** Who wrote which part of a free text. */
export async function attributeText(
  database: Pick<Database, 'read'>,
  id: string,
  path: string,
): Promise<readonly AttributedRun[]> {
  const rows = await database.read<OperationRow>(
    `SELECT * FROM op WHERE entity_id = ? AND path = ? AND kind = 'text' ORDER BY position`,
    [id, path],
  )
  const operations = rows.map(operationFromRow)
  const updates = operations.map((operation) => readValue(operation, 'text').u)
  const written = operations.flatMap((operation, index) =>
    updateRanges(updates[index] ?? '').map((range) => ({ ...range, operation })),
  )
  const runs: AttributedRun[] = []
  for (const run of textRuns(updates)) {
    let done = 0
    while (done < run.text.length) {
      const clock = run.clock + done
      const range = written.find(
        ({ client, from, to }) => client === run.client && from <= clock && clock < to,
      )
      const length =
        range === undefined ? run.text.length - done : Math.min(range.to - clock, run.text.length - done)
      const text = run.text.slice(done, done + length)
      const last = runs.at(-1)
      const opId = range?.operation.id ?? ''
      if (last !== undefined && last.opId === opId)
        runs[runs.length - 1] = { ...last, text: last.text + text }
      else {
        const operation = range?.operation
        const stamp = operation === undefined ? '' : effectiveStamp(operation.hlc, operation.receivedAt)
        runs.push({ text, opId, author: operation?.author ?? '', at: stampInstant(stamp) })
      }
      done += length
    }
  }
  return runs
}
