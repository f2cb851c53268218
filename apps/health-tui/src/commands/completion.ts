import { CommandFailure, exitCodes } from '../exit.ts'
import type { RegisterCommands } from './index.ts'

export const registerCompletion: RegisterCommands = (program, context) => {
  program
    .command('completion')
    .description('print a completion script for your shell, e.g. source <(health-tui completion bash)')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScripts } = await import('../completion/scripts.ts')
      const make = Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined
      if (make === undefined)
        throw new CommandFailure(exitCodes.usage, {
          what: 'unknown shell',
          where: shell,
          why: `there are scripts for ${Object.keys(completionScripts).join(', ')}`,
        })
      const { describeTree } = await import('../completion/tree.ts')
      context().stdout.write(make(describeTree(program)))
    })
}
