import { z, type ZodType } from 'zod'
import {
  computedMetricSchema,
  explanationSchema,
  forecastSchema,
  policyTableSchema,
  statusAccountSchema,
} from '@health-tui/metrics/schema'

const instant = z.iso.datetime()
const count = z.number().int().nonnegative()

export const statusSchema = z.object({
  asOf: instant,
  accounts: z.array(
    statusAccountSchema.extend({
      openCases: count,
      nextDeadline: instant.nullable(),
      importedAt: instant.nullable(),
    }),
  ),
})

const row = { line: count.nullable() }

export const importSchema = z.object({
  file: z.string(),
  kind: z.string(),
  rows: count,
  imported: count,
  unchanged: count,
  updated: count,
  rejected: z.array(z.object({ ...row, column: z.string().nullable(), reason: z.string() })),
  rejectedCount: count,
  conflicts: z.array(z.object({ ...row, key: z.string(), reason: z.string() })),
  account: z.string(),
  marketplace: z.string().nullable(),
  notes: z.array(z.string()),
  dryRun: z.boolean(),
})

/** Every JSON shape that the program prints, by the name that `health-tui schema` takes. */
export const shapes: Readonly<Record<string, ZodType>> = {
  status: statusSchema,
  import: importSchema,
  'metrics-compute': computedMetricSchema,
  'metrics-explain': explanationSchema,
  'metrics-forecast': forecastSchema,
  policies: policyTableSchema,
}
