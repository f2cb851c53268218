import { CommandFailure, exitCodes } from '../exit.ts'
import { isInteractive } from './home.ts'
import type { RegisterCommands } from './index.ts'

export const registerDemo: RegisterCommands = (program, context) => {
  program
    .command('demo')
    .description('the screen over a throw-away database of clearly marked sample data')
    .action(async () => {
      const now = context()
      if (!isInteractive(now)) {
        throw new CommandFailure(exitCodes.usage, {
          what: 'cannot show the screen',
          where: 'demo',
          why: 'this is no terminal',
          remedy: 'run it in a terminal, or use `health-tui status` on real data',
        })
      }
      const { showScreen } = await import('../show-screen.ts')
      await showScreen(now, { sample: true })
    })
}
