import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { registerCase } from './case.ts'
import { registerDemo } from './demo.ts'
import { registerImport } from './import.ts'
import { registerMetrics } from './metrics.ts'
import { registerNotification } from './notification.ts'
import { registerPoa } from './poa.ts'
import { registerSchema } from './schema.ts'
import { registerServe } from './serve.ts'
import { registerStatus } from './status.ts'
import { registerWatch } from './watch.ts'
import { registerSync } from './sync.ts'
import { registerTeam } from './team.ts'

/** One area of commands: adds its commands to the program; heavy imports happen inside the actions. */
export type RegisterCommands = (program: Command, context: () => CommandContext) => void

/** In the order in which the help lists them. */
const areas: readonly RegisterCommands[] = [
  registerStatus,
  registerDemo,
  registerImport,
  registerWatch,
  registerMetrics,
  registerNotification,
  registerPoa,
  registerCase,
  registerSync,
  registerServe,
  registerTeam,
  registerSchema,
]

export function registerCommands(program: Command, context: () => CommandContext): void {
  for (const register of areas) register(program, context)
}
