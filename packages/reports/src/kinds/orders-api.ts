import {
  type CancelledBy,
  findMarketplace,
  type Fulfilment,
  type OrderItemRecord,
  type OrderStatus,
  type ShipmentRecord,
} from '@health-tui/metrics'
import type { RowReject } from '../reject.ts'
import type { ReportBatch } from '../read-report.ts'
import type { PlacedFact } from '../table/table-kind.ts'
import { parseIsoInstant } from '../values/iso-instant.ts'
import { asCount, asList, asObject, asText, type JsonObject } from '../values/json-read.ts'
import { readFulfilment, readStatus } from '../values/words.ts'
import { coarseRegion, createItemKeys, orderItem } from './order-lines.ts'

/**
 * Answers of the Orders API, version 2026-01-01 and v0: one order, a page of them, or a list of pages. Buyer, recipient and
 * address fields are not read, but for country and state.
 */
export function readOrdersApi(value: unknown, marketplace: string | null): ReportBatch {
  const facts: PlacedFact[] = []
  const rejects: RowReject[] = []
  const itemKey = createItemKeys()
  let rows = 0
  for (const { order, path } of findOrders(value, '$')) {
    rows++
    const isV0 = order['AmazonOrderId'] !== undefined
    const result = isV0 ? readV0(order) : readCurrent(order, itemKey)
    if (typeof result === 'string') rejects.push({ line: null, column: path, reason: result })
    else {
      const store = storeOf(order) ?? marketplace
      for (const record of result) facts.push({ record, marketplace: store })
    }
  }
  return { rows, facts, snapshot: null, rejects, notes: [] }
}

interface FoundOrder {
  readonly order: JsonObject
  readonly path: string
}

function* findOrders(value: unknown, path: string): Generator<FoundOrder> {
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) yield* findOrders(entry, `${path}[${at}]`)
    return
  }
  const object = asObject(value)
  if (object === null) return
  if (object['AmazonOrderId'] !== undefined || object['orderId'] !== undefined) {
    yield { order: object, path }
    return
  }
  for (const key of ['payload', 'orders', 'Orders', 'order', 'response'])
    if (object[key] !== undefined) yield* findOrders(object[key], `${path}.${key}`)
}

function readCurrent(
  order: JsonObject,
  itemKey: (orderId: string, name: string) => string,
): readonly (OrderItemRecord | ShipmentRecord)[] | string {
  const orderId = asText(order['orderId'])
  if (orderId === null) return 'the order has no number'
  const purchasedAt = instantOf(order['createdTime'])
  if (purchasedAt === null) return `createdTime of order ${orderId} is no date and time`
  const fulfillment = asObject(order['fulfillment'])
  const statusText = asText(fulfillment?.['fulfillmentStatus'])
  const orderStatus = statusText === null ? null : readStatus(statusText)
  if (orderStatus === null)
    return `${statusText ?? 'nothing'} is no fulfillmentStatus that is known (order ${orderId})`
  const fulfilment = fulfilmentOf(asText(fulfillment?.['fulfilledBy']))
  const address = asObject(asObject(order['recipient'])?.['deliveryAddress'])
  const channel = asObject(order['salesChannel'])
  const known = {
    orderId,
    purchasedAt,
    orderStatus,
    lastUpdatedAt: instantOf(order['lastUpdatedTime']),
    fulfilment,
    salesChannel: channelOf(channel),
    serviceLevel: asText(fulfillment?.['fulfillmentServiceLevel']),
    region: coarseRegion(asText(address?.['countryCode']) ?? '', asText(address?.['stateOrRegion']) ?? ''),
    businessOrder: asList(order['programs']).includes('AMAZON_BUSINESS') ? true : null,
    shipBy: latest(fulfillment?.['shipByWindow']),
    deliverBy: latest(fulfillment?.['deliverByWindow']),
  }
  const items = asList(order['orderItems']).flatMap((entry) => objectsOf(entry))
  const records: (OrderItemRecord | ShipmentRecord)[] = (items.length === 0 ? [{}] : items).map((item) => {
    const product = asObject(item['product'])
    const sku = asText(product?.['sellerSku'])
    const asin = asText(product?.['asin'])
    const cancelledBy = cancellerOf(item)
    return orderItem({
      ...known,
      itemKey: itemKey(orderId, sku ?? asin ?? ''),
      itemStatus: cancelledBy === null ? null : 'cancelled',
      sku,
      asin,
      quantity: asCount(item['quantityOrdered']),
      cancelledBy,
    })
  })
  const packages = asList(order['packages']).flatMap((entry) => objectsOf(entry))
  for (const [at, entry] of packages.entries()) {
    const shipment = readPackage(entry, { orderId, fulfilment, at, known })
    if (shipment !== null) records.push(shipment)
  }
  return records
}

