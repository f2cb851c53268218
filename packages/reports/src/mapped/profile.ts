import { isTimeZone } from '@health-tui/metrics'
import { z } from 'zod'
import { isKnownEncoding } from '../encoding.ts'
import { compileDatePattern } from '../values/date-pattern.ts'
import { isFieldName } from './fields.ts'

/** What a row of a mapped table is. */
export const mappedKinds = [
  'orders',
  'shipments',
  'feedback',
  'claims',
  'chargebacks',
  'returns',
  'messages',
] as const

export type MappedKind = (typeof mappedKinds)[number]

/** `health-tui/mapping@1`: how to read a table that people have. */
export const mappingProfileSchema = z.strictObject({
  schema: z.literal('health-tui/mapping@1'),
  kind: z.enum(mappedKinds),
  columns: z.record(z.string(), z.string()).refine((columns) => Object.keys(columns).every(isFieldName), {
    error: ({ input }) =>
      `there is no field ${Object.keys(input as object)
        .filter((name) => !isFieldName(name))
        .join(', ')}`,
  }),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  dateFormats: z
    .array(
      z.string().refine((pattern) => compileDatePattern(pattern) !== null, {
        error: ({ input }) => `${String(input)} is no date format (use y M d H h m s a X)`,
      }),
    )
    .default([]),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: ({ input }) => `${String(input)} is no time zone` })
    .optional(),
  delimiter: z.string().length(1).optional(),
  skipLines: z.int().min(0).default(0),
  encoding: z
    .string()
    .refine(isKnownEncoding, { error: ({ input }) => `${String(input)} is no encoding` })
    .optional(),
})

export type MappingProfile = z.infer<typeof mappingProfileSchema>

/** Checks a parsed profile; the reasons name the place in the profile. */
export function readMappingProfile(
  value: unknown,
):
  | { readonly type: 'profile'; readonly profile: MappingProfile }
  | { readonly type: 'invalid'; readonly reason: string } {
  const result = mappingProfileSchema.safeParse(value)
  if (result.success) return { type: 'profile', profile: result.data }
  const reasons = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  return { type: 'invalid', reason: reasons.slice(0, 3).join('; ') }
}
