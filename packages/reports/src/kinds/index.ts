import type { TableKind } from '../table/table-kind.ts'
import { allOrders } from './all-orders.ts'
import { feedback } from './feedback.ts'
import { listings } from './listings.ts'
import { returnsFba, returnsMfn } from './returns.ts'
import { settlement } from './settlement.ts'
import { shipmentsFba } from './shipments-fba.ts'
import { unshipped } from './unshipped.ts'

/** Every kind of table that is recognised by its columns' exact names. */
export const tableKinds: readonly TableKind[] = [
  allOrders,
  unshipped,
  returnsMfn,
  returnsFba,
  shipmentsFba,
  settlement,
  listings,
  feedback,
]
