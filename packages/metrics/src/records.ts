import type { Fulfilment } from './metric-name.ts'

/**
 * Order-level facts, as every source (flat file, XML, API, mapped table) delivers them.
 * Instants are integer milliseconds since 1970 UTC; `null` means that the source does not say.
 * No record has a field for a buyer's name, address, phone or e-mail, so none can be stored.
 */
export type OrderStatus = 'pending' | 'unshipped' | 'shipped' | 'cancelled'
export type CancelledBy = 'seller' | 'buyer' | 'amazon' | 'unknown'
export type ClaimOutcome =
  | 'granted_seller_fault'
  | 'refunded_after_claim'
  | 'cancelled_order'
  | 'denied'
  | 'withdrawn'
  | 'amazon_funded'
  | 'open'
export type InvoiceDefect = 'missing' | 'late' | 'unknown'
export type ChargebackOutcome = 'service' | 'fraud' | 'open'

/** One item of one order; an order with three different items is three records with one orderId. */
export interface OrderItemRecord {
  readonly kind: 'order-item'
  readonly orderId: string
  /** Tells the items of an order apart: the order-item id where the source has one, else sku (or asin) plus a running number for repeats. */
  readonly itemKey: string
  readonly purchasedAt: number
  readonly lastUpdatedAt: number | null
  readonly orderStatus: OrderStatus
  readonly itemStatus: OrderStatus | null
  readonly fulfilment: Fulfilment | null
  /** As printed, e.g. `Amazon.co.jp` or `Non-Amazon`. */
  readonly salesChannel: string | null
  readonly sku: string | null
  readonly asin: string | null
  readonly quantity: number | null
  readonly serviceLevel: string | null
  /** Coarse destination only: country and state, e.g. `US-GA`. */
  readonly region: string | null
  readonly businessOrder: boolean | null
  readonly shipBy: number | null
  readonly deliverBy: number | null
  readonly cancelledBy: CancelledBy | null
  readonly category: string | null
}

/** One package of one order. */
export interface ShipmentRecord {
  readonly kind: 'shipment'
  readonly orderId: string
  /** Package or shipment id where there is one, else the tracking id, else a running number. */
  readonly shipmentKey: string
  readonly fulfilment: Fulfilment | null
  readonly units: number | null
  readonly sku: string | null
  readonly asin: string | null
  readonly category: string | null
  readonly carrier: string | null
  /** Empty where the source has a place for it and nothing stands there. */
  readonly trackingId: string | null
  readonly serviceLevel: string | null
  readonly warehouse: string | null
  readonly shipBy: number | null
  readonly shippedAt: number | null
  readonly confirmedAt: number | null
  readonly firstScanAt: number | null
  readonly deliverBy: number | null
  readonly deliveredAt: number | null
  /** Amazon's own verdicts where a download carries them. */
  readonly validTracking: boolean | null
  readonly deliveredLate: boolean | null
}

export interface FeedbackRecord {
  readonly kind: 'feedback'
  readonly orderId: string
  /** Calendar day received, `YYYY-MM-DD` in the marketplace's zone (reports print no time). */
  readonly receivedOn: string
  readonly rating: number
  /** The buyer's words, kept for the breakdown of reasons; never an e-mail address. */
  readonly comment: string | null
  readonly removedAt: number | null
}

export interface ClaimRecord {
  readonly kind: 'claim'
  readonly orderId: string
  readonly claimKey: string
  readonly receivedAt: number | null
  readonly outcome: ClaimOutcome
  readonly reason: string | null
  readonly removedAt: number | null
  /** True when worked out from money movements or a returns flag, not from Amazon's claims page. */
  readonly proxy: boolean
}

export interface ChargebackRecord {
  readonly kind: 'chargeback'
  readonly orderId: string
  readonly chargebackKey: string
  readonly receivedAt: number | null
  readonly outcome: ChargebackOutcome
  readonly removedAt: number | null
  readonly proxy: boolean
}

/** An invoice that a Business order's package lacked, or got too late. */
export interface InvoiceDefectRecord {
  readonly kind: 'invoice-defect'
  readonly orderId: string
  /** The shipment's id where there is one. */
  readonly shipmentKey: string
  readonly shippedAt: number | null
  readonly defect: InvoiceDefect
  /** Amazon's words for it. */
  readonly reason: string | null
}

export interface ReturnRecord {
  readonly kind: 'return'
  readonly orderId: string
  readonly returnKey: string
  readonly fulfilment: Fulfilment | null
  readonly requestedAt: number | null
  readonly sku: string | null
  readonly asin: string | null
  readonly quantity: number | null
  readonly reason: string | null
  readonly disposition: string | null
  readonly warehouse: string | null
  readonly inPolicy: boolean | null
  readonly resolution: string | null
}

export interface MessageRecord {
  readonly kind: 'message'
  readonly messageKey: string
  readonly orderId: string | null
  readonly receivedAt: number
  readonly answeredAt: number | null
  readonly responseNeeded: boolean
}

/** The keys of packages, claims and chargebacks whose source names none. */
export const namelessPackage = 'package'
export const namelessClaim = 'claim'
export const namelessChargeback = 'chargeback'

export type FactRecord =
  | OrderItemRecord
  | ShipmentRecord
  | FeedbackRecord
  | ClaimRecord
  | ChargebackRecord
  | InvoiceDefectRecord
  | ReturnRecord
  | MessageRecord
