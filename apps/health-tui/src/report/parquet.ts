import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ReportTable } from './tables.ts'

// A table's columns keep their types whatever the rows hold today, so that files of many days can be read as one table.
const numbers = new Set([
  'numerator',
  'denominator',
  'rate',
  'target',
  'windowDays',
  'defectsLeft',
  'cleanOrdersNeeded',
  'accountHealthRating',
  'openViolations',
  'proofs',
  'missed',
])
const truths = new Set(['targetMet', 'passed', 'phishing'])

/** A table as a Parquet file: texts as strings, figures as doubles, every column nullable. */
export function toParquet({ columns, rows }: ReportTable): Uint8Array {
  const columnData = columns.map((name, index) => ({
    name,
    data: rows.map((row) => row[index] ?? null),
    type: typeOf(name),
    nullable: true,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

function typeOf(column: string): 'DOUBLE' | 'BOOLEAN' | 'STRING' {
  if (numbers.has(column)) return 'DOUBLE'
  return truths.has(column) ? 'BOOLEAN' : 'STRING'
}
