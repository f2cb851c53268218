import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Database } from '../database.ts'
import { AttachmentError, chunkBytes, fileName, maxAttachmentBytes } from './attachment.ts'
import { dropAbandonedChunks, dropChunks, sha256, storeChunk } from './content-table.ts'

/** A content to attach: bytes, or a file that is read piece by piece. */
export type AttachmentSource =
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly type: string; readonly name?: string }

export interface TakenIn {
  readonly name: string
  readonly size: number
  readonly hash: string
  readonly chunks: readonly string[]
  /** Takes the pieces back when the rest of the work fails. */
  undo(): Promise<void>
}

/** Stores the pieces of a content; what is there already stays once. The caller then says whose content it is. */
export async function takeIn(
  database: Database,
  source: AttachmentSource,
  deps: { readonly now: () => number; readonly limit?: number },
): Promise<TakenIn> {
  const name = fileName('bytes' in source ? source.name : (source.name ?? source.path))
  const limit = deps.limit ?? maxAttachmentBytes
  await dropAbandonedChunks(database, deps.now())
  const whole = createHash('sha256')
  const chunks: string[] = []
  const fresh: string[] = []
  const undo = async (): Promise<void> => dropChunks(database, fresh)
  let size = 0
  try {
    for await (const bytes of piecesOf(source, name, { limit, database })) {
      size += bytes.length
      if (size > limit) throw new AttachmentError({ type: 'too-large', name, limit })
      whole.update(bytes)
      const hash = sha256(bytes)
      chunks.push(hash)
      if (await storeChunk(database, { hash, bytes, now: deps.now() })) fresh.push(hash)
      // The driver works synchronously; without this a screen would wait for the whole file.
      await new Promise((resolve) => setImmediate(resolve))
    }
    if (size === 0) throw new AttachmentError({ type: 'empty', name })
  } catch (error) {
    await undo().catch(() => undefined)
    throw error
  }
  return { name, size, hash: whole.digest('hex'), chunks, undo }
}

async function* piecesOf(
  source: AttachmentSource,
  name: string,
  { limit, database }: { readonly limit: number; readonly database: Pick<Database, 'path'> },
): AsyncGenerator<Uint8Array> {
  if ('bytes' in source) {
    if (source.bytes.length > limit) throw new AttachmentError({ type: 'too-large', name, limit })
    for (let from = 0; from < source.bytes.length; from += chunkBytes)
      yield source.bytes.subarray(from, from + chunkBytes)
    return
  }
  let file: FileHandle | undefined
  try {
    const info = await stat(source.path)
    if (!info.isFile()) throw new AttachmentError({ type: 'unreadable', name, detail: 'it is no file' })
    if (info.size > limit) throw new AttachmentError({ type: 'too-large', name, limit })
    await refuseDatabase(info, name, database)
    file = await open(source.path, 'r')
    for (;;) {
      const piece = Buffer.allocUnsafe(chunkBytes)
      const length = await fill(file, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new AttachmentError({ type: 'unreadable', name, detail: error.message }, { cause: error })
    throw error
  } finally {
    await file?.close()
  }
}

async function fill(file: FileHandle, piece: Buffer): Promise<number> {
  let length = 0
  while (length < piece.length) {
    const { bytesRead } = await file.read(piece, length, piece.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return length
}

/** Opening the database's own files, even for reading, would drop SQLite's locks when they are closed again. */
async function refuseDatabase(wanted: Stats, name: string, database: Pick<Database, 'path'>): Promise<void> {
  for (const own of [database.path, `${database.path}-wal`, `${database.path}-shm`]) {
    const found = await stat(own).catch(() => undefined)
    if (found !== undefined && found.dev === wanted.dev && found.ino === wanted.ino)
      throw new AttachmentError({ type: 'is-the-database', name })
  }
}
