import { type IncomingDocument, memoryDocument } from './incoming-document.ts'
import { joinPieces } from './joined-mails.ts'
import { openMail, type MailOpening } from './mail-opening.ts'

/** The largest mail that is read; larger ones are cut there (attachments stand last). */
const largestMail = 64 * 1024 * 1024

/**
 * Splits an mbox file into its mails. A mail begins at a line `From sender date`, or `From ` alone as Thunderbird writes it,
 * that has a header below it; the `>From ` quoting that mail programs add is taken off again. Lines may end in CR alone, and a
 * byte order mark or empty lines may stand in front. Mails that were sent in pieces are joined.
 */
export async function* splitMailbox(mailbox: IncomingDocument): AsyncGenerator<IncomingDocument> {
  yield* joinPieces(mailsOf(mailbox))
}

async function* mailsOf(mailbox: IncomingDocument): AsyncGenerator<IncomingDocument> {
  const mail = collectBytes(largestMail)
  let count = 0
  let afterEmpty = true
  let isStart = true
  // A line that looks like the beginning of a mail, until the lines below it have told.
  let opening: MailOpening | null = null
  const finish = (): IncomingDocument | null => {
    const bytes = mail.take()
    if (bytes.length === 0) return null
    count++
    return memoryDocument(bytes, {
      name: `${mailbox.name}#${count}`,
      receivedAt: mailbox.receivedAt,
      source: 'mailbox',
    })
  }
  const keep = (line: Buffer): void => {
    mail.add(/^>+From /.test(line.subarray(0, 16).toString('latin1')) ? line.subarray(1) : line)
  }
  for await (const line of byteLines(mailbox.open())) {
    const isEmpty = isEmptyLine(line)
    if (isStart && isEmpty) continue
    if (opening !== null) {
      const begins = opening.read(line)
      if (begins === null) continue
      if (begins) {
        const done = finish()
        if (done !== null) yield done
      } else keep(opening.separator)
      for (const below of opening.below) keep(below)
      isStart = false
      opening = null
    }
    opening = openMail(line, { afterEmpty, isStart })
    if (opening === null) {
      keep(line)
      isStart = false
    }
    afterEmpty = isEmpty
  }
  for (const line of opening === null || isStart ? [] : [opening.separator, ...opening.below]) keep(line)
  const last = finish()
  if (last !== null) yield last
}

const isEmptyLine = (line: Buffer): boolean => line.every((byte) => byte === 0x0a || byte === 0x0d)

const byteOrderMark = Buffer.from('\ufeff')

async function* byteLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const open = collectBytes(largestMail)
  let end: number | null = null
  for await (const chunk of source) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (end === null) {
      if (bytes.subarray(0, 3).equals(byteOrderMark)) bytes = bytes.subarray(3)
      end = bytes.includes(0x0a) || !bytes.includes(0x0d) ? 0x0a : 0x0d
    }
    let from = 0
    for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, from)) {
      open.add(bytes.subarray(from, at + 1))
      yield open.take()
      from = at + 1
    }
    open.add(bytes.subarray(from))
  }
  const last = open.take()
  if (last.length > 0) yield last
}

/** Bytes that come in pieces of any size; what does not fit below the limit is left out. */
function collectBytes(limit: number): { add(bytes: Uint8Array): void; take(): Buffer } {
  let space = Buffer.alloc(4096)
  let size = 0
  return {
    add(bytes) {
      if (size + bytes.length > limit) return
      if (size + bytes.length > space.length) {
        const wider = Buffer.alloc(Math.max(size + bytes.length, space.length * 2))
        space.copy(wider, 0, 0, size)
        space = wider
      }
      space.set(bytes, size)
      size += bytes.length
    },
    take() {
      const taken = Buffer.from(space.subarray(0, size))
      size = 0
      return taken
    },
  }
}
