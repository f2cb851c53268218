import { facts } from './0001-facts.ts'
import { log } from './0002-log.ts'
import { casesSearch } from './cases-0001-search.ts'
import { screensAttention } from './screens-0001-attention.ts'
import { screensDue, screensInbox } from './screens-0002-inbox.ts'
import { shareAttachment } from './share-0001-attachment.ts'
import { sourcesPosition } from './sources-0001-position.ts'

/** One step of the schema. Its id is its identity for ever: never change an id or the statements of a released step. */
export interface Migration {
  readonly id: string
  /** One SQL statement each; they run in one transaction with all other missing steps. */
  readonly statements: readonly string[]
}

/** All steps in the order in which they are applied. Each area adds one file and one line here. */
export const migrations: readonly Migration[] = [
  facts,
  log,
  sourcesPosition,
  casesSearch,
  shareAttachment,
  screensAttention,
  screensInbox,
  screensDue,
]
