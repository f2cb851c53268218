import type { FetchedReport } from '@health-tui/connectors'
import { type Database, readSourcePosition } from '@health-tui/storage'
import { z } from 'zod'

const span = { from: z.number().nullable(), to: z.number().nullable() }

const progressSchema = z.object({
  /** Asked for and not imported yet: a report that Amazon makes, or the next page of a search. */
  pending: z
    .union([
      z.object({ reportId: z.string(), createdAt: z.number(), ...span }),
      z.object({ token: z.string(), ...span }),
    ])
    .nullable(),
  /** Everything up to this instant was imported; ms. */
  doneUntil: z.number().nullable(),
})

/** How far fetching came, as it is kept in the database. */
export type Progress = z.infer<typeof progressSchema>

/** The progress that a source was left at; one that cannot be read counts as never read. */
export async function readProgress(database: Database, source: string): Promise<Progress> {
  const parsed = progressSchema.safeParse(await readSourcePosition(database, source))
  return parsed.success ? parsed.data : { pending: null, doneUntil: null }
}

export interface Span {
  readonly from: number | null
  readonly to: number | null
}

const dayMs = 86_400_000

/** The times to ask for: what is pending first, then what is missing, in pieces that Amazon allows. */
export function spans(
  report: Pick<FetchedReport, 'days' | 'overlapDays'>,
  { pending, doneUntil }: Progress,
  now: number,
): readonly Span[] {
  const first = pending === null ? [] : [{ from: pending.from, to: pending.to }]
  if (report.days === null) return first.length > 0 ? first : [{ from: null, to: null }]
  const longest = report.days * dayMs
  const known = pending?.to ?? doneUntil
  let from = known === null ? now - longest : known - report.overlapDays * dayMs
  const list: Span[] = [...first]
  // What is pending is not asked for twice in one run.
  if (pending !== null && pending.to !== null && now - pending.to < 3600_000) return list
  while (from < now) {
    const to = Math.min(now, from + longest)
    list.push({ from, to })
    from = to
  }
  return list
}
