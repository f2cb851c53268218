import { namelessChargeback, namelessClaim, type FactRecord } from '@health-tui/metrics'
import { type DayIn, mappedTableKind, recordMaker, type RowRecords } from '../mapped/mapped-table.ts'
import type { MappedKind } from '../mapped/profile.ts'
import { type FieldName, headerWords } from '../mapped/fields.ts'
import {
  createOrderItems,
  createShipments,
  readChargeback,
  readClaim,
  readInvoiceDefect,
  readOrderId,
} from '../mapped/records.ts'
import { readChargebackOutcome, readClaimOutcome } from '../mapped/outcomes.ts'
import type { RowFields } from '../mapped/row-fields.ts'
import { type Recognised, recogniseHeaders } from '../mapped/recognise.ts'
import type { ReportKind } from '../report-kind.ts'
import { type TableKind, UnreadableTable } from '../table/table-kind.ts'
import { isMarked, readFulfilment, readStatus } from '../values/words.ts'

/** A table from Seller Central (or anybody) that is known by what its columns mean, not by their exact names. */
export interface RecognisedKind {
  readonly kind: ReportKind
  /** All of these, and one of each group in `oneOf`. */
  readonly required: readonly FieldName[]
  readonly oneOf: readonly (readonly FieldName[])[]
  readonly records: (dayIn: DayIn) => RowRecords
}

/** The more particular ones first: the first that fits is taken. */
export const recognisedKinds: readonly RecognisedKind[] = [
  {
    kind: 'odr-download',
    required: ['orderId'],
    oneOf: [
      ['negativeFeedback', 'claim', 'chargeback'],
      ['negativeFeedback', 'chargeback', 'purchasedAt'],
    ],
    records: (dayIn) => (row) => readDefects(row, dayIn),
  },
  {
    kind: 'vtr-download',
    required: ['orderId'],
    oneOf: [['noValidTracking', 'validTracking']],
    records: shipmentRecords,
  },
  {
    kind: 'otdr-download',
    required: ['orderId', 'deliverBy', 'deliveredAt'],
    oneOf: [],
    records: deliveries,
  },
  {
    kind: 'lsr-download',
    required: ['orderId', 'shipBy'],
    oneOf: [['confirmedAt', 'shippedAt']],
    records: shipmentRecords,
  },
  {
    kind: 'idr-download',
    required: ['orderId', 'defectType'],
    oneOf: [],
    records: () => (row) => [readInvoiceDefect(row)],
  },
  {
    kind: 'cancellation-download',
    required: ['orderId'],
    oneOf: [['cancelledAt', 'cancelledBy']],
    records: () => {
      const toItem = createOrderItems()
      return (row) => {
        const item = toItem(row)
        return [
          {
            ...item,
            orderStatus: 'cancelled',
            cancelledBy: item.cancelledBy ?? 'seller',
            fulfilment: item.fulfilment ?? 'mfn',
          },
        ]
      }
    },
  },
]

/** Kinds that `--as` can force although a table of them looks like any other. */
const forcedOnly: readonly RecognisedKind[] = [
  {
    kind: 'claims-download',
    required: ['orderId'],
    oneOf: [],
    records: () => (row) => [{ ...readClaim(row) }],
  },
  {
    kind: 'chargebacks-download',
    required: ['orderId'],
    oneOf: [],
    records: () => (row) => [readChargeback(row)],
  },
]

/** A list of orders may carry their shipments and defects in the same row. */
const ordersWithDefects: RecognisedKind = {
  kind: 'mapping',
  required: ['orderId', 'purchasedAt'],
  oneOf: [],
  records: (dayIn) => {
    const toOrder = recordMaker('orders', dayIn)
    return (row) => [...toOrder(row), ...readDefects(row, dayIn)]
  },
}

