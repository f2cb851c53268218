import { enableCompileCache } from 'node:module'
import type { CommandContext } from './context.ts'
import { compiledPath } from './paths.ts'

/** Loads the screen and shows it until the person leaves. The database is loaded only when the screen asks for it. */
export async function showScreen(
  context: CommandContext,
  options: { readonly sample: boolean },
): Promise<void> {
  const { env, platform } = context
  const compiled = compiledPath({ option: undefined, env, platform })
  // Where that folder cannot be written, everything is compiled anew, as ever.
  enableCompileCache(compiled)
  const { startScreen } = await import('./tui/start-screen.ts')
  const code = await startScreen(context, {
    sample: options.sample,
    openSource: async (sample) => {
      const { openWorkerSource } = await import('./source/worker-source.ts')
      return openWorkerSource(context, { sample, compiled })
    },
  })
  context.setExitCode(code)
}
