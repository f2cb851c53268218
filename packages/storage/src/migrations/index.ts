import { facts } from './0001-facts.ts'
import { invoiceDefects } from './facts-0002-invoice-defect.ts'
import { listings } from './facts-0003-listing.ts'
import { log } from './0002-log.ts'
import { logIndex } from './0003-log-index.ts'
import { logWaiting } from './log-0004-waiting.ts'
import { casesSearch } from './cases-0001-search.ts'
import { screensAttention } from './screens-0001-attention.ts'
import { screensDue, screensInbox } from './screens-0002-inbox.ts'
import { screensNewest } from './screens-0004-newest.ts'
import { shareAttachment } from './share-0001-attachment.ts'
import { sharedDocument } from './share-0002-shared-document.ts'
import { removedItems } from './share-0003-removed-items.ts'
import { savedPage } from './snap-0001-saved-page.ts'
import { listingIssue } from './sources-0002-listing-issue.ts'
import { sourcesPosition } from './sources-0001-position.ts'

/** One step of the schema. Its id is its identity for ever: never change an id or the statements of a released step. */
export interface Migration {
  readonly id: string
  /** One SQL statement each; they run in one transaction with all other missing steps. */
  readonly statements: readonly string[]
}

/** What the operation log alone needs. */
export const logMigrations: readonly Migration[] = [log, logIndex, logWaiting]

/**
 * All steps in the order in which they are applied; one file and one line here for each. A database knows its steps by id,
 * not by place, so a new line may stand anywhere after what it needs.
 */
export const migrations: readonly Migration[] = [
  facts,
  log,
  logIndex,
  logWaiting,
  sourcesPosition,
  casesSearch,
  shareAttachment,
  sharedDocument,
  removedItems,
  invoiceDefects,
  listings,
  screensAttention,
  screensInbox,
  screensDue,
  savedPage,
  listingIssue,
  screensNewest,
]
