import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withViewOf, type ScreenState } from '../state.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { accountReport, statusReport } from '../testing/report.ts'
import { width } from '../text/layout.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { drawScreen } from './draw.ts'
import { helpLines } from './help.ts'

const brush = (color: boolean, env: Record<string, string> = { LANG: 'C.UTF-8' }) => ({
  theme: createTheme(color),
  signs: chooseSigns(env, 'linux'),
})
const plain = brush(false)

const filled = (columns: number, rows: number, names: readonly (readonly [string, string])[]): ScreenState =>
  filledState({ columns, rows }, statusReport(names))

describe('drawScreen', () => {
  it('while it opens, names the database, or the sample data, which has none that stays', () => {
    const state: ScreenState = { ...filled(80, 24, []), data: { phase: 'opening' } }
    expect(drawScreen(state, plain).join('\n')).toContain('Opening /data/health.db ...')
    const sample = drawScreen({ ...state, sample: true }, plain).join('\n')
    expect(sample).toContain('Making the sample data ...')
    expect(sample).not.toContain('health.db')
  })

  it('the second column of the help stands below itself, also where it is the longer one', () => {
    const state = allScreens(filled(200, 60, [['acme', 'DE']]))['account']
    if (state === undefined) throw new Error('no such screen')
    const lines = drawScreen({ ...state, sample: true, help: 0 }, plain)
    const at = (words: string): number => lines.find((line) => line.includes(words))?.indexOf(words) ?? -1
    expect(at('Quit')).toBe(at('Half a page down'))
    expect(at('Quit')).toBeGreaterThan(100)
  })

  it('while somebody writes, the help names the keys of the editor, and no key that only types', () => {
    const state = allScreens(filled(100, 30, [['acme', 'DE']]))['case text']
    if (state === undefined) throw new Error('no such screen')
    const lines = helpLines(state, plain).map((line) => line.trim())
    for (const title of [
      'Undo your last change',
      'Redo what was undone',
      'Find; again',
      'Select everything',
      'Back to the outline; everything is saved',
    ])
      expect(
        lines.some((line) => line.includes(title)),
        title,
      ).toBe(true)
    const keys = lines.slice(
      1,
      lines.findIndex((line) => line.includes(' Signs ')),
    )
    expect(keys.filter((line) => /^\S(?:, |  )/.test(line))).toEqual([])
    expect(keys.filter((line) => /Command palette|Quit/.test(line))).toEqual([
      expect.stringMatching(/^Ctrl-p  /),
      expect.stringMatching(/^Ctrl-c  /),
    ])
  })

  it('without colour too, the current fact of a letter is marked in its text and named above it', () => {
    const state = allScreens(filled(80, 24, [['acme', 'DE']]))['letter']
    if (state === undefined) throw new Error('no such screen')
    const at = (mark: number | null): readonly string[] =>
      drawScreen(
        withViewOf(state, 'letter', (view) => ({ ...view, mark })),
        plain,
      )
    const marked = (mark: number | null): readonly string[] =>
      at(mark).filter((line) => line.startsWith(plain.signs.marker))
    expect(marked(null)).toEqual([])
    expect(marked(0)).toEqual([
      expect.stringContaining('figures:'),
      expect.stringContaining('Your Order Defect Rate is [1.29%]'),
    ])
    expect(marked(2)).toEqual([expect.stringContaining('due:'), expect.stringContaining('[72 hours]')])
    expect(at(0).find((line) => line.includes('What it says'))).toContain('1 of 3: figures: order defect')
  })

  it('the signs of the help are read whole at 80 columns', () => {
    const help = drawScreen({ ...filled(80, 70, []), help: 0 }, plain)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    expect(help).toContain('Amazon says good although the target is missed')
    expect(help).toContain('"orders" or "computed": estimated from order files.')
  })

  it('while a line is typed, the footer names no letter as a command', () => {
    const state = filled(80, 24, [['acme', 'DE']])
    for (const name of ['filtered', 'search', 'search empty', 'keys']) {
      const footer = drawScreen(allScreens(state)[name] ?? state, plain).at(-1) ?? ''
      expect(footer, name).toMatch(/Ctrl-c quit/)
      expect(footer, name).not.toMatch(/ (?:[a-z\d/?]) [a-z]/)
    }
  })

  it('fills the terminal exactly, on every screen, at every size, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '\u001b[2J\u001b]0;owned\u0007',
        '日本語ストア株式会社',
        '👨‍👩‍👧‍👦 family',
        'a\nb',
        '\u202Eevil',
      ),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 1, max: 70 }),
        fc.array(fc.tuple(name, fc.constantFrom('US', 'DE', 'JP')), { maxLength: 8 }),
        fc.boolean(),
        (columns, rows, names, color) => {
          for (const [kind, state] of Object.entries(allScreens(filled(columns, rows, names)))) {
            const lines = drawScreen(state, brush(color))
            expect(lines, kind).toHaveLength(rows)
            for (const line of lines) {
              const text = stripVTControlCharacters(line)
              expect(width(text), `${kind}: ${text}`).toBeLessThanOrEqual(columns)
            }
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('never lets text from outside reach the terminal raw', () => {
    const names = [['\u001b[2J\u001b]0;owned\u0007\u009b31m', 'US']] as const
    for (const state of Object.values(allScreens(filled(120, 40, names)))) {
      expect(drawScreen(state, plain).join('\n')).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    }
  })

  it('says the same with and without colour', () => {
    for (const [name, state] of Object.entries(allScreens(filled(100, 30, [['acme', 'DE']])))) {
      // The caret of a field and the marks in a text are signs of their own without colour.
      if (state.prompt !== null || state.palette !== null) continue
      if (
        [
          'case text',
          'case field',
          'cases new',
          'life line',
          'life words',
          'search',
          'search empty',
        ].includes(name)
      )
        continue
      expect(drawScreen(state, brush(true)).map(stripVTControlCharacters)).toEqual([
        ...drawScreen(state, plain),
      ])
    }
  })

  it('shows value, target, headroom, trend, as-of and source of every metric of the selected account', () => {
    const text = drawScreen(filled(160, 40, [['acme', 'DE']]), plain).join('\n')
    expect(text).toMatch(
      /Late shipment rate.*✗ 5\.00 %.*30\/600.*< 4 %.*BAD.*missed.*\+\d+ clean.*2026-09-24.*reported/,
    )
    expect(text).toMatch(/Metric.*Value.*Count.*Target.*Amazon.*Met.*Headroom.*Trend.*As of.*Source/)
  })

  it("marks Amazon's good word on a missed target and a document that contradicts itself", () => {
    const state = filled(160, 40, [['acme', 'DE']])
    expect(drawScreen(state, plain).join('\n')).toMatch(
      /On-time delivery rate shipment\s+≠\S+ 42\.86 %.*≥ 97 %.*GOOD.*missed/,
    )
    const account = drawScreen(allScreens(state)['account'] ?? state, plain).join('\n')
    expect(account).toContain('the counts do not give the rate')
    expect(account).toContain('documentRequests: the range ends before it begins')
  })

  it('shows account status, rating and policy counts in the account view', () => {
    const state = filled(120, 40, [['acme', 'DE']])
    const text = drawScreen(allScreens(state)['account'] ?? state, plain).join('\n')
    expect(text).toContain('NORMAL  account health rating 428 GREAT')
    expect(text).toMatch(/! {3}1 listing policy/)
    expect(text).toContain('spamming seller messaging BAD')
  })

  it('carries every level by a sign of its own, also in plain ASCII', () => {
    for (const env of [{ LANG: 'C.UTF-8' }, { LANG: 'C' }]) {
      const { level } = chooseSigns(env, 'linux')
      expect(new Set(Object.values(level)).size).toBe(4)
    }
    const report = accountReport('acme', 'DE')
    const state = {
      ...filled(120, 40, []),
      data: {
        phase: 'ready' as const,
        report: { asOf: '2026-10-04T00:00:00Z', accounts: [report] },
        inbox: [],
        cases: [],
        me: 'anna',
        listed: true,
      },
    }
    const body = drawScreen(state, brush(false, { LANG: 'C' }))
      .slice(2, -2)
      .join('\n')
    expect(body.replace(/≥/g, '')).toMatch(/^[\u0020-\u007e\n]*$/)
  })
})
