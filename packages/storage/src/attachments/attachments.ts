import { constants } from 'node:fs'
import { copyFile, link, open, rm } from 'node:fs/promises'
import { loadCase } from '../cases/edit.ts'
import { CaseError } from '../cases/failure.ts'
import type { Database } from '../database.ts'
import type { LogStore } from '../store.ts'
import type { Remote } from '../sync/remote.ts'
import { AttachmentError } from './attachment.ts'
import { localContent, missingChunks, readSoundChunk, rememberContent } from './content-table.ts'
import { fetchAttachment } from './fetch.ts'
import { type AttachmentSource, takeIn } from './take-in.ts'

/** What was attached, and where. */
export interface AddedAttachment {
  readonly id: string
  /** `attachments.<id>`. */
  readonly path: string
  readonly name: string
  readonly hash: string
  readonly size: number
}

/** Files that belong to cases. Contents are found by their SHA-256 and stored once, however often they are attached. */
export interface Attachments {
  /**
   * Attaches a content to a case. When this resolves, content and metadata are safe in the local file; the content is sent
   * with the next sync.
   * @throws AttachmentError when it is empty, too large or cannot be read; nothing is changed then.
   */
  add(caseId: string, source: AttachmentSource): Promise<AddedAttachment>
  /** Takes an attachment off its case; the content stays readable by its hash, as history is. */
  remove(caseId: string, path: string): Promise<void>
  /** The content, from this machine or else from the server. Verified by its hash. */
  read(hash: string): Promise<Uint8Array>
  /** Writes the content to a new file that only its owner can read; never over an existing one. */
  exportTo(hash: string, path: string): Promise<void>
  /** True when the content is on this machine, so that reading needs no server. */
  isHere(hash: string): Promise<boolean>
}

export interface AttachmentsDeps {
  readonly database: Database
  readonly log: LogStore
  readonly remote: () => Promise<Remote> | undefined
  /** Bytes; `maxAttachmentBytes` by default. */
  readonly limit?: number
}

export function createAttachments({ database, log, remote, limit }: AttachmentsDeps): Attachments {
  const { deps } = log

  async function ensureHere(hash: string): Promise<readonly string[]> {
    const content = await localContent(database, hash)
    if (content !== undefined) return content.chunks
    const server = await remote()
    if (server === undefined) throw new AttachmentError({ type: 'no-server', hash })
    await fetchAttachment({ database, now: deps.now }, server, hash)
    return (await localContent(database, hash))?.chunks ?? []
  }

  async function* pieces(hash: string): AsyncGenerator<Buffer> {
    for (const chunk of await ensureHere(hash)) yield readSoundChunk(database, hash, chunk)
  }

  return {
    async add(caseId, source) {
      const [known] = await database.read('SELECT 1 FROM case_summary WHERE id = ?', [caseId])
      if (known === undefined) throw new CaseError({ type: 'no-such-case', id: caseId })
      const content = await takeIn(database, source, {
        now: deps.now,
        ...(limit === undefined ? {} : { limit }),
      })
      const { name, size, hash, chunks } = content
      const id = deps.newId()
      const path = `attachments.${id}`
      try {
        await database.transaction(async (transaction) => {
          const missing = await missingChunks(transaction, chunks)
          if (missing.length > 0) throw new Error(`pieces of ${name} vanished while it was attached`)
          await rememberContent(transaction, { hash, size, chunks }, null)
          await log.appendTo(transaction, [
            {
              kind: 'attachment.add',
              entity: 'case',
              entityId: caseId,
              path,
              value: { v: { name, type: source.type, size, hash, chunks: [...chunks] } },
            },
          ])
        })
      } catch (error) {
        await content.undo().catch(() => undefined)
        throw error
      }
      return { id, path, name, hash, size }
    },
    remove: async (caseId, path) =>
      database.transaction(async (transaction) => {
        const { document, parts } = await loadCase(transaction, caseId)
        if (!document.attachments.some((attachment) => attachment.path === path))
          throw new CaseError({ type: 'no-such-item', path })
        const seen = parts.cells.find((cell) => cell.path === path)?.stamp ?? ''
        await log.appendTo(transaction, [
          { kind: 'attachment.remove', entity: 'case', entityId: caseId, path, value: { v: { seen } } },
        ])
      }),
    async read(hash) {
      const all: Buffer[] = []
      for await (const piece of pieces(hash)) all.push(piece)
      return new Uint8Array(Buffer.concat(all))
    },
    async exportTo(hash, path) {
      await ensureHere(hash)
      const unfinished = `${path}.${deps.newId()}.unfinished`
      try {
        const file = await open(unfinished, 'wx', 0o600)
        try {
          for await (const piece of pieces(hash)) await file.appendFile(piece)
          await file.sync()
        } finally {
          await file.close()
        }
        await giveName(unfinished, path)
      } catch (error) {
        throw writeFailure(error, path)
      } finally {
        await rm(unfinished, { force: true })
      }
    },
    isHere: async (hash) => (await localContent(database, hash)) !== undefined,
  }
}

/** The finished file gets its name only if nobody has it: readers never see a half of it, and nothing is overwritten. */
async function giveName(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path)
  } catch (error) {
    // File systems without hard links.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as { code?: string }).code ?? '')) throw error
    await copyFile(unfinished, path, constants.COPYFILE_EXCL)
  }
}

function writeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return 'code' in error && error.code === 'EEXIST'
    ? new AttachmentError({ type: 'target-exists', path }, { cause: error })
    : new AttachmentError({ type: 'unwritable', path, detail: error.message }, { cause: error })
}
