import type { Action } from './action.ts'

/** Leaves the program; the only action that also works where the terminal is too small to show anything else. */
export const quitAction: Action = {
  id: 'quit',
  title: 'Quit',
  footer: 'quit',
  keys: ['q', 'ctrl-c'],
  run: ({ quit }) => quit(),
}
