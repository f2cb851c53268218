import { createDateReader, type DateReader } from '../values/date-reader.ts'
import { halfConverted } from '../values/half-converted.ts'
import {
  quoted,
  type Rejection,
  type RowCells,
  type TableContext,
  UnreadableTable,
} from '../table/table-kind.ts'
import type { FieldName } from './fields.ts'

/** How the cells of a mapped table become values. */
export interface FieldReading {
  /** Where each field stands; a field that the table lacks is absent. */
  readonly at: ReadonlyMap<FieldName, number>
  readonly header: (field: FieldName) => string
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly dateFormats: readonly string[]
  /** True when dates have no other form than `dateFormats`. */
  readonly strictDates: boolean
  readonly timeZone?: string | undefined
}

/** One row of a mapped table by field. What cannot be read ends the row with a reason. */
export interface RowFields {
  has(field: FieldName): boolean
  /** Trimmed; empty where the table has no such column. */
  text(field: FieldName): string
  orNull(field: FieldName): string | null
  /** Milliseconds, null for an empty cell. A day without a time means its end for a deadline, else its start. */
  instant(field: FieldName, edge?: 'start' | 'end'): number | null
  /** The calendar day in the row's store, `YYYY-MM-DD`; a date without a time is that day whatever the zone. */
  day(field: FieldName, dayOf: (instant: number) => string): string | null
  /** Reads a word; a word that is not understood ends the row. */
  word<T>(field: FieldName, read: (text: string) => T | null): T | null
}

/** Thrown inside a row's reading and turned into its rejection. */
export class RowProblem extends Error {
  readonly rejection: Rejection

  constructor(column: string | null, reason: string) {
    super(reason)
    this.rejection = { column, reason }
  }
}

const dateFields: readonly FieldName[] = [
  'purchasedAt',
  'updatedAt',
  'cancelledAt',
  'shipBy',
  'shippedAt',
  'confirmedAt',
  'deliverBy',
  'deliveredAt',
  'firstScanAt',
  'receivedAt',
  'removedAt',
  'answeredAt',
]

/** Prepares the reading of rows; throws an UnreadableTable when the dates can be read in two ways. */
export function createRowFields(reading: FieldReading, context: TableContext): (row: RowCells) => RowFields {
  const dates = openDates(reading, context)
  // `Ship Date UTC`: the header says which clock the cells go by.
  const inUtc = new Set(
    [...reading.at.keys()].filter((field) => /\b(?:UTC|GMT)\b/.test(reading.header(field))),
  )
  const utcDates = inUtc.size === 0 ? dates : openDates({ ...reading, timeZone: 'UTC' }, context)
  const datesOf = (field: FieldName): DateReader => (inUtc.has(field) ? utcDates : dates)
  const valueMaps = new Map(
    Object.entries(reading.values).map(([field, values]) => [
      field,
      new Map(Object.entries(values).map(([from, to]) => [from.trim().toLowerCase(), to])),
    ]),
  )
  let row: RowCells
  const text = (field: FieldName): string => {
    const at = reading.at.get(field)
    if (at === undefined) return ''
    const raw = withoutTextMark(withoutInvisibles(row.cell(at)).trim())
    return valueMaps.get(field)?.get(raw.toLowerCase()) ?? raw
  }
  const noDate = (field: FieldName, value: string): RowProblem =>
    new RowProblem(reading.header(field), `${quoted(value)} ${dates.explain(value)}`)
  const fields: RowFields = {
    has: (field) => reading.at.has(field),
    text,
    orNull: (field) => text(field) || null,
    instant(field, edge = 'start') {
      const value = text(field)
      if (saysNothing(value)) return null
      const instant = datesOf(field).read(value, edge)
      if (Number.isNaN(instant)) throw noDate(field, value)
      return instant
    },
    day(field, dayOf) {
      const value = text(field)
      if (saysNothing(value)) return null
      const day = datesOf(field).readDay(value, dayOf)
      if (day === null) throw noDate(field, value)
      return day
    },
    word(field, read) {
      const value = text(field)
      if (value === '') return null
      const word = read(value)
      if (word === null)
        throw new RowProblem(
          reading.header(field),
          `${quoted(value)} is not understood; a mapping profile can say what it means (values.${field})`,
        )
      return word
    },
  }
  return (next) => {
    row = next
    return fields
  }
}

/** Spreadsheets mark a number as text with `'111-…` or `="111-…"`; the mark is no part of it. */
function withoutTextMark(text: string): string {
  const formula = /^="([^"]*)"$/.exec(text)
  if (formula !== null) return formula[1] ?? ''
  return /^'[\dA-Z]/i.test(text) && !text.endsWith("'") ? text.slice(1) : text
}

function saysNothing(value: string): boolean {
  return value === '' || /^(?:-+|n\/?a|null|none)$/i.test(value)
}

function openDates(reading: FieldReading, { marketplace, sample }: TableContext): DateReader {
  const samples: string[] = []
  for (const field of dateFields) {
    const at = reading.at.get(field)
    if (at === undefined) continue
    const dates = sample(at)
    const problem = reading.strictDates ? null : halfConverted(reading.header(field), dates)
    if (problem !== null) throw new UnreadableTable(problem)
    samples.push(...dates)
  }
  const dates = createDateReader({
    patterns: reading.dateFormats,
    strict: reading.strictDates,
    timeZone: reading.timeZone,
    marketplace,
    sample: samples,
  })
  if (dates.need !== null) throw new UnreadableTable(dates.need)
  return dates
}

/** Without the marks of writing direction and the joiners that copying from web pages leaves in cells. */
function withoutInvisibles(text: string): string {
  return /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/.test(text)
    ? text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    : text
}
