import type { Json } from '@health-tui/storage'
import type { SpellingChoice } from '../editor/spelling/language.ts'

/** One entry of one list of a case, as plain data. */
export interface CaseEntry {
  readonly id: string
  /** `sections.rootCauses.<id>`: the name of this place everywhere. */
  readonly path: string
  readonly fields: Readonly<Record<string, Json>>
  readonly text: string
  /** Somebody removed it while somebody else went on editing it. */
  readonly revived: boolean
}

/** A case as it stands in the log. */
export interface CaseSnapshot {
  readonly id: string
  readonly fields: Readonly<Record<string, Json>>
  readonly lists: Readonly<Record<string, readonly CaseEntry[]>>
  readonly freeText: string
  readonly updateNeeded: boolean
  /** Why it may not be submitted yet as far as a second person's review goes; null: nothing is in the way. */
  readonly reviewMissing: string | null
}

/** A stretch of one text of the case, in UTF-16 units. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A linter's remark, bound to a place of the case instead of to an index in a file. */
export interface PlacedFinding {
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly question: string
  /** The words that are meant, or the name of what is meant. */
  readonly words: string
  /** Path of the entry or field that it is about. */
  readonly place: string
  readonly stretch: Stretch | null
  readonly fix: (Stretch & { readonly title: string; readonly place: string; readonly insert: string }) | null
}

export interface SetAside extends PlacedFinding {
  readonly reason: string
}

/** For each issue of the notice, what answers it; all by path. */
export interface CoverageRow {
  readonly issue: string
  readonly rootCauses: readonly string[]
  readonly correctiveActions: readonly string[]
  readonly preventiveMeasures: readonly string[]
  /** Names of exhibits. */
  readonly evidence: readonly string[]
}

export interface CaseReport {
  readonly ready: boolean
  readonly findings: readonly PlacedFinding[]
  readonly setAside: readonly SetAside[]
  readonly coverage: readonly CoverageRow[]
  readonly asks: readonly { readonly ask: string; readonly answered: boolean }[]
}

/** A selection by what stands beside it instead of by numbers: Yjs' relative positions, base64url. */
export interface AnchoredSelection {
  readonly anchor: string
  readonly head: string
}

/** Somebody else who has this case open. */
export interface Colleague {
  readonly name: string
  /** The place where they are; empty: somewhere in the case. */
  readonly place: string
  /** Their cursor in the text there, with what they have selected; null where they do not write. */
  readonly at: AnchoredSelection | null
}

/** How the team's server is reached. */
export type TeamState =
  | { readonly kind: 'alone' }
  | { readonly kind: 'in-sync' }
  | { readonly kind: 'waiting'; readonly pending: number }
  | { readonly kind: 'offline'; readonly pending: number; readonly why: string }

/** What the desk says without being asked. */
export type DeskEvent =
  | {
      readonly kind: 'checked'
      /** Null: unchanged since the last time. */
      readonly snapshot: CaseSnapshot | null
      readonly report: CaseReport
      /** The open text as it was checked: after how many of its own updates, and which words nobody knows. */
      readonly text: {
        readonly path: string
        readonly updates: number
        readonly unknownWords: readonly Stretch[]
        /** Why its spelling is not checked; null: it is. */
        readonly unchecked: string | null
      } | null
    }
  | { readonly kind: 'text'; readonly path: string; readonly update: string }
  | { readonly kind: 'colleagues'; readonly colleagues: readonly Colleague[] }
  | { readonly kind: 'team'; readonly team: TeamState }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'told'; readonly words: string }

/** One change of the case's structure; each is one action that `undo` takes back. */
export type CaseEdit =
  | { readonly kind: 'set'; readonly path: string; readonly value: Json }
  | {
      readonly kind: 'add'
      readonly list: string
      readonly index: number
      readonly text?: string
      readonly fields?: Readonly<Record<string, Json>>
    }
  | { readonly kind: 'move'; readonly path: string; readonly index: number }
  | { readonly kind: 'remove'; readonly path: string }

/** What a person has set about working on cases. */
export interface DeskOptions {
  readonly spelling: SpellingChoice
}

export const previewFormats = ['text', 'form', 'markdown'] as const
export type PreviewFormat = (typeof previewFormats)[number]

/** Where one case is worked on. It lives beside the database; the screen holds copies of what it says. */
export interface CaseDesk {
  /** Begins with a case and leaves the one before; false where there is no such case. The first `checked` follows. */
  open(id: string, options: DeskOptions): Promise<boolean>
  leave(): Promise<void>
  /** Opens one text for typing; gives its state as a Yjs update (base64). */
  openText(path: string): Promise<string>
  closeText(path: string): Promise<void>
  /** The path of what was added, or the path given. */
  edit(edit: CaseEdit): Promise<string>
  /** Takes back this device's last action on the case; says what that was. */
  undo(): Promise<string>
  /** Does again what undo took back last; says what that was. */
  redo(): Promise<string>
  /** Replaces a stretch of a text if it still holds `words`. */
  replace(place: string, stretch: Stretch, words: string, insert: string): Promise<boolean>
  render(format: PreviewFormat): Promise<string>
  /** Records that exactly this text was sent. */
  submit(text: string): Promise<void>
  suggest(word: string): Promise<readonly string[]>
  /** Tells the team where the person is, and where in a text; null: nowhere in particular. */
  here(place: string | null, at?: AnchoredSelection): Promise<void>
}

/** What the desk's screen side can do besides: typing and listening, which wait for no answer. */
export interface DeskLine extends CaseDesk {
  /** Hands over what was typed, a Yjs update (base64); committed as soon as the file takes it. */
  typed(path: string, update: string): void
  listen(listener: (event: DeskEvent) => void): () => void
  /**
   * Blocks until everything typed is in the file, for the moment before the process ends; false where nothing more of it
   * came there for so long.
   */
  settle(ms: number): boolean
}
