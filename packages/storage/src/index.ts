import type { FactSink } from './log/apply.ts'
import type { OpenStoreOptions, Store } from './open-store.ts'
export { openDatabase, withClient } from './database.ts'
export type { Database } from './database.ts'
export type {
  DatabaseFile,
  DatabaseUpgrade,
  OpenDatabaseOptions,
  Statement,
  WriteTransaction,
} from './open-file.ts'
export { DatabaseError, describeDatabaseFailure } from './database-error.ts'
export type { DatabaseFailure } from './database-error.ts'
export { watchDatabase } from './watch.ts'
export type { DatabaseWatch, WatchOptions } from './watch.ts'
export { findDocument, ingestDocument } from './facts/ingest.ts'
export { keepSeenAgain } from './facts/seen-again.ts'
export type {
  IngestBatch,
  IngestOutcome,
  PlacedRecord,
  StoredConflict,
  StoredReject,
} from './facts/ingest.ts'
export type { DocumentIntake } from './facts/document-intake.ts'
export type { NotificationFact } from './facts/notification-write.ts'
export { findStoresOfOrders, listSnapshots, listStores } from './facts/queries.ts'
export type { SnapshotFilter, StoredSnapshot, StoredStore } from './facts/queries.ts'
export { listAccounts, listDocuments } from './facts/document-read.ts'
export type { StoredDocument } from './facts/document-read.ts'
export { compareListings, listListingSnapshots, readListings } from './facts/listing-read.ts'
export type { ListingChange, ListingDifference, ListingSnapshot } from './facts/listing-read.ts'
export { listListingIssues } from './facts/listing-issue-read.ts'
export type { StoredListingIssue } from './facts/listing-issue-read.ts'
export { getNotification } from './facts/notification-read.ts'
export { listNotifications, pagesOfNotifications } from './facts/notification-list.ts'
export type { NotificationFilter, StoredNotification } from './facts/notification-list.ts'
export { listCasesOfLetters, listDoneLetters, putLetterAway, takeLetterBack } from './facts/letter-done.ts'
export type { DoneLetter } from './facts/letter-done.ts'
export { listAttempts } from './facts/case-attempts.ts'
export { listLetterKeys } from './facts/letter-keys.ts'
export type { StoredLetterKeys } from './facts/letter-keys.ts'
export { listDeadlines, readListsStamp } from './facts/deadlines.ts'
export type { StoreDeadline } from './facts/deadlines.ts'
export { searchLetters, searchListings } from './facts/fact-search.ts'
export type { FactSearchOptions, LetterHit, ListingHit } from './facts/fact-search.ts'
export { loadLedger, readFacts } from './facts/ledger.ts'
export type { StoredLedger } from './facts/ledger.ts'
export type { LedgerItems } from './facts/ledger-columns.ts'
export type { LedgerFacet, LedgerProduct } from './facts/ledger-items.ts'
export type { SideFacts } from './facts/side-fact-read.ts'
export { cancelledByCodes, orderStatusCodes } from './facts/codes.ts'
export { unitsSold } from './facts/units-sold.ts'
export { factsOf as caseFacts } from './cases/life/facts.ts'
export { listSources, readSourcePosition, saveSourcePosition } from './sources/position.ts'
export type { KnownSource } from './sources/position.ts'
export type { OpenStoreOptions, Store, StoreSyncOutcome } from './open-store.ts'
export { AttachmentError, describeAttachmentFailure, maxAttachmentBytes } from './attachments/attachment.ts'
export type { Attachment, AttachmentFailure, CaseAttachment } from './attachments/attachment.ts'
export type { AddedAttachment, Attachments } from './attachments/attachments.ts'
export type { AttachmentSource } from './attachments/take-in.ts'
export { accountNameProblem, sharedKinds } from './sharing/choices.ts'
export type { AccountSharing, SharedKind, SharingChange } from './sharing/choices.ts'
export type { CaseDocument, CaseItem } from './cases/document.ts'
export type { Cases, NewCase, TextEdit } from './cases/cases.ts'
export type { NewItem } from './cases/edit.ts'
export type { CaseFilter, CaseSummary } from './cases/list.ts'
export type { Conflict } from './cases/conflicts.ts'
export type { AttributedRun, HistoryEntry } from './cases/history.ts'
export type { ReviewAction, ReviewStatus } from './cases/review.ts'
export type { TextSession } from './cases/text-session.ts'
export { CaseError } from './cases/failure.ts'
export { ValueTooLarge } from './log/value-too-large.ts'
export { isRecordList, isTextList, isValueList, listPath } from './cases/places.ts'
export type { CaseFailure } from './cases/failure.ts'
export { authorsOf, reuseChanges, reusedRuns } from './cases/reuse.ts'
export type { ReusedRun, ReuseInput } from './cases/reuse.ts'
export { searchCases } from './cases/search.ts'
export type { SearchHit, SearchOptions } from './cases/search.ts'
export type { CaseChange, ChangeContext, ChangeMaker } from './cases/change.ts'
export { linksOf, tieOf } from './cases/links.ts'
export type { Link } from './cases/links.ts'
export { attemptsOf, replyChanges, submitChanges } from './cases/life/attempts.ts'
export type { Attempt, ReplyInput, SubmitInput } from './cases/life/attempts.ts'
export { checkChanges, checksOf } from './cases/life/checks.ts'
export type { CaseCheck } from './cases/life/checks.ts'
export { clocksOf, dueOf, listDue } from './cases/life/due.ts'
export type { DueItem } from './cases/life/due.ts'
export {
  confirmChanges,
  exhibitChanges,
  exhibitNamed,
  exhibitsOf,
  isConfirmed,
} from './cases/life/evidence.ts'
export type { CaseExhibit, NewExhibit } from './cases/life/evidence.ts'
export { listPromises } from './cases/life/list-promises.ts'
export type { CasePromise } from './cases/life/list-promises.ts'
export { promiseLedger, promiseSetChanges, proofChanges } from './cases/life/promises.ts'
export type { PromiseEntry, PromiseProof } from './cases/life/promises.ts'
export { stateOf, stepChanges, unfinishedBusiness } from './cases/life/step.ts'
export type { FactSink, SharedFact } from './log/apply.ts'
export type { Json } from './log/values.ts'
export { listCases, pagesOfCases } from './cases/list.ts'
export { draftsFromPortable, toPortable } from './cases/portable.ts'
export type { PortableCase } from './cases/portable.ts'

/**
 * Opens the store: the database, the operation log and the way to the team's server. Loaded on demand, because listing
 * metrics needs neither Yjs nor keys.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const module = await import('./open-store.ts')
  return module.openStore(options)
}

/** Stores what colleagues' machines imported in the tables of facts; loaded on demand, as it brings zod along. */
export async function openSharedFacts(): Promise<FactSink> {
  const { sharedFactSink } = await import('./facts/shared-facts.ts')
  return sharedFactSink
}
export { purgeAccount } from './sources/purge.ts'
export type { PurgeOutcome, PurgeRequest } from './sources/purge.ts'
export { listSavedPages, readSavedPage, savePage } from './sources/saved-page.ts'
export type { PageToSave, SavedPage } from './sources/saved-page.ts'
export type { MoveInRequest } from './sources/incoming-copy.ts'
export { mergeIn } from './sources/merge-in.ts'
export type { MergedIn, MergeInOutcome } from './sources/merge-in.ts'
export { moveIn } from './sources/move-in.ts'
export type { MovedIn, MoveInOutcome } from './sources/move-in.ts'
export { changeKey } from './change-key.ts'
export { checkDatabase, copyDatabase } from './sources/copy.ts'
