import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDesk, type WorkerDesk } from '../../source/desk/case-desk.ts'
import type { ScreenStore } from '../../source/screen-store.ts'
import { contentOf } from '../editor/text.ts'
import { handleInput, type KeyDeps } from '../input/keys.ts'
import type { InputEvent } from '../input/decoder.ts'
import { drawScreen, screenCursor } from '../screens/draw.ts'
import { createInitialState, currentView, pushView, type ScreenState } from '../state.ts'
import { createStore } from '../store/store.ts'
import { statusReport } from '../testing/report.ts'
import { width } from '../text/layout.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { modeOf } from './case-state.ts'
import { createCaseControl, type CaseControl } from './case-control.ts'
import type { DeskEvent, DeskLine } from './desk.ts'
// Loaded with the first text that is opened: here before it, so that a busy machine does not stretch a storm.
import './text-copy.ts'

const brush = { theme: createTheme(false), signs: chooseSigns({ LANG: 'C.UTF-8' }, 'linux') }

const keys = [
  'a', 'b', ' ', '語', '👍🏽', 'x', 'e', 'j', 'k', 'h', 'l', 'd', 'u', 'J', 'K', 'L', 'p', 'm', 'n', 'N', 'f', 'z', '!', 'S',
  'D', 'o', 'q', 't', 'v', 'g', 'G', 'up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'enter', 'enter',
  'esc', 'esc', 'tab', 'backspace', 'delete', 'ctrl-a', 'ctrl-e', 'ctrl-k', 'ctrl-y', 'ctrl-_', 'ctrl-s', 'ctrl-space',
  'alt-enter', 'alt-n', 'alt-p', 'alt-x', 'alt-z', 'alt-m', 'alt-l', 'alt-t', 'alt-up', 'alt-down', 'alt-b', 'alt-d', 'alt-u',
  'alt-s', 'shift-right', 'f1', '?',
] // prettier-ignore

const event: fc.Arbitrary<InputEvent> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...keys).map((key) => ({ type: 'key', key }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => ({ type: 'paste', text: `${text}\u001b[2J\n` }) as const),
  },
)

interface Seat extends AsyncDisposable {
  press(event: InputEvent): void
  state(): ScreenState
  /** Comes back to the case, wherever the keys have led. */
  comeBack(): void
  /** Resolves when nothing is under way any more. */
  calm(): Promise<void>
  stored(): Promise<ReadonlyMap<string, string>>
}

async function takeSeat(columns: number, rows: number): Promise<Seat> {
  const log = createLogStore({
    database: openMemoryDatabase(),
    identity: createIdentity(),
    author: 'anna',
    deps: { after: () => () => undefined },
  })
  const id = await log.cases.create({
    fields: { title: 'Late shipments' },
    items: [
      { list: 'issues', fields: { value: 'late_shipment_rate' } },
      { list: 'sections.rootCauses', text: 'The scanner failed on 3 May, and 14 parcels waited.' },
      { list: 'sections.correctiveActions', text: 'We will be more careful!!' },
      { list: 'evidence', fields: { ref: 'Exhibit 1', title: 'Log' } },
    ],
    freeText: 'Dear team,\nplease see below.',
  })
  const listeners = new Set<(event: DeskEvent) => void>()
  const commits = new Set<() => void>()
  let busy = 0
  const desk = createDesk({
    openStore: async () =>
      ({ store: log, place: () => undefined, listen: () => () => undefined }) as unknown as ScreenStore,
    now: () => new Date('2026-10-21T00:00:00Z'),
    onCommit: (listener) => {
      commits.add(listener)
      return () => commits.delete(listener)
    },
    send: (sent) => {
      for (const listener of listeners) listener(structuredClone(sent))
    },
    onSaved: () => undefined,
  })
  const store = createStore<ScreenState>({
    ...createInitialState({ columns, rows, now: 0, databasePath: '', configPath: '', sample: false }),
    data: {
      phase: 'ready',
      report: statusReport([]),
      inbox: [],
      cases: [],
      me: 'anna',
      complete: true,
    } as never,
  })
  const failures: unknown[] = []
  const control: CaseControl = createCaseControl({
    store,
    desk: () => line,
    now: () => 0,
    after: () => () => undefined,
    outside: {
      copy: () => undefined,
      writeFile: async (path) => path,
      editElsewhere: async () => 'Nothing was changed.',
    },
    replay: (held) => handleInput(held, deps),
    describe: (error) => (error instanceof Error ? error.message : String(error)),
    fail: (error) => failures.push(error),
  })
  const line = lineTo(desk, listeners, (step) => (busy += step))
  const deps = {
    store,
    caseControl: control,
    forms: { input: () => false, knows: () => false },
    words: { isWord: () => false },
    ask: async () => null,
    hold: () => undefined,
    inCase: (command: Parameters<CaseControl['run']>[0]) => control.run(command),
    attempt: () => undefined,
    follow: () => undefined,
    suspend: () => undefined,
    quit: () => undefined,
    interrupt: () => undefined,
    reload: () => undefined,
  } as unknown as KeyDeps
  const comeBack = (): void =>
    store.set((state) =>
      currentView(state).kind === 'case' ? state : pushView(state, { kind: 'case', id, screen: 'loading' }),
    )
  comeBack()
  const calm = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; quiet = busy === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await calm()
  return {
    press: (pressed) => handleInput(pressed, deps),
    state: store.get,
    comeBack,
    calm,
    async stored() {
      const document = await log.cases.get(id)
      const entries = Object.values(document?.lists ?? {}).flat()
      return new Map([
        ...entries.map(({ path, text }) => [path, text] as const),
        ['freeText', document?.freeText ?? ''],
      ])
    },
    async [Symbol.asyncDispose]() {
      control.close()
      await desk.close()
      expect(failures).toEqual([])
    },
  }
}

