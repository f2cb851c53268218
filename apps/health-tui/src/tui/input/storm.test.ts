import { createForms } from '../forms/form-control.ts'
import { lifeDetail } from '../testing/life-screen.ts'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOnlyNewest } from '../actions/only-newest.ts'
import { actions } from '../actions/registry.ts'
import type { CaseControl } from '../case/case-control.ts'
import { unpainted } from '../screens/unpainted.ts'
import { drawScreen } from '../screens/draw.ts'
import { createStore } from '../store/store.ts'
import type { QuestionName, Questions } from '../questions.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { metricDetail, teamDetail } from '../testing/details.ts'
import { statusReport } from '../testing/report.ts'
import { width } from '../text/layout.ts'
import type { InputEvent } from './decoder.ts'
import { handleInput, type KeyDeps } from './keys.ts'

const report = statusReport([
  ['acme', 'DE'],
  ['second', 'US'],
  ['日本語ストア', 'JP'],
])
const start = filledState({ columns: 100, rows: 30 }, report)
const screens = allScreens(start)

/** The case's own keys are stormed in its own test. */
const noCase: CaseControl = {
  input: () => false,
  knows: () => false,
  run: () => {},
  settle: () => [],
  hold: () => {},
  close: () => {},
}

const done = { exhibit: 'E1', txns: ['t1'] }
/** An answer to whatever a key may ask: an action that asks something new must be answered here, too. */
const answers: { readonly [Name in QuestionName]: Questions[Name]['answer'] } = {
  metric: metricDetail,
  letter: null,
  'letter-done': null,
  team: teamDetail,
  'sync-now': 'Exchanged.',
  resolve: null,
  'undo-in-case': null,
  'new-case': 'c9',
  history: [],
  evidence: null,
  'evidence-add': done,
  'evidence-confirm': done,
  'evidence-mark': done,
  findings: [],
  search: [{ kind: 'listing', id: 'B0', title: 'B0', about: '', snippet: 'a \uE000b\uE001' }],
  life: lifeDetail,
  'plan-text': 'We moved the cut-off.',
  'answer-choices': { outcomes: ['rejected'], letters: [{ id: 'n1', label: 'Your appeal' }] },
  'case-of-letter': 'c3',
  'life-step': { txns: ['t1'] },
}

function depsOver(state: typeof start): { readonly deps: KeyDeps; readonly settle: () => Promise<void> } {
  const store = createStore(state)
  const running = new Set<Promise<void>>()
  const deps: KeyDeps = {
    store,
    ask: async (name) => Promise.resolve(answers[name]),
    attempt(work) {
      const task = work().finally(() => running.delete(task))
      running.add(task)
    },
    follow: createOnlyNewest((work) => deps.attempt(work)),
    saveSettings: async () => Promise.resolve(),
    hold(work) {
      deps.attempt(work)
    },
    caseControl: noCase,
    forms: createForms({ store, now: () => 0, after: () => () => {} }),
    words: { isWord: () => false },
    inCase: () => {},
    reload: () => {},
    openSample: () => {},
    showCase: () => {},
    openCase: () => {},
    leaveSample: () => {},
    suspend: () => {},
    redraw: () => {},
    quit: () => {},
    interrupt: () => {},
    startImport: () => {},
    cancelImport: () => {},
  }
  return {
    deps,
    async settle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

const keys = [...new Set(actions.flatMap((action) => action.keys))]
const event: fc.Arbitrary<InputEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...keys).map((key): InputEvent => ({ type: 'key', key })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('é', '日', '👩‍💻', 'f12', 'alt-x', 'ctrl-space')
      .map((key): InputEvent => ({ type: 'key', key })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\u001b[2J', 'x'.repeat(5000), 'a\nb\r\nc', '\u202Eevil', '日本語'.repeat(300))
      .map((text): InputEvent => ({ type: 'paste', text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        what: fc.constantFrom('press' as const, 'wheel-up' as const, 'wheel-down' as const),
        column: fc.nat(300),
        row: fc.nat(80),
      })
      .map((report): InputEvent => ({ type: 'mouse', ...report })),
  },
)

it('survives any keys, pastes and clicks on any screen, at any size, and always draws a whole safe frame', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(screens)),
      fc.array(event, { maxLength: 40 }),
      fc.integer({ min: 20, max: 220 }),
      fc.integer({ min: 5, max: 60 }),
      async (name, events, columns, rows) => {
        const { deps, settle } = depsOver({ ...(screens[name] ?? start), columns, rows })
        for (const one of events) {
          handleInput(one, deps)
          await settle()
        }
        const lines = drawScreen(deps.store.get(), unpainted)
        expect(lines).toHaveLength(rows)
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
          expect(width(stripVTControlCharacters(line))).toBeLessThanOrEqual(columns)
        }
      },
    ),
    { numRuns: 1000 },
  )
})
