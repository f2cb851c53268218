import { z } from 'zod'
import type { Operation } from './operation.ts'
import { isRank } from './rank.ts'

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const json: z.ZodType<Json> = z.json()
const fields = z.record(z.string().regex(/^[\w-]{1,64}$/), json)
const opId = z.string().max(64)
const rank = z.string().max(200).refine(isRank)

/** What `value` holds for each kind. `v` is the value of the cell that the operation writes. */
const valueSchemas = {
  create: z.object({ v: z.string(), f: fields.optional() }),
  set: z.object({ v: json, base: opId.nullable() }),
  'item.add': z.object({ v: rank, f: fields.optional() }),
  'item.move': z.object({ v: rank }),
  'item.remove': z.object({
    v: z.object({
      /** The latest edit that the remover had seen; a later one brings the item back. */
      seen: z.string(),
      /** The number of the last operation of each device that the remover had seen of the item. */
      devices: z.record(z.string(), z.int()).optional(),
    }),
  }),
  'item.revive': z.object({ v: z.null() }),
  'attachment.add': z.object({ v: z.record(z.string(), json) }),
  'attachment.remove': z.object({ v: z.object({ seen: z.string() }) }),
  text: z.object({
    /** Yjs update, base64. */
    u: z.string(),
    /** The same for people: [position, characters deleted, text inserted]. */
    d: z.array(z.tuple([z.int(), z.int(), z.string()])),
  }),
  undo: z.object({ undoes: z.array(opId) }),
  'conflict.resolve': z.object({ loser: opId, choice: z.enum(['keep', 'restore']) }),
  fact: z.object({ v: json }),
  'device.add': z.object({ publicKey: z.string(), name: z.string() }),
}

export type ValueOf<K extends keyof typeof valueSchemas> = z.infer<(typeof valueSchemas)[K]>

/** Why the value of a known kind cannot be used; undefined when it can. */
export function valueProblem(operation: Operation): string | undefined {
  const schema = valueSchemas[operation.kind as keyof typeof valueSchemas] as z.ZodType | undefined
  if (schema === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(operation.value)
  } catch {
    return 'its value is no JSON'
  }
  if (operation.kind === 'set' && isPlainSet(value)) return undefined
  const result = schema.safeParse(value)
  return result.success ? undefined : `its value is no ${operation.kind}: ${z.prettifyError(result.error)}`
}

/** The most frequent shape, recognised without the schema: what came out of JSON needs no look at what `v` holds. */
function isPlainSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('base' in value)) return false
  return value.base === null || (typeof value.base === 'string' && value.base.length <= 64)
}

/** The value of an operation whose kind is known and whose value was checked when it was stored. */
export function readValue<K extends keyof typeof valueSchemas>(operation: Operation, _kind: K): ValueOf<K> {
  return JSON.parse(operation.value) as ValueOf<K>
}
