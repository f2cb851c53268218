import type { Migration } from './index.ts'

/** The nearest deadlines, without a look at the letters. */
export const screensDue: Migration = {
  id: 'screens-0003-due',
  statements: [
    `CREATE INDEX notification_due ON notification (due_at, account_id, marketplace, phishing) WHERE due_at IS NOT NULL`,
  ],
}

/**
 * Everything that the inbox lists of a letter, without its text: ten thousand rows are read from two megabytes instead of
 * forty. `screens-0004-newest` has put another in its place.
 */
export const screensInbox: Migration = {
  id: 'screens-0002-inbox',
  statements: [
    `CREATE INDEX notification_list ON notification (
      id, account_id, marketplace, subject, sender, received_at, imported_at, kind, severity, due_at, phishing)`,
  ],
}
