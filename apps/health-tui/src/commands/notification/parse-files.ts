import { readFile, stat } from 'node:fs/promises'
import { memoryDocument, splitMailbox } from '@health-tui/connectors'
import {
  parseNotification,
  verifySignatures,
  type ParsedNotification,
  type ParseOptions,
} from '@health-tui/notifications'
import { readBytes } from '@health-tui/reports'
import type { CommandContext } from '../../context.ts'
import { exitCodes } from '../../exit.ts'
import { failureLine } from '../poa/failure-line.ts'
import { reasonOf } from '../poa/read-input.ts'
import { notificationLines } from './notification-lines.ts'

export interface ParseRequest {
  readonly json: boolean
  /** Check DKIM, SPF and ARC against DNS. */
  readonly online: boolean
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
  let unreadable = 0
  let fakes = 0
  for (const file of files) {
    const input = await readFileOrInput(file, stdin)
    if (!input.ok) {
      unreadable += 1
      stderr.write(failureLine('cannot read the letter', file, input.reason))
      continue
    }
    for await (const { title, bytes } of mailsOf(file, input.bytes)) {
      const notification = await parse(bytes, title, request)
      if (notification.authenticity.phishing) fakes += 1
      stdout.write(
        request.json
          ? `${JSON.stringify({ file: title, notification })}\n`
          : notificationLines(notification, { title, color }),
      )
    }
  }
  if (unreadable > 0) context.setExitCode(exitCodes.badInput)
  else if (fakes > 0) context.setExitCode(exitCodes.found)
}

async function parse(bytes: Uint8Array, file: string, request: ParseRequest): Promise<ParsedNotification> {
  const options: ParseOptions = {
    name: file,
    ...(request.marketplace === undefined ? {} : { marketplace: request.marketplace }),
    ...(request.receivedAt === undefined ? {} : { receivedAt: request.receivedAt }),
  }
  if (!request.online) return parseNotification(bytes, options)
  const verified = await verifySignatures(bytes)
  return parseNotification(bytes, verified === null ? options : { ...options, verified })
}

/** The mails of an mbox, named `file#1`, `file#2`…; anything else is one letter under its own name. */
async function* mailsOf(
  file: string,
  bytes: Uint8Array,
): AsyncGenerator<{ readonly title: string; readonly bytes: Uint8Array }> {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  if (!/^From \S+.*\r?\n(?:[\w-]+:|>)/.test(start)) {
    yield { title: file, bytes }
    return
  }
  const mailbox = memoryDocument(bytes, { name: file, receivedAt: null, source: 'file' })
  let previous: Uint8Array | undefined
  let count = 0
  // One mail that was saved with its "From " line keeps the file's name, so the first waits for a second.
  for await (const mail of splitMailbox(mailbox)) {
    count += 1
    if (previous !== undefined) yield { title: `${file}#${count - 1}`, bytes: previous }
    previous = await readBytes(mail, largest)
  }
  if (previous !== undefined) yield { title: count === 1 ? file : `${file}#${count}`, bytes: previous }
}

/** Far above any mail; what a letter says stands in its first megabytes. */
const largest = 512 * 1024 * 1024

async function readFileOrInput(
  file: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string }
> {
  try {
    if (file === '-') {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      return { ok: true, bytes: Buffer.concat(chunks) }
    }
    const { size } = await stat(file)
    if (size > largest) return { ok: false, reason: `it has ${size} bytes, more than any mail` }
    return { ok: true, bytes: await readFile(file) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}
