import { render } from 'ink'
import type { CommandContext } from '../context.ts'
import { brushFor } from './brush.ts'
import { createFrames } from './components/frames.ts'
import { Screen, type Suspender } from './components/screen.tsx'
import type { Display } from './display.ts'
import type { ScreenState } from './state.ts'
import type { Store } from './store/store.ts'

/** A window that is dragged is redrawn once it rests. */
const resizePauseMs = 120

/** The screen as a picture on the alternate screen, drawn by Ink. */
export function openPictureDisplay(
  context: CommandContext,
  store: Store<ScreenState>,
  fail: (error: unknown) => void,
): Display {
  const { stdin, stdout } = context
  let suspend: Suspender | undefined
  let lent = false
  let resizing: NodeJS.Timeout | undefined
  const frames = createFrames(store, (settings) => brushFor(settings, context), fail)
  const instance = render(
    <Screen
      frames={frames}
      onReady={(suspender) => {
        suspend = suspender
      }}
    />,
    {
      stdout,
      stdin,
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  )
  instance.waitUntilExit().catch(fail)

  async function lend(work: () => Promise<void>): Promise<void> {
    lent = true
    try {
      await suspend?.(work)
    } finally {
      lent = false
    }
  }
  async function redraw(): Promise<void> {
    // Whoever has the terminal now gives it back to be drawn anew.
    if (!lent) await lend(async () => {})
  }

  // Ink draws what has changed since the frame before. A window that became small and large again has lost that frame,
  // and where nothing is left of it the terminal's size is the same as before, so Ink does not even hear of it.
  const onResize = (): void => {
    clearTimeout(resizing)
    resizing = setTimeout(() => {
      redraw().catch(fail)
    }, resizePauseMs)
  }
  process.on('SIGWINCH', onResize)
  const stopResizing = (): void => {
    clearTimeout(resizing)
    process.off('SIGWINCH', onResize)
  }

  return {
    painted: async () => instance.waitUntilRenderFlush(),
    suspend: lend,
    redraw,
    async close() {
      stopResizing()
      instance.unmount()
      await instance.waitUntilExit()
    },
    drop() {
      stopResizing()
      instance.unmount()
    },
  }
}
