import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unpack } from './archive.ts'
import { type Incoming, type IncomingDocument, memoryDocument } from './incoming-document.ts'

/** Where documents come from when the user names them. */
export interface PathsRequest {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[]
  readonly stdin: AsyncIterable<Uint8Array>
}

/**
 * Yields every document behind the paths: folders are walked in name order (hidden files are left out), archives are
 * opened. What cannot be read is yielded as such, and the rest goes on.
 */
export async function* openPaths({ paths, stdin }: PathsRequest): AsyncGenerator<Incoming> {
  for (const path of paths) {
    if (path === '-') {
      // Kept in memory: what may hold buyers' data is never written to disk, not even for a moment.
      yield* guarded('-', async function* () {
        const bytes = await readAll(stdin)
        yield* unpack(memoryDocument(bytes, { name: '-', receivedAt: null, source: 'stdin' }))
      })
      continue
    }
    yield* guarded(path, () => openPath(path, 'file'))
  }
}

async function* openPath(path: string, source: 'file' | 'folder'): AsyncGenerator<Incoming> {
  const info = await stat(path)
  if (info.isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = join(path, entry.name)
      // Links to folders are left out: they may lead back here.
      if (entry.name.startsWith('.') || (entry.isSymbolicLink() && (await isFolder(inner)))) continue
      yield* guarded(inner, () => openPath(inner, 'folder'))
    }
    return
  }
  if (!info.isFile()) {
    yield { type: 'unreadable', name: path, why: 'it is neither a file nor a folder' }
    return
  }
  yield* unpack(fileDocument(path, info, source))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  )
}

function fileDocument(
  path: string,
  info: { readonly size: number; readonly mtime: Date },
  source: 'file' | 'folder',
): IncomingDocument {
  return {
    name: path,
    receivedAt: info.mtime,
    size: info.size,
    source,
    open: () => readPieces(path),
  }
}

const pieceSize = 128 * 1024

/**
 * Reads a file through two buffers: while one piece is worked on, the next is read. Fresh buffers for each piece would be
 * garbage as large as the file.
 */
async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  const buffers = [Buffer.allocUnsafeSlow(pieceSize), Buffer.allocUnsafeSlow(pieceSize)] as const
  const read = async (into: Buffer): Promise<number> => {
    const reading = file.read(into, 0, pieceSize).then(({ bytesRead }) => bytesRead)
    // It may fail while nobody waits for it yet.
    reading.catch(() => 0)
    return reading
  }
  let [current, other] = buffers
  let reading = read(current)
  try {
    for (;;) {
      const length = await reading
      if (length === 0) return
      reading = read(other)
      yield current.subarray(0, length)
      ;[current, other] = [other, current]
    }
  } finally {
    await reading.catch(() => 0)
    await file.close()
  }
}

async function* guarded(name: string, open: () => AsyncGenerator<Incoming>): AsyncGenerator<Incoming> {
  try {
    yield* open()
  } catch (error) {
    yield { type: 'unreadable', name, why: explain(error) }
  }
}

function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read'
  return error instanceof Error ? error.message : String(error)
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
