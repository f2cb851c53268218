import { z } from 'zod'
import { ruleIds } from './rule-ids.ts'

const paths = z.array(z.string())

export const findingSchema = z.object({
  ruleId: z.enum(ruleIds),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  question: z.string(),
  path: z.string(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  text: z.string(),
  source: z.string(),
  fix: z
    .object({ title: z.string(), path: z.string(), start: z.number(), end: z.number(), insert: z.string() })
    .optional(),
})

/** One line of `poa lint --json`. */
export const lintOutputSchema = z.object({
  file: z.string(),
  ready: z.boolean(),
  findings: z.array(findingSchema),
  suppressed: z.array(findingSchema.extend({ reason: z.string() })),
  coverage: z.object({
    issues: z.array(
      z.object({
        issue: z.string(),
        rootCauses: paths,
        correctiveActions: paths,
        preventiveMeasures: paths,
        evidence: paths,
      }),
    ),
    asks: z.array(z.object({ ask: z.string(), answered: z.boolean(), by: paths })),
    asins: z.array(z.object({ asin: z.string(), inText: z.boolean(), evidence: paths })),
  }),
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
})
