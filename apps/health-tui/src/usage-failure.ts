import { Command, CommanderError } from 'commander'
import { CommandFailure, exitCodes } from './exit.ts'

/** Lets the whole tree throw instead of ending the process, wrong usage as a failure of one line like any other. */
export function throwUsageFailures(command: Command): void {
  command.configureOutput({ outputError: () => {} })
  command.exitOverride((error) => {
    throw isAnswer(error) ? error : usageFailure(command, error)
  })
  for (const child of command.commands) throwUsageFailures(child)
}

/** Help and version are thrown too; they have been printed and are no failures. */
function isAnswer({ code }: CommanderError): boolean {
  return code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version'
}

function usageFailure(command: Command, error: CommanderError): CommandFailure {
  const isWord = command.parent === null && error.code === 'commander.excessArguments'
  const path = commandPath(command)
  return new CommandFailure(exitCodes.usage, {
    what: 'wrong usage',
    where: path,
    why: sentence(isWord ? unknownCommand(command) : error.message),
    remedy: `\`${path} --help\` shows what there is`,
  })
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as a part of a sentence. */
function sentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
}

function commandPath(command: Command): string {
  return command.parent === null ? command.name() : `${commandPath(command.parent)} ${command.name()}`
}

/**
 * What commander says of a word that is no command, with the one that was probably meant. The program itself does
 * something without a command, so commander counts the words there instead of reading them; a bare list of the same
 * names reads them.
 */
function unknownCommand(program: Command): string {
  const names = new Command().exitOverride().configureOutput({ outputError: () => {} })
  for (const command of program.commands) names.command(command.name())
  try {
    names.parse(program.args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.message
    throw error
  }
  return `unknown command '${program.args.join(' ')}'`
}
