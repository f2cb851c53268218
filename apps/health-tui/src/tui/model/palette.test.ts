import { describe, expect, it } from 'vitest'
import { actions } from '../actions/registry.ts'
import { currentView, type ScreenState } from '../state.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { paletteEntries } from './palette.ts'

const state = filledState({ columns: 80, rows: 24 }, statusReport([['acme', 'DE']]))
const screens = allScreens(state)

describe('the palette', () => {
  it('finds what other screens can do, after what this one can, and says where it is', () => {
    const found = paletteEntries(state, 'history').map(({ action, why }) => [action.id, why])
    expect(found[0]).toEqual(['history', 'only on team, case'])
    const elsewhere = paletteEntries(state, 'open').map(({ why }) => why?.startsWith('only on') === true)
    expect(elsewhere.indexOf(true)).toBeGreaterThan(elsewhere.lastIndexOf(false))
  })

  it('lists only what this screen can do while nothing is typed', () => {
    expect(paletteEntries(state, '').every(({ why }) => !why?.startsWith('only on'))).toBe(true)
  })

  it('leads to every action of another screen by its title', () => {
    const missing = ['health', 'inbox', 'metric', 'case', 'team'].flatMap((name) =>
      titlesElsewhere(screens[name] ?? state)
        .filter((title) => !paletteEntries(screens[name] ?? state, title).some(titled(title)))
        .map((title) => [name, title]),
    )
    expect(missing).toEqual([])
  })
})

function titlesElsewhere(shown: ScreenState): readonly string[] {
  const { kind } = currentView(shown)
  const here = new Set(
    actions.filter(({ views }) => views === undefined || views.includes(kind)).map(({ title }) => title),
  )
  return [...new Set(actions.map(({ title }) => title).filter((title) => !here.has(title)))]
}

function titled(title: string): (entry: { readonly action: { readonly title: string } }) => boolean {
  return ({ action }) => action.title === title
}
