export { openDatabase } from './database.ts'
export type { Database, OpenDatabaseOptions, Statement, WriteTransaction } from './database.ts'
export { DatabaseError, describeDatabaseFailure } from './database-error.ts'
export type { DatabaseFailure } from './database-error.ts'
export { watchDatabase } from './watch.ts'
export type { DatabaseWatch, WatchOptions } from './watch.ts'
export { findDocument, ingestDocument } from './facts/ingest.ts'
export type {
  IngestBatch,
  IngestOutcome,
  PlacedRecord,
  StoredConflict,
  StoredReject,
} from './facts/ingest.ts'
export type { DocumentIntake } from './facts/document-intake.ts'
export type { NotificationFact } from './facts/notification-write.ts'
export {
  findStoresOfOrders,
  getNotification,
  listAccounts,
  listDocuments,
  listNotifications,
  listSnapshots,
  listStores,
} from './facts/queries.ts'
export type {
  SnapshotFilter,
  StoredDocument,
  StoredNotification,
  StoredSnapshot,
  StoredStore,
} from './facts/queries.ts'
export { loadLedger, readFacts } from './facts/ledger.ts'
export type { LedgerItems, StoredLedger } from './facts/ledger.ts'
export type { LedgerFacet, LedgerProduct } from './facts/ledger-items.ts'
export type { SideFacts } from './facts/side-fact-read.ts'
export { cancelledByCodes, orderStatusCodes } from './facts/codes.ts'
