import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { registerPoa } from './poa.ts'

/** One area of commands: adds its commands to the program; heavy imports happen inside the actions. */
export type RegisterCommands = (program: Command, context: () => CommandContext) => void

const areas: readonly RegisterCommands[] = [registerPoa]

export function registerCommands(program: Command, context: () => CommandContext): void {
  for (const register of areas) register(program, context)
}
