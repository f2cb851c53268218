import type { WriteTransaction } from '../database.ts'
import type { DocumentIntake } from './document-intake.ts'
import { ensureAccount } from './store-rows.ts'

/** Every fact belongs to a document; that of a shared fact says that the team brought it. */
export async function sharedDocument(
  transaction: WriteTransaction,
  fact: {
    readonly id: string
    readonly account: string
    readonly importedAt: number
    /** How many rows the fact holds; one by default. */
    readonly rows?: number
  },
): Promise<{ readonly accountId: number; readonly documentId: number; readonly intake: DocumentIntake }> {
  const { id, account, importedAt, rows = 1 } = fact
  const accountId = await ensureAccount(transaction, account)
  const intake: DocumentIntake = {
    sha256: id,
    reading: 'shared',
    kind: 'shared',
    name: 'shared by the team',
    account,
    marketplace: null,
    importedAt,
    size: null,
  }
  await transaction.run(
    `INSERT OR IGNORE INTO document (account_id, sha256, reading, kind, name, imported_at, rows, imported, updated, unchanged,
       rejected, rejects, conflicts, notes)
     VALUES (CAST(?1 AS INTEGER), ?2, 'shared', 'shared', ?3, CAST(?4 AS INTEGER), CAST(?5 AS INTEGER), CAST(?5 AS INTEGER),
       0, 0, 0, '[]', '[]', '[]')`,
    [accountId, id, intake.name, importedAt, rows],
  )
  const [row] = await transaction.read<{ id: number }>(
    `SELECT id FROM document WHERE account_id = ? AND sha256 = ? AND reading = 'shared'`,
    [accountId, id],
  )
  return { accountId, documentId: row?.id ?? 0, intake }
}
