import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { account, notification } from '../schema/facts.ts'
import { flag, type StoredNotification } from './notification-list.ts'

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
