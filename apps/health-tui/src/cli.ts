import { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { registerCommands } from './commands/index.ts'
import { version } from './version.ts'

const withoutCommand = `
Without a command the screen opens; where there is no terminal, the health table
is printed. To look around: health-tui demo. To begin: health-tui import FILE`

/** Builds the whole command tree. Commands load their own weight inside their action, never here. */
export function buildProgram(
  context: () => CommandContext,
  home: (program: Command) => Promise<void>,
): Command {
  const program = new Command('health-tui')
  program
    .description('Amazon account health, performance notifications and Plans of Action in the terminal')
    .version(version, '-V, --version')
    .option('--db <path>', 'database file (HEALTH_TUI_DB)')
    .option('--config <path>', 'configuration file (HEALTH_TUI_CONFIG)')
    .option(
      '--as-of <instant>',
      'look at everything as of this instant, e.g. 2026-10-04T00:00:00Z (HEALTH_TUI_AS_OF)',
    )
    .option('--no-color', 'no colour (NO_COLOR)')
    .option('--verbose', 'add the stack to errors')
    // Descriptions beside long usages wrap in narrow columns too, so that help fits 80 columns.
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', withoutCommand)
    .action(async () => home(program))
  registerCommands(program, context)
  // Alone it is answered by main.ts, before any of this is loaded.
  program
    .command('version')
    .description('the version of the program')
    .action(() => {
      context().stdout.write(`${version}\n`)
    })
  return program
}
