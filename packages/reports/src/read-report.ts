import type { ListingIssues, ListingRecord, PerformanceSnapshot } from '@health-tui/metrics'
import type { ByteSource, DocumentProbe } from './byte-source.ts'
import { readText } from './byte-source.ts'
import { isKnownEncoding } from './encoding.ts'
import { recognisedTableKind } from './kinds/downloads.ts'
import { tableKinds } from './kinds/index.ts'
import { profileTableKind } from './mapped/mapped-table.ts'
import type { MappingProfile } from './mapped/profile.ts'
import { isPerformanceReport, readPerformanceReport } from './performance/performance-v2.ts'
import type { RowReject } from './reject.ts'
import { type ReportKind, reportKindTitles } from './report-kind.ts'
import { mapColumns } from './table/columns.ts'
import { detectFormat, findTable, firstRows } from './table/find-table.ts'
import { readTable } from './table/read-table.ts'
import type { TableFormat } from './table/rows.ts'
import { type PlacedFact, type TableKind, UnreadableTable } from './table/table-kind.ts'

/** A piece of a report. A snapshot comes with the only batch of its document. */
export interface ReportBatch {
  readonly rows: number
  readonly facts: readonly PlacedFact[]
  /** Offers of a listings report; those of all batches make one snapshot. */
  readonly listings?: readonly ListingRecord[]
  /** What Amazon finds wrong with listings of one store; comes with the only batch of its document. */
  readonly listingIssues?: ListingIssues
  readonly snapshot: PerformanceSnapshot | null
  readonly rejects: readonly RowReject[]
  readonly notes: readonly string[]
}

export interface ReportRequest {
  readonly source: ByteSource
  readonly probe: DocumentProbe
  readonly kind: ReportKind
  readonly format: TableFormat | null
  /** Store code such as `DE`; null when nobody said. */
  readonly marketplace: string | null
  /** How to read a table that people have; takes the place of everything that is known about the kind. */
  readonly mapping?: MappingProfile | undefined
}

/** The document is not what it was taken for, or lacks what only the user can say; nothing of it is used. */
export class UnreadableReport extends Error {}

/** Reads a report of a known kind piece by piece. */
export async function* readReport(request: ReportRequest): AsyncGenerator<ReportBatch> {
  try {
    const document = await readWholeDocument(request)
    if (document !== null) {
      yield document
      return
    }
    const { source, probe, marketplace } = request
    const format = chooseFormat(request)
    const kind = chooseTable(request, format)
    const { encoding } = probe
    for await (const batch of readTable({ source, encoding, format, kind, marketplace }))
      yield { ...batch, snapshot: null }
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableReport(error.message, { cause: error })
    throw error
  }
}

/** Formats that cannot be read piece by piece; null for tables. */
async function readWholeDocument(request: ReportRequest): Promise<ReportBatch | null> {
  switch (request.kind) {
    case 'performance-v2':
      return readPerformanceV2(request)
    case 'performance-v1': {
      const { readPerformanceV1 } = await import('./performance/performance-v1.ts')
      return wholeXml(request, (text) => readPerformanceV1(text, request.marketplace))
    }
    case 'all-orders-xml': {
      const { readOrdersXml } = await import('./kinds/orders-xml.ts')
      return wholeXml(request, (text) => readOrdersXml(text, request.marketplace))
    }
    case 'orders-api': {
      const { readOrdersApi } = await import('./kinds/orders-api.ts')
      const text = await readText(request.source, request.probe.encoding)
      return readOrdersApi(parsePages(text), request.marketplace)
    }
    case 'listing-issues': {
      const { readListingIssues } = await import('./kinds/listing-issues.ts')
      const text = await readText(request.source, request.probe.encoding)
      return readListingIssues(parseJson(text), request.marketplace)
    }
    default:
      return null
  }
}

async function wholeXml(
  { source, probe }: ReportRequest,
  read: (text: string) => ReportBatch,
): Promise<ReportBatch> {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(probe.head)?.[1]
  const label = declared !== undefined && isKnownEncoding(declared) ? declared.toLowerCase() : null
  // A declaration is believed unless the bytes are valid UTF-8, which no other encoding is by chance.
  const believed = probe.encoding.encoding === 'windows-1252' && label !== null
  const encoding = believed ? { ...probe.encoding, encoding: label, mixed: false } : probe.encoding
  return read(await readText(source, encoding))
}

