import type { CommandContext } from './context.ts'

/** Loads the screen and shows it until the person leaves. The database is loaded only when the screen asks for it. */
export async function showScreen(
  context: CommandContext,
  options: { readonly sample: boolean },
): Promise<void> {
  const { startScreen } = await import('./tui/start-screen.ts')
  const code = await startScreen(context, {
    sample: options.sample,
    openSource: async (sample) => {
      const { openWorkerSource } = await import('./source/worker-source.ts')
      return openWorkerSource(context, { sample })
    },
  })
  context.setExitCode(code)
}
