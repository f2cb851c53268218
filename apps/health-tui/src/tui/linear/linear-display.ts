import type { CommandContext } from '../../context.ts'
import type { Display } from '../display.ts'
import type { ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'
import { wrap } from '../text/layout.ts'
import { linesToSay } from './linear-text.ts'

/** Changes that follow each other this closely are said together. */
const pauseMs = 60

/** The screen for a screen reader: only ever adds lines, never moves the cursor back, clears nothing. */
export function openLinearDisplay({ stdout }: CommandContext, store: Store<ScreenState>): Display {
  let said: ScreenState | undefined
  let timer: NodeJS.Timeout | undefined
  const say = (): void => {
    timer = undefined
    const now = store.get()
    const lines = linesToSay(said, now)
    said = now
    // Left to the terminal, a long line would break in the middle of a word.
    const broken = lines.flatMap((line) => wrap(line, now.columns))
    if (broken.length > 0) stdout.write(`${broken.join('\r\n')}\r\n`)
  }
  const stop = store.subscribe(() => {
    timer ??= setTimeout(say, pauseMs)
  })
  say()
  const drop = (): void => {
    stop()
    clearTimeout(timer)
  }
  const sayAll = (): void => {
    said = undefined
    say()
  }
  return {
    painted: async () => Promise.resolve(),
    async suspend(work) {
      await work()
      sayAll()
    },
    redraw: async () => Promise.resolve(sayAll()),
    close: async () => Promise.resolve(drop()),
    drop,
  }
}
