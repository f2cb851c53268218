import { readFile, stat } from 'node:fs/promises'
import {
  parseNotification,
  splitMbox,
  verifySignatures,
  type ParsedNotification,
  type ParseOptions,
} from '@health-tui/notifications'
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
    const input = await readBytes(file, stdin)
    if (!input.ok) {
      unreadable += 1
      stderr.write(failureLine('cannot read the letter', file, input.reason))
      continue
    }
    const messages = splitMbox(input.bytes)
    for (const [index, bytes] of messages.entries()) {
      const notification = await parse(bytes, file, request)
      if (notification.authenticity.phishing) fakes += 1
      const place = messages.length > 1 ? { file, message: index + 1 } : { file }
      stdout.write(
        request.json
          ? `${JSON.stringify({ ...place, notification })}\n`
          : notificationLines(notification, {
              title: messages.length > 1 ? `${file} #${index + 1}` : file,
              color,
            }),
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

/** Far above any mail; what a letter says stands in its first megabytes. */
const largest = 512 * 1024 * 1024

async function readBytes(
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
