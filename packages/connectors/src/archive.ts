import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { arrived, type Incoming, type IncomingDocument } from './incoming-document.ts'

/** An archive that was refused: broken, encrypted, or swelling beyond any real report. */
export class RefusedArchive extends Error {}

/** Bounds against archives that are made to fill memory or disk. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes of one unpacked file. */
  readonly unpacked: number
  /** Unpacked bytes for each packed one, judged once `ratioFrom` bytes have come out. */
  readonly ratio: number
  readonly ratioFrom: number
}

export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  unpacked: 4 * 1024 ** 3,
  ratio: 200,
  ratioFrom: 64 * 1024 ** 2,
}

/** Unpacks .gz and .zip, recognised by their first bytes; anything else passes unchanged. One archive inside another is opened, a third is not. */
export async function* unpack(
  document: IncomingDocument,
  limits: ArchiveLimits = archiveLimits,
  depth = 0,
): AsyncGenerator<Incoming> {
  const head = await firstBytes(document, 4)
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
  if (!isGzip && !isZip) {
    yield arrived(document)
    return
  }
  if (depth >= 2) {
    yield { type: 'unreadable', name: document.name, why: 'archives are nested too deeply' }
    return
  }
  if (isGzip) {
    const name = document.name.replace(/\.gz$/i, '')
    yield* unpack(
      { ...document, name, size: null, source: 'archive', open: () => gunzip(document, limits) },
      limits,
      depth + 1,
    )
    return
  }
  yield* unzip(document, limits, depth)
}

async function* gunzip(document: IncomingDocument, limits: ArchiveLimits): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(copies(document.open()))
  const unpacked = packed.pipe(createGunzip())
  packed.on('error', (error) => unpacked.destroy(error))
  try {
    yield* bounded(unpacked, document.name, limits, document.size)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string' || !code.startsWith('Z_')) throw error
    throw new RefusedArchive(`the compressed data of ${document.name} is broken or cut off`)
  }
}

/** Streams read ahead, while a document's pieces are good only until the next one is asked for. */
async function* copies(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece)
}

async function* unzip(
  document: IncomingDocument,
  limits: ArchiveLimits,
  depth: number,
): AsyncGenerator<Incoming> {
  // The default export: a bundler gives a CommonJS module no other.
  const { default: yauzl } = await import('yauzl')
  let zip: ZipFile
  try {
    const bytes = await collect(document, 1024 ** 3)
    zip = await new Promise((resolve, reject) => {
      yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => {
        if (error === null) resolve(opened)
        else reject(error)
      })
    })
  } catch (error) {
    yield { type: 'unreadable', name: document.name, why: `the zip archive is broken (${message(error)})` }
    return
  }
  if (zip.entryCount > limits.entries) {
    yield {
      type: 'unreadable',
      name: document.name,
      why: `the zip archive holds ${zip.entryCount} files, more than ${limits.entries}`,
    }
    return
  }
  try {
    const found: Entry[] = []
    for await (const entry of entries(zip)) found.push(entry)
    if (found.some(({ fileName }) => fileName === '[Content_Types].xml')) {
      yield {
        type: 'unreadable',
        name: document.name,
        why: 'it is an Office file; save its table as CSV, or take a plan in by `case import`',
      }
      return
    }
    for (const entry of found) {
      if (entry.fileName.endsWith('/') || isHidden(entry.fileName)) continue
      const name = `${document.name}/${entry.fileName}`
      if (entry.isEncrypted()) {
        yield { type: 'unreadable', name, why: 'it is encrypted; unpack it first' }
        continue
      }
      const inner: IncomingDocument = {
        name,
        receivedAt: document.receivedAt,
        size: entry.uncompressedSize,
        source: 'archive',
        open: () => readEntry(zip, entry, name, limits),
      }
      try {
        yield* unpack(inner, limits, depth + 1)
      } catch (error) {
        yield { type: 'unreadable', name, why: message(error) }
      }
    }
  } catch (error) {
    yield { type: 'unreadable', name: document.name, why: `the zip archive is broken (${message(error)})` }
  }
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (value: Entry | null): void => {
        zip.removeAllListeners()
        resolve(value)
      }
      zip.once('entry', settle)
      zip.once('end', () => settle(null))
      zip.once('error', reject)
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error === null) resolve(opened)
      else reject(error)
    })
  })
  yield* bounded(stream, name, limits, entry.compressedSize)
}

async function* bounded(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: ArchiveLimits,
  packedSize: number | null,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limits.unpacked)
      throw new RefusedArchive(`${name} unpacks to more than ${limits.unpacked / 1024 ** 3} GiB`)
    if (packedSize !== null && size > limits.ratioFrom && size > packedSize * limits.ratio)
      throw new RefusedArchive(`${name} unpacks to more than ${limits.ratio} times its size`)
    yield chunk
  }
}

async function firstBytes(document: IncomingDocument, count: number): Promise<Uint8Array> {
  const head = Buffer.alloc(count)
  let filled = 0
  for await (const chunk of document.open()) {
    head.set(chunk.subarray(0, count - filled), filled)
    filled = Math.min(count, filled + chunk.length)
    if (filled === count) break
  }
  return head.subarray(0, filled)
}

async function collect(document: IncomingDocument, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of document.open()) {
    size += chunk.length
    if (size > limit) throw new RefusedArchive(`it is larger than ${limit / 1024 ** 3} GiB`)
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
