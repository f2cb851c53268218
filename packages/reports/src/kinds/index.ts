import type { TableKind } from '../table/table-kind.ts'
import { allOrders } from './all-orders.ts'
import { feedback } from './feedback.ts'

/** Every kind of table that is recognised by its columns, the more particular ones first. */
export const tableKinds: readonly TableKind[] = [allOrders, feedback]
