import { mappedTableKind } from '../mapped/mapped-table.ts'
import { createOrderItems, createShipments } from '../mapped/records.ts'
import { fieldMap } from './field-map.ts'

/** Amazon-fulfilled shipments; the columns with buyers' data are never looked at. */
export const shipmentsFba = mappedTableKind({
  kind: 'shipments-fba',
  fields: fieldMap({
    orderId: ['amazon-order-id'],
    shipmentId: ['shipment-id'],
    itemId: ['shipment-item-id'],
    purchasedAt: ['purchase-date'],
    shippedAt: ['shipment-date'],
    updatedAt: ['reporting-date'],
    sku: ['sku'],
    quantity: ['quantity-shipped'],
    serviceLevel: ['ship-service-level'],
    state: ['ship-state'],
    country: ['ship-country'],
    carrier: ['carrier'],
    trackingId: ['tracking-number'],
    deliverBy: ['estimated-arrival-date'],
    warehouse: ['fulfillment-center-id'],
    salesChannel: ['sales-channel'],
  }),
  required: ['orderId', 'shipmentId', 'itemId', 'shippedAt'],
  records: () => {
    const toItem = createOrderItems()
    const toShipment = createShipments()
    return (row) => [
      { ...toItem(row), orderStatus: 'shipped', fulfilment: 'afn', deliverBy: null },
      { ...toShipment(row), fulfilment: 'afn' },
    ]
  },
})
