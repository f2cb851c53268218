import type { RowReject } from '../reject.ts'
import type { ReportBatch } from '../read-report.ts'
import type { PlacedFact } from '../table/table-kind.ts'
import { parseIsoInstant } from '../values/iso-instant.ts'
import { readCount, readFlag, readFulfilment, readStatus } from '../values/words.ts'
import { children, isCutOff, parseXml, textOf, type XmlValue } from '../xml.ts'
import { createMarketplaceLookup } from './all-orders.ts'
import { coarseRegion, createItemKeys, orderItem } from './order-lines.ts'

/** The XML twin of All Orders. City and postal code of its addresses are not read. */
export function readOrdersXml(text: string, marketplace: string | null): ReportBatch {
  const root = parseXml(text)
  const envelope = children(root, 'AmazonEnvelope')[0] ?? root
  const orders = children(envelope, 'Message').flatMap((message) => children(message, 'Order'))
  const facts: PlacedFact[] = []
  const rejects: RowReject[] = []
  const itemKey = createItemKeys()
  const storeOf = createMarketplaceLookup(marketplace)
  let rows = 0
  if (isCutOff(text)) {
    const within = text.lastIndexOf('<Order>') > text.lastIndexOf('</Order>') ? orders.pop() : undefined
    if (within !== undefined) rows++
    rejects.push({ line: null, column: null, reason: cutOff(within) })
  }
  for (const order of orders) {
    const items = children(order, 'OrderItem')
    for (const item of items.length === 0 ? [undefined] : items) {
      rows++
      const result = readItem(order, item, itemKey)
      if ('reason' in result) rejects.push({ line: null, ...result })
      else facts.push({ record: result, marketplace: storeOf(result.salesChannel) })
    }
  }
  return { rows, facts, snapshot: null, rejects, notes: [] }
}

function cutOff(order: XmlValue | undefined): string {
  const orderId = textOf(order, 'AmazonOrderID')
  return `the document is cut off${orderId === '' ? '' : ` within order ${orderId}, which is left out`}; get the file again for what is missing`
}

function readItem(
  order: XmlValue,
  item: XmlValue | undefined,
  itemKey: (orderId: string, name: string) => string,
): ReturnType<typeof orderItem> | { readonly column: string; readonly reason: string } {
  const orderId = textOf(order, 'AmazonOrderID')
  if (orderId === '') return { column: 'AmazonOrderID', reason: 'the order number is empty' }
  const purchaseText = textOf(order, 'PurchaseDate')
  const purchasedAt = parseIsoInstant(purchaseText)
  if (Number.isNaN(purchasedAt))
    return {
      column: 'PurchaseDate',
      reason: `"${purchaseText.slice(0, 40)}" of order ${orderId} is no date and time`,
    }
  const statusText = textOf(order, 'OrderStatus')
  const orderStatus = readStatus(statusText)
  if (orderStatus === null)
    return {
      column: 'OrderStatus',
      reason: `"${statusText.slice(0, 40)}" of order ${orderId} is no order status that is known`,
    }
  const updatedAt = parseIsoInstant(textOf(order, 'LastUpdatedDate'))
  const sku = textOf(item, 'SKU') || null
  const asin = textOf(item, 'ASIN') || null
  return orderItem({
    orderId,
    itemKey: itemKey(orderId, sku ?? asin ?? ''),
    purchasedAt,
    lastUpdatedAt: Number.isNaN(updatedAt) ? null : updatedAt,
    orderStatus,
    itemStatus: readStatus(textOf(item, 'ItemStatus')),
    fulfilment: readFulfilment(textOf(order, 'FulfillmentData', 'FulfillmentChannel')),
    salesChannel: textOf(order, 'SalesChannel') || null,
    sku,
    asin,
    quantity: readCount(textOf(item, 'Quantity')),
    serviceLevel: textOf(order, 'FulfillmentData', 'ShipServiceLevel') || null,
    region: coarseRegion(
      textOf(order, 'FulfillmentData', 'Address', 'Country'),
      textOf(order, 'FulfillmentData', 'Address', 'State'),
    ),
    businessOrder: readFlag(textOf(order, 'IsBusinessOrder')),
  })
}
