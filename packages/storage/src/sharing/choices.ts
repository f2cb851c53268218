import { effectiveStamp, stampInstant } from '../log/clock.ts'
import type { Draft } from '../log/append.ts'
import type { Reader, WriteTransaction } from '../database.ts'

/** What a team decides about for each account. Cases are always shared: they are the log itself. */
export const sharedKinds = ['orders', 'metrics', 'notifications'] as const
export type SharedKind = (typeof sharedKinds)[number]

/** Raw order-level rows stay on the machine that imported them until the team says otherwise. */
const sharedByDefault: Readonly<Record<SharedKind, boolean>> = {
  orders: false,
  metrics: true,
  notifications: true,
}

/** What the team shares of one account. */
export interface AccountSharing extends Readonly<Record<SharedKind, boolean>> {
  readonly account: string
  /** Who changed it last and when; null where nobody chose anything. */
  readonly changedBy: string | null
  readonly changedAt: string | null
}

export type SharingChange = Readonly<Partial<Record<SharedKind, boolean>>>

const entityId = 'sharing'

/** The choices of the team as this replica knows them, and the defaults for accounts that are here without a choice. */
export async function listSharing(reader: Reader): Promise<readonly AccountSharing[]> {
  const accounts = await reader.read<{ name: string }>('SELECT name FROM account')
  const choices = await reader.read<{
    path: string
    value: string
    author: string
    hlc: string
    received_at: number | null
  }>(
    `SELECT cell.path, cell.value, op.author, op.hlc, op.received_at FROM cell JOIN op ON op.id = cell.op_id
     WHERE cell.entity_id = ?`,
    [entityId],
  )
  const all = new Map(accounts.map(({ name }) => [name, { ...unchosen, account: name, stamp: '' }]))
  for (const { path, value, author, hlc, received_at } of choices) {
    const at = path.indexOf(':')
    const kind = sharedKinds.find((name) => name === path.slice(0, at))
    const chosen: unknown = JSON.parse(value)
    if (kind === undefined || typeof chosen !== 'boolean') continue
    const account = path.slice(at + 1)
    const before = all.get(account) ?? { ...unchosen, account, stamp: '' }
    const stamp = effectiveStamp(hlc, received_at)
    const last = stamp > before.stamp ? { stamp, changedBy: author, changedAt: stampInstant(stamp) } : {}
    all.set(account, { ...before, [kind]: chosen, ...last })
  }
  return [...all.values()]
    .map(({ stamp: _stamp, ...sharing }) => sharing)
    .toSorted((one, other) => one.account.localeCompare(other.account, 'en'))
}

const unchosen = { ...sharedByDefault, changedBy: null, changedAt: null } as {
  readonly orders: boolean
  readonly metrics: boolean
  readonly notifications: boolean
  readonly changedBy: string | null
  readonly changedAt: string | null
}

/** What is shared of an account; the defaults where nobody chose. */
export function sharingOf(list: readonly AccountSharing[], account: string): AccountSharing {
  return list.find((sharing) => sharing.account === account) ?? { ...unchosen, account }
}

/** The operations of a choice; a kind that is as wanted already needs none. */
export async function draftSharing(
  transaction: WriteTransaction,
  account: string,
  change: SharingChange,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const kind of sharedKinds) {
    const wanted = change[kind]
    if (wanted === undefined) continue
    const path = `${kind}:${account}`
    const [cell] = await transaction.read<{ op_id: string; value: string }>(
      'SELECT op_id, value FROM cell WHERE entity_id = ? AND path = ?',
      [entityId, path],
    )
    if (cell?.value === JSON.stringify(wanted)) continue
    const value = { v: wanted, base: cell?.op_id ?? null }
    drafts.push({ kind: 'set', entity: 'team', entityId, path, value })
  }
  return drafts
}

/** Why the team cannot choose anything for an account of this name; undefined when it can. */
export function accountNameProblem(account: string): string | undefined {
  if (account === '' || account.length > 200) return 'a name has 1 to 200 characters'
  return /[\u0000-\u001f\u007f]/.test(account) ? 'a name holds no control characters' : undefined
}
