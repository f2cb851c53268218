import { isOffered, keysOf, type Action } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import { keyLabel } from '../input/key-names.ts'
import type { ScreenState } from '../state.ts'
import { fuzzyFit } from './fuzzy.ts'

export interface PaletteEntry {
  readonly action: Action
  readonly keys: string
  /** Why it cannot be done now. */
  readonly why: string | undefined
  /** The letters of the title that were typed. */
  readonly places: readonly number[]
}

/** The actions of the shown screen that fit what was typed, the best first; all of them while nothing is typed. */
export function paletteEntries(state: ScreenState, typed: string): readonly PaletteEntry[] {
  return (
    actions
      .filter((action) => action.id !== 'palette' && isOffered(action, state))
      .flatMap((action) => {
        const fit = fuzzyFit(typed, action.title) ?? byId(typed, action.id)
        if (fit === null) return []
        const keys = keysOf(action, state).slice(0, 2).map(keyLabel).join(', ')
        return [{ action, keys, why: action.disabled?.(state), places: fit.places, score: fit.score }]
      })
      // While nothing is typed the order is that of the registry: what a screen is for comes first.
      .toSorted((a, b) => (typed.trim() === '' ? 0 : b.score - a.score))
  )
}

/** A person who knows the id from the configuration finds it too, after all titles. */
function byId(
  typed: string,
  id: string,
): { readonly score: number; readonly places: readonly number[] } | null {
  const fit = fuzzyFit(typed, id)
  return fit === null ? null : { score: fit.score - 100, places: [] }
}
