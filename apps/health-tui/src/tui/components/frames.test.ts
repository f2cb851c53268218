import { expect, it } from 'vitest'
import { createStore } from '../store/store.ts'
import { createInitialState, type ScreenState } from '../state.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { createFrames } from './frames.ts'

const brush = { theme: createTheme('none'), signs: chooseSigns({}, 'linux') }

function open() {
  const store = createStore<ScreenState>(
    createInitialState({
      columns: 80,
      rows: 24,
      now: Date.parse('2026-10-04T00:00:00Z'),
      databasePath: '/data/health.db',
      configPath: '/config/config.toml',
      sample: false,
    }),
  )
  const failures: unknown[] = []
  const frames = createFrames(
    store,
    () => brush,
    (error) => failures.push(error),
  )
  let told = 0
  frames.subscribe(() => (told += 1))
  return { store, frames, failures, told: () => told }
}

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('a change that nobody sees is no frame', async () => {
  const { store, frames, told } = open()
  const before = frames.get()
  store.set((state) => ({ ...state, now: state.now + 15_000 }))
  await settled()
  expect(told()).toBe(0)
  expect(frames.get()).toBe(before)
})

it('changes that come together are one frame', async () => {
  const { store, frames, told } = open()
  for (const text of ['one', 'two', 'three'])
    store.set((state) => ({ ...state, toast: { text, meaning: 'info' } }))
  await settled()
  expect(told()).toBe(1)
  expect(frames.get().lines.join('\n')).toContain('three')
})

it('what was changed before anybody listened is in the frame', async () => {
  const { store, frames } = open()
  store.set((state) => ({ ...state, columns: 100, rows: 30 }))
  await settled()
  expect(frames.get()).toMatchObject({ columns: 100, rows: 30 })
  expect(frames.get().lines).toHaveLength(30)
})

it('a state that cannot be drawn is a failure of the program, and the frame stays', async () => {
  const { store, frames, failures } = open()
  const before = frames.get()
  store.set((state) => ({ ...state, views: null as never }))
  await settled()
  expect(failures).toHaveLength(1)
  expect(frames.get()).toBe(before)
})
