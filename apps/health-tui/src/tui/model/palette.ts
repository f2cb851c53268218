import { isOffered, keysOf, type Action, type ViewKind } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import { keyLabel } from '../input/key-names.ts'
import { currentView, type ScreenState } from '../state.ts'
import { fuzzyFit } from './fuzzy.ts'

export interface PaletteEntry {
  readonly action: Action
  readonly keys: string
  /** Why it cannot be done now. */
  readonly why: string | undefined
  /** The letters of the title that were typed. */
  readonly places: readonly number[]
}

/**
 * The actions that fit what was typed: those of the shown screen, the best first, then those of other screens, which say
 * where they are. While nothing is typed all of the shown screen, in the order of the registry: what it is for comes first.
 */
export function paletteEntries(state: ScreenState, typed: string): readonly PaletteEntry[] {
  const candidates = actions.filter(({ id }) => id !== 'palette')
  const offered = candidates.filter((action) => isOffered(action, state))
  const here = entriesFor(offered, typed, state, (action) => action.disabled?.(state))
  if (typed.trim() === '') return here
  const titles = new Set(offered.map(({ title }) => title))
  const { kind } = currentView(state)
  const words = typed.toLowerCase().trim().split(/\s+/)
  const elsewhere = candidates.filter(({ title, views }) => {
    if (views === undefined || views.includes(kind) || titles.has(title)) return false
    // Letters here and there would find half of all there is.
    if (!words.every((word) => title.toLowerCase().includes(word))) return false
    titles.add(title)
    return true
  })
  return [...here, ...entriesFor(elsewhere, typed, state, ({ views }) => placeOf(views ?? []))]
}

function entriesFor(
  some: readonly Action[],
  typed: string,
  state: ScreenState,
  whyNot: (action: Action) => string | undefined,
): readonly PaletteEntry[] {
  return some
    .flatMap((action) => {
      const fit = fuzzyFit(typed, action.title) ?? byId(typed, action.id)
      if (fit === null) return []
      const keys = keysOf(action, state).slice(0, 2).map(keyLabel).join(', ')
      return [{ action, keys, why: whyNot(action), places: fit.places, score: fit.score }]
    })
    .toSorted((a, b) => (typed.trim() === '' ? 0 : b.score - a.score))
}

function placeOf(views: readonly ViewKind[]): string {
  return `only on ${views.map((view) => (view === 'life' ? 'steps' : view)).join(', ')}`
}

/** A person who knows the id from the configuration finds it too, after all titles. */
function byId(
  typed: string,
  id: string,
): { readonly score: number; readonly places: readonly number[] } | null {
  const fit = fuzzyFit(typed, id)
  return fit === null ? null : { score: fit.score - 100, places: [] }
}
