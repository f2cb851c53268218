import type { PerformanceSnapshot } from '@health-tui/metrics'
import type { ByteSource, DocumentProbe } from './byte-source.ts'
import { readText } from './byte-source.ts'
import { detectFormat } from './detect.ts'
import { tableKinds } from './kinds/index.ts'
import { isPerformanceReport, readPerformanceReport } from './performance/performance-v2.ts'
import type { RowReject } from './reject.ts'
import { type ReportKind, reportKindTitles } from './report-kind.ts'
import { readTable, UnreadableTable } from './table/read-table.ts'
import type { TableFormat } from './table/rows.ts'
import type { PlacedFact } from './table/table-kind.ts'

/** A piece of a report. A snapshot comes with the only batch of its document. */
export interface ReportBatch {
  readonly rows: number
  readonly facts: readonly PlacedFact[]
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
}

/** The document is not what it was taken for, or lacks what only the user can say; nothing of it is used. */
export class UnreadableReport extends Error {}

/** Reads a report of a known kind piece by piece. */
export async function* readReport(request: ReportRequest): AsyncGenerator<ReportBatch> {
  const { kind } = request
  if (kind === 'performance-v2') {
    yield await readPerformanceV2(request)
    return
  }
  const table = tableKinds.find((candidate) => candidate.kind === kind)
  if (table === undefined)
    throw new UnreadableReport(`${reportKindTitles[kind]} is no kind of report that can be read`)
  try {
    const { source, probe, marketplace } = request
    const format = request.format ?? detectFormat(probe.head)
    for await (const batch of readTable({
      source,
      encoding: probe.encoding,
      format,
      kind: table,
      marketplace,
    }))
      yield { ...batch, snapshot: null }
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableReport(error.message, { cause: error })
    throw error
  }
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
