import { basename } from 'node:path'
import type { Json } from '../log/values.ts'

/** Contents travel and are stored in pieces of this size, each under its own hash. */
export const chunkBytes = 1_048_576

/** Amazon takes files below 25 MB; a larger one is of no use as evidence. */
export const maxAttachmentBytes = 25 * chunkBytes

/** What the log says about one attached file; its content lies in a table of its own. */
export interface Attachment {
  readonly name: string
  /** Media type, as whoever attached it said. */
  readonly type: string
  readonly size: number
  /** SHA-256 of the whole content, hexadecimal: what `sha256sum` prints. */
  readonly hash: string
  /** SHA-256 of each piece, in order. */
  readonly chunks: readonly string[]
}

/** An attachment of a case. */
export interface CaseAttachment extends Attachment {
  readonly id: string
  /** `attachments.<id>`: the name of this place in history and undo. */
  readonly path: string
}

/** Why a content could not be taken in, read or written out. Nothing was changed. */
export type AttachmentFailure =
  | { readonly type: 'too-large'; readonly name: string; readonly limit: number }
  | { readonly type: 'empty'; readonly name: string }
  | { readonly type: 'unreadable'; readonly name: string; readonly detail: string }
  | { readonly type: 'is-the-database'; readonly name: string }
  | { readonly type: 'no-such-attachment'; readonly hash: string }
  /** Whoever attached it has not sent the content yet. */
  | { readonly type: 'not-sent-yet'; readonly hash: string; readonly author: string }
  | { readonly type: 'no-server'; readonly hash: string }
  /** The server's bytes are not those whose hash the log names; they were not stored. */
  | { readonly type: 'damaged'; readonly hash: string; readonly chunk: string | null }
  | { readonly type: 'damaged-here'; readonly hash: string; readonly chunk: string }
  | { readonly type: 'target-exists'; readonly path: string }
  | { readonly type: 'unwritable'; readonly path: string; readonly detail: string }

export class AttachmentError extends Error {
  readonly failure: AttachmentFailure

  constructor(failure: AttachmentFailure, options?: ErrorOptions) {
    const { why, remedy } = describeAttachmentFailure(failure)
    super(`${why}; ${remedy}`, options)
    this.name = 'AttachmentError'
    this.failure = failure
  }
}

/** One sentence for people: why it failed, and what to do. */
export function describeAttachmentFailure(failure: AttachmentFailure): {
  readonly why: string
  readonly remedy: string
} {
  switch (failure.type) {
    case 'too-large':
      return {
        why: `${failure.name} is larger than ${failure.limit / chunkBytes} MiB`,
        remedy: 'make it smaller (lower resolution, fewer pages); Amazon takes no larger files',
      }
    case 'empty':
      return { why: `${failure.name} is empty`, remedy: 'check that it is the right file' }
    case 'unreadable':
      return { why: `${failure.name} cannot be read (${failure.detail})`, remedy: 'check path and rights' }
    case 'is-the-database':
      return { why: `${failure.name} is the database itself`, remedy: 'attach another file' }
    case 'no-such-attachment':
      return { why: `no case has an attachment ${failure.hash}`, remedy: 'sync, or check the hash' }
    case 'not-sent-yet':
      return {
        why: `${failure.author} attached ${failure.hash}, but its content has not arrived on the server`,
        remedy: `it comes with the next sync of ${failure.author}`,
      }
    case 'no-server':
      return {
        why: `the content of ${failure.hash} is not on this machine and no server is set`,
        remedy: 'join the team, or ask for the file',
      }
    case 'damaged':
      return {
        why: `the server's content of ${failure.hash} is not what was attached; it was not stored`,
        remedy: 'somebody who has the file repairs it by `health-tui sync verify --attachments`',
      }
    case 'damaged-here':
      return {
        why: `the content of ${failure.hash} is damaged in the database of this machine`,
        remedy: 'run `health-tui doctor`, and restore a backup where it finds more',
      }
    case 'target-exists':
      return { why: `${failure.path} exists`, remedy: 'choose another name' }
    default:
      return {
        why: `${failure.path} cannot be written (${failure.detail})`,
        remedy: 'check the folder and its rights',
      }
  }
}

/** Reads what an `attachment.add` says; undefined when it is no usable description of a content. */
export function readAttachment(value: Json): Attachment | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { name, type, size, hash, chunks } = value as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || typeof type !== 'string' || !isHash(hash)) return undefined
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > maxAttachmentBytes)
    return undefined
  if (!Array.isArray(chunks) || chunks.length !== Math.ceil(size / chunkBytes)) return undefined
  return chunks.every(isHash) ? { name: fileName(name), type, size, hash, chunks } : undefined
}

/** The last part of a path without what no file system or terminal wants; never empty, never a way out of a folder. */
export function fileName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
    .replaceAll(/[\u0000-\u001f\u007f-\u009f<>:"|?*]/g, '_')
    .slice(-200)
  return last === '' || last === '.' || last === '..' ? 'attachment' : last
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