/** What a table that fits no download holds, judged by its columns: feedback, orders or shipments. */
function generalKind(found: ReadonlySet<FieldName>): RecognisedKind | null {
  const general = (
    kind: MappedKind,
    required: readonly FieldName[],
    oneOf: RecognisedKind['oneOf'] = [],
  ): RecognisedKind => ({ kind: 'mapping', required, oneOf, records: (dayIn) => recordMaker(kind, dayIn) })
  if (found.has('receivedAt') && found.has('answeredAt')) return general('messages', ['receivedAt'])
  if (!found.has('orderId')) return null
  if (found.has('rating')) return general('feedback', ['orderId', 'rating'], [['receivedAt', 'purchasedAt']])
  if (found.has('purchasedAt') && found.has('status')) return ordersWithDefects
  if (found.has('trackingId') && (found.has('shippedAt') || found.has('carrier')))
    return general('shipments', ['orderId'])
  return found.has('purchasedAt') ? general('orders', ['orderId', 'purchasedAt']) : null
}

/** The kind that these headers belong to by their meaning; null when none fits. `rows` are some of the first ones. */
export function recogniseTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[] = [],
): ReportKind | null {
  const recognised = recogniseHeaders(headers)
  const found = new Set(recognised.map(({ field }) => field))
  if (listsOrders(recognised, rows)) return 'mapping'
  for (const { kind, required, oneOf } of recognisedKinds)
    if (
      required.every((field) => found.has(field)) &&
      oneOf.every((group) => group.some((field) => found.has(field)))
    )
      return kind
  if (found.has('receivedAt') && found.has('answeredAt')) return 'mapping'
  if (!found.has('orderId')) return null
  if (headers.some((header) => /charge\s?back|rückbuchung|contracargo|チャージバック/i.test(header)))
    return 'chargebacks-download'
  const speaksOfClaims = headers.some((header) => /claim|a-to-z|a-bis-z|garantie|reclam|申請/i.test(header))
  if (speaksOfClaims && (found.has('outcome') || found.has('claimId') || found.has('reason')))
    return 'claims-download'
  // An order number and a date alone stand in many tables that are no list of orders.
  const general = generalKind(found)
  return general !== null && (found.has('rating') || found.has('status') || found.has('trackingId'))
    ? 'mapping'
    : null
}

/**
 * Whether a table lists orders with their statuses. It then is no list of late, cancelled or untracked ones, whatever
 * further columns it has: read as such a download, its orders would be missing from every denominator.
 */
function listsOrders(recognised: readonly Recognised[], rows: readonly (readonly string[])[]): boolean {
  const columnOf = (field: FieldName): number =>
    recognised.find((column) => column.field === field)?.column ?? -1
  const status = columnOf('status')
  if (status < 0 || columnOf('orderId') < 0 || columnOf('purchasedAt') < 0) return false
  const words = rows.map((row) => row[status]?.trim() ?? '').filter((word) => word !== '')
  const statuses = words.map(readStatus).filter((word) => word !== null)
  return statuses.length * 2 > words.length && statuses.some((word) => word !== 'cancelled')
}

/** The reader for one file of a recognised kind; its columns are those of this header. */
export function recognisedTableKind(kind: ReportKind, headers: readonly string[]): TableKind | null {
  const found = recogniseHeaders(headers)
  const definition =
    kind === 'mapping'
      ? generalKind(new Set(found.map(({ field }) => field)))
      : [...recognisedKinds, ...forcedOnly].find((candidate) => candidate.kind === kind)
  if (kind === 'mapping' && definition === null)
    throw new UnreadableTable(
      'no columns were recognised as order number and date; name them in a mapping profile (health-tui import FILE --map PROFILE)',
    )
  if (definition === undefined || definition === null) return null
  const fields = new Map(found.map(({ field, header }) => [field, [header]]))
  const missing = [
    ...definition.required.filter((field) => !fields.has(field)),
    ...definition.oneOf.filter((group) => !group.some((field) => fields.has(field))).flat(),
  ]
  if (missing.length > 0)
    throw new UnreadableTable(
      `no column was recognised as ${missing.map(describeField).join(' or ')}; name the columns in a mapping profile (health-tui import FILE --map PROFILE)`,
    )
  const table = mappedTableKind({
    kind,
    fields,
    required: definition.required,
    records: definition.records,
  })
  return {
    ...table,
    createParser(context) {
      const taken = found.map(({ field, header }) => `${header.trim()} as ${field}`)
      context.note(`columns: ${taken.join(', ')}${unread(headers, found)}`)
      if (shipmentKinds.has(kind) && !shipmentDates.some((field) => fields.has(field)))
        context.note(
          'no column was recognised as a date of shipment or delivery: packages count only where their order is known from another file',
        )
      return table.createParser(context)
    },
  }
}