/** The desk without a thread between: what is asked is counted, so that a test can wait for the answers. */
function lineTo(
  desk: WorkerDesk,
  listeners: Set<(event: DeskEvent) => void>,
  count: (step: 1 | -1) => void,
): DeskLine {
  const counted = new Proxy(desk, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...args: readonly unknown[]) => unknown
      return (...args: readonly unknown[]) => {
        const answer = method(...args)
        if (!(answer instanceof Promise)) return answer
        count(1)
        return answer.finally(() => count(-1))
      }
    },
  })
  return Object.assign(Object.create(counted) as DeskLine, {
    typed: (path: string, update: string) => desk.typed(path, update),
    listen(listener: (event: DeskEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settle: () => true,
  })
}

it('no storm of keys breaks the case screen, its text, or the lines that it draws', async () => {
  const visited = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 45 }),
      fc.constantFrom([80, 24] as const, [120, 40] as const, [200, 60] as const),
      async (events, [columns, rows]) => {
        await using seat = await takeSeat(columns, rows)
        for (const [index, one] of events.entries()) {
          seat.press(one)
          if (index % 3 === 0) await seat.calm()
          seat.comeBack()
          const state = seat.state()
          const lines = drawScreen(state, brush)
          expect(lines).toHaveLength(rows)
          for (const drawn of lines) {
            expect(width(drawn)).toBeLessThanOrEqual(columns)
            expect(drawn).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
          }
          const cursor = screenCursor(state, brush)
          expect(cursor?.column ?? 0).toBeLessThan(columns)
          expect(cursor?.row ?? 0).toBeLessThan(rows)
        }
        await seat.calm()
        const view = currentView(seat.state())
        visited.add(view.kind === 'case' && typeof view.screen !== 'string' ? modeOf(view.screen) : view.kind)
        const open = view.kind === 'case' && typeof view.screen !== 'string' ? view.screen.text : null
        // Whatever was open is left: then the log holds what the screen showed.
        for (let step = 0; step < 6; step += 1) {
          seat.press({ type: 'key', key: 'esc' })
          await seat.calm()
        }
        const stored = await seat.stored()
        // An entry that was begun and left empty is gone again.
        const left = open === null || !stored.has(open.path) ? undefined : open
        expect(left && stored.get(left.path)).toBe(left && contentOf(left.editor.text))
        for (const text of stored.values()) expect(text.isWellFormed()).toBe(true)
      },
    ),
    {
      numRuns: 30,
      // Few storms end while somebody writes: one that does is always among them.
      examples: [[['a', 'W', 'h', 'y', '.'].map((key) => ({ type: 'key', key }) as const), [120, 40]]],
    },
  )
  // A storm that never gets into a text or beyond the outline would show nothing.
  expect(visited).toContain('text')
  expect(visited.size).toBeGreaterThan(2)
}, 120_000)
