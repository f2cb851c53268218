import { none } from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { packageRows } from '../compute/package-view.ts'
import type { Case } from './cases.ts'

/** What defects can be broken down by. */
export const dimensions = [
  'asin',
  'sku',
  'category',
  'carrier',
  'service',
  'region',
  'weekday',
  'warehouse',
] as const
export type Dimension = (typeof dimensions)[number]

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

/** The values of a case in one dimension: several for an order of several items or packages, none where unknown. */
export function valuesOf(ledger: Ledger, dimension: Dimension, found: Case): readonly string[] {
  switch (dimension) {
    case 'weekday':
      return [weekdays[((found.day % 7) + 7) % 7] ?? '']
    case 'asin':
    case 'sku':
    case 'category': {
      const own = found.shipment === none ? [] : ofPackage(ledger, found.shipment, dimension)
      return own.length > 0 ? own : ofItems(ledger, found.order, dimension)
    }
    case 'region':
      return ofItems(ledger, found.order, 'region')
    case 'service': {
      const own = ofShipments(ledger, found, 'serviceLevel')
      return own.length > 0 ? own : ofItems(ledger, found.order, 'serviceLevel')
    }
    default:
      return ofShipments(ledger, found, dimension)
  }
}

function ofItems(
  ledger: Ledger,
  order: number,
  column: 'asin' | 'sku' | 'category' | 'region' | 'serviceLevel',
): readonly string[] {
  const codes: number[] = []
  for (let item = ledger.orders.firstItem.get(order); item !== none; item = ledger.items.next.get(item)) {
    codes.push(ledger.items[column].get(item))
  }
  return texts(ledger, codes)
}

function ofShipments(
  ledger: Ledger,
  found: Case,
  column: 'carrier' | 'warehouse' | 'serviceLevel',
): readonly string[] {
  const { shipments, orders } = ledger
  if (found.shipment !== none) return ofPackage(ledger, found.shipment, column)
  const codes: number[] = []
  for (let row = orders.firstShipment.get(found.order); row !== none; row = shipments.next.get(row)) {
    codes.push(shipments[column].get(row))
  }
  return texts(ledger, codes)
}

/** What the first of the package's sources says that says anything. */
function ofPackage(
  ledger: Ledger,
  shipment: number,
  column: 'asin' | 'sku' | 'category' | 'carrier' | 'warehouse' | 'serviceLevel',
): readonly string[] {
  const code = packageRows(ledger, shipment)
    .map((row) => ledger.shipments[column].get(row))
    .find((each) => each !== 0)
  return code === undefined ? [] : texts(ledger, [code])
}

function texts({ dictionary }: Ledger, codes: readonly number[]): readonly string[] {
  return [...new Set(codes)]
    .map((code) => dictionary.text(code))
    .filter((text) => text !== null && text !== '') as string[]
}
