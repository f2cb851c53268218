import { none } from './codes.ts'
import { pushRow, type Int32Column } from './columns.ts'

/** A table whose rows belong to orders: each row points at the order's next one, the order at its first. */
interface ChainedTable {
  readonly key: string[]
  readonly order: Int32Column
  readonly next: Int32Column
}

/** The row of an order's fact with this natural key; a new one goes before the others of its order. */
export function chainedRow(table: ChainedTable, first: Int32Column, order: number, key: string): number {
  const known = findRow(first.get(order), table.next, table.key, key)
  if (known !== none) return known
  const row = table.key.push(key) - 1
  pushRow(table)
  table.order.set(row, order)
  table.next.set(row, first.get(order))
  first.set(order, row)
  return row
}

/** The row with this key in the chain that begins with `first`, or `none`. */
export function findRow(first: number, next: Int32Column, keys: readonly string[], key: string): number {
  let row = first
  while (row !== none && keys[row] !== key) row = next.get(row)
  return row
}
