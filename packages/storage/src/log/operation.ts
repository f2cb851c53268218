import { hash } from 'node:crypto'

/** The format of operations that this program writes; a higher one is kept and shown as "update needed". */
export const operationVersion = 1

/** Larger values are never written and never applied, in UTF-16 units; the server's own limit is 5 MB a row. */
export const maxValueLength = 1_000_000

/** What this program knows how to fold. Any other kind is kept, not dropped. */
export const operationKinds = [
  'create',
  'set',
  'item.add',
  'item.move',
  'item.remove',
  'item.revive',
  'attachment.add',
  'attachment.remove',
  'text',
  'undo',
  'conflict.resolve',
  'fact',
  'device.add',
] as const
export type OperationKind = (typeof operationKinds)[number]

/** One entry of the append-only log: what one device did at one moment. */
export interface Operation {
  readonly id: string
  readonly device: string
  /** 1, 2, 3 … for each device without a gap. */
  readonly deviceSeq: number
  readonly author: string
  readonly entity: string
  readonly entityId: string
  /** Operations of one action share it: they are undone together. */
  readonly txn: string
  readonly version: number
  /** `milliseconds(15)-counter(6)-device`. */
  readonly hlc: string
  readonly kind: string
  readonly path: string
  /** JSON; its shape depends on `kind` (log/values.ts). */
  readonly value: string
  /** Hash of the device's operation before this one; empty for its first. */
  readonly prev: string
  /** ed25519 over the hash, base64. */
  readonly signature: string
  /** The server's commit order; null while unsent. */
  readonly seq: number | null
  /** The server's clock when it took the operation in; null while unsent. */
  readonly receivedAt: number | null
}

type Check = (value: unknown) => boolean

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const shorter =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= limit
const atLeast =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least

const token = matches(/^[\w.:@-]{1,64}$/)

/** The form of every field. By hand and not by a schema: a new device looks at each of a million rows. */
const fields: readonly (readonly [keyof Operation, Check])[] = Object.entries({
  id: token,
  device: matches(/^[a-z2-7]{16}$/),
  deviceSeq: atLeast(1),
  author: shorter(200),
  entity: token,
  entityId: token,
  txn: token,
  version: atLeast(1),
  hlc: matches(/^\d{15}-\d{6}-[a-z2-7]{16}$/),
  kind: token,
  path: matches(/^[^\u0000-\u001f\u007f]{0,500}$/),
  value: shorter(maxValueLength),
  prev: shorter(64),
  signature: shorter(128),
  seq: atLeast(1),
  receivedAt: atLeast(0),
} satisfies Record<keyof Operation, Check>) as [keyof Operation, Check][]

/** The first field of a server's row that has not the form it must have before anything is done with it. */
export function malformedField(row: Readonly<Record<keyof Operation, unknown>>): keyof Operation | undefined {
  for (const [name, isRight] of fields) if (!isRight(row[name])) return name
  return undefined
}

/** The hash that the signature covers and the next operation of the device points to. */
export function hashOperation(operation: Operation): string {
  const { id, device, deviceSeq, author, entity, entityId, txn, version, hlc, kind, path, value, prev } =
    operation
  return hash(
    'sha256',
    JSON.stringify([
      id,
      device,
      deviceSeq,
      author,
      entity,
      entityId,
      txn,
      version,
      hlc,
      kind,
      path,
      value,
      prev,
    ]),
    'base64url',
  )
}

export function isKnown(operation: Operation): boolean {
  return (
    operation.version <= operationVersion && (operationKinds as readonly string[]).includes(operation.kind)
  )
}
