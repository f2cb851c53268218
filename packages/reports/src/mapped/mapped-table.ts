import { dayText, type FactRecord, findMarketplace, type ZoneDays, zoneDays } from '@health-tui/metrics'
import type { ReportKind } from '../report-kind.ts'
import type { Emit, RowCells, RowParser, TableContext, TableKind } from '../table/table-kind.ts'
import { UnreadableTable } from '../table/table-kind.ts'
import { type FieldName, isFieldName } from './fields.ts'
import type { MappedKind, MappingProfile } from './profile.ts'
import {
  createOrderItems,
  createShipments,
  marketplaceOf,
  readChargeback,
  readClaim,
  readFeedback,
  readMessage,
  createReturns,
  saysShipment,
} from './records.ts'
import { createRowFields, type RowFields, RowProblem } from './row-fields.ts'

/** The calendar day of a row's date on the clock of the row's store. */
export type DayIn = (row: RowFields, field: FieldName) => string | null

/** Makes the records of one row. */
export type RowRecords = (row: RowFields) => readonly FactRecord[]

/** What a mapped table needs before it can be read. */
export interface MappedTable {
  readonly kind: ReportKind
  readonly fields: ReadonlyMap<FieldName, readonly string[]>
  readonly required: readonly FieldName[]
  readonly values?: MappingProfile['values']
  readonly dateFormats?: readonly string[]
  readonly strictDates?: boolean
  readonly timeZone?: string | undefined
  readonly records: (dayIn: DayIn) => RowRecords
}

/** A table kind out of fields and what to make of them. */
export function mappedTableKind(table: MappedTable): TableKind {
  const columns = Object.fromEntries([...table.fields].map(([field, names]) => [field, names]))
  return {
    kind: table.kind,
    columns,
    required: table.required,
    createParser: (context) => createMappedParser(table, context),
  }
}

/** The table that a user's mapping profile describes. */
export function profileTableKind(profile: MappingProfile): TableKind {
  const fields = new Map<FieldName, readonly string[]>()
  for (const [field, header] of Object.entries(profile.columns))
    if (isFieldName(field)) fields.set(field, [header])
  const lacking = neededFields[profile.kind].filter((field) => !fields.has(field))
  if (lacking.length > 0)
    throw new UnreadableTable(
      `the mapping profile names no column for ${lacking.join(', ')}, which ${profile.kind} need`,
    )
  return mappedTableKind({
    kind: 'mapping',
    fields,
    // Every column that the profile names must be there: a misspelt name would otherwise lose its values silently.
    required: [...fields.keys()],
    values: profile.values,
    dateFormats: profile.dateFormats,
    strictDates: profile.dateFormats.length > 0,
    timeZone: profile.timeZone,
    records: (dayIn) => recordMaker(profile.kind, dayIn),
  })
}

export const neededFields: Readonly<Record<MappedKind, readonly FieldName[]>> = {
  orders: ['orderId', 'purchasedAt'],
  shipments: ['orderId'],
  feedback: ['orderId', 'rating'],
  claims: ['orderId'],
  chargebacks: ['orderId'],
  returns: ['orderId'],
  messages: ['receivedAt'],
}

/** What a row of each kind of mapped table becomes. An order's row may also tell of its shipment. */
export function recordMaker(kind: MappedKind, dayIn: DayIn): RowRecords {
  switch (kind) {
    case 'orders': {
      const toItem = createOrderItems()
      const toShipment = createShipments()
      return (row) => (saysShipment(row) ? [toItem(row), toShipment(row)] : [toItem(row)])
    }
    case 'shipments': {
      const toShipment = createShipments()
      return (row) => [toShipment(row)]
    }
    case 'feedback':
      return (row) => [readFeedback(row, (field) => dayIn(row, field))]
    case 'claims':
      return (row) => [readClaim(row)]
    case 'chargebacks':
      return (row) => [readChargeback(row)]
    case 'returns': {
      const toReturn = createReturns()
      return (row) => [toReturn(row)]
    }
    default:
      return (row) => [readMessage(row)]
  }
}

function createMappedParser(table: MappedTable, context: TableContext): RowParser {
  const at = new Map<FieldName, number>()
  for (const field of table.fields.keys()) {
    const column = context.columns.at[field] ?? -1
    if (column >= 0) at.set(field, column)
  }
  const marketplace = context.marketplace ?? firstStore(context, at.get('salesChannel'))
  const timeZone = table.timeZone ?? findMarketplace(marketplace ?? '')?.timeZone ?? 'UTC'
  const header = (field: FieldName): string => context.columns.header(field)
  const fieldsOf = createRowFields(
    {
      at,
      header,
      values: table.values ?? {},
      dateFormats: table.dateFormats ?? [],
      strictDates: table.strictDates === true,
      timeZone,
    },
    { ...context, marketplace },
  )
  // A profile's zone says how its cells are to be read; a feedback's day is the store's all the same.
  const dayOf = createStoreDays(timeZone)
  const toRecords = table.records((row, field) =>
    row.day(field, (instant) => dayOf(marketplaceOf(row, marketplace), instant)),
  )
  return (cells: RowCells, emit: Emit) => {
    const row = fieldsOf(cells)
    try {
      const made = toRecords(row)
      const marketplace = marketplaceOf(row, context.marketplace)
      for (const record of made) emit(record, marketplace)
      return null
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error
      const { column, reason } = error.rejection
      return { column: column !== null && isFieldName(column) ? header(column) : column, reason }
    }
  }
}

/** The store that a file's first rows name: its clock and habits are taken for times and dates without their own. */
function firstStore({ sample }: TableContext, column: number | undefined): string | null {
  if (column === undefined) return null
  for (const channel of sample(column)) {
    const store = findMarketplace(channel)
    if (store !== undefined) return store.code
  }
  return null
}

/** The calendar day of an instant in a store, as `YYYY-MM-DD`; in the given zone where the store is not known. */
function createStoreDays(fallback: string): (store: string | null, instant: number) => string {
  const known = new Map<string | null, ZoneDays>()
  return (store, instant) => {
    let days = known.get(store)
    if (days === undefined)
      known.set(store, (days = zoneDays(findMarketplace(store ?? '')?.timeZone ?? fallback)))
    return dayText(days.day(instant))
  }
}
