import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ByteSource, probeDocument } from '../byte-source.ts'
import { detectKind } from '../detect.ts'
import type { MappingProfile } from '../mapped/profile.ts'
import type { ListingIssues, ListingRecord, PerformanceSnapshot } from '@health-tui/metrics'
import { readReport, type ReportBatch } from '../read-report.ts'
import type { RowReject } from '../reject.ts'
import type { ReportKind } from '../report-kind.ts'
import type { PlacedFact } from '../table/table-kind.ts'

/** A whole document read in one go, for tests. */
export interface WholeReport {
  readonly kind: string
  readonly rows: number
  readonly facts: readonly PlacedFact[]
  readonly listings: readonly ListingRecord[]
  readonly listingIssues?: ListingIssues | undefined
  readonly snapshot: PerformanceSnapshot | null
  readonly rejects: readonly RowReject[]
  readonly notes: readonly string[]
}

/** Detects and reads a document as an import does. A document of no known kind comes back as kind `unknown: …`. */
export async function readAll(
  content: string | Uint8Array,
  options: {
    readonly name?: string
    readonly marketplace?: string
    readonly kind?: ReportKind
    readonly mapping?: MappingProfile
    /** Bytes of each piece of the stream. */
    readonly pieceSize?: number
  } = {},
): Promise<WholeReport> {
  const source = memorySource(content, options)
  const marketplace = options.marketplace ?? null
  const encoding = options.mapping?.encoding
  const probe = await probeDocument(source, { marketplace, ...(encoding === undefined ? {} : { encoding }) })
  const detection =
    options.kind === undefined
      ? detectKind(probe, source.name)
      : ({ type: 'known', kind: options.kind, format: null } as const)
  const empty = { rows: 0, facts: [], listings: [], snapshot: null, rejects: [], notes: [] }
  if (detection.type === 'unknown') return { kind: `unknown: ${detection.seen}`, ...empty }
  const { kind, format } = detection
  if (kind === 'notification' || kind === 'mbox' || kind === 'case') return { kind, ...empty }
  const batches: ReportBatch[] = []
  const request = { source, probe, kind, format, marketplace, mapping: options.mapping }
  for await (const batch of readReport(request)) batches.push(batch)
  return {
    kind,
    rows: batches.reduce((sum, batch) => sum + batch.rows, 0),
    facts: batches.flatMap((batch) => batch.facts),
    listings: batches.flatMap((batch) => batch.listings ?? []),
    listingIssues: batches.find((batch) => batch.listingIssues !== undefined)?.listingIssues,
    snapshot: batches.find((batch) => batch.snapshot !== null)?.snapshot ?? null,
    rejects: batches.flatMap((batch) => batch.rejects),
    notes: batches.flatMap((batch) => batch.notes),
  }
}

/** A file of Amazon's samples in the repository. */
export function amazonSample(path: string): Buffer {
  return readFileSync(
    fileURLToPath(new URL(`../../../../test/fixtures/amazon/samples/${path}`, import.meta.url)),
  )
}

function memorySource(
  content: string | Uint8Array,
  { name = 'test', pieceSize = 64 * 1024 }: { readonly name?: string; readonly pieceSize?: number },
): ByteSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    async *open() {
      for (let from = 0; from < bytes.length; from += pieceSize) yield bytes.subarray(from, from + pieceSize)
    },
  }
}
