import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { drawScreen } from '../screens/draw.ts'
import { currentView, withView, type ScreenState } from '../state.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { moveBy, stepOf } from './move-actions.ts'

const brush = { theme: createTheme(false), signs: chooseSigns({ LANG: 'C.UTF-8' }, 'linux') }

function screens(): Readonly<Record<string, ScreenState>> {
  return allScreens(filledState({ columns: 80, rows: 24 }, statusReport([['acme', 'DE']])))
}

/** A letter of a hundred lines. */
function longLetter(): ScreenState {
  const { letter } = screens()
  if (letter === undefined) throw new Error('no letter')
  return withView(letter, (view) => {
    if (view.kind !== 'letter' || typeof view.found === 'string' || 'failed' in view.found) return view
    const lines = Array.from({ length: 100 }, (_, index) => `Line ${index + 1} of it`).join('\n')
    const answer = view.found.answer && { ...view.found.answer, text: `${view.found.answer.text}\n${lines}` }
    return { ...view, found: { answer } }
  })
}

function drawn(state: ScreenState): string {
  return stripVTControlCharacters(drawScreen(state, brush).join('\n'))
}

function topOf(state: ScreenState): number {
  const view = currentView(state)
  return 'top' in view ? view.top : -1
}

describe('a text that scrolls', () => {
  it('ends with its last page, which is full, and says which lines are seen', () => {
    const end = moveBy(longLetter(), Infinity)
    expect(drawn(end)).toContain('Line 100 of it')
    expect(drawn(end)).toContain('Line 90 of it')
    expect(drawn(end)).toMatch(/What it says .* ─+ (\d+)-(\d+) of \2 ─/)
    expect(topOf(moveBy(end, 1))).toBe(topOf(end))
    expect(topOf(moveBy(end, -1))).toBe(topOf(end) - 1)
    expect(drawn(moveBy(end, -Infinity))).toContain('kind: poor metrics')
  })

  it('shows its end after the terminal grew', () => {
    const end = moveBy(longLetter(), Infinity)
    expect(drawn({ ...end, rows: 60 })).toContain('Line 60 of it')
    expect(drawn({ ...end, rows: 60 })).toContain('Line 100 of it')
  })

  it('does not move where all of it is seen', () => {
    const { metric } = screens()
    if (metric === undefined) throw new Error('no metric')
    const tall = { ...metric, rows: 60 }
    expect(moveBy(tall, Infinity)).toBe(tall)
    expect(drawn(tall)).not.toMatch(/\d+-\d+ of \d+ ─/)
  })
})

it("the help moves by the keys of every list, and by a person's own", () => {
  const state = longLetter()
  const own = { settings: { ...state.settings, keys: { last: ['Q'] } } }
  expect(['j', 'G', 'ctrl-d', 'ctrl-b', 'x'].map((key) => stepOf(key, state, 20))).toEqual([
    1,
    Infinity,
    10,
    -20,
    undefined,
  ])
  expect(['G', 'Q'].map((key) => stepOf(key, own, 20))).toEqual([undefined, Infinity])
})
