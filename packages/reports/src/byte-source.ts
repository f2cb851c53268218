import { createHash } from 'node:crypto'
import { createEncodingProbe, createLineDecoder, type EncodingGuess } from './encoding.ts'

/** Bytes that can be read from the start as often as needed. */
export interface ByteSource {
  /** The file's name, for messages and as a weak hint of its kind. */
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
}

/** What one pass over a document tells. */
export interface DocumentProbe {
  readonly sha256: string
  readonly size: number
  readonly encoding: EncodingGuess
  /** The beginning of the text, at most 64 KiB of it. */
  readonly head: string
  /** True when bytes that no text has (NUL) stand in the beginning. */
  readonly binary: boolean
}

/** Reads a document once: its hash, its size, its encoding and its beginning. */
export async function probeDocument(
  source: ByteSource,
  options: {
    /** The marketplace, when it is known: files of the Japanese store are CP932 rather than Windows-1252. */
    readonly marketplace?: string | null
    readonly encoding?: string
    readonly signal?: AbortSignal
    readonly onBytes?: (count: number) => void
  } = {},
): Promise<DocumentProbe> {
  const hash = createHash('sha256')
  const probe = createEncodingProbe()
  const heads: Uint8Array[] = []
  let headSize = 0
  let size = 0
  for await (const chunk of source.open()) {
    options.signal?.throwIfAborted()
    hash.update(chunk)
    probe.push(chunk)
    size += chunk.length
    options.onBytes?.(chunk.length)
    if (headSize < headBytes) {
      const part = Uint8Array.prototype.slice.call(chunk, 0, headBytes - headSize)
      heads.push(part)
      headSize += part.length
    }
  }
  const guess = probe.guess({ japanese: options.marketplace === 'JP' })
  const encoding: EncodingGuess =
    options.encoding === undefined
      ? guess
      : { encoding: options.encoding, bom: guess.why === 'byte order mark' ? guess.bom : 0, why: 'given' }
  const start = Buffer.concat(heads)
  const head = createLineDecoder(encoding)(start.subarray(encoding.bom)).replace(/\ufffd+$/, '')
  return { sha256: hash.digest('hex'), size, encoding, head, binary: /\u0000/.test(head) }
}

const headBytes = 64 * 1024

/** The whole document as text; for formats that cannot be read piece by piece (JSON, XML, mail). */
export async function readText(
  source: ByteSource,
  encoding: EncodingGuess,
  limit = 512 * 1024 * 1024,
): Promise<string> {
  const bytes = await readBytes(source, limit)
  return createLineDecoder(encoding)(bytes.subarray(encoding.bom))
}

/** All bytes of a document; throws a RangeError when there are more than `limit`. */
export async function readBytes(source: ByteSource, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > limit) throw new RangeError(`${source.name} is larger than ${Math.round(limit / 1e6)} MB`)
    chunks.push(Uint8Array.prototype.slice.call(chunk))
  }
  return Buffer.concat(chunks)
}
