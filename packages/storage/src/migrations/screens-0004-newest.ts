import type { Migration } from './index.ts'

/**
 * The list of the inbox in its order, the newest first, so that it can be read in pieces without being sorted for each; it
 * takes the place of the index by id.
 */
export const screensNewest: Migration = {
  id: 'screens-0004-newest',
  statements: [
    `DROP INDEX notification_list`,
    `CREATE INDEX notification_newest ON notification (
      -coalesce(received_at, imported_at), id, account_id, marketplace, subject, sender, received_at, imported_at, kind, severity,
      due_at, phishing)`,
  ],
}