function readPackage(
  entry: JsonObject,
  of: {
    readonly orderId: string
    readonly fulfilment: Fulfilment | null
    readonly at: number
    readonly known: { readonly shipBy: number | null; readonly deliverBy: number | null }
  },
): ShipmentRecord | null {
  const status = asText(asObject(entry['packageStatus'])?.['status'] ?? entry['packageStatus'])
  if (status === 'CANCELLED') return null
  const trackingId = asText(entry['trackingNumber']) ?? ''
  const units = asList(entry['packageItems']).reduce<number>(
    (sum, item) => sum + (asCount(asObject(item)?.['quantity']) ?? 0),
    0,
  )
  return {
    kind: 'shipment',
    orderId: of.orderId,
    shipmentKey: asText(entry['packageReferenceId']) ?? (trackingId || `#${of.at + 1}`),
    fulfilment: of.fulfilment,
    units: units === 0 ? null : units,
    sku: null,
    asin: null,
    category: null,
    carrier: asText(entry['carrier']),
    trackingId,
    serviceLevel: asText(entry['shippingService']),
    warehouse: null,
    shipBy: of.known.shipBy,
    shippedAt: instantOf(entry['shipTime']),
    // The package is made in Amazon's system by the seller's confirmation.
    confirmedAt: instantOf(entry['createdTime']),
    firstScanAt: null,
    deliverBy: of.known.deliverBy,
    deliveredAt: null,
    validTracking: null,
    deliveredLate: null,
  }
}

function readV0(order: JsonObject): readonly OrderItemRecord[] | string {
  const orderId = asText(order['AmazonOrderId'])
  if (orderId === null) return 'the order has no number'
  const purchasedAt = instantOf(order['PurchaseDate'])
  if (order['PurchaseDate'] === undefined && order['OrderItems'] !== undefined)
    return `only the items of order ${orderId} are in it; import the answer that has the order itself (getOrders)`
  if (purchasedAt === null) return `PurchaseDate of order ${orderId} is no date and time`
  const statusText = asText(order['OrderStatus'])
  const orderStatus: OrderStatus | null = statusText === null ? null : readStatus(statusText)
  if (orderStatus === null)
    return `${statusText ?? 'nothing'} is no OrderStatus that is known (order ${orderId})`
  const address = asObject(order['ShippingAddress'])
  return [
    orderItem({
      orderId,
      itemKey: '',
      purchasedAt,
      orderStatus,
      lastUpdatedAt: instantOf(order['LastUpdateDate']),
      fulfilment: fulfilmentOf(asText(order['FulfillmentChannel'])),
      salesChannel: asText(order['SalesChannel']),
      serviceLevel: asText(order['ShipServiceLevel']),
      region: coarseRegion(asText(address?.['CountryCode']) ?? '', asText(address?.['StateOrRegion']) ?? ''),
      businessOrder: typeof order['IsBusinessOrder'] === 'boolean' ? order['IsBusinessOrder'] : null,
      shipBy: instantOf(order['LatestShipDate']),
      deliverBy: instantOf(order['LatestDeliveryDate']),
    }),
  ]
}

function objectsOf(value: unknown): readonly JsonObject[] {
  const object = asObject(value)
  return object === null ? [] : [object]
}

function storeOf(order: JsonObject): string | null {
  const id = asText(asObject(order['salesChannel'])?.['marketplaceId']) ?? asText(order['MarketplaceId'])
  const channel = asText(order['SalesChannel'])
  return (findMarketplace(id ?? '') ?? findMarketplace(channel ?? ''))?.code ?? null
}

function channelOf(channel: JsonObject | null): string | null {
  const name = asText(channel?.['channelName'])
  if (name !== null && name.toUpperCase() !== 'AMAZON') return 'Non-Amazon'
  return asText(channel?.['marketplaceName'])
}

function cancellerOf(item: JsonObject): CancelledBy | null {
  const cancellation = asObject(item['cancellation'])
  const execution = asObject(cancellation?.['cancellationExecution'])
  const requester = asText(asObject(cancellation?.['cancellationRequest'])?.['requester'])
  // Who carries out what the buyer asked Amazon for does not count as having cancelled.
  if (execution !== null && requester?.toUpperCase() === 'BUYER') return 'buyer'
  switch (asText(execution?.['cancelledBy'])?.toUpperCase()) {
    case 'MERCHANT':
      return 'seller'
    case 'BUYER':
      return 'buyer'
    case 'AMAZON':
      return 'amazon'
    default:
      return execution === null ? null : 'unknown'
  }
}

function fulfilmentOf(text: string | null): Fulfilment | null {
  return text === null ? null : readFulfilment(text)
}

function latest(window: unknown): number | null {
  return instantOf(asObject(window)?.['latestDateTime'])
}

function instantOf(value: unknown): number | null {
  const text = asText(value)
  const instant = text === null ? Number.NaN : parseIsoInstant(text)
  return Number.isNaN(instant) ? null : instant
}
