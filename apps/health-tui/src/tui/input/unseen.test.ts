import { expect, it } from 'vitest'
import { actions } from '../actions/registry.ts'
import { quitAction } from '../actions/quit.ts'
import { createInitialState } from '../state.ts'
import { createStore } from '../store/store.ts'
import { caseScreens } from '../testing/case-screen.ts'
import type { InputEvent } from './decoder.ts'
import { handleUnseenInput } from './unseen.ts'

const blank = createInitialState({
  columns: 60,
  rows: 20,
  now: 0,
  databasePath: '',
  configPath: '',
  sample: false,
})

/** What became of the events, and whether the state stayed as it was. */
function send(state: typeof blank, events: readonly InputEvent[]) {
  const store = createStore(state)
  const done: string[] = []
  for (const event of events)
    handleUnseenInput(event, {
      store,
      interrupt: () => done.push('interrupt'),
      quit: () => done.push('quit'),
    })
  return { done, unchanged: store.get() === state }
}

const key = (name: string): InputEvent => ({ type: 'key', key: name })

it('while a text is open that nobody sees, q and Ctrl-c leave, and nothing else does anything', () => {
  const writing = caseScreens(blank)['case text'] ?? blank
  const others = [...new Set(actions.flatMap(({ keys }) => keys))].filter(
    (name) => !quitAction.keys.includes(name),
  )
  expect(
    send(writing, [
      ...others.map(key),
      { type: 'paste', text: 'q' },
      { type: 'mouse', what: 'press', column: 1, row: 4 },
    ]),
  ).toEqual({ done: [], unchanged: true })
  expect(send(writing, [key('q'), key('ctrl-c')]).done).toEqual(['quit', 'interrupt'])
})

it('leaves by the keys that the configuration names', () => {
  const settings = { ...blank.settings, keys: { quit: ['Q'] } }
  expect(send({ ...blank, settings }, [key('q'), key('Q'), key('ctrl-c')]).done).toEqual([
    'quit',
    'interrupt',
  ])
})
