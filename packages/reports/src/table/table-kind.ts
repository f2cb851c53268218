import type { FactRecord, ListingRecord } from '@health-tui/metrics'
import type { ReportKind } from '../report-kind.ts'
import type { ColumnMap } from './columns.ts'

/** What a row parser may know besides the row. */
export interface TableContext {
  /** The store's code (`DE`), given by the user or known from elsewhere. */
  readonly marketplace: string | null
  readonly columns: ColumnMap<string>
  /** A column's values in the first rows. */
  readonly sample: (column: number) => readonly string[]
  /** Adds a sentence to what is told about the document. */
  readonly note: (text: string) => void
  /** Takes a listing; all of a document's make one snapshot. */
  readonly list: (listing: ListingRecord) => void
}

/** Reads the cells of one row. */
export interface RowCells {
  cell(column: number): string
  /** A cell that holds an ISO instant, in milliseconds since 1970 UTC; NaN for any other text. Quicker than the text. */
  instant(column: number): number
  readonly width: number
}

/** Why a row cannot be read. */
export interface Rejection {
  /** The column's name as the file prints it; null when the whole row is meant. */
  readonly column: string | null
  readonly reason: string
}

/** Takes what a row says: a record, and its store's code or null where the row does not say. */
export type Emit = (record: FactRecord, marketplace: string | null) => void

/** Reads one row; null when it was read (or holds nothing of interest). */
export type RowParser = (row: RowCells, emit: Emit) => Rejection | null

/** A record and the store it belongs to; null where the row does not say. */
export interface PlacedFact {
  readonly record: FactRecord
  readonly marketplace: string | null
}

/** A table that lacks what its kind needs; nothing of it is read. */
export class UnreadableTable extends Error {}

/** A kind of table that is recognised and read by its column names. */
export interface TableKind {
  readonly kind: ReportKind
  /** Names of each column, the one in current reports first. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** Without these the file is not of this kind. */
  readonly required: readonly string[]
  /** True when the first six columns are read by position because their names are translated. */
  readonly byPosition?: boolean
  /** Throws an UnreadableTable when the file lacks what only the user can say. */
  createParser(context: TableContext): RowParser
}

export function reject(column: string | null, reason: string): Rejection {
  return { column, reason }
}

/** Cuts a value that is quoted in a message, so that a reason stays one readable line. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}
