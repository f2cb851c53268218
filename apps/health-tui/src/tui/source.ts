import type { FailedFile, ImportedFile } from '../import/import-result.ts'
import type { CaseRow, InboxItem, StatusReport } from '../status/status-report.ts'
import type { DeskLine } from './case/desk.ts'
import type { Ask } from './questions.ts'

/** What one file came to for the dialogue; one that was refused takes nothing from what others brought in. */
export type ImportOutcome = ImportedOutcome | Pick<FailedFile, 'type' | 'file' | 'why' | 'remedy'>

type ImportedOutcome = Pick<
  ImportedFile,
  'type' | 'file' | 'kind' | 'imported' | 'unchanged' | 'updated' | 'rejected' | 'rejectedCount' | 'notes'
>

export interface ImportRequest {
  readonly paths: readonly string[]
  readonly account: string | undefined
  readonly marketplace: string | undefined
  readonly signal: AbortSignal
  readonly onProgress: (text: string) => void
}

/** What the lists of the screen show. */
export interface ScreenData {
  readonly report: StatusReport
  readonly inbox: readonly InboxItem[]
  readonly cases: readonly CaseRow[]
  /** The name under which this person works. */
  readonly me: string
  /** Why a part of it is missing or old, and what happens next; null while all is well. */
  readonly trouble?: string | null
  /** False while only the table is read: inbox and cases are still on their way. */
  readonly listed: boolean
}

/** Where the screen's data comes from; the screen knows no database. */
export interface ScreenSource {
  readonly sample: boolean
  readonly path: string
  /** Where an older database lies as it was, when opening upgraded it. */
  readonly backup?: string
  /** Reads what the lists show; `table` leaves out the inbox and the cases, which take longest. */
  load(what: 'table' | 'all'): Promise<ScreenData>
  /** Everything else that a screen wants to know or to have done, by name. */
  readonly ask: Ask
  /** Makes a case from a notification and gives its id; a notification that has an open case already gives that one's. */
  openCase(notificationId: string): Promise<string>
  /** Where one case at a time is worked on. */
  readonly desk: DeskLine
  /** Calls `listener` when this or another process changed the data. */
  subscribe(listener: () => void): () => void
  /**
   * Resolves when what was typed is in the file and nothing is under way there; nothing begins until the returned function
   * is called. For as long as the program is stopped: a transaction in it would lock everybody else out.
   */
  rest(): Promise<() => void>
  /** Rejects with a CommandFailure-like error whose message says what to do. */
  importFiles(request: ImportRequest): Promise<readonly ImportOutcome[]>
  /** Gives the path of a file with what was typed and could not be saved, if there is such. */
  close(): Promise<string | null>
}
