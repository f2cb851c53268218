import { listingFields } from '@health-tui/metrics'
import { z } from 'zod'

const snapshot = z.object({
  id: z.number().int(),
  account: z.string(),
  marketplace: z.string(),
  takenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  listings: z.number().int().nonnegative(),
  file: z.string(),
  content: z.string(),
})

const listing = z.object({
  sku: z.string(),
  asin: z.string().nullable(),
  title: z.string().nullable(),
  price: z.string().nullable(),
  quantity: z.number().nullable(),
  status: z.string().nullable(),
  condition: z.string().nullable(),
  fulfilment: z.enum(['mfn', 'afn']).nullable(),
  listingId: z.string().nullable(),
  opened: z.string().nullable(),
})

const page = z.object({
  id: z.string(),
  account: z.string(),
  savedAt: z.iso.datetime(),
  name: z.string(),
  note: z.string().nullable(),
  bytes: z.number().int().positive(),
  sha256: z.string(),
})

export const snapshotListSchema = z.object({ snapshots: z.array(snapshot), pages: z.array(page) })

/** With --dry-run there is no page yet. */
export const snapshotAddSchema = z.union([
  page.extend({ known: z.boolean() }),
  z.object({
    file: z.string(),
    bytes: z.number().int().positive(),
    sha256: z.string(),
    known: z.boolean(),
    dryRun: z.literal(true),
  }),
])

export const snapshotShowSchema = z.object({ snapshot, listings: z.array(listing) })

export const listingIssueShape = z.object({
  account: z.string(),
  marketplace: z.string(),
  sku: z.string(),
  asin: z.string().nullable(),
  title: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  severity: z.string(),
  categories: z.array(z.string()),
  actions: z.array(z.string()),
  exemption: z.string().nullable(),
  exemptUntil: z.string().nullable(),
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  solvedAt: z.iso.datetime().nullable(),
})

export const snapshotIssuesSchema = z.object({ issues: z.array(listingIssueShape) })

export const snapshotDiffSchema = z.object({
  before: snapshot,
  after: snapshot,
  added: z.array(listing),
  removed: z.array(listing),
  changed: z.array(
    z.object({ sku: z.string(), before: listing, after: listing, fields: z.array(z.enum(listingFields)) }),
  ),
})
