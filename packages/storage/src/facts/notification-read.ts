import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { account, notification } from '../schema/facts.ts'

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

const columns = {
  id: notification.id,
  account: account.name,
  marketplace: notification.marketplace,
  subject: notification.subject,
  sender: notification.sender,
  receivedAt: notification.receivedAt,
  importedAt: notification.importedAt,
  kind: notification.kind,
  severity: notification.severity,
  dueAt: notification.dueAt,
  phishing: notification.phishing,
}

/** Notifications, newest first. */
export async function listNotifications(
  database: Database,
  filter: { readonly account?: string; readonly limit?: number } = {},
): Promise<readonly StoredNotification[]> {
  const rows = await database.orm
    .select(columns)
    .from(notification)
    .innerJoin(account, eq(account.id, notification.accountId))
    .where(filter.account === undefined ? undefined : eq(account.name, filter.account))
    .orderBy(
      desc(sql`coalesce(${notification.receivedAt}, ${notification.importedAt})`),
      asc(notification.id),
    )
    .limit(filter.limit ?? 10_000)
  return rows.map((row) => ({ ...row, phishing: flag(row.phishing) }))
}

/** One notification with its text and the parser's answer; `id` may be a unique beginning. */
export async function getNotification(
  database: Database,
  id: string,
): Promise<(StoredNotification & { readonly text: string; readonly parsed: unknown }) | undefined> {
  const rows = await database.orm
    .select({ ...columns, text: notification.text, parsed: notification.parsed })
    .from(notification)
    .innerJoin(account, eq(account.id, notification.accountId))
    // Ids are hexadecimal: what begins with `id` sorts before `id` followed by a g.
    .where(and(gte(notification.id, id), lt(notification.id, `${id}g`)))
    .orderBy(asc(notification.id))
    .limit(2)
  const [row] = rows
  if (row === undefined || (rows.length > 1 && row.id !== id)) return undefined
  return {
    ...row,
    phishing: flag(row.phishing),
    parsed: row.parsed === null ? null : (JSON.parse(row.parsed) as unknown),
  }
}

function flag(value: number | null): boolean | null {
  return value === null ? null : value === 1
}
