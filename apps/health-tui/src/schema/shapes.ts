import { levels } from '@health-tui/metrics/names'
import { parseOutputSchema } from '@health-tui/notifications/schema'
import { caseSchema, lintOutputSchema } from '@health-tui/poa'
import { z, type ZodType } from 'zod'
import { configSchema } from '../config/schema.ts'
import {
  snapshotAddSchema,
  snapshotDiffSchema,
  listingIssueShape,
  snapshotIssuesSchema,
  snapshotListSchema,
  snapshotShowSchema,
} from './snapshot-shapes.ts'
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
      openLetters: z.object({ count, level: z.enum(levels) }),
      casesDue: z.object({ overdue: count, next: instant.nullable() }),
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

const mailboxTally = z.object({
  mailbox: z.string(),
  folder: z.string(),
  account: z.string(),
  looked: count,
  letters: count,
  imported: count,
  known: count,
  failed: count,
})

/** Mailboxes: a line for each letter, then one for the mailbox. Amazon: a line for each document, or that there is none. */
export const fetchSchema = z.union([
  importSchema.extend({ uid: count }),
  z.object({ uid: count, file: z.string(), kind: z.null(), error: z.string() }),
  mailboxTally,
  importSchema.extend({ report: z.string() }),
  z.object({ report: z.string(), file: z.string(), kind: z.null(), error: z.string() }),
  z.object({ report: z.string(), account: z.string(), stores: z.array(z.string()), empty: z.literal(true) }),
  z.object({
    report: z.string(),
    account: z.string(),
    stores: z.array(z.string()),
    from: z.string().nullable(),
    to: z.string().nullable(),
    dryRun: z.literal(true),
  }),
])

const place = { account: z.string().nullable(), marketplace: z.string().nullable() }

export const reportSchema = statusSchema.extend({
  deadlines: z.array(
    z.object({
      due: z.string(),
      ...place,
      what: z.string(),
      from: z.enum(['notification', 'case', 'clock', 'promise', 'check']),
      id: z.string(),
      passed: z.boolean(),
    }),
  ),
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.string(),
      route: z.string().nullable(),
      ...place,
      deadline: z.string().nullable(),
      assignee: z.string().nullable(),
    }),
  ),
  promises: z.array(
    z.object({
      id: z.string(),
      caseId: z.string(),
      title: z.string(),
      ...place,
      attempt: z.string().nullable(),
      measure: z.string().nullable(),
      text: z.string(),
      owner: z.string().nullable(),
      rhythm: z.union([
        z.object({ kind: z.literal('every'), days: z.number().int().positive() }),
        z.object({ kind: z.enum(['automatic', 'event']) }),
      ]),
      proofWanted: z.string().nullable(),
      start: z.string(),
      until: z.string(),
      proofs: z.array(z.object({ day: z.string(), proof: z.string(), by: z.string().nullable() })),
      missed: z.array(z.string()),
      nextDue: z.string().nullable(),
      state: z.enum(['running', 'overdue', 'ended', 'superseded']),
    }),
  ),
  listingIssues: z.array(listingIssueShape),
  notifications: z.array(
    z.object({
      id: z.string(),
      account: z.string(),
      marketplace: z.string().nullable(),
      subject: z.string(),
      receivedAt: z.string().nullable(),
      from: z.string().nullable(),
      kind: z.string().nullable(),
      due: z.string().nullable(),
      phishing: z.boolean().nullable(),
      severity: z.string().nullable(),
      caseState: z.string().nullable(),
      tiedBy: z.string().optional(),
      says: z.string(),
      done: z.boolean(),
    }),
  ),
})

export const purgeSchema = z.object({
  account: z.string(),
  before: z.string().nullable(),
  dryRun: z.boolean(),
  removed: z.object({
    orderItems: count,
    otherFacts: count,
    snapshots: count,
    notifications: count,
    documents: count,
  }),
  backups: z.array(z.string()),
})

export const doctorSchema = z.object({
  version: z.string(),
  node: z.string(),
  platform: z.string(),
  checks: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['ok', 'note', 'warning', 'problem']),
      finding: z.string(),
      advice: z.string().nullable(),
      ids: z.array(z.string()).optional(),
    }),
  ),
})

/** A line for each job of a round; with --dry-run what it would run. */
export const runSchema = z.union([
  z.object({
    job: z.string(),
    startedAt: instant,
    seconds: z.number().nonnegative(),
    exitCode: z.number().int().nullable(),
    said: z.array(z.string()),
  }),
  z.object({ job: z.string(), args: z.array(z.string()) }),
])

/** Every JSON shape that the program prints, by the name that `health-tui schema` takes. */
export const shapes: Readonly<Record<string, ZodType>> = {
  status: statusSchema,
  import: importSchema,
  fetch: fetchSchema,
  run: runSchema,
  report: reportSchema,
  purge: purgeSchema,
  'snapshot-list': snapshotListSchema,
  'snapshot-add': snapshotAddSchema,
  'snapshot-show': snapshotShowSchema,
  'snapshot-diff': snapshotDiffSchema,
  'snapshot-issues': snapshotIssuesSchema,
  doctor: doctorSchema,
  config: configSchema,
  'metrics-compute': computedMetricSchema,
  'metrics-explain': explanationSchema,
  'metrics-forecast': forecastSchema,
  policies: policyTableSchema,
  case: caseSchema,
  'poa-lint': lintOutputSchema,
  'notification-parse': parseOutputSchema,
}
