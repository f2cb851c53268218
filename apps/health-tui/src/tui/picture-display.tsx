import { render } from 'ink'
import type { CommandContext } from '../context.ts'
import { brushFor } from './brush.ts'
import { createFrames } from './components/frames.ts'
import { Screen, type Suspender } from './components/screen.tsx'
import type { Display } from './display.ts'
import type { ScreenState } from './state.ts'
import type { Store } from './store/store.ts'

/** The screen as a picture on the alternate screen, drawn by Ink. */
export function openPictureDisplay(
  context: CommandContext,
  store: Store<ScreenState>,
  fail: (error: unknown) => void,
): Display {
  const { stdin, stdout } = context
  let suspend: Suspender | undefined
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
  return {
    painted: async () => instance.waitUntilRenderFlush(),
    suspend: async (work) => suspend?.(work),
    async close() {
      instance.unmount()
      await instance.waitUntilExit()
    },
    drop: () => instance.unmount(),
  }
}
