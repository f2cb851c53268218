import type { CommandContext } from '../context.ts'

/** What `health-tui` without a command does: the screen on a terminal, the status table elsewhere. */
export async function runHome(context: CommandContext): Promise<void> {
  context.stdout.write('')
}
