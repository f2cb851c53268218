import { z } from 'zod'
import type { CaseDocument } from './document.ts'

const item = z.object({
  id: z.string(),
  path: z.string(),
  rank: z.string(),
  fields: z.record(z.string(), z.json()),
  text: z.string(),
  revived: z.boolean(),
})

const preview: z.ZodType<CaseDocument> = z.object({
  id: z.string(),
  fields: z.record(z.string(), z.json()),
  lists: z.record(z.string(), z.array(item)),
  removed: z.array(item),
  attachments: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      hash: z.string(),
      name: z.string(),
      type: z.string(),
      size: z.number(),
      chunks: z.array(z.string()),
    }),
  ),
  freeText: z.string(),
  updateNeeded: z.boolean(),
  incomplete: z.boolean(),
})

/** A server's document, which anybody with a token may have written; undefined when it is none of this case. */
export function parsePreview(id: string, json: string): CaseDocument | undefined {
  try {
    const { success, data } = preview.safeParse(JSON.parse(json))
    return success && data.id === id ? data : undefined
  } catch {
    return undefined
  }
}
