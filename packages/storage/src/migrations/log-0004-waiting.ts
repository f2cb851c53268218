import type { Migration } from './index.ts'

/** `op_seq` finds what waits in the order of the log as well, and SQLite always chose it: one page less for each commit. */
export const logWaiting: Migration = {
  id: 'log-0004-waiting',
  statements: [`DROP INDEX IF EXISTS op_waiting`],
}
