/**
 * What one order, package or message adds to the counts of its day, as bits: the same bits feed the daily sums, the
 * breakdown and the forecast, so that they can never disagree.
 */
export const orderMark = {
  // On the day of purchase:
  counted: 1 << 0,
  defective: 1 << 1,
  negativeFeedback: 1 << 2,
  claim: 1 << 3,
  chargeback: 1 << 4,
  cancellable: 1 << 5,
  cancelledBySeller: 1 << 6,
  cancelledByAmazon: 1 << 7,
  cancelledByUnknown: 1 << 8,
  cancelledByBuyer: 1 << 9,
  pending: 1 << 10,
  nonAmazonChannel: 1 << 11,
  otherMarketplace: 1 << 12,
  cancelledLeftOut: 1 << 13,
  uncountedClaim: 1 << 14,
  uncountedChargeback: 1 << 15,
  proxyDefect: 1 << 16,
  fulfilmentUnknown: 1 << 17,
  removedDefect: 1 << 18,
  businessOrder: 1 << 19,
  // On the day that places the order for the late shipment rate:
  shipCounted: 1 << 20,
  late: 1 << 21,
  shipPending: 1 << 22,
  shipCancelledLeftOut: 1 << 23,
  overdueOpen: 1 << 24,
  shipmentOnly: 1 << 25,
  // On the day of purchase again: an order that no date places for the late shipment rate.
  noShipBy: 1 << 26,
  // On the day that places the order for the late shipment rate:
  shipDateUnknown: 1 << 27,
  // On the day of purchase, the invoices of Business orders:
  invoiceDefect: 1 << 28,
  missingInvoice: 1 << 29,
  lateInvoice: 1 << 30,
} as const

export const packageMark = {
  // On the day that places the package for valid tracking:
  shipped: 1 << 0,
  valid: 1 << 1,
  deliveredOnTime: 1 << 2,
  untracked: 1 << 3,
  placedByShipDate: 1 << 4,
  noDeliverBy: 1 << 5,
  onTimeCounted: 1 << 6,
  otherChannel: 1 << 7,
  /** No source of the package says anything about its tracking. */
  trackingUnknown: 1 << 8,
  // On the day promised for delivery, counted in units:
  unitsDelivered: 1 << 10,
  unitsOnTime: 1 << 11,
  unitsNotDelivered: 1 << 12,
  unitsGuessed: 1 << 13,
  unitsUntracked: 1 << 14,
} as const

export const messageMark = {
  needed: 1 << 0,
  inTime: 1 << 1,
  stillOpen: 1 << 2,
  notNeeded: 1 << 3,
} as const

/** Day of something that no date places. */
export const noDay = -0x8000_0000
