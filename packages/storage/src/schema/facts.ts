import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const account = sqliteTable('account', { id: integer().primaryKey(), name: text().notNull() })

export const store = sqliteTable('store', {
  id: integer().primaryKey(),
  accountId: integer('account_id').notNull(),
  marketplace: text().notNull(),
  revision: integer().notNull(),
})

export const document = sqliteTable('document', {
  id: integer().primaryKey(),
  accountId: integer('account_id').notNull(),
  sha256: text().notNull(),
  reading: text().notNull(),
  kind: text().notNull(),
  name: text().notNull(),
  marketplace: text(),
  importedAt: integer('imported_at').notNull(),
  lastSeenAt: integer('last_seen_at'),
  size: integer(),
  rows: integer().notNull(),
  imported: integer().notNull(),
  updated: integer().notNull(),
  unchanged: integer().notNull(),
  rejected: integer().notNull(),
  rejects: text().notNull(),
  conflicts: text().notNull(),
  notes: text().notNull(),
})

export const snapshot = sqliteTable('snapshot', {
  id: integer().primaryKey(),
  storeId: integer('store_id').notNull(),
  documentId: integer('document_id').notNull(),
  content: text().notNull(),
  reportDay: text('report_day'),
  receivedAt: integer('received_at').notNull(),
  accountStatus: text('account_status'),
  ratingScore: real('rating_score'),
  ratingStatus: text('rating_status'),
  warnings: text().notNull(),
  notes: text().notNull(),
})

export const reportedMetric = sqliteTable(
  'reported_metric',
  {
    snapshotId: integer('snapshot_id').notNull(),
    position: integer().notNull(),
    metric: text().notNull(),
    fulfilment: text(),
    basis: text(),
    numerator: integer(),
    denominator: integer(),
    rate: real(),
    target: real(),
    targetCondition: text('target_condition'),
    windowDays: integer('window_days'),
    fromDay: text('from_day'),
    toDay: text('to_day'),
    status: text().notNull(),
    statusAsGiven: text('status_as_given'),
    components: text().notNull(),
    inconsistent: text(),
  },
  (table) => [primaryKey({ columns: [table.snapshotId, table.position] })],
)

export const policyCount = sqliteTable(
  'policy_count',
  {
    snapshotId: integer('snapshot_id').notNull(),
    category: text().notNull(),
    violations: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.snapshotId, table.category] })],
)

export const notification = sqliteTable('notification', {
  id: text().primaryKey(),
  accountId: integer('account_id').notNull(),
  documentId: integer('document_id').notNull(),
  marketplace: text(),
  subject: text(),
  sender: text(),
  receivedAt: integer('received_at'),
  kind: text(),
  severity: text(),
  dueAt: integer('due_at'),
  phishing: integer(),
  text: text().notNull(),
  parsed: text(),
  importedAt: integer('imported_at').notNull(),
})
