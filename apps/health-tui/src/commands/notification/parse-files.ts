import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { memoryDocument, splitMailbox, type IncomingDocument } from '@health-tui/connectors'
import {
  parseNotification,
  splitPayloads,
  verifySignatures,
  type ParsedNotification,
  type ParseOptions,
  type VerifyOptions,
} from '@health-tui/notifications'
import { looksLikeMailbox } from '@health-tui/reports'
import type { CommandContext } from '../../context.ts'
import { exitCodes } from '../../exit.ts'
import { failureLine } from '../poa/failure-line.ts'
import { reasonOf } from '../../file-reason.ts'
import { withoutWords } from '../../letters/without-words.ts'
import { noLetter } from './no-letter.ts'
import { readStoredRecords } from './stored-records.ts'
import { notificationLines } from './notification-lines.ts'
import { jsonText } from '../../output.ts'

export interface ParseRequest {
  readonly json: boolean
  /** Check DKIM, SPF and ARC against DNS. */
  readonly online: boolean
  /** DNS servers to ask instead of the system's. */
  readonly servers: readonly string[]
  /** A file of TXT records to check against, before DNS or instead of it. */
  readonly keys?: string
  readonly marketplace?: string
  readonly receivedAt?: Date
}

/** Reads letters one after the other and prints each as soon as it is read; files that cannot be read are named on stderr. */
export async function parseFiles(
  context: CommandContext,
  files: readonly string[],
  request: ParseRequest,
): Promise<void> {
  const { stdout, stderr, stdin, color } = context
  const checks = await readChecks(request)
  let unreadable = 0
  let fakes = 0
  for (const file of files) {
    try {
      for await (const { title, bytes } of lettersOf(file, await sourceOf(file, stdin))) {
        const notification = await parse(bytes, title, request, checks)
        const { phishing } = notification.authenticity
        const why = withoutWords({ ...notification, phishing })
        if (why !== null) throw new Error(why)
        if (phishing) fakes += 1
        stdout.write(
          request.json
            ? `${jsonText({ file: title, notification })}\n`
            : notificationLines(notification, { title, color, columns: stdout.columns || 80 }),
        )
      }
    } catch (error) {
      unreadable += 1
      const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
      const remedy = isFolder ? '; health-tui import takes whole folders' : ''
      stderr.write(failureLine('cannot read the letter', file, `${reasonOf(error)}${remedy}`))
    }
  }
  if (unreadable > 0) context.setExitCode(exitCodes.badInput)
  else if (fakes > 0) context.setExitCode(exitCodes.found)
}

/** Where the records come from against which letters are checked; null when their headers must do. */
async function readChecks({ online, servers, keys }: ParseRequest): Promise<VerifyOptions | null> {
  if (!online && keys === undefined) return null
  return {
    online,
    ...(servers.length === 0 ? {} : { servers }),
    ...(keys === undefined ? {} : { keys: await readStoredRecords(keys) }),
  }
}

async function parse(
  bytes: Uint8Array,
  file: string,
  request: ParseRequest,
  checks: VerifyOptions | null,
): Promise<ParsedNotification> {
  const options: ParseOptions = {
    name: file,
    ...(request.marketplace === undefined ? {} : { marketplace: request.marketplace }),
    ...(request.receivedAt === undefined ? {} : { receivedAt: request.receivedAt }),
  }
  if (checks === null) return parseNotification(bytes, options)
  const verified = await verifySignatures(bytes, checks)
  return parseNotification(bytes, verified === null ? options : { ...options, verified })
}

/** The mails of an mbox and the payloads of a list, named `file#1`, `file#2`…; anything else is one letter under its own name. */
async function* lettersOf(
  file: string,
  source: IncomingDocument,
): AsyncGenerator<{ readonly title: string; readonly bytes: Uint8Array }> {
  const start = Buffer.from(await readBeginning(source, 400)).toString('latin1')
  if (!looksLikeMailbox(start)) {
    const bytes = await readBeginning(source, letterBytes)
    const why = noLetter(bytes)
    if (why !== null) throw new Error(why)
    const payloads = splitPayloads(bytes) ?? []
    if (payloads.length === 0) yield { title: file, bytes }
    for (const [index, payload] of payloads.entries())
      yield { title: `${file}#${index + 1}`, bytes: Buffer.from(payload) }
    return
  }
  // One mail that was saved with its "From " line keeps the file's name, so the first waits for a second.
  let previous: Uint8Array | undefined
  let count = 0
  for await (const mail of splitMailbox(source)) {
    count += 1
    if (previous !== undefined) yield { title: `${file}#${count - 1}`, bytes: previous }
    previous = await readBeginning(mail, letterBytes)
  }
  if (previous !== undefined) yield { title: count === 1 ? file : `${file}#${count}`, bytes: previous }
}

/** What a letter says stands in its first megabytes; the attachments of larger mails stay where they are. */
const letterBytes = 16 * 1024 * 1024

const largestInput = 256 * 1024 * 1024

async function readBeginning(source: IncomingDocument, length: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    chunks.push(Uint8Array.prototype.slice.call(chunk, 0, length - size))
    size += chunk.length
    if (size >= length) break
  }
  return Buffer.concat(chunks)
}

async function sourceOf(file: string, stdin: AsyncIterable<string | Uint8Array>): Promise<IncomingDocument> {
  if (file === '-') {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of stdin) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      size += chunk.length
      if (size > largestInput)
        throw new Error('standard input does not end within 256 MB; write it to a file and name that')
    }
    return memoryDocument(Buffer.concat(chunks), { name: file, receivedAt: null, source: 'stdin' })
  }
  const { size } = await stat(file)
  return { name: file, receivedAt: null, size, source: 'file', open: () => createReadStream(file) }
}
