import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { type IncomingDocument, memoryDocument } from '../incoming-document.ts'
import { type SpApiDeps, SpApiFailure } from './access.ts'
import type { SpApiClient, SpApiOperation } from './client.ts'

/** A report that was asked for and is not here yet; kept so that a restart does not ask again. */
export interface PendingReport {
  readonly reportId: string
  readonly createdAt: number
}

export interface ReportQuestion {
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  /** Asked for before this run. */
  readonly pending: PendingReport | null
  /** First pause between two looks, in ms; later ones are longer. */
  readonly pollMs: number
}

export type ReportEvent =
  | { readonly type: 'created'; readonly pending: PendingReport }
  | { readonly type: 'waiting'; readonly status: string; readonly seconds: number }
  /** Amazon has nothing for this question. */
  | { readonly type: 'empty' }
  | { readonly type: 'document'; readonly document: IncomingDocument }

/** Amazon keeps reports for weeks, but one that is a day old answers yesterday's question. */
const pendingForMs = 20 * 3600_000
const mostWaitMs = 60_000

/**
 * Asks for a report, waits until it is made, and yields it. The document stays in memory: report content may hold
 * buyers' data and must never lie on a disk in the clear.
 */
export async function* fetchReport(
  client: SpApiClient,
  question: ReportQuestion,
  deps: SpApiDeps,
): AsyncGenerator<ReportEvent> {
  let pending = question.pending
  if (pending === null || deps.now() - pending.createdAt > pendingForMs) {
    const { reportId } = await client.call(createReport, {
      method: 'POST',
      path: '/reports/2021-06-30/reports',
      body: {
        reportType: question.reportType,
        marketplaceIds: question.marketplaceIds,
        ...(question.from === undefined ? {} : { dataStartTime: question.from.toISOString() }),
        ...(question.to === undefined ? {} : { dataEndTime: question.to.toISOString() }),
      },
    })
    pending = { reportId, createdAt: deps.now() }
    yield { type: 'created', pending }
  }
  const started = deps.now()
  for (let wait = question.pollMs; ; wait = Math.min(mostWaitMs, wait * 1.5)) {
    const report = await client.call(getReport, {
      method: 'GET',
      path: `/reports/2021-06-30/reports/${encodeURIComponent(pending.reportId)}`,
    })
    // "Cancelled" is also what Amazon says when there is no data.
    if (report.processingStatus === 'CANCELLED') {
      yield { type: 'empty' }
      return
    }
    if (report.processingStatus === 'FATAL')
      throw new SpApiFailure(
        'report-failed',
        `Amazon could not make the report ${question.reportType}`,
        'run it again later; if it stays so, check the stores and the roles of the application',
      )
    if (report.processingStatus === 'DONE' && report.reportDocumentId !== undefined) {
      yield { type: 'document', document: await load(client, report.reportDocumentId, question.reportType) }
      return
    }
    yield {
      type: 'waiting',
      status: report.processingStatus,
      seconds: Math.round((deps.now() - started) / 1000),
    }
    await deps.sleep(wait, deps.signal)
    deps.signal.throwIfAborted()
  }
}

async function load(client: SpApiClient, documentId: string, reportType: string): Promise<IncomingDocument> {
  const { url } = await client.call(getReportDocument, {
    method: 'GET',
    path: `/reports/2021-06-30/documents/${encodeURIComponent(documentId)}`,
  })
  const { bytes, contentType } = await client.download(url)
  return memoryDocument(toUtf8(bytes, contentType), {
    name: `sp-api:${reportType}/${documentId}`,
    receivedAt: null,
    source: 'sp-api',
  })
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

const aliases: Readonly<Record<string, string>> = {
  cp1252: 'windows-1252',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
}

/**
 * Uses the charset that the answer names; where it names none or an unknown one, the content decides later. Compressed
 * documents that need no change stay compressed and are unpacked as a stream.
 */
function toUtf8(bytes: Uint8Array, contentType: string): Uint8Array {
  const charset = /charset="?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase()
  if (charset === undefined || /^utf-?8$/.test(charset)) return bytes
  try {
    const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: 1024 ** 3 }) : bytes
    return Buffer.from(new TextDecoder(aliases[charset] ?? charset, { fatal: true }).decode(plain), 'utf8')
  } catch {
    return bytes
  }
}

const createReport: SpApiOperation<{ readonly reportId: string }> = {
  name: 'createReport',
  plan: { rate: 0.0167, burst: 15 },
  answer: z.object({ reportId: z.string().min(1) }),
}

const getReport: SpApiOperation<{
  readonly processingStatus: string
  readonly reportDocumentId?: string | undefined
}> = {
  name: 'getReport',
  plan: { rate: 2, burst: 15 },
  answer: z.object({ processingStatus: z.string(), reportDocumentId: z.string().optional() }),
}

const getReportDocument: SpApiOperation<{ readonly url: string }> = {
  name: 'getReportDocument',
  plan: { rate: 0.0167, burst: 15 },
  answer: z.object({ url: z.url() }),
}
