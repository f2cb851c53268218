import { normaliseHeader } from '../table/columns.ts'
import type { FieldName } from './fields.ts'
import type { MappingProfile } from './profile.ts'

/** What another shop calls the export of its orders, and how its columns would be read. */
interface ShopExport {
  readonly name: string
  /** A table with all headers of one of these lists is such an export. */
  readonly knownBy: readonly (readonly string[])[]
  readonly columns: Readonly<Partial<Record<FieldName, readonly string[]>>>
  readonly values?: MappingProfile['values']
}

/**
 * Exports of other shops whose columns look like an Amazon download's. Taken for one, their orders would enter Amazon's rates
 * without a word. Headers as in exports that people published.
 */
const shopExports: readonly ShopExport[] = [
  {
    name: 'eBay',
    knownBy: [
      ['sales record number', 'order number'],
      ['sales record number', 'item number'],
      ['verkaufsprotokollnummer', 'bestellnummer'],
      ['item number', 'custom label', 'paid on date'],
    ],
    columns: {
      orderId: ['Order Number', 'Bestellnummer'],
      purchasedAt: ['Sale Date', 'Verkauft am', 'Verkaufsdatum'],
      sku: ['Custom Label', 'Custom Label (SKU)', 'Bestandseinheit'],
      quantity: ['Quantity', 'Anzahl', 'Stückzahl'],
      shipBy: ['Ship By Date', 'Versand bis'],
      shippedAt: ['Shipped On Date', 'Versandt am', 'Versanddatum'],
      deliverBy: ['Maximum Estimated Delivery Date'],
      serviceLevel: ['Shipping Service', 'Versandservice'],
      trackingId: ['Tracking Number', 'Sendungsnummer'],
    },
  },
  {
    name: 'Shopify',
    knownBy: [
      ['financial status', 'fulfillment status'],
      ['financial status', 'lineitem quantity'],
    ],
    columns: {
      orderId: ['Name', 'Order ID'],
      purchasedAt: ['Created at'],
      status: ['Fulfillment Status'],
      cancelledAt: ['Cancelled at'],
      sku: ['Lineitem sku', 'Lineitem SKU'],
      quantity: ['Lineitem quantity'],
      shippedAt: ['Fulfilled at'],
      serviceLevel: ['Shipping Method'],
    },
    values: {
      status: {
        fulfilled: 'shipped',
        partial: 'unshipped',
        unfulfilled: 'unshipped',
        restocked: 'cancelled',
      },
    },
  },
  {
    name: 'Etsy',
    knownBy: [
      ['sale date', 'order id', 'buyer user id'],
      ['sale date', 'order id', 'date shipped', 'buyer'],
    ],
    columns: {
      orderId: ['Order ID'],
      purchasedAt: ['Sale Date'],
      sku: ['SKU'],
      quantity: ['Quantity', 'Number of Items'],
      shippedAt: ['Date Shipped'],
    },
  },
]

/** An export of another shop, and a profile under which it can be read all the same. */
export interface OtherShop {
  readonly name: string
  readonly profile: Pick<MappingProfile, 'schema' | 'kind' | 'columns'> & Partial<MappingProfile>
}

/** The shop whose export of orders has this header; null for any other table. */
export function otherShopOf(header: readonly string[]): OtherShop | null {
  const named = new Map(header.map((name) => [normaliseHeader(name), name.trim()]))
  const shop = shopExports.find(({ knownBy }) =>
    knownBy.some((names) => names.every((name) => named.has(normaliseHeader(name)))),
  )
  if (shop === undefined) return null
  const columns = Object.fromEntries(
    Object.entries(shop.columns).flatMap(([field, names]) => {
      const found = names.map((name) => named.get(normaliseHeader(name))).find((name) => name !== undefined)
      return found === undefined ? [] : [[field, found]]
    }),
  )
  return {
    name: shop.name,
    profile: {
      schema: 'health-tui/mapping@1',
      kind: 'orders',
      columns,
      ...(shop.values === undefined ? {} : { values: shop.values }),
    },
  }
}
