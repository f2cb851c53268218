import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The append-only log; `seq` and `receivedAt` are the server's and null while unsent. */
export const op = sqliteTable('op', {
  position: integer('position').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  seq: integer('seq'),
  device: text('device').notNull(),
  deviceSeq: integer('device_seq').notNull(),
  author: text('author').notNull(),
  entity: text('entity').notNull(),
  entityId: text('entity_id').notNull(),
  txn: text('txn').notNull(),
  version: integer('version').notNull(),
  hlc: text('hlc').notNull(),
  receivedAt: integer('received_at'),
  kind: text('kind').notNull(),
  path: text('path').notNull(),
  value: text('value').notNull(),
  prev: text('prev').notNull(),
  signature: text('signature').notNull(),
})

export const device = sqliteTable('device', {
  device: text('device').primaryKey().notNull(),
  publicKey: text('public_key').notNull(),
  name: text('name').notNull(),
  author: text('author').notNull(),
})

export const meta = sqliteTable('meta', {
  key: text('key').primaryKey().notNull(),
  value: text('value').notNull(),
})

/** Rows of a server that are kept aside, with the reason. */
export const quarantine = sqliteTable('quarantine', {
  key: text('key').primaryKey().notNull(),
  seq: integer('seq'),
  id: text('id'),
  reason: text('reason').notNull(),
  row: text('row').notNull(),
  foundAt: integer('found_at').notNull(),
})
