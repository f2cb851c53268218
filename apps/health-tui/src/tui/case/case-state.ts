import type { TimeField } from '../../cases/field-value.ts'
import type { EditorState } from '../editor/state.ts'
import type { FieldState } from '../state.ts'
import type {
  CaseReport,
  CaseSnapshot,
  Colleague,
  PlacedFinding,
  PreviewFormat,
  Stretch,
  TeamState,
} from './desk.ts'
import { caseSections, isFact, sectionOf } from './sections.ts'

/** Everything that the screen of one case shows. */
export interface CaseScreen {
  readonly snapshot: CaseSnapshot
  /** Null until the first check is through. */
  readonly report: CaseReport | null
  readonly colleagues: readonly Colleague[]
  readonly team: TeamState
  readonly outline: {
    /** Path of the selected row. */
    readonly selected: string
    readonly top: number
    readonly folded: ReadonlySet<string>
  }
  /** The open text; its editor has the keys. */
  readonly text: {
    readonly path: string
    readonly editor: EditorState
    /** Why its spelling is not checked; null: it is, or nobody has looked yet. */
    readonly unchecked: string | null
  } | null
  readonly overlay: CaseOverlay | null
}

export interface Choice {
  readonly id: string
  readonly label: string
  readonly on: boolean
}

/** What has the keys instead of the outline or the text. */
export type CaseOverlay =
  | {
      readonly kind: 'field'
      readonly title: string
      readonly hint: string
      readonly field: FieldState
      readonly purpose: FieldPurpose
      /** What it was called from, and what is shown again after it. */
      readonly back: CaseOverlay | null
    }
  | {
      readonly kind: 'choose'
      readonly title: string
      readonly choices: readonly Choice[]
      readonly selected: number
      readonly purpose: ChoosePurpose
    }
  | { readonly kind: 'remarks'; readonly selected: number; readonly top: number }
  | { readonly kind: 'matrix'; readonly top: number }
  | {
      readonly kind: 'preview'
      readonly format: PreviewFormat
      readonly text: string
      readonly top: number
    }
  | { readonly kind: 'attempt'; readonly path: string; readonly top: number }

/** How a line of text that somebody typed is checked and kept. */
export type FieldKind = 'text' | 'words' | 'rhythm' | TimeField

/** What is done with a line of text that somebody typed. */
export type FieldPurpose =
  | { readonly kind: 'add'; readonly list: string; readonly index: number }
  | { readonly kind: 'set'; readonly path: string; readonly as: FieldKind }
  | { readonly kind: 'set-aside'; readonly finding: PlacedFinding }
  | { readonly kind: 'write-file'; readonly text: string }
  /** The plan is not ready: the word has to be typed. */
  | { readonly kind: 'submit'; readonly text: string; readonly word: string }

export type ChoosePurpose =
  | { readonly kind: 'ties'; readonly path: string; readonly only?: string }
  | { readonly kind: 'route' }
  | { readonly kind: 'exhibit'; readonly path: string }
  | {
      readonly kind: 'spelling'
      readonly stretch: Stretch
      readonly word: string
      readonly suggestions: readonly string[]
    }

export function createCaseScreen(snapshot: CaseSnapshot, report: CaseReport | null): CaseScreen {
  return {
    snapshot,
    report,
    colleagues: [],
    team: { kind: 'alone' },
    outline: {
      selected: 'sections.rootCauses',
      top: 0,
      folded: new Set(caseSections.filter(({ folded }) => folded === true).map(({ id }) => id)),
    },
    text: null,
    overlay: null,
  }
}

/** Which of the screen's parts has the keys. */
export type CaseMode = 'outline' | 'text' | CaseOverlay['kind']

export function modeOf({ overlay, text }: CaseScreen): CaseMode {
  return overlay?.kind ?? (text === null ? 'outline' : 'text')
}

/** The remarks in the order in which they are listed and jumped through. */
export function remarksOf({ report }: Pick<CaseScreen, 'report'>): readonly PlacedFinding[] {
  return report?.findings ?? []
}

/** How much is in the way of a plan that is not ready. */
export function errorsStand(screen: Pick<CaseScreen, 'report'>): string {
  const count = remarksOf(screen).filter(({ severity }) => severity === 'error').length
  return `${count} ${count === 1 ? 'error stands' : 'errors stand'}`
}

/** Remarks that are shown at one row of the outline. */
export function remarksAt(screen: Pick<CaseScreen, 'report'>, path: string): readonly PlacedFinding[] {
  return remarksOf(screen).filter((remark) => rowOfRemark(remark) === path)
}

/** The row that a remark is about: its own, or the nearest heading. */
export function rowOfRemark({ place }: PlacedFinding): string {
  if (sectionOf(place) !== undefined || isFact(place)) return place
  return place.startsWith('sections') ? 'sections.rootCauses' : 'facts'
}
