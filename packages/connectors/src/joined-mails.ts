import { type IncomingDocument, memoryDocument } from './incoming-document.ts'

/** Bounds on the pieces that wait for others of their mail. */
const mostPieces = 1000
const mostBytes = 64 * 1024 * 1024

/**
 * Joins mails that were sent in pieces (`message/partial`, RFC 2046): all pieces of one are given out as one mail, when the last of them has come and
 * under its name. What stays without its others is given out at the end as it is. Everything else passes at once.
 */
export async function* joinPieces(mails: AsyncIterable<IncomingDocument>): AsyncGenerator<IncomingDocument> {
  const waiting = new Map<string, Piece[]>()
  let count = 0
  let size = 0
  for await (const document of mails) {
    const piece = await readPiece(document)
    if (piece === null || count >= mostPieces || size + piece.bytes.length > mostBytes) {
      yield document
      continue
    }
    count += 1
    size += piece.bytes.length
    const pieces = [...(waiting.get(piece.id) ?? []).filter(({ number }) => number !== piece.number), piece]
    waiting.set(piece.id, pieces)
    // Only the last piece has to tell how many there are.
    const total = pieces.find((one) => one.total !== null)?.total
    if (pieces.length !== total) continue
    waiting.delete(piece.id)
    const { name, receivedAt, source } = document
    yield memoryDocument(joined(pieces), { name, receivedAt, source })
  }
  for (const pieces of waiting.values()) for (const { document } of pieces) yield document
}

interface Piece {
  readonly document: IncomingDocument
  readonly bytes: Buffer
  readonly id: string
  readonly number: number
  readonly total: number | null
}

async function readPiece(document: IncomingDocument): Promise<Piece | null> {
  const chunks: Buffer[] = []
  for await (const chunk of document.open()) {
    chunks.push(Buffer.from(chunk))
    // Whatever is no piece is read no further than its header.
    if (chunks.length === 1 && !isPartial.test(headerOf(Buffer.from(chunk)))) return null
  }
  const bytes = Buffer.concat(chunks)
  const [type = ''] = isPartial.exec(headerOf(bytes)) ?? []
  const [, quoted, bare] = /;\s*id\s*=\s*(?:"([^"]{1,500})"|([^\s;"]{1,500}))/i.exec(type) ?? []
  const id = quoted ?? bare
  const number = numberIn(type, 'number')
  if (id === undefined || number === null) return null
  return { document, bytes, id, number, total: numberIn(type, 'total') }
}

const isPartial = /^content-type[ \t]*:\s*message\/partial\b[^\n]*(?:\n[ \t][^\n]*)*/im

/** The header with the line break before the blank line. */
function headerOf(mail: Buffer): string {
  const head = mail.toString('latin1', 0, longestHeader)
  const blank = /\r?\n\r?\n/.exec(head)
  return blank === null ? head : head.slice(0, blank.index + 1)
}

const longestHeader = 64 * 1024

function numberIn(type: string, name: string): number | null {
  const [, digits] = new RegExp(`;\\s*${name}\\s*=\\s*"?(\\d{1,6})\\b`, 'i').exec(type) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * The mail of all its pieces. Of the header around the first one everything stays but what the mail within tells about itself; the
 * headers around the others are the post's alone.
 */
function joined(pieces: readonly Piece[]): Buffer {
  const [first, ...rest] = pieces.toSorted((a, b) => a.number - b.number).map(({ bytes }) => parted(bytes))
  if (first === undefined) return Buffer.alloc(0)
  const inner = parted(first.body)
  const kept = fields(first.header).filter((field) => !ofContent.test(field))
  const own = fields(inner.header).filter((field) => ofContent.test(field))
  return Buffer.concat([
    Buffer.from(`${[...kept, ...own].join('\n')}\n\n`, 'latin1'),
    inner.body,
    ...rest.map(({ body }) => body),
  ])
}

const ofContent = /^(?:content-[\w-]+|subject|message-id|encrypted|mime-version)[ \t]*:/i

const fields = (header: string): readonly string[] =>
  header.split(/\r?\n(?![ \t])/).filter((field) => field !== '')

function parted(mail: Buffer): { readonly header: string; readonly body: Buffer } {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(mail.toString('latin1', 0, longestHeader))
  const end = blank === null ? mail.length : blank.index + blank[0].length
  // Mailboxes put a blank line behind every mail.
  const last = /\n(\r?\n)$/.exec(mail.toString('latin1', Math.max(end, mail.length - 3)))?.[1]?.length ?? 0
  return { header: mail.toString('latin1', 0, end).trimEnd(), body: mail.subarray(end, mail.length - last) }
}
