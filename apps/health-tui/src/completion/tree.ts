import type { Command } from 'commander'

/** One command as shells and documentation need it. */
export interface CommandNode {
  /** Words after the program's name; none for the program itself. */
  readonly path: readonly string[]
  readonly description: string
  readonly usage: string
  readonly arguments: readonly { readonly name: string; readonly description: string }[]
  readonly options: readonly OptionNode[]
  readonly commands: readonly string[]
}

export interface OptionNode {
  readonly flags: string
  readonly long: string
  readonly short: string | undefined
  readonly description: string
  readonly takesValue: boolean
  readonly defaultValue: string | undefined
}

/** Every command of the program in the order of its help, the program itself first. */
export function describeTree(program: Command): readonly CommandNode[] {
  return describe(program, [])
}

function describe(command: Command, path: readonly string[]): readonly CommandNode[] {
  const help = command.createHelp()
  const children = help.visibleCommands(command).filter((child) => child.name() !== 'help')
  const node: CommandNode = {
    path,
    description: command.description(),
    usage: [program(command), ...path, command.usage()].filter(Boolean).join(' '),
    arguments: help
      .visibleArguments(command)
      .map((argument) => ({ name: help.argumentTerm(argument), description: argument.description })),
    options: help.visibleOptions(command).map((option) => ({
      flags: option.flags,
      long: option.long ?? option.flags,
      short: option.short,
      description: option.description,
      takesValue: option.required || option.optional,
      defaultValue:
        option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
          ? undefined
          : String(option.defaultValue),
    })),
    commands: children.map((child) => child.name()),
  }
  return [node, ...children.flatMap((child) => describe(child, [...path, child.name()]))]
}

function program(command: Command): string {
  return command.parent === null ? command.name() : program(command.parent)
}
