import type { CommandContext } from '../context.ts'

/** What `health-tui` without a command does: the screen on a terminal, the status table elsewhere. */
export async function runHome(context: CommandContext): Promise<void> {
  if (!isInteractive(context)) {
    const { runStatus } = await import('./status.ts')
    await runStatus(context, {})
    return
  }
  const { showScreen } = await import('../show-screen.ts')
  await showScreen(context, { sample: false })
}

/** Whether a screen can be shown here at all; decided before anything of it is loaded. */
export function isInteractive({ stdin, stdout, env }: CommandContext): boolean {
  return stdin.isTTY && stdout.isTTY && env['TERM'] !== 'dumb'
}