/** What was detected, or for a kind or profile that the user named: the first line that has its columns. */
function chooseFormat({ kind, mapping, format, probe }: ReportRequest): TableFormat {
  const delimiter = mapping?.delimiter
  const formatOf = (text: string): TableFormat =>
    delimiter === undefined ? detectFormat(text) : { delimiter, quoted: delimiter !== '\t' }
  if (mapping !== undefined && mapping.skipLines > 0)
    return { ...formatOf(withoutLines(probe.head, mapping.skipLines)), linesAbove: mapping.skipLines }
  if (mapping === undefined && format !== null) return format
  const fits = (header: readonly string[]): true | null => {
    const table = mapping === undefined ? tableOf(kind, header) : profileTableKind(mapping)
    if (table === null) return null
    const { at } = mapColumns(header, table.columns)
    return table.required.every((column) => at[column] !== -1) ? true : null
  }
  return findTable(probe.head, fits, formatOf)?.format ?? formatOf(probe.head)
}

function chooseTable({ kind, mapping, probe }: ReportRequest, format: TableFormat): TableKind {
  if (mapping !== undefined) return profileTableKind(mapping)
  const head = withoutLines(probe.head, format.linesAbove ?? 0)
  const fixed = fixedTable(kind)
  if (fixed !== undefined) return fixed
  const recognised = recognisedTableKind(kind, firstRows(head, format, 1)[0] ?? [])
  if (recognised === null) throw new UnreadableTable(`${reportKindTitles[kind]} is no kind of table`)
  return recognised
}

function fixedTable(kind: ReportKind): TableKind | undefined {
  return tableKinds.find((candidate) => candidate.kind === kind)
}

/** The reader for a kind, where this header has what the kind needs. */
function tableOf(kind: ReportKind, header: readonly string[]): TableKind | null {
  try {
    return fixedTable(kind) ?? recognisedTableKind(kind, header)
  } catch (error) {
    if (error instanceof UnreadableTable) return null
    throw error
  }
}

function withoutLines(text: string, count: number): string {
  let rest = text
  for (let line = 0; line < count; line++) {
    const end = /\r\n|\n|\r/.exec(rest)
    rest = end === null ? '' : rest.slice(end.index + end[0].length)
  }
  return rest
}

async function readPerformanceV2({ source, probe }: ReportRequest): Promise<ReportBatch> {
  const text = await readText(source, probe.encoding)
  const value = parseJson(text)
  if (!isPerformanceReport(value))
    throw new UnreadableReport('it has neither performanceMetrics nor accountStatuses')
  const snapshot = readPerformanceReport(value)
  if (snapshot.marketplaces.length === 0) throw new UnreadableReport('it names no marketplace')
  const notes = snapshot.marketplaces.flatMap(({ marketplace, metrics, notes }) => [
    ...metrics.flatMap(({ metric, fulfilment, inconsistent }) =>
      inconsistent === null
        ? []
        : [`${marketplace} ${metric}${fulfilment === null ? '' : ` (${fulfilment})`}: ${inconsistent}`],
    ),
    ...notes.map((note) => `${marketplace} ${note}`),
  ])
  if (snapshot.unknownKeys.length > 0) notes.push(`unknown parts: ${snapshot.unknownKeys.join(', ')}`)
  return { rows: snapshot.marketplaces.length, facts: [], snapshot, rejects: [], notes }
}

/** One JSON value, or one on each line, as programs that fetch page after page write them. */
function parsePages(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const pages = lines.length > 1 && lines.every((line) => /^\s*[{[].*[}\]]\s*$/.test(line))
  return pages ? lines.map(parseJson) : parseJson(text)
}

/** Parses JSON, saying where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UnreadableReport(`it is no valid JSON: ${(error as Error).message.slice(0, 120)}`, {
      cause: error,
    })
  }
}
