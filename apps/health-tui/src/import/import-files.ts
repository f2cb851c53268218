import { type IncomingDocument, memoryDocument, openPaths, splitMailbox } from '@health-tui/connectors'
import {
  detectKind,
  type Detection,
  type DocumentProbe,
  type MappingProfile,
  probeDocument,
  readBytes,
  readReport,
  type ReportKind,
  reportKinds,
  UnreadableReport,
} from '@health-tui/reports'
import {
  type Database,
  type DocumentIntake,
  findDocument,
  findStoresOfOrders,
  ingestDocument,
  type IngestBatch,
  type IngestOutcome,
  keepSeenAgain,
  listStores,
  type NotificationFact,
} from '@health-tui/storage'
import type { FailedFile, ImportedFile, ImportProgress, ImportResult } from './import-result.ts'
import { placeFacts } from './place-facts.ts'

/** What the user says about documents whose content does not say it. */
export interface ImportSettings {
  readonly account?: string | undefined
  /** Store code such as `DE`. */
  readonly marketplace?: string | undefined
  readonly kind?: ReportKind | undefined
  /** How to read a table that people have; every document of the request is read with it. */
  readonly mapping?: MappingProfile | undefined
  readonly dryRun?: boolean | undefined
  /** A sentence about how they were brought in, which every result repeats. */
  readonly note?: string | undefined
}

export interface ImportRequest extends ImportSettings {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[]
  readonly stdin: AsyncIterable<Uint8Array>
}

