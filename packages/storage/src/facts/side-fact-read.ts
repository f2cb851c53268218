import type {
  ChargebackRecord,
  ClaimRecord,
  FeedbackRecord,
  InvoiceDefectRecord,
  MessageRecord,
  ReturnRecord,
  ShipmentRecord,
} from '@health-tui/metrics'
import type { Reader } from '../open-file.ts'
import { factTables } from './fact-tables.ts'
import { ofDocuments, readJson } from './ledger-items.ts'

/** Everything about a store's orders but items and packages. */
export interface SideFacts {
  readonly feedback: readonly FeedbackRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly chargebacks: readonly ChargebackRecord[]
  readonly invoiceDefects: readonly InvoiceDefectRecord[]
  readonly returns: readonly ReturnRecord[]
  readonly messages: readonly MessageRecord[]
}

type Cell = string | number | null
type Columns = Readonly<Record<string, Cell>>

/** Reads a store's packages as the records they were. */
export async function readShipments(
  database: Reader,
  storeId: number,
  orderId: NameOrder,
  documents?: readonly number[],
): Promise<readonly ShipmentRecord[]> {
  const rows = await readRows(database, 'shipment', storeId, orderId, documents)
  return rows.map((r) => ({
    kind: 'shipment',
    orderId: r.orderId,
    shipmentKey: text(r, 'shipment_key') ?? '',
    fulfilment: text(r, 'fulfilment') as ShipmentRecord['fulfilment'],
    units: number(r, 'units'),
    sku: text(r, 'sku'),
    asin: text(r, 'asin'),
    category: text(r, 'category'),
    carrier: text(r, 'carrier'),
    trackingId: text(r, 'tracking_id'),
    serviceLevel: text(r, 'service_level'),
    warehouse: text(r, 'warehouse'),
    shipBy: instant(r, 'ship_by'),
    shippedAt: instant(r, 'shipped_at'),
    confirmedAt: instant(r, 'confirmed_at'),
    firstScanAt: instant(r, 'first_scan_at'),
    deliverBy: instant(r, 'deliver_by'),
    deliveredAt: instant(r, 'delivered_at'),
    validTracking: flag(r, 'valid_tracking'),
    deliveredLate: flag(r, 'delivered_late'),
  }))
}

/** Reads a store's feedback, claims, chargebacks, returns and messages as the records they were. */
export async function readSideFacts(
  database: Reader,
  storeId: number,
  orderId: NameOrder,
  documents?: readonly number[],
): Promise<SideFacts> {
  const rows = async (kind: keyof typeof factTables): Promise<Rows> =>
    readRows(database, kind, storeId, orderId, documents)
  return {
    feedback: (await rows('feedback')).map((r) => ({
      kind: 'feedback',
      orderId: r.orderId,
      receivedOn: text(r, 'received_on') ?? '',
      rating: number(r, 'rating') ?? 0,
      comment: text(r, 'comment'),
      removedAt: instant(r, 'removed_at'),
    })),
    claims: (await rows('claim')).map((r) => ({
      kind: 'claim',
      orderId: r.orderId,
      claimKey: text(r, 'claim_key') ?? '',
      receivedAt: instant(r, 'received_at'),
      outcome: text(r, 'outcome') as ClaimRecord['outcome'],
      reason: text(r, 'reason'),
      removedAt: instant(r, 'removed_at'),
      proxy: flag(r, 'proxy') === true,
    })),
    chargebacks: (await rows('chargeback')).map((r) => ({
      kind: 'chargeback',
      orderId: r.orderId,
      chargebackKey: text(r, 'chargeback_key') ?? '',
      receivedAt: instant(r, 'received_at'),
      outcome: text(r, 'outcome') as ChargebackRecord['outcome'],
      removedAt: instant(r, 'removed_at'),
      proxy: flag(r, 'proxy') === true,
    })),
    invoiceDefects: (await rows('invoice-defect')).map((r) => ({
      kind: 'invoice-defect',
      orderId: r.orderId,
      shipmentKey: text(r, 'shipment_key') ?? '',
      shippedAt: instant(r, 'shipped_at'),
      defect: text(r, 'defect') as InvoiceDefectRecord['defect'],
      reason: text(r, 'reason'),
    })),
    returns: (await rows('return')).map((r) => ({
      kind: 'return',
      orderId: r.orderId,
      returnKey: text(r, 'return_key') ?? '',
      fulfilment: text(r, 'fulfilment') as ReturnRecord['fulfilment'],
      requestedAt: instant(r, 'requested_at'),
      sku: text(r, 'sku'),
      asin: text(r, 'asin'),
      quantity: number(r, 'quantity'),
      reason: text(r, 'reason'),
      disposition: text(r, 'disposition'),
      warehouse: text(r, 'warehouse'),
      inPolicy: flag(r, 'in_policy'),
      resolution: text(r, 'resolution'),
    })),
    messages: (await rows('message')).map((r) => ({
      kind: 'message',
      messageKey: text(r, 'message_key') ?? '',
      orderId: r.orderId === '' ? null : r.orderId,
      receivedAt: instant(r, 'received_at') ?? 0,
      answeredAt: instant(r, 'answered_at'),
      responseNeeded: flag(r, 'response_needed') === true,
    })),
  }
}

type Rows = readonly (Columns & { orderId: string })[]
type NameOrder = (high: number, low: number) => string

async function readRows(
  database: Reader,
  kind: keyof typeof factTables,
  storeId: number,
  orderId: NameOrder,
  documents: readonly number[] | undefined,
): Promise<Rows> {
  const { table, columns } = factTables[kind]
  const found = await readJson<Cell[]>(
    database,
    `SELECT json_group_array(json_array(order_key / 10000000, order_key % 10000000, ${columns.join(', ')})) AS "all"
     FROM (SELECT * FROM ${table} WHERE store_id = ? ${ofDocuments(documents)} ORDER BY order_key)`,
    documents === undefined ? [storeId] : [storeId, JSON.stringify(documents)],
  )
  return found.map(([high, low, ...cells]) => ({
    ...Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])),
    orderId: high === null ? '' : orderId(Number(high), Number(low)),
  })) as Rows
}

function text(row: Columns, column: string): string | null {
  const value = row[column]
  return value === null || value === undefined ? null : String(value)
}

function number(row: Columns, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

function instant(row: Columns, column: string): number | null {
  const value = number(row, column)
  return value === null ? null : value * 1000
}

function flag(row: Columns, column: string): boolean | null {
  const value = number(row, column)
  return value === null ? null : value === 1
}
