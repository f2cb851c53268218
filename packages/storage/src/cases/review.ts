import type { Reader } from '../database.ts'
import { effectiveStamp, stampInstant } from '../log/clock.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import { readValue } from '../log/values.ts'
import { outsideReview } from './places.ts'

export type ReviewAction = 'request' | 'approve' | 'reject' | 'withdraw'

/** What the reviewer had seen of each device, its last number and how many: an approval covers these and no others. */
export type SeenVector = Readonly<Record<string, readonly [last: number, count: number]>>

/** Where the review of a case stands. */
export interface ReviewStatus {
  readonly required: boolean
  readonly state: 'none' | 'requested' | 'approved' | 'voided' | 'rejected' | 'withdrawn'
  readonly by: string | null
  readonly at: string | null
  readonly reason: string | null
  readonly requestedBy: string | null
  /** What was changed after the approval, or without the approver having seen it. */
  readonly voidedBy: readonly { readonly opId: string; readonly author: string; readonly path: string }[]
  /** True when nothing stands in the way of submitting as far as review goes. */
  readonly satisfied: boolean
}

const contentOnly = outsideReview
  .map((place) => `AND path <> '${place}' AND path NOT LIKE '${place}.%'`)
  .join(' ')
const contentKinds = `kind IN ('set', 'item.add', 'item.move', 'item.remove', 'item.revive', 'text', 'attachment.add', 'attachment.remove')`

/** What this replica has seen of the case's content. */
export async function seenVector(reader: Reader, id: string): Promise<SeenVector> {
  const rows = await reader.read<{ device: string; last: number; n: number }>(
    `SELECT device, max(device_seq) AS last, count(*) AS n FROM op WHERE entity_id = ? AND ${contentKinds} ${contentOnly} GROUP BY device`,
    [id],
  )
  return Object.fromEntries(rows.map(({ device, last, n }) => [device, [last, n]]))
}

export async function readReview(reader: Reader, id: string): Promise<ReviewStatus> {
  const [required] = await reader.read<{ value: string }>(
    `SELECT value FROM cell WHERE entity_id = ? AND path = 'reviewRequired'`,
    [id],
  )
  const rows = await reader.read<OperationRow>(
    `SELECT * FROM op WHERE entity_id = ? AND kind = 'item.add' AND path LIKE 'reviews.%'`,
    [id],
  )
  const steps = rows
    .map(operationFromRow)
    .map((operation) => {
      const fields = readValue(operation, 'item.add').f ?? {}
      return {
        author: operation.author,
        stamp: effectiveStamp(operation.hlc, operation.receivedAt),
        action: fields['action'] as ReviewAction,
        reason: typeof fields['reason'] === 'string' ? fields['reason'] : null,
        seen: (fields['seen'] ?? {}) as SeenVector,
      }
    })
    .toSorted((one, other) => (one.stamp < other.stamp ? -1 : 1))
  const isRequired = required?.value === 'true'
  let requestedBy: string | null = null
  let last: (typeof steps)[number] | undefined
  for (const step of steps) {
    if (step.action === 'request') requestedBy = step.author
    // Somebody could write one's own approval past the commands; it does not count.
    if (step.action === 'approve' && step.author === requestedBy) continue
    last = step
  }
  if (last === undefined) {
    return {
      required: isRequired,
      state: 'none',
      by: null,
      at: null,
      reason: null,
      requestedBy,
      voidedBy: [],
      satisfied: !isRequired,
    }
  }
  const voidedBy = last.action === 'approve' ? await changedSince(reader, id, last.seen) : []
  const state = voidedBy.length > 0 ? 'voided' : stateAfter[last.action]
  return {
    required: isRequired,
    state,
    by: last.author,
    at: stampInstant(last.stamp),
    reason: last.reason,
    requestedBy,
    voidedBy,
    satisfied: !isRequired || state === 'approved',
  }
}

const stateAfter = {
  request: 'requested',
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
} as const

async function changedSince(reader: Reader, id: string, seen: SeenVector): Promise<ReviewStatus['voidedBy']> {
  const rows = await reader.read<{
    id: string
    author: string
    path: string
    device: string
    device_seq: number
  }>(
    `SELECT id, author, path, device, device_seq FROM op WHERE entity_id = ? AND ${contentKinds} ${contentOnly} ORDER BY device_seq, position`,
    [id],
  )
  const changed = [...Map.groupBy(rows, ({ device }) => device)].flatMap(([device, list]) => {
    const [last, count] = seen[device] ?? [0, 0]
    const covered = list.filter(({ device_seq }) => device_seq <= last)
    // More than the reviewer saw: a copied profile used the same numbers for something else.
    return covered.length > count ? list : list.filter(({ device_seq }) => device_seq > last)
  })
  return changed.map((row) => ({ opId: row.id, author: row.author, path: row.path }))
}
