import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { registerAlerts } from './alerts.ts'
import { registerCase } from './case.ts'
import { registerCompletion } from './completion.ts'
import { registerConfig } from './config.ts'
import { registerDatabase } from './database.ts'
import { registerDemo } from './demo.ts'
import { registerDoctor } from './doctor.ts'
import { registerExport } from './export.ts'
import { registerEvidence } from './evidence.ts'
import { registerFetch } from './fetch.ts'
import { registerImport } from './import.ts'
import { registerMetrics } from './metrics.ts'
import { registerNotification } from './notification.ts'
import { registerPoa } from './poa.ts'
import { registerPurge } from './purge.ts'
import { registerReport } from './report.ts'
import { registerRun } from './run.ts'
import { registerSchema } from './schema.ts'
import { registerServe } from './serve.ts'
import { registerSnapshot } from './snapshot.ts'
import { registerStatus } from './status.ts'
import { registerSync } from './sync.ts'
import { registerTeam } from './team.ts'
import { registerWatch } from './watch.ts'

/** One area of commands: adds its commands to the program; heavy imports happen inside the actions. */
export type RegisterCommands = (program: Command, context: () => CommandContext) => void

/** In the order in which the help lists them. */
const areas: readonly RegisterCommands[] = [
  registerStatus,
  registerDemo,
  registerImport,
  registerWatch,
  registerFetch,
  registerRun,
  registerMetrics,
  registerAlerts,
  registerNotification,
  registerSnapshot,
  registerPoa,
  registerEvidence,
  registerCase,
  registerSync,
  registerServe,
  registerTeam,
  registerReport,
  registerExport,
  registerPurge,
  registerDatabase,
  registerSchema,
  registerConfig,
  registerCompletion,
  registerDoctor,
]

export function registerCommands(program: Command, context: () => CommandContext): void {
  for (const register of areas) register(program, context)
}
