import { dirname, resolve } from 'node:path'
import {
  builtInPolicies,
  defaultReadings,
  findMarketplace,
  withOverrides,
  type PolicyOverride,
  type PolicyTable,
  type Readings,
} from '@health-tui/metrics/assess'
import type { CommandContext } from '../context.ts'
import { readConfig } from '../config/read-config.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readJsonFile } from '../read-json-file.ts'

/** What a person may change about the metrics, from the `[metrics]` table of the configuration file. */
export interface MetricSettings {
  readonly policies: PolicyTable
  readonly readings: Readings
}

export interface ConfiguredMetrics extends MetricSettings {
  /** The table without the person's own targets, which are laid over whatever table is in use. */
  readonly table: PolicyTable
  readonly overrides: readonly PolicyOverride[]
}

/**
 * Reads `[metrics]` of the configuration: `policies` (a data file in place of the built-in table), `readings` (see
 * `defaultReadings`) and `overrides` (own targets with a note). Without a configuration file everything is built in.
 */
export async function readMetricSettings(
  context: Pick<CommandContext, 'configPath'>,
): Promise<ConfiguredMetrics> {
  const config = await readConfig(context)
  if (config === undefined)
    return { policies: builtInPolicies, readings: defaultReadings, table: builtInPolicies, overrides: [] }
  const { metrics } = config
  const table =
    metrics.policies === undefined
      ? builtInPolicies
      : await readPolicyFile(resolve(dirname(context.configPath), metrics.policies))
  const overrides = metrics.overrides.map((override, index) => checkOverride(override, index, table, context))
  return {
    table,
    overrides,
    policies: withOverrides(table, overrides),
    readings: { ...defaultReadings, ...(metrics.readings as Partial<Readings>) },
  }
}

/** An override by the store's own code; one that meets no rule would be ignored in silence, and is refused. */
function checkOverride(
  override: PolicyOverride,
  index: number,
  table: PolicyTable,
  { configPath }: Pick<CommandContext, 'configPath'>,
): PolicyOverride {
  const fail = (why: string, remedy: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, {
      what: 'cannot use an override',
      where: `${configPath}, metrics.overrides ${index + 1}`,
      why,
      remedy,
    })
  const store = findMarketplace(override.marketplace)
  if (store === undefined)
    throw fail(`there is no store "${override.marketplace}"`, 'name it like DE or amazon.de')
  const own = { ...override, marketplace: store.code }
  if (withOverrides(table, [own]).policies.length === table.policies.length)
    throw fail(
      `no rule for ${override.metric} in ${store.code} matches it`,
      'see `health-tui metrics policy list`',
    )
  return own
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
  const raw = await readJsonFile(path, fail)
  const { policyTableSchema } = await import('@health-tui/metrics/schema')
  const parsed = policyTableSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
}
