import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The list of cases, folded from the log. */
export const caseSummary = sqliteTable('case_summary', {
  id: text('id').primaryKey().notNull(),
  title: text('title').notNull(),
  state: text('state').notNull(),
  route: text('route'),
  account: text('account'),
  marketplace: text('marketplace'),
  deadline: text('deadline'),
  assignee: text('assignee'),
  deleted: integer('deleted').notNull(),
  updatedStamp: text('updated_stamp').notNull(),
  updateNeeded: integer('update_needed').notNull(),
  partial: integer('partial').notNull(),
})

/** The current winner of each place of each case. */
export const cell = sqliteTable(
  'cell',
  {
    entityId: text('entity_id').notNull(),
    path: text('path').notNull(),
    value: text('value').notNull(),
    opId: text('op_id').notNull(),
    stamp: text('stamp').notNull(),
    hlc: text('hlc').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.path] })],
)

/** Values that lost to one set at the same time; kept until somebody settles it. */
export const conflict = sqliteTable('conflict', {
  loser: text('loser').primaryKey().notNull(),
  entityId: text('entity_id').notNull(),
  path: text('path').notNull(),
  winner: text('winner').notNull(),
})
