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
    expect(lines.some((line) => line.startsWith('selected: critical, Account acme, Mkt DE'))).toBe(true)
    expect(lines.at(-1)).toMatch(/^keys: .*q quit/)
  })

  it('says nothing when nothing changed, also while time passes', () => {
    expect(linesToSay(state, state)).toEqual([])
  })

  it('says the row that the selection came to, not the one that it left', () => {
    const moved = { ...state, views: [{ ...initialHealth, list: { selected: 1, top: 0 } }] }
    const lines = linesToSay(state, moved)
    expect(lines[0]).toMatch(/^selected: critical, Account second/)
    expect(lines.some((line) => line.includes('acme'))).toBe(false)
  })

  it('says all lines of the row that the selection came to', () => {
    const inbox = pushView(state, initialInbox)
    const moved = pushView(state, { ...initialInbox, list: { selected: 1, top: 0 } })
    const lines = linesToSay(inbox, moved)
    expect(lines[0]).toMatch(/^selected: .*LOOKS LIKE A FAKE/)
    expect(lines[1]).toMatch(/^Confirm your bank account/)
    expect(lines[2]).toMatch(/^claims 2026-10-03/)
    expect(lines).toHaveLength(3)
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

describe('what a voice reads', () => {
  it('is one column on every screen, however wide the terminal', () => {
    for (const [name, shown] of Object.entries(allScreens({ ...state, columns: 200, rows: 60 }))) {
      // Both versions of a conflict are meant to be beside each other.
      const lines = name === 'team' ? [] : linesToSay(undefined, shown).slice(1)
      expect(
        lines.filter((line) => line.includes(' | ') && !line.startsWith('line ')),
        name,
      ).toEqual([])
    }
  })

  it('names the columns in each row, signs by what they mean, and leaves out what is empty', () => {
    const said = linesToSay(undefined, state)
    expect(said.find((line) => line.startsWith('selected: '))).toMatch(
      /, ODR (ok|warning) 0\.\d\d%, .*OTDR contradicted, warning 42\.86%/,
    )
    expect(said.filter((line) => line.startsWith('Metric '))).toSatisfy(
      (rows: readonly string[]) => rows.length > 0 && rows.every((row) => row.includes(', Target ')),
    )
    // Neither signs that a voice would spell nor the empty columns' dashes.
    expect(said.filter((line) => /[#^✗✓≠]|, -/.test(line))).toEqual([])
  })

  it('says a chart in words', () => {
    const said = linesToSay(undefined, allScreens(state)['metric'] ?? state)
    expect(said.find((line) => line.startsWith('So far: '))).toMatch(/% on \d{4}-\d\d-\d\d, .*% on/)
    expect(said.find((line) => line.startsWith('Expected: '))).toContain('in 9 of 10 futures')
    expect(said).toContain('Target: 1.00 %')
    expect(said.join('\n')).not.toMatch(/\*\*|::/)
  })
})