const shipmentKinds: ReadonlySet<ReportKind> = new Set(['vtr-download', 'otdr-download', 'lsr-download'])
const shipmentDates: readonly FieldName[] = [
  'shippedAt',
  'confirmedAt',
  'shipBy',
  'deliverBy',
  'deliveredAt',
  'firstScanAt',
]

/** What was passed over: a date under a name that nobody knows would otherwise be missed in silence. */
function unread(headers: readonly string[], found: readonly Recognised[]): string {
  const read = new Set(found.map(({ column }) => column))
  const others = headers.map((header) => header.trim()).filter((header, at) => header !== '' && !read.has(at))
  if (others.length === 0) return ''
  const more = others.length > mostUnread ? ` and ${others.length - mostUnread} more` : ''
  return `; not read: ${others.slice(0, mostUnread).join(', ')}${more}`
}

const mostUnread = 8

function describeField(field: FieldName): string {
  return headerWords[field]?.[0] ?? field
}

function shipmentRecords(): RowRecords {
  const toShipment = createShipments()
  return (row) => {
    // Totals below the table have words where every other row has the date of its order.
    row.instant('purchasedAt')
    return [{ ...toShipment(row), fulfilment: row.word('fulfilment', readFulfilment) ?? 'mfn' }]
  }
}

/** On-time delivery counts tracked packages only, so one that is listed with its delivery had a valid tracking number. */
function deliveries(): RowRecords {
  const toShipments = shipmentRecords()
  return (row) => {
    const saysTracking = row.has('trackingId') || row.has('validTracking') || row.has('noValidTracking')
    return toShipments(row).map((record) =>
      record.kind === 'shipment' && record.deliveredAt !== null && !saysTracking
        ? { ...record, validTracking: true }
        : record,
    )
  }
}

/** A row of the order defect download: which of the three defects the order has. */
function readDefects(row: RowFields, dayIn: DayIn): readonly FactRecord[] {
  const orderId = readOrderId(row)
  const at = row.instant('receivedAt') ?? row.instant('purchasedAt')
  const made: FactRecord[] = []
  if (marked(row, 'negativeFeedback'))
    made.push({
      kind: 'feedback',
      orderId,
      receivedOn: dayIn(row, 'receivedAt') ?? dayIn(row, 'purchasedAt') ?? '1970-01-01',
      rating: ratingOf(row),
      comment: null,
      removedAt: null,
    })
  if (marked(row, 'claim'))
    made.push({
      kind: 'claim',
      orderId,
      claimKey: namelessClaim,
      receivedAt: at,
      // `X` or `Yes` in a list of order defects means that the claim counts; a word of its own says what became of it.
      outcome: readClaimOutcome(row.text('claim')) ?? 'granted_seller_fault',
      reason: row.orNull('reason'),
      removedAt: null,
      proxy: false,
    })
  if (marked(row, 'chargeback'))
    made.push({
      kind: 'chargeback',
      orderId,
      chargebackKey: namelessChargeback,
      receivedAt: at,
      outcome: readChargebackOutcome(row.text('chargeback')) ?? 'service',
      removedAt: null,
      proxy: false,
    })
  return made
}

/** A cell that says that the defect is there: `X`, `Yes`, `1`, a star rating, any word but a no. */
function marked(row: RowFields, field: FieldName): boolean {
  return isMarked(row.text(field))
}

function ratingOf(row: RowFields): number {
  const stars = /^[12]$/.exec(row.text('negativeFeedback'))
  return stars === null ? 1 : Number(stars[0])
}
