import type { Fulfilment } from '../metric-name.ts'
import type { CancelledBy, ChargebackOutcome, ClaimOutcome, InvoiceDefect, OrderStatus } from '../records.ts'

/** No row: the end of a chain of rows that belong to one order. */
export const none = -1

/** Small integers for the closed word lists of the records; 0 always means that the source does not say. */
export const statusCode = { pending: 1, unshipped: 2, shipped: 3, cancelled: 4 } as const satisfies Record<
  OrderStatus,
  number
>
export const fulfilmentCode = { mfn: 1, afn: 2 } as const satisfies Record<Fulfilment, number>
export const cancelledByCode = { unknown: 0, seller: 1, buyer: 2, amazon: 3 } as const satisfies Record<
  CancelledBy,
  number
>
export const claimOutcomes: readonly ClaimOutcome[] = [
  'granted_seller_fault',
  'refunded_after_claim',
  'cancelled_order',
  'denied',
  'withdrawn',
  'amazon_funded',
  'open',
]
export const chargebackOutcomes: readonly ChargebackOutcome[] = ['service', 'fraud', 'open']

export const invoiceDefectCode = { unknown: 0, missing: 1, late: 2 } as const satisfies Record<
  InvoiceDefect,
  number
>

/** Where an order was sold: in the ledger's own store, outside Amazon, or in another store. */
export const channelCode = { own: 0, nonAmazon: 1, otherMarketplace: 2 } as const

/** Reads a yes/no that may be missing. */
export function triState(value: boolean | null): number {
  return value === null ? 0 : value ? 1 : 2
}

/** What an order has rows of; spares reading five chains for the many orders that have nothing but items. */
export const has = {
  items: 1,
  shipments: 2,
  feedback: 4,
  claims: 8,
  chargebacks: 16,
  invoiceDefects: 32,
} as const
