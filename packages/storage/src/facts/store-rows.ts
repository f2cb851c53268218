import type { WriteTransaction } from '../database.ts'

/** The id of an account, made when it is new. */
export async function ensureAccount(transaction: WriteTransaction, name: string): Promise<number> {
  await transaction.run('INSERT OR IGNORE INTO account (name) VALUES (?)', [name])
  const [row] = await transaction.read<{ id: number }>('SELECT id FROM account WHERE name = ?', [name])
  return row?.id ?? 0
}

/** The id of an account's store, made when it is new. */
export async function ensureStore(
  transaction: WriteTransaction,
  accountId: number,
  marketplace: string,
): Promise<number> {
  await transaction.run(
    'INSERT OR IGNORE INTO store (account_id, marketplace) VALUES (CAST(? AS INTEGER), ?)',
    [accountId, marketplace],
  )
  const [row] = await transaction.read<{ id: number }>(
    'SELECT id FROM store WHERE account_id = ? AND marketplace = ?',
    [accountId, marketplace],
  )
  return row?.id ?? 0
}

/** Tells readers that these stores' order-level facts changed. */
export async function touchStores(transaction: WriteTransaction, storeIds: readonly number[]): Promise<void> {
  await transaction.run(
    'UPDATE store SET revision = revision + 1 WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(storeIds)],
  )
}
