import { mappedTableKind } from '../mapped/mapped-table.ts'
import { createOrderItems } from '../mapped/records.ts'
import { fieldMap } from './field-map.ts'

/**
 * The Unshipped Orders report: the only flat file with the ship-by date. Its columns with buyers' names, addresses,
 * telephone numbers and e-mails are never looked at.
 */
export const unshipped = mappedTableKind({
  kind: 'unshipped',
  fields: fieldMap({
    orderId: ['order-id'],
    itemId: ['order-item-id'],
    purchasedAt: ['purchase-date'],
    updatedAt: ['reporting-date'],
    shipBy: ['promise-date'],
    sku: ['sku'],
    quantity: ['quantity-purchased'],
    resolution: ['quantity-to-ship'],
    serviceLevel: ['ship-service-level'],
    country: ['ship-country'],
    state: ['ship-state'],
    business: ['is-business-order'],
    salesChannel: ['sales-channel'],
    deliverBy: ['scheduled-delivery-end-date'],
  }),
  required: ['orderId', 'purchasedAt', 'shipBy', 'resolution'],
  records: () => {
    const toItem = createOrderItems()
    return (row) => {
      const item = toItem(row)
      return [{ ...item, orderStatus: 'unshipped', fulfilment: 'mfn' }]
    }
  },
})
