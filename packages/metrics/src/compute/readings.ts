/**
 * How we read what Amazon has not published, or publishes differently in two places. Every reading can be changed in the
 * configuration, and every one that a figure rests on is printed with it.
 */
export interface Readings {
  /** Which date places an order in the window of the late shipment rate. */
  readonly lateShipmentPlacedBy: 'ship_by' | 'purchase'
  /** Which date places a package in the windows of valid tracking and legacy on-time delivery. */
  readonly packagePlacedBy: 'deliver_by' | 'shipped'
  /** Whether cancelled orders stay in the denominators of order defect and late shipment rate. */
  readonly cancelledOrdersCount: boolean
  /** Whether pending orders count in any denominator. */
  readonly pendingOrdersCount: boolean
  /** Whether orders that the buyer cancelled stay in the denominator of the cancel rate. */
  readonly buyerCancelledOrdersCount: boolean
  /** Whether a cancellation by nobody known counts against the seller. */
  readonly unknownCancellerCounts: boolean
  /** Whether cancellations by Amazon count against the seller; `policy`: as the store's policy says (India: yes). */
  readonly amazonCancellationsCount: boolean | 'policy'
  /** Whether an A-to-z claim that is not decided counts. */
  readonly openClaimsCount: boolean
  /** Whether a claim on an order that seller or Amazon cancelled counts. */
  readonly cancelledOrderClaimsCount: boolean
  /** Whether a chargeback whose kind is not decided counts. */
  readonly openChargebacksCount: boolean
  /** Whether an order that was not confirmed by its ship-by date counts as late while it is still open. */
  readonly overdueOpenOrdersAreLate: boolean
  /**
   * Whether a deadline at exactly midnight means the end of that day. Imports already read a deadline without a time of day
   * so; this is for facts from elsewhere that hold bare dates as midnights.
   */
  readonly midnightDeadlineIsEndOfDay: boolean
  /** Who ships an order whose source does not say. */
  readonly unknownFulfilment: 'mfn' | 'afn'
}

export const defaultReadings: Readings = {
  lateShipmentPlacedBy: 'ship_by',
  packagePlacedBy: 'deliver_by',
  cancelledOrdersCount: true,
  pendingOrdersCount: false,
  buyerCancelledOrdersCount: true,
  unknownCancellerCounts: true,
  amazonCancellationsCount: 'policy',
  openClaimsCount: false,
  cancelledOrderClaimsCount: true,
  openChargebacksCount: false,
  overdueOpenOrdersAreLate: false,
  midnightDeadlineIsEndOfDay: false,
  unknownFulfilment: 'mfn',
}
