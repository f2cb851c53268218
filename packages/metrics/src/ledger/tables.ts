import { none } from './codes.ts'
import { Float64Column, Int32Column, Uint8Column } from './columns.ts'

/** The columns of each kind of fact. Rows of one order are chained from the order by `first…` and `next`. */

/** One row an order. An order that is known only from its shipments or defects has no purchase instant (NaN). */
export const createOrdersTable = () => ({
  has: new Uint8Column(),
  /** The latest instant that any of its items and packages ever named: no day after it counts the order. 0: none. */
  latest: new Float64Column(),
  purchasedAt: new Float64Column(true),
  status: new Uint8Column(),
  fulfilment: new Uint8Column(),
  channel: new Uint8Column(),
  cancelledBy: new Uint8Column(),
  business: new Uint8Column(),
  shipBy: new Float64Column(true),
  deliverBy: new Float64Column(true),
  units: new Int32Column(),
  firstItem: new Int32Column(none),
  firstShipment: new Int32Column(none),
  firstFeedback: new Int32Column(none),
  firstClaim: new Int32Column(none),
  firstChargeback: new Int32Column(none),
  firstInvoiceDefect: new Int32Column(none),
  firstReturn: new Int32Column(none),
})

export const createItemsTable = () => ({
  order: new Int32Column(),
  next: new Int32Column(),
  purchasedAt: new Float64Column(),
  status: new Uint8Column(),
  itemStatus: new Uint8Column(),
  fulfilment: new Uint8Column(),
  channel: new Uint8Column(),
  cancelledBy: new Uint8Column(),
  business: new Uint8Column(),
  quantity: new Int32Column(),
  shipBy: new Float64Column(),
  deliverBy: new Float64Column(),
  sku: new Int32Column(),
  asin: new Int32Column(),
  serviceLevel: new Int32Column(),
  region: new Int32Column(),
  category: new Int32Column(),
})

export const createShipmentsTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  fulfilment: new Uint8Column(),
  units: new Int32Column(),
  shipBy: new Float64Column(),
  shippedAt: new Float64Column(),
  confirmedAt: new Float64Column(),
  firstScanAt: new Float64Column(),
  deliverBy: new Float64Column(),
  deliveredAt: new Float64Column(),
  /** 0: no source says; 1: it has a tracking id; 2: a source says that it has none. */
  hasTracking: new Uint8Column(),
  /** A digest of the tracking id, which tells the packages of one order apart; 0: none is known. */
  tracking: new Int32Column(),
  validTracking: new Uint8Column(),
  deliveredLate: new Uint8Column(),
  sku: new Int32Column(),
  asin: new Int32Column(),
  category: new Int32Column(),
  carrier: new Int32Column(),
  serviceLevel: new Int32Column(),
  warehouse: new Int32Column(),
})

export const createFeedbackTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  receivedAt: new Float64Column(),
  rating: new Uint8Column(),
  removedAt: new Float64Column(),
  comment: [] as (string | null)[],
})

export const createClaimsTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  receivedAt: new Float64Column(),
  removedAt: new Float64Column(),
  outcome: new Uint8Column(),
  proxy: new Uint8Column(),
  reason: new Int32Column(),
})

export const createChargebacksTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  receivedAt: new Float64Column(),
  removedAt: new Float64Column(),
  outcome: new Uint8Column(),
  proxy: new Uint8Column(),
})

export const createInvoiceDefectsTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  shippedAt: new Float64Column(),
  defect: new Uint8Column(),
  reason: new Int32Column(),
})

export const createReturnsTable = () => ({
  key: [] as string[],
  order: new Int32Column(),
  next: new Int32Column(),
  requestedAt: new Float64Column(),
  fulfilment: new Uint8Column(),
  reason: new Int32Column(),
  asin: new Int32Column(),
  sku: new Int32Column(),
})

export const createMessagesTable = () => ({
  receivedAt: new Float64Column(),
  answeredAt: new Float64Column(),
  responseNeeded: new Uint8Column(),
})
