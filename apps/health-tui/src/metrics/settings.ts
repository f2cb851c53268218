import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  builtInPolicies,
  defaultReadings,
  withOverrides,
  type PolicyTable,
  type Readings,
} from '@health-tui/metrics/assess'
import type { CommandContext } from '../context.ts'
import { readConfig } from '../config/read-config.ts'
import { CommandFailure, exitCodes } from '../exit.ts'

/** What a person may change about the metrics, from the `[metrics]` table of the configuration file. */
export interface MetricSettings {
  readonly policies: PolicyTable
  readonly readings: Readings
}

/**
 * Reads `[metrics]` of the configuration: `policies` (a data file in place of the built-in table), `readings` (see
 * `defaultReadings`) and `overrides` (own targets with a note). Without a configuration file everything is built in.
 */
export async function readMetricSettings(
  context: Pick<CommandContext, 'configPath'>,
): Promise<MetricSettings> {
  const config = await readConfig(context)
  if (config === undefined) return { policies: builtInPolicies, readings: defaultReadings }
  const { metrics } = config
  const table =
    metrics.policies === undefined
      ? builtInPolicies
      : await readPolicyFile(resolve(dirname(context.configPath), metrics.policies))
  return {
    policies: withOverrides(table, metrics.overrides),
    readings: { ...defaultReadings, ...(metrics.readings as Partial<Readings>) },
  }
}

/** Reads and validates a policy table. */
export async function readPolicyFile(path: string): Promise<PolicyTable> {
  const fail = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, {
      what: 'cannot use the policy table',
      where: path,
      why,
      remedy: 'start from `health-tui metrics policy export`',
    })
  let raw: unknown
  try {
    raw = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error))
  }
  const { policyTableSchema } = await import('@health-tui/metrics/schema')
  const parsed = policyTableSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
}
