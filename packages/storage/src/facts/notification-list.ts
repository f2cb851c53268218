import type { Reader } from '../open-file.ts'

export interface StoredNotification {
  readonly id: string
  readonly account: string
  readonly marketplace: string | null
  readonly subject: string | null
  readonly sender: string | null
  readonly receivedAt: number | null
  readonly importedAt: number
  readonly kind: string | null
  readonly severity: string | null
  readonly dueAt: number | null
  readonly phishing: boolean | null
}

export interface NotificationFilter {
  readonly account?: string
  /** The newest so many; 10,000 by default. */
  readonly limit?: number
}

/** Notifications, newest first. */
export async function listNotifications(
  database: Reader,
  filter: NotificationFilter = {},
): Promise<readonly StoredNotification[]> {
  const list: StoredNotification[] = []
  for await (const page of pagesOfNotifications(database, filter)) list.push(...page)
  return list
}

const pageSize = 500

/** The same in pieces: a list as one text takes megabytes several times over, in SQLite, in the driver and here. */
export async function* pagesOfNotifications(
  database: Reader,
  { account: wanted, limit = 10_000 }: NotificationFilter = {},
): AsyncGenerator<readonly StoredNotification[]> {
  let after: { readonly place: number; readonly id: string } | undefined
  for (let left = limit; left > 0; left -= pageSize) {
    const size = Math.min(left, pageSize)
    // One JSON text a page: the driver takes twenty times as long to hand over rows, drizzle still longer.
    const [row] = await database.read<{ list: string }>(
      `SELECT json_group_array(json_array(id, account, marketplace, subject, sender, received_at, imported_at, kind, severity,
         due_at, phishing)) AS list
       FROM (SELECT notification.id, account.name AS account, marketplace, subject, sender, received_at, imported_at, kind,
         severity, due_at, phishing FROM notification INDEXED BY notification_newest
           CROSS JOIN account ON account.id = account_id
         WHERE (?1 IS NULL OR account.name = ?1) AND (-coalesce(received_at, imported_at), notification.id) > (?2, ?3)
         ORDER BY -coalesce(received_at, imported_at), notification.id LIMIT CAST(?4 AS INTEGER))`,
      [wanted ?? null, after?.place ?? -Number.MAX_VALUE, after?.id ?? '', size],
    )
    const page = (JSON.parse(row?.list ?? '[]') as ListedRow[]).map(readListed)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (last === undefined || page.length < size) return
    after = { place: -(last.receivedAt ?? last.importedAt), id: last.id }
  }
}

type ListedRow = readonly [
  id: string,
  account: string,
  marketplace: string | null,
  subject: string | null,
  sender: string | null,
  receivedAt: number | null,
  importedAt: number,
  kind: string | null,
  severity: string | null,
  dueAt: number | null,
  phishing: number | null,
]

function readListed(row: ListedRow): StoredNotification {
  return {
    id: row[0],
    account: row[1],
    marketplace: row[2],
    subject: row[3],
    sender: row[4],
    receivedAt: row[5],
    importedAt: row[6],
    kind: row[7],
    severity: row[8],
    dueAt: row[9],
    phishing: flag(row[10]),
  }
}

/** A yes, no or unknown as SQLite keeps it. */
export function flag(value: number | null): boolean | null {
  return value === null ? null : value === 1
}
