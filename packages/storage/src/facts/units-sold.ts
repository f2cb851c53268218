import type { Database } from '../database.ts'
import { orderStatusCodes } from './codes.ts'

/**
 * Units of each listing in orders that were bought after `from` and until `to` (milliseconds) and not cancelled; 0 for a
 * listing without orders. Undefined where nothing is known of the store's orders in that time.
 */
export async function unitsSold(
  database: Pick<Database, 'read'>,
  question: {
    readonly account: string
    readonly marketplace: string
    readonly asins: readonly string[]
    readonly from: number
    readonly to: number
  },
): Promise<Readonly<Record<string, number>> | undefined> {
  const { account, marketplace, asins, from, to } = question
  const cancelled = orderStatusCodes.indexOf('cancelled') + 1
  const rows = await database.read<{ asin: string | null; units: number }>(
    `SELECT product.asin, sum(coalesce(quantity, 0)) AS units
     FROM order_item JOIN store ON store.id = store_id JOIN account ON account.id = account_id
       JOIN product ON product.id = product_id
     WHERE account.name = ?1 AND store.marketplace = ?2
       AND purchased_at > CAST(?3 AS INTEGER) AND purchased_at <= CAST(?4 AS INTEGER)
       AND status <> CAST(?5 AS INTEGER) AND coalesce(item_status, 0) <> CAST(?5 AS INTEGER)
     GROUP BY product.asin`,
    [account, marketplace, from / 1000, to / 1000, cancelled],
  )
  if (rows.length === 0) return undefined
  const units = new Map(rows.map((row) => [row.asin, row.units]))
  return Object.fromEntries(asins.map((asin) => [asin, units.get(asin) ?? 0]))
}
