import { cancellationRate } from './cancellation-rate.ts'
import { lateShipmentRate } from './late-shipment-rate.ts'
import { onTimeDeliveryRate } from './on-time-delivery-rate.ts'
import { orderDefectRate } from './order-defect-rate.ts'
import type { PolicyTable } from './policy.ts'
import { programmes } from './programmes.ts'
import { serviceRates } from './service-rates.ts'
import { validTrackingRate } from './valid-tracking-rate.ts'

/** Amazon's rules as known on the day of `version`; a user's data file can replace the whole table. */
export const builtInPolicies: PolicyTable = {
  schema: 'health-tui/policies@1',
  version: '2026-11-21',
  policies: [
    ...orderDefectRate,
    ...lateShipmentRate,
    ...cancellationRate,
    ...validTrackingRate,
    ...onTimeDeliveryRate,
    ...serviceRates,
    ...programmes,
  ],
}
