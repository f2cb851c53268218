import type { CancelledBy, OrderStatus } from '@health-tui/metrics'

/** Small numbers for the words that every order row repeats. The order of these lists is stored: only ever append. */
export const orderStatusCodes: readonly OrderStatus[] = ['pending', 'unshipped', 'shipped', 'cancelled']
export const cancelledByCodes: readonly CancelledBy[] = ['seller', 'buyer', 'amazon', 'unknown']
