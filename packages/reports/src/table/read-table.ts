import type { ListingRecord } from '@health-tui/metrics'
import type { ByteSource } from '../byte-source.ts'
import type { EncodingGuess } from '../encoding.ts'
import type { RowReject } from '../reject.ts'
import { mapColumns } from './columns.ts'
import { lineBlocks } from './line-blocks.ts'
import type { RowBlock } from './row-block.ts'
import { createRowReader, type TableFormat } from './rows.ts'
import {
  type Emit,
  type PlacedFact,
  type RowParser,
  type TableContext,
  type TableKind,
  UnreadableTable,
} from './table-kind.ts'

/** A piece of a table as records. */
export interface TableBatch {
  /** Rows looked at, without the header. */
  readonly rows: number
  readonly facts: readonly PlacedFact[]
  readonly listings: readonly ListingRecord[]
  readonly rejects: readonly RowReject[]
  readonly notes: readonly string[]
}

export interface TableRequest {
  readonly source: ByteSource
  readonly encoding: EncodingGuess
  readonly format: TableFormat
  readonly kind: TableKind
  readonly marketplace: string | null
}

/** Reads a table of a known kind, one batch for each piece of the stream. */
export async function* readTable(request: TableRequest): AsyncGenerator<TableBatch> {
  const reader = createRowReader(request.format)
  let parse: RowParser | null = null
  let width = 0
  let widthBefore = 0
  let listings: ListingRecord[] = []
  const list = (listing: ListingRecord): void => {
    listings.push(listing)
  }
  const linesAbove = request.format.linesAbove ?? 0
  let headers = ''
  const open = (block: RowBlock, at: number, notes: string[]): void => {
    const header = headerOf(block, at)
    headers = header.join('\t')
    width = header.length
    parse = openTable(request, { header, sample: sampleAfter(block, at), notes, list })
  }
  /** Whether a row that cannot be read is a header: of exports that were pasted together, perhaps in another order. */
  const repeatsHeader = (block: RowBlock, at: number): boolean => {
    const cells = headerOf(block, at)
    if (cells.join('\t') === headers) return true
    const { columns, required } = request.kind
    if (required.length === 0) return false
    const { at: places } = mapColumns(cells, columns)
    return required.every((column) => places[column] !== -1)
  }
  const readBlock = (block: RowBlock, atEnd: boolean): TableBatch => {
    const facts: PlacedFact[] = []
    const rejects: RowReject[] = [...block.rejects]
    const notes: string[] = []
    listings = []
    let rows = block.rejects.length
    const emit: Emit = (record, marketplace) => {
      facts.push({ record, marketplace })
    }
    const row = {
      at: 0,
      width: 0,
      cell: (column: number): string => block.cell(row.at, column),
      instant: (column: number): number => block.instant(row.at, column),
    }
    for (let at = 0; at < block.count; at++) {
      if (block.line(at) <= linesAbove) continue
      if (parse === null) {
        open(block, at, notes)
        if (linesAbove > 0)
          notes.push(`the header is line ${block.line(at)}; what stands above it was skipped`)
        continue
      }
      rows++
      row.at = at
      row.width = block.width(at)
      const damage = block.isDamaged(at)
        ? 'the row holds NUL bytes, so the file is damaged there'
        : atEnd && at + 1 === block.count && row.width < Math.min(width, widthBefore)
          ? 'the file ends in the middle of this row'
          : null
      widthBefore = row.width
      const rejection = damage === null ? parse(row, emit) : { column: null, reason: damage }
      if (rejection !== null && repeatsHeader(block, at)) {
        rows--
        open(block, at, notes)
        notes.push(`line ${block.line(at)} is a header again; it holds for what follows`)
      } else if (rejection !== null) {
        const short = row.width < width ? ` (the row has ${row.width} of ${width} columns)` : ''
        rejects.push({ line: block.line(at), column: rejection.column, reason: rejection.reason + short })
      }
    }
    return { rows, facts, listings, rejects, notes }
  }
  for await (const { text, ascii } of lineBlocks(request.source.open(), request.encoding))
    yield readBlock(reader.push(text, ascii), false)
  yield readBlock(reader.end(), true)
  if (parse === null) throw new UnreadableTable('the table has no header')
}

function headerOf(block: RowBlock, at: number): readonly string[] {
  return Array.from({ length: block.width(at) }, (_, column) => block.cell(at, column))
}

interface TableStart {
  readonly header: readonly string[]
  readonly sample: TableContext['sample']
  readonly notes: string[]
  readonly list: TableContext['list']
}

const sampleRows = 200

function sampleAfter(block: RowBlock, header: number): TableContext['sample'] {
  const last = Math.min(block.count, header + 1 + sampleRows)
  return (column) => {
    const values: string[] = []
    for (let row = header + 1; row < last; row++) {
      const value = block.cell(row, column)
      if (value !== '') values.push(value)
    }
    return values
  }
}

function openTable(
  { kind, marketplace }: TableRequest,
  { header, sample, notes, list }: TableStart,
): RowParser {
  const columns = mapColumns(header, kind.columns)
  const missing = kind.required.filter((column) => columns.at[column] === -1)
  if (missing.length > 0) {
    const names = missing.map((column) => kind.columns[column]?.[0] ?? column)
    throw new UnreadableTable(`the columns ${names.join(', ')} are missing`)
  }
  if (columns.duplicates.length > 0)
    notes.push(`the columns ${columns.duplicates.join(', ')} occur more than once; the first of each is read`)
  return kind.createParser({ marketplace, columns, sample, note: (text) => notes.push(text), list })
}
