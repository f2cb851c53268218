import { describe, expect, it } from 'vitest'
import { initialHealth, initialInbox, pushView } from '../state.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { linesToSay } from './linear-text.ts'

const state = filledState(
  { columns: 80, rows: 24 },
  statusReport([
    ['acme', 'DE'],
    ['second', 'US'],
  ]),
)

describe('linesToSay', () => {
  it('says where one is, what is there, and the keys', () => {
    const lines = linesToSay(undefined, state)
    expect(lines[0]).toMatch(/^health-tui \| Health/)
    expect(lines.some((line) => line.startsWith('selected: acme'))).toBe(true)
    expect(lines.at(-1)).toMatch(/^keys: .*q quit/)
  })

  it('says nothing when nothing changed, also while time passes', () => {
    expect(linesToSay(state, state)).toEqual([])
  })

  it('says the row that the selection came to, not the one that it left', () => {
    const moved = { ...state, views: [{ ...initialHealth, list: { selected: 1, top: 0 } }] }
    const lines = linesToSay(state, moved)
    expect(lines[0]).toMatch(/^selected: second/)
    expect(lines.some((line) => line.startsWith('acme'))).toBe(false)
  })

  it('says the whole screen after a change of screens', () => {
    expect(linesToSay(state, pushView(state, initialInbox)).join('\n')).toContain('LOOKS LIKE A FAKE')
  })

  it('says no line twice and nothing raw, on any screen', () => {
    for (const [name, shown] of Object.entries(allScreens(state))) {
      for (const line of linesToSay(undefined, shown))
        expect(line, name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})
