import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyField } from '../model/field.ts'
import { rowKey } from '../model/health-rows.ts'
import {
  createInitialState,
  initialCases,
  initialHealth,
  initialInbox,
  pushView,
  type ScreenState,
} from '../state.ts'
import { caseScreens } from '../testing/case-screen.ts'
import { accountReport, statusReport } from '../testing/report.ts'
import { width } from '../text/layout.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { drawScreen } from './draw.ts'

const brush = (color: boolean, env: Record<string, string> = { LANG: 'C.UTF-8' }) => ({
  theme: createTheme(color),
  signs: chooseSigns(env, 'linux'),
})
const plain = brush(false)

const filled = (
  columns: number,
  rows: number,
  names: readonly (readonly [string, string])[],
): ScreenState => ({
  ...createInitialState({
    columns,
    rows,
    now: Date.parse('2026-10-04T00:00:00Z'),
    databasePath: '/data/health.db',
    configPath: '/config/config.toml',
    sample: false,
  }),
  data: {
    phase: 'ready',
    report: statusReport(names),
    me: 'anna',
    cases: [
      {
        id: 'c1',
        title: 'Order defects \u001b[31m',
        state: 'open',
        account: 'acme',
        marketplace: 'US',
        deadline: '2026-10-06T06:59:00Z',
        assignee: null,
      },
    ],
    inbox: [
      {
        id: 'n1',
        account: 'acme',
        marketplace: 'US',
        subject: 'Your account is at risk',
        receivedAt: '2026-10-03T10:00:00Z',
        from: 'seller-performance@amazon.com',
        kind: 'poor_metrics',
        due: '2026-10-06T06:59:00Z',
        phishing: null,
        severity: 'critical',
        caseState: null,
        says: '',
        done: false,
      },
    ],
  },
})

/** Every screen there is, over one state. */
const screens = (state: ScreenState): Readonly<Record<string, ScreenState>> => {
  const first = state.data.phase === 'ready' ? state.data.report.accounts[0] : undefined
  return {
    health: state,
    filtered: { ...state, views: [{ ...initialHealth, filter: 'nobody', filtering: true }] },
    account: pushView(state, {
      kind: 'account',
      key: first === undefined ? '' : rowKey(first),
      list: { selected: 2, top: 0 },
    }),
    inbox: pushView(state, initialInbox),
    cases: pushView(state, initialCases),
    ...caseScreens(state),
    letter: pushView(state, {
      kind: 'letter',
      id: 'n1',
      top: 0,
      mark: 0,
      found: {
        answer: {
          text: 'Dear Seller,\n\n\u001b[31mred\u001b[0m \u202Ereversed\u202C https://example.com/\u0007',
          phishing: false,
          signals: [{ detail: 'signed \u001b[2J', weight: -1 }],
          facts: [{ label: 'due', value: 'tomorrow \u001b[31m' }],
          marks: [{ fact: 0, start: 5, end: 11 }],
        },
      },
    }),
    help: { ...state, help: 0 },
    opening: { ...state, data: { phase: 'opening' } },
    failed: { ...state, data: { phase: 'failed', why: 'the file is damaged', remedy: 'restore a backup' } },
    welcome: { ...state, views: [{ kind: 'welcome', list: { selected: 0, top: 0 } }] },
    stale: { ...state, stale: 'disk full' },
    sample: { ...state, sample: true },
    toast: { ...state, toast: { text: 'done', meaning: 'ok' } },
    prompt: {
      ...state,
      prompt: {
        fields: {
          path: { text: '/tmp/Berichte für März.tsv', caret: 4 },
          account: emptyField,
          marketplace: emptyField,
        },
        focus: 'path',
        phase: { kind: 'editing', error: 'no such file' },
      },
    },
  }
}

describe('drawScreen', () => {
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
          for (const [kind, state] of Object.entries(screens(filled(columns, rows, names)))) {
            const lines = drawScreen(state, brush(color))
            expect(lines, kind).toHaveLength(rows)
            for (const line of lines) {
              const text = stripVTControlCharacters(line)
              expect(width(text), `${kind}: ${text}`).toBeLessThanOrEqual(columns)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never lets text from outside reach the terminal raw', () => {
    const names = [['\u001b[2J\u001b]0;owned\u0007\u009b31m', 'US']] as const
    for (const state of Object.values(screens(filled(120, 40, names)))) {
      expect(drawScreen(state, plain).join('\n')).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    }
  })

  it('says the same with and without colour', () => {
    for (const [name, state] of Object.entries(screens(filled(100, 30, [['acme', 'DE']])))) {
      // The caret of a field and the marks in a text are signs of their own without colour.
      if (state.prompt !== null || ['case text', 'case field'].includes(name)) continue
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
    const account = drawScreen(screens(state)['account'] ?? state, plain).join('\n')
    expect(account).toContain('the counts do not give the rate')
    expect(account).toContain('documentRequests: the range ends before it begins')
  })

  it('shows account status, rating and policy counts in the account view', () => {
    const state = filled(120, 40, [['acme', 'DE']])
    const text = drawScreen(screens(state)['account'] ?? state, plain).join('\n')
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
      },
    }
    const body = drawScreen(state, brush(false, { LANG: 'C' }))
      .slice(2, -2)
      .join('\n')
    expect(body.replace(/≥/g, '')).toMatch(/^[\u0020-\u007e\n]*$/)
  })
})
