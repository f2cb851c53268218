import { desc, eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { account, document } from '../schema/facts.ts'

export interface StoredDocument {
  readonly id: number
  readonly account: string
  readonly marketplace: string | null
  readonly sha256: string
  readonly kind: string
  readonly name: string
  readonly importedAt: number
  readonly size: number | null
  readonly rows: number
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly notes: readonly string[]
}

/** The accounts' names, also of those that have notifications only. */
export async function listAccounts(database: Database): Promise<readonly string[]> {
  const rows = await database.orm.select({ name: account.name }).from(account).orderBy(account.name)
  return rows.map(({ name }) => name)
}

/** Documents, newest first. */
export async function listDocuments(
  database: Database,
  filter: { readonly account?: string; readonly limit?: number } = {},
): Promise<readonly StoredDocument[]> {
  const rows = await database.orm
    .select({
      id: document.id,
      account: account.name,
      marketplace: document.marketplace,
      sha256: document.sha256,
      kind: document.kind,
      name: document.name,
      importedAt: document.importedAt,
      size: document.size,
      rows: document.rows,
      imported: document.imported,
      updated: document.updated,
      unchanged: document.unchanged,
      rejected: document.rejected,
      notes: document.notes,
    })
    .from(document)
    .innerJoin(account, eq(account.id, document.accountId))
    .where(filter.account === undefined ? undefined : eq(account.name, filter.account))
    .orderBy(desc(document.id))
    .limit(filter.limit ?? 1000)
  return rows.map((row) => ({ ...row, notes: JSON.parse(row.notes) as string[] }))
}
