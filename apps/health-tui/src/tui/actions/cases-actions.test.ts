import { expect, it } from 'vitest'
import { caseRows } from '../screens/cases.ts'
import { currentView, type ScreenState } from '../state.ts'
import { createStore } from '../store/store.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import type { ActionDeps } from './action.ts'
import { actionFor } from './registry.ts'

/** The title of the selected case after some keys. */
function after(columns: number, ...keys: readonly string[]): string | undefined {
  const cases = allScreens(filledState({ columns, rows: 40 }, statusReport([['acme', 'DE']])))['cases']
  if (cases === undefined) return undefined
  const store = createStore<ScreenState>(cases)
  for (const key of keys) actionFor(key, store.get())?.run({ store } as unknown as ActionDeps)
  const view = currentView(store.get())
  return view.kind === 'cases' ? caseRows(store.get(), view)[view.list.selected]?.title : view.kind
}

it('on the board Left and Right go from state to state and stop at the edges', () => {
  expect(after(120)).toMatch(/^Inauthentic/)
  expect(after(120, 'right')).toMatch(/^Trademark/)
  expect(after(120, 'l', 'l')).toMatch(/^Late/)
  expect(after(120, 'l', 'l', 'l', 'l')).toMatch(/^Verification/)
  expect(after(120, 'l', 'h')).toMatch(/^Order defects/)
  expect(after(120, 'h', 'left')).toMatch(/^Inauthentic/)
})

it('in the list of a narrow terminal Left goes back, and so does Esc everywhere', () => {
  expect(after(80, 'left')).toBe('health')
  expect(after(120, 'esc')).toBe('health')
})
