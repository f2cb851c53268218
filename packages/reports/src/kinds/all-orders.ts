import { findMarketplace } from '@health-tui/metrics'
import { parseIsoInstant } from '../values/iso-instant.ts'
import { readCount, readFlag, readFulfilment, readStatus } from '../values/words.ts'
import {
  quoted,
  reject,
  type RowCells,
  type TableContext,
  type TableKind,
  UnreadableTable,
} from '../table/table-kind.ts'
import { createDateReader } from '../values/date-reader.ts'
import { halfConverted } from '../values/half-converted.ts'
import { createItemKeys, createRegions, orNull } from './order-lines.ts'

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
  createParser(context) {
    const { at, header } = context.columns
    const { marketplace } = context
    const readDate = createOrderDates(context)
    const itemKey = createItemKeys()
    const marketplaceOf = createMarketplaceLookup(marketplace)
    const regionOf = createRegions()
    const place = (column: string): number => at[column] ?? -1
    const columns = {
      orderId: place('orderId'),
      purchasedAt: place('purchasedAt'),
      updatedAt: place('updatedAt'),
      status: place('status'),
      fulfilment: place('fulfilment'),
      salesChannel: place('salesChannel'),
      serviceLevel: place('serviceLevel'),
      sku: place('sku'),
      asin: place('asin'),
      itemStatus: place('itemStatus'),
      quantity: place('quantity'),
      state: place('state'),
      country: place('country'),
      business: place('business'),
    }
    return (row, emit) => {
      const orderId = row.cell(columns.orderId).trim()
      if (orderId === '') return reject(header('orderId'), 'the order number is empty')
      const purchasedAt = readDate(row, columns.purchasedAt)
      if (Number.isNaN(purchasedAt))
        return reject(header('purchasedAt'), `${quoted(row.cell(columns.purchasedAt))} is no date and time`)
      const statusText = row.cell(columns.status)
      const orderStatus = readStatus(statusText)
      if (orderStatus === null)
        return reject(header('status'), `${quoted(statusText)} is no order status that is known`)
      const quantityText = row.cell(columns.quantity)
      const quantity = quantityText === '' ? null : readCount(quantityText)
      if (quantity === null && quantityText !== '')
        return reject(header('quantity'), `${quoted(quantityText)} is no number of units`)
      const updatedAt = readDate(row, columns.updatedAt)
      const sku = orNull(row.cell(columns.sku))
      const asin = orNull(row.cell(columns.asin))
      const salesChannel = orNull(row.cell(columns.salesChannel))
      // Every field is written out: spreading defaults takes a fifth of the time of a whole import.
      emit(
        {
          kind: 'order-item',
          orderId,
          itemKey: itemKey(orderId, sku ?? asin ?? ''),
          purchasedAt,
          lastUpdatedAt: Number.isNaN(updatedAt) ? null : updatedAt,
          orderStatus,
          itemStatus: readStatus(row.cell(columns.itemStatus)),
          fulfilment: readFulfilment(row.cell(columns.fulfilment)),
          salesChannel,
          sku,
          asin,
          quantity,
          serviceLevel: orNull(row.cell(columns.serviceLevel)),
          region: regionOf(row.cell(columns.country), row.cell(columns.state)),
          businessOrder: readFlag(row.cell(columns.business)),
          shipBy: null,
          deliverBy: null,
          cancelledBy: null,
          category: null,
        },
        marketplaceOf(salesChannel),
      )
      return null
    }
  },
}

/**
 * Amazon prints ISO instants. Spreadsheets turn them into their own dates and drop the offset, which was UTC; those are
 * read in the order of day and month that the file proves, or that is usual in its store.
 */
function createOrderDates({
  columns,
  sample,
  marketplace,
}: TableContext): (row: RowCells, column: number) => number {
  const texts = sample(columns.at['purchasedAt'] ?? -1)
  const store = sample(columns.at['salesChannel'] ?? -1).flatMap(
    (channel) => findMarketplace(channel) ?? [],
  )[0]
  const problem = halfConverted(columns.header('purchasedAt'), texts)
  if (problem !== null) throw new UnreadableTable(problem)
  const damaged = texts.filter((text) => Number.isNaN(parseIsoInstant(text)))
  // One odd date in a file of Amazon's own is an error of that row; a rewritten file has them throughout.
  if (damaged.length * 2 <= texts.length) return (row, column) => row.instant(column)
  const dates = createDateReader({
    marketplace: marketplace ?? store?.code ?? null,
    timeZone: 'UTC',
    sample: damaged,
  })
  if (dates.need !== null) throw new UnreadableTable(dates.need)
  return (row, column) => {
    const instant = row.instant(column)
    if (!Number.isNaN(instant)) return instant
    const text = row.cell(column)
    return text === '' ? instant : dates.read(text)
  }
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
