import { findMarketplace } from '@health-tui/metrics'
import { parseIsoInstant } from '../values/iso-instant.ts'
import { readCount, readFlag, readFulfilment, readStatus } from '../values/words.ts'
import { quoted, records, reject, type TableKind } from '../table/table-kind.ts'
import { coarseRegion, createItemKeys, orderItem, orNull } from './order-lines.ts'

/** All Orders flat files (by order date, by last update, archived) of every generation. One row is one order item. */
export const allOrders: TableKind = {
  kind: 'all-orders',
  columns: {
    orderId: ['amazon-order-id'],
    purchasedAt: ['purchase-date'],
    updatedAt: ['last-updated-date'],
    status: ['order-status'],
    fulfilment: ['fulfillment-channel'],
    salesChannel: ['sales-channel'],
    serviceLevel: ['ship-service-level'],
    sku: ['sku'],
    asin: ['asin'],
    itemStatus: ['item-status'],
    quantity: ['quantity'],
    state: ['ship-state'],
    country: ['ship-country'],
    business: ['is-business-order'],
  },
  required: ['orderId', 'purchasedAt', 'status', 'fulfilment'],
  createParser({ columns: { at, header }, marketplace }) {
    const itemKey = createItemKeys()
    const marketplaceOf = createMarketplaceLookup(marketplace)
    return (row) => {
      const orderId = row.cell(at['orderId'] ?? -1).trim()
      if (orderId === '') return reject(header('orderId'), 'the order number is empty')
      const purchaseText = row.cell(at['purchasedAt'] ?? -1)
      const purchasedAt = parseIsoInstant(purchaseText)
      if (Number.isNaN(purchasedAt))
        return reject(header('purchasedAt'), `${quoted(purchaseText)} is no date and time`)
      const statusText = row.cell(at['status'] ?? -1)
      const orderStatus = readStatus(statusText)
      if (orderStatus === null)
        return reject(header('status'), `${quoted(statusText)} is no order status that is known`)
      const quantityText = row.cell(at['quantity'] ?? -1)
      const quantity = quantityText === '' ? null : readCount(quantityText)
      if (quantity === null && quantityText !== '')
        return reject(header('quantity'), `${quoted(quantityText)} is no number of units`)
      const updatedAt = parseIsoInstant(row.cell(at['updatedAt'] ?? -1))
      const sku = orNull(row.cell(at['sku'] ?? -1))
      const asin = orNull(row.cell(at['asin'] ?? -1))
      const salesChannel = orNull(row.cell(at['salesChannel'] ?? -1))
      return records({
        marketplace: marketplaceOf(salesChannel),
        record: orderItem({
          orderId,
          itemKey: itemKey(orderId, sku ?? asin ?? ''),
          purchasedAt,
          lastUpdatedAt: Number.isNaN(updatedAt) ? null : updatedAt,
          orderStatus,
          itemStatus: readStatus(row.cell(at['itemStatus'] ?? -1)),
          fulfilment: readFulfilment(row.cell(at['fulfilment'] ?? -1)),
          salesChannel,
          sku,
          asin,
          quantity,
          serviceLevel: orNull(row.cell(at['serviceLevel'] ?? -1)),
          region: coarseRegion(row.cell(at['country'] ?? -1), row.cell(at['state'] ?? -1)),
          businessOrder: readFlag(row.cell(at['business'] ?? -1)),
        }),
      })
    }
  },
}

/** The store of a sales channel (`Amazon.de` is DE); other channels belong to the store that the user named. */
export function createMarketplaceLookup(fallback: string | null): (channel: string | null) => string | null {
  const known = new Map<string, string | null>()
  return (channel) => {
    if (channel === null) return fallback
    let code = known.get(channel)
    if (code === undefined) {
      code = findMarketplace(channel)?.code ?? fallback
      known.set(channel, code)
    }
    return code
  }
}
