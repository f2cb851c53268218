import type { ByteSource } from '@health-tui/reports'

/** A document on its way in, wherever it comes from. Its bytes can be read from the start as often as needed. */
export interface IncomingDocument extends ByteSource {
  /** What to call it in messages: a path, `archive.zip/inner.txt`, `mail.mbox#3`, `-` for standard input. */
  readonly name: string
  /** When it was made or received as far as its carrier knows (files: when they were written last); null otherwise. */
  readonly receivedAt: Date | null
  /** Bytes, or null when that is known only after reading (compressed files). */
  readonly size: number | null
  readonly source: 'file' | 'folder' | 'stdin' | 'archive' | 'mailbox' | 'imap' | 'sp-api'
}

/** Something that was asked for and cannot be read. */
export interface UnreadableInput {
  readonly type: 'unreadable'
  readonly name: string
  readonly why: string
}

export type Incoming = { readonly type: 'document'; readonly document: IncomingDocument } | UnreadableInput

export function arrived(document: IncomingDocument): Incoming {
  return { type: 'document', document }
}

/** A document whose bytes are in memory already. */
export function memoryDocument(
  bytes: Uint8Array,
  about: Pick<IncomingDocument, 'name' | 'receivedAt' | 'source'>,
): IncomingDocument {
  return {
    ...about,
    size: bytes.length,
    open: () => pieces(bytes),
  }
}

const pieceSize = 256 * 1024

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceSize) yield bytes.subarray(from, from + pieceSize)
}
