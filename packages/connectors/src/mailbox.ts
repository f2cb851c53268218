import { type IncomingDocument, memoryDocument } from './incoming-document.ts'

/** The largest mail that is read; larger ones are cut there (attachments stand last). */
const largestMail = 64 * 1024 * 1024

/**
 * Splits an mbox file into its mails. A mail begins at a line `From sender date` that follows an empty line (or the start); the
 * `>From ` quoting that mail programs add is taken off again.
 */
export async function* splitMailbox(mailbox: IncomingDocument): AsyncGenerator<IncomingDocument> {
  let lines: Buffer[] = []
  let size = 0
  let count = 0
  let afterEmpty = true
  const finish = (): IncomingDocument | null => {
    if (size === 0) return null
    count++
    return memoryDocument(Buffer.concat(lines), {
      name: `${mailbox.name}#${count}`,
      receivedAt: mailbox.receivedAt,
      source: 'mailbox',
    })
  }
  for await (const line of byteLines(mailbox.open())) {
    if (isSeparator(line, afterEmpty, count === 0 && size === 0)) {
      const mail = finish()
      if (mail !== null) yield mail
      lines = []
      size = 0
      afterEmpty = false
      continue
    }
    afterEmpty = line.every((byte) => byte === 0x0a || byte === 0x0d)
    const unquoted = /^>+From /.test(line.subarray(0, 16).toString('latin1')) ? line.subarray(1) : line
    if (size + unquoted.length > largestMail) continue
    lines.push(unquoted)
    size += unquoted.length
  }
  const last = finish()
  if (last !== null) yield last
}

/**
 * `From sender date`; time and year are asked for, because sentences begin with "From" too ("From 10:00 to 12:00 we …"). The
 * file's first line needs none.
 */
function isSeparator(line: Buffer, afterEmpty: boolean, first: boolean): boolean {
  if (!afterEmpty) return false
  const text = line.subarray(0, 200).toString('latin1')
  return first ? text.startsWith('From ') : /^From \S+\s.*\d{1,2}:\d{2}.*\b\d{4}\b/.test(text)
}

async function* byteLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let carry: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = carry.length === 0 ? Buffer.from(chunk) : Buffer.concat([carry, chunk])
    let from = 0
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, from)) {
      yield bytes.subarray(from, end + 1)
      from = end + 1
    }
    carry = bytes.subarray(from)
  }
  if (carry.length > 0) yield carry
}