export interface ImportDeps {
  readonly database: Database
  readonly now: () => Date
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/** The account of documents for which nobody names one. */
export const defaultAccount = 'default'

/**
 * Imports every document behind the paths, one transaction each, and yields what each came to as soon as it is done.
 * An aborted signal ends it with the signal's reason; the document at hand is then not stored at all.
 */
export async function* importFiles(request: ImportRequest, deps: ImportDeps): AsyncGenerator<ImportResult> {
  for await (const incoming of openPaths({ paths: request.paths, stdin: request.stdin })) {
    deps.signal?.throwIfAborted()
    if (incoming.type === 'unreadable')
      yield { type: 'failed', file: incoming.name, why: incoming.why, remedy: null, incidental: false }
    else yield* importDocument(incoming.document, request, deps)
  }
}

/** Imports one document that is at hand, or the mails in it. */
export async function* importDocument(
  document: IncomingDocument,
  request: ImportSettings,
  deps: ImportDeps,
): AsyncGenerator<ImportResult> {
  try {
    const probe = await probeDocument(document, {
      marketplace: request.marketplace ?? null,
      ...(request.mapping?.encoding === undefined ? {} : { encoding: request.mapping.encoding }),
      ...(deps.signal === undefined ? {} : { signal: deps.signal }),
      onBytes: countBytes(document, 'checking', deps),
    })
    const { detection, letter } = await recognise(
      chooseKind(probe, document, request),
      probe,
      document,
      request,
    )
    if (detection.type === 'unknown') {
      const { seen, advice } = detection
      yield refuse(document, `it is no kind of file that is known: ${seen}`, advice ?? acceptedKinds)
      return
    }
    if (detection.kind === 'case') {
      const remedy = 'a case is work and no fact; bring it in with health-tui case import'
      yield refuse(document, 'it is a portable case file', remedy)
      return
    }
    if (detection.kind === 'mbox' && document.source !== 'mailbox') {
      for await (const mail of splitMailbox(document)) yield* importDocument(mail, request, deps)
      return
    }
    // What looks like a mailbox within a mailbox is one mail: it would come out of another splitting as it went in.
    const reading = detection.kind === 'mbox' ? { ...detection, kind: 'notification' as const } : detection
    const payloads = reading.kind === 'notification' ? await payloadsOf(document, probe) : null
    if (payloads === null)
      yield await importKnown(document, { probe, detection: reading, letter }, request, deps)
    else for (const payload of payloads) yield* importDocument(payload, request, deps)
  } catch (error) {
    if (deps.signal?.aborted === true) throw error
    const why = expectedReason(error)
    if (why === null) throw error
    yield refuse(document, why, null)
  }
}

/** Plain text that names neither Amazon nor a listing is a letter if it reads as one. */
async function recognise(
  detection: Detection,
  { size }: DocumentProbe,
  document: IncomingDocument,
  { marketplace }: ImportSettings,
): Promise<{ readonly detection: Detection; readonly letter: NotificationFact | null }> {
  const maybe = detection.type === 'unknown' && detection.prose === true && size <= largestPaste
  const letter = maybe ? await readAsLetter(document, marketplace ?? null) : null
  return letter === null || letter.kind === 'not_a_notification'
    ? { detection, letter: null }
    : { detection: { type: 'known', kind: 'notification', format: null }, letter }
}

/** The notifications in a file of several, `file#1`, `file#2`…; null where there are not. */
async function payloadsOf(
  document: IncomingDocument,
  { head, size }: DocumentProbe,
): Promise<readonly IncomingDocument[] | null> {
  if (size > largestLetter || !/^\s*[{[]/.test(head)) return null
  const { splitPayloads } = await import('@health-tui/notifications')
  const { name, receivedAt, source } = document
  return (
    splitPayloads(await readBytes(document, largestLetter))?.map((payload, index) =>
      memoryDocument(Buffer.from(payload), { name: `${name}#${index + 1}`, receivedAt, source }),
    ) ?? null
  )
}

type KnownDetection = Extract<Detection, { readonly type: 'known' }>

interface Reading {
  readonly probe: DocumentProbe
  readonly detection: KnownDetection
  /** What telling the kind of document has read already. */
  readonly letter: NotificationFact | null
}

async function importKnown(
  document: IncomingDocument,
  { probe, detection, letter }: Reading,
  request: ImportSettings,
  deps: ImportDeps,
): Promise<ImportedFile> {
  const { database } = deps
  const account = request.account ?? defaultAccount
  const marketplace = request.marketplace ?? null
  const intake: DocumentIntake = {
    sha256: probe.sha256,
    reading: [
      detection.kind,
      marketplace ?? '',
      request.mapping === undefined ? '' : JSON.stringify(request.mapping),
    ]
      .join(' ')
      .trim(),
    kind: detection.kind,
    name: document.name,
    account,
    marketplace,
    importedAt: deps.now().getTime(),
    size: probe.size,
  }
  const finish = (outcome: IngestOutcome): ImportedFile => ({
    type: 'imported',
    file: document.name,
    kind: detection.kind,
    rows: outcome.rows,
    imported: outcome.imported,
    unchanged: outcome.unchanged,
    updated: outcome.updated,
    rejected: outcome.rejected,
    rejectedCount: outcome.rejectedCount,
    conflicts: outcome.conflicts,
    account,
    marketplace,
    notes: request.note === undefined ? outcome.notes : [...outcome.notes, request.note],
    dryRun: request.dryRun === true,
  })
  const known = await findDocument(database, intake)
  if (known !== undefined) {
    if (request.dryRun !== true)
      await keepSeenAgain(
        database,
        intake,
        Math.min(intake.importedAt, document.receivedAt?.getTime() ?? Infinity),
      )
    return finish(known)
  }
  const counted: IncomingDocument = {
    ...document,
    open: () => counting(document.open(), countBytes(document, 'reading', deps), deps.signal),
  }
  const batches = readBatches(
    counted,
    { probe, detection, letter },
    { account, marketplace, mapping: request.mapping },
    database,
  )
  return finish(await ingestDocument(database, intake, batches, { dryRun: request.dryRun === true }))
}

interface Destination {
  readonly account: string
  readonly marketplace: string | null
  readonly mapping: MappingProfile | undefined
}

async function* readBatches(
  document: IncomingDocument,
  { probe, detection, letter }: Reading,
  { account, marketplace, mapping }: Destination,
  database: Database,
): AsyncGenerator<IngestBatch> {
  if (detection.kind === 'notification') {
    const { letterNote } = await import('./letter-note.ts')
    const notification = letter ?? (await readAsLetter(document, marketplace))
    yield { rows: 1, notification, notes: [letterNote(notification)] }
    return
  }
  const stores = (await listStores(database)).filter((store) => store.account === account)
  const fallback = marketplace ?? (stores.length === 1 ? (stores[0]?.marketplace ?? null) : null)
  yield* placeFacts(
    readReport({
      source: document,
      probe,
      kind: detection.kind,
      format: detection.format,
      marketplace,
      mapping,
    }),
    { fallback, storesOf: async (orderIds) => findStoresOfOrders(database, account, orderIds) },
  )
}

async function readAsLetter(
  document: IncomingDocument,
  marketplace: string | null,
): Promise<NotificationFact> {
  const { readLetter } = await import('./read-letter.ts')
  const bytes = await readBytes(document, largestLetter)
  const { name, receivedAt, source } = document
  // A file tells when it was saved: deadlines are not counted from that.
  const fact = await readLetter(bytes, {
    name,
    receivedAt: source === 'imap' ? receivedAt : null,
    marketplace,
  })
  const { withoutWords } = await import('../letters/without-words.ts')
  const why = withoutWords({ ...fact, source: Object(fact.parsed).source })
  if (why !== null) throw new UnreadableReport(why)
  return fact
}

const largestLetter = 64 * 1024 * 1024
/** Longer texts without a head are books and logs, which are not worth a reading. */
const largestPaste = 512 * 1024

function chooseKind(
  probe: DocumentProbe,
  document: IncomingDocument,
  { kind, mapping }: ImportSettings,
): Detection {
  if (mapping !== undefined && probe.size > 0) return { type: 'known', kind: 'mapping', format: null }
  if (kind === undefined || probe.size === 0) return detectKind(probe, document.name)
  return { type: 'known', kind, format: null }
}

function refuse(document: IncomingDocument, why: string, remedy: string | null): FailedFile {
  return { type: 'failed', file: document.name, why, remedy, incidental: document.source === 'folder' }
}

const acceptedKinds = `accepted are ${reportKinds.filter((kind) => kind !== 'mapping' && kind !== 'case').join(', ')} (choose one with health-tui import FILE --as KIND, or describe a table of your own with --map PROFILE)`

/** Why a document could not be read, for failures that lie in the document; null for anything else. */
function expectedReason(error: unknown): string | null {
  if (error instanceof UnreadableReport || error instanceof RangeError) return error.message
  if (error instanceof Error && /^(?:RefusedArchive)$/.test(error.constructor.name)) return error.message
  const code = (error as NodeJS.ErrnoException).code
  if (typeof code === 'string' && /^(?:Z_|ENOENT|EACCES|EPERM|EIO|ERR_BUFFER)/.test(code))
    return code.startsWith('Z_') ? 'the compressed data is broken or cut off' : (error as Error).message
  return null
}

function countBytes(
  document: IncomingDocument,
  phase: ImportProgress['phase'],
  { onProgress }: ImportDeps,
): (count: number) => void {
  let bytes = 0
  return (count) => {
    bytes += count
    onProgress?.({ file: document.name, phase, bytes, total: document.size })
  }
}

async function* counting(
  source: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    signal?.throwIfAborted()
    count(chunk.length)
    yield chunk
  }
}
