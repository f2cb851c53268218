import type { Reader } from '../database.ts'
import { readOrderKeys, type OrderKeys } from './ledger-orders.ts'
import { endNumber, fromEnd, readNumbers, takeDigits, takeRest } from './packed-numbers.ts'

/** Instants are whole seconds since 1970 UTC, 0 for unknown; codes are places in the lists of codes.ts plus one, 0 for unknown. */
export interface LedgerItems {
  readonly length: number
  readonly orderOf: Uint32Array
  readonly purchasedAt: Uint32Array
  readonly status: Uint8Array
  readonly itemStatus: Uint8Array
  readonly cancelledBy: Uint8Array
  /** Key into `facets`: fulfilment, sales channel, service level, region, business order. */
  readonly facet: Uint32Array
  /** Key into `products`: SKU, ASIN, category. */
  readonly product: Uint32Array
  /** Units plus one, 0 for unknown. */
  readonly quantity: Uint32Array
  readonly shipBy: Uint32Array
  readonly deliverBy: Uint32Array
}

/** The same before their orders are numbered. */
export interface LedgerColumns extends Omit<LedgerItems, 'orderOf'> {
  readonly keys: OrderKeys
}

/** A quantity of so many and more (plus one) is asked for separately: hardly any item has it. */
const many = 999

// The table is its primary key, so that a store's rows come sorted; sorting them in a subquery takes a quarter more time.
// Whoever numbers the orders makes sure of it.
const items = `FROM order_item WHERE store_id = ?`

const alwaysRead = `SELECT count(*) AS rows, group_concat(order_key) AS orders,
    group_concat(purchased_at * 1000000 + min(coalesce(quantity + 1, 0), ${many}) * 1000
      + status * 100 + coalesce(item_status, 0) * 10 + coalesce(cancelled_by, 0)) AS marks,
    group_concat(facet_id * 1000000000 + product_id) AS names`
const promises =
  'group_concat(coalesce(ship_by, 0)) AS ship_by, group_concat(coalesce(deliver_by, 0)) AS deliver_by'

/** Reads what questions about a store's orders need. */
export async function readLedgerColumns(database: Reader, storeId: number): Promise<LedgerColumns> {
  // All Orders files have no promises, and a million times nothing is a third of the work.
  const [{ promised } = { promised: 0 }] = await database.read<{ readonly promised: number }>(
    `SELECT EXISTS (SELECT 1 ${items} AND (ship_by IS NOT NULL OR deliver_by IS NOT NULL)) AS promised`,
    [storeId],
  )
  const [row] = await database.read<
    { readonly rows: number } & Record<'orders' | 'marks' | 'names', string | null> &
      Partial<Record<'ship_by' | 'deliver_by', string | null>>
  >(`${alwaysRead}${promised === 1 ? `, ${promises}` : ''} ${items}`, [storeId])
  const length = row?.rows ?? 0
  const columns = {
    length,
    keys: readOrderKeys(row?.orders ?? null, length),
    purchasedAt: new Uint32Array(length),
    status: new Uint8Array(length),
    itemStatus: new Uint8Array(length),
    cancelledBy: new Uint8Array(length),
    facet: new Uint32Array(length),
    product: new Uint32Array(length),
    quantity: new Uint32Array(length),
    shipBy: readPromises(row?.ship_by, length),
    deliverBy: readPromises(row?.deliver_by, length),
  }
  const marks = fromEnd(row?.marks ?? null)
  let saturated = false
  for (let i = length - 1; i >= 0; i--) {
    columns.cancelledBy[i] = takeDigits(marks, 1)
    columns.itemStatus[i] = takeDigits(marks, 1)
    columns.status[i] = takeDigits(marks, 1)
    const quantity = takeDigits(marks, 3)
    columns.quantity[i] = quantity
    if (quantity === many) saturated = true
    columns.purchasedAt[i] = takeRest(marks)
    endNumber(marks)
  }
  const names = fromEnd(row?.names ?? null)
  for (let i = length - 1; i >= 0; i--) {
    columns.product[i] = takeDigits(names, 9)
    columns.facet[i] = takeRest(names)
    endNumber(names)
  }
  if (saturated) {
    const [all] = await database.read<{ readonly quantities: string | null }>(
      `SELECT group_concat(coalesce(quantity + 1, 0)) AS quantities ${items}`,
      [storeId],
    )
    readNumbers(all?.quantities ?? null, columns.quantity)
  }
  return columns
}

function readPromises(text: string | null | undefined, length: number): Uint32Array {
  const column = new Uint32Array(length)
  return text === null || text === undefined ? column : readNumbers(text, column)
}
