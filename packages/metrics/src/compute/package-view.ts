import { none } from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { trackingDigest } from '../ledger/tracking-digest.ts'
import { namelessPackage } from '../records.ts'
import { confirmation } from './mark-order.ts'

/** One package as all of its sources together tell of it. Instants are NaN where none of them says. */
export interface PackageView {
  /** The row that speaks for the package. */
  row: number
  fulfilment: number
  /** -1: unknown. */
  units: number
  sku: number
  /** 0: no source has a column for it; 1: there is one; 2: a source says that there is none. */
  tracking: number
  validTracking: number
  deliveredLate: number
  confirmedAt: number
  firstScanAt: number
  deliverBy: number
  deliveredAt: number
  /** Whether the order has no other package. */
  only: boolean
}

export const emptyView = (): PackageView => ({
  row: none,
  fulfilment: 0,
  units: -1,
  sku: 0,
  tracking: 0,
  validTracking: 0,
  deliveredLate: 0,
  confirmedAt: Number.NaN,
  firstScanAt: Number.NaN,
  deliverBy: Number.NaN,
  deliveredAt: Number.NaN,
  only: true,
})

/**
 * Reads a package into `view`; false when another row speaks for it, so that a package which two reports list counts once.
 * Each value is that of the first source that has one; a word against the tracking id beats one for it.
 */
export function viewPackage(ledger: Ledger, row: number, view: PackageView): boolean {
  const { shipments, orders } = ledger
  const first = orders.firstShipment.get(shipments.order.get(row))
  if (shipments.next.get(first) === none) {
    readRow(ledger, row, view)
    view.only = true
    return true
  }
  const rows = packageRows(ledger, row)
  const [leader = row, ...others] = rows
  if (leader !== row) return false
  readRow(ledger, row, view)
  for (const other of others) addRow(ledger, other, view)
  view.only = rows.length === rowsOf(ledger, first).length
  return true
}

/**
 * The rows that tell of the same package as this one, the one that speaks for it first: those of its order with the same
 * tracking id, and a row without any name where the order has no other package.
 */
export function packageRows(ledger: Ledger, row: number): readonly number[] {
  const { shipments, orders } = ledger
  const all = rowsOf(ledger, orders.firstShipment.get(shipments.order.get(row)))
  if (all.length === 1) return all
  const named = all.filter((each) => !isNameless(ledger, each))
  const groups = new Set(named.map((each) => nameOf(ledger, each)))
  const oneNamed = groups.size === 1
  if (isNameless(ledger, row)) return oneNamed ? inOrder(ledger, all) : [row]
  const name = nameOf(ledger, row)
  const own = named.filter((each) => nameOf(ledger, each) === name)
  return inOrder(ledger, oneNamed ? all : own)
}

function rowsOf({ shipments }: Ledger, first: number): number[] {
  const rows: number[] = []
  for (let row = first; row !== none; row = shipments.next.get(row)) rows.push(row)
  return rows
}

function isNameless({ shipments }: Ledger, row: number): boolean {
  return shipments.hasTracking.get(row) !== 1 && shipments.key[row] === namelessPackage
}

function nameOf({ shipments }: Ledger, row: number): number | string {
  const tracking = shipments.tracking.get(row)
  if (tracking !== 0) return tracking
  const key = shipments.key[row] ?? ''
  // The digest of a package that was alone in its order was not loaded; most sources call a package by its tracking id.
  return shipments.hasTracking.get(row) === 1 ? trackingDigest(key) : key
}

function inOrder(ledger: Ledger, rows: readonly number[]): readonly number[] {
  const { key } = ledger.shipments
  return rows.toSorted(
    (a, b) =>
      Number(isNameless(ledger, a)) - Number(isNameless(ledger, b)) ||
      ((key[a] ?? '') < (key[b] ?? '') ? -1 : 1),
  )
}

function readRow(ledger: Ledger, row: number, view: PackageView): void {
  const { shipments } = ledger
  view.row = row
  view.fulfilment = shipments.fulfilment.get(row)
  view.units = shipments.units.get(row)
  view.sku = shipments.sku.get(row)
  view.tracking = shipments.hasTracking.get(row)
  view.validTracking = shipments.validTracking.get(row)
  view.deliveredLate = shipments.deliveredLate.get(row)
  view.confirmedAt = confirmation(ledger, row)
  view.firstScanAt = shipments.firstScanAt.get(row)
  view.deliverBy = shipments.deliverBy.get(row)
  view.deliveredAt = shipments.deliveredAt.get(row)
}

function addRow(ledger: Ledger, row: number, view: PackageView): void {
  const { shipments } = ledger
  view.fulfilment ||= shipments.fulfilment.get(row)
  if (view.units < 0) view.units = shipments.units.get(row)
  view.sku ||= shipments.sku.get(row)
  const tracking = shipments.hasTracking.get(row)
  if (view.tracking === 0 || tracking === 1) view.tracking = tracking
  const valid = shipments.validTracking.get(row)
  if (view.validTracking === 0 || valid === 2) view.validTracking = valid
  view.deliveredLate ||= shipments.deliveredLate.get(row)
  view.confirmedAt = firstKnown(view.confirmedAt, confirmation(ledger, row))
  view.firstScanAt = firstKnown(view.firstScanAt, shipments.firstScanAt.get(row))
  view.deliverBy = firstKnown(view.deliverBy, shipments.deliverBy.get(row))
  view.deliveredAt = firstKnown(view.deliveredAt, shipments.deliveredAt.get(row))
}

function firstKnown(a: number, b: number): number {
  return Number.isNaN(a) ? b : a
}
