import { resolve } from 'node:path'
import {
  affectedStores,
  diffPolicies,
  findMarketplace,
  formatTarget,
  metricNames,
  withOverrides,
  type FieldChange,
  type MetricPolicy,
} from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { withDatabase } from '../database.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { printLines } from './print-lines.ts'
import { usage } from './question.ts'
import { readMetricSettings, readPolicyFile } from './settings.ts'

interface ListOptions {
  readonly metric?: string
  readonly marketplace?: string
  readonly json?: boolean
}

/** `metrics policy list`: the rows of the table in use that hold on the day of `--as-of`. */
export async function runPolicyList(context: CommandContext, options: ListOptions): Promise<void> {
  const { policies } = await readMetricSettings(context)
  const day = context.now().toISOString().slice(0, 10)
  const { metric } = options
  if (metric !== undefined && !metricNames.some((name) => name === metric))
    throw usage(`--metric ${metric}`, 'there is no such metric', `choose one of ${metricNames.join(', ')}`)
  const store = options.marketplace === undefined ? undefined : findMarketplace(options.marketplace)?.code
  if (options.marketplace !== undefined && store === undefined)
    throw usage(
      `--marketplace ${options.marketplace}`,
      'there is no such store',
      'name it like DE or amazon.de',
    )
  const rows = policies.policies.filter(
    (row) =>
      row.from <= day &&
      (row.until === null || row.until >= day) &&
      (options.metric === undefined || row.metric === options.metric) &&
      (store === undefined || row.marketplaces.includes(store) || row.marketplaces.includes('*')),
  )
  if (options.json === true) printJson(context.stdout, { version: policies.version, day, policies: rows })
  else printLines(context, rows.map(policyLine))
}

/**
 * `metrics policy export`: the table in use as the data file that the configuration accepts. Overrides are no part of it:
 * they stay in the configuration, over whatever table is in use.
 */
export async function runPolicyExport(context: CommandContext): Promise<void> {
  printJson(context.stdout, (await readMetricSettings(context)).table)
}

/** `metrics policy diff FILE`: the rows that differ, and the stores of this database that would notice. */
export async function runPolicyDiff(
  context: CommandContext,
  file: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const after = await readPolicyFile(resolve(file))
  const { table: before, overrides } = await readMetricSettings(context)
  const diff = diffPolicies(before, after)
  const today = context.now().toISOString().slice(0, 10)
  const affected = affectedStores(
    withOverrides(before, overrides),
    withOverrides(after, overrides),
    await storedStores(context),
    today,
  )
  if (options.json === true) {
    printJson(context.stdout, { before: before.version, after: after.version, ...diff, affected })
    return
  }
  const lines = [
    `in use: ${escapeForTerminal(before.version)}; ${escapeForTerminal(file)}: ${escapeForTerminal(after.version)}`,
    ...(diff.added.length + diff.removed.length + diff.changed.length === 0 ? ['no row differs'] : []),
    ...diff.added.map((row) => `+ ${policyLine(row)}`),
    ...diff.removed.map((row) => `- ${policyLine(row)}`),
    ...diff.changed.map(
      ({ id, changes }) => `~ ${escapeForTerminal(id)}: ${changes.map(changeText).join('; ')}`,
    ),
    ...(affected.length === 0
      ? ['no stored account is affected']
      : affected.map(
          (store) =>
            `affects ${escapeForTerminal(store.account)} ${store.marketplace} ${store.metric}${store.fulfilment === null ? '' : ` ${store.fulfilment}`}${store.day > today ? ` from ${store.day}` : ''}: ${store.changes.map(changeText).join('; ')}`,
        )),
  ]
  printLines(context, lines)
}

async function storedStores(context: CommandContext) {
  const { listStores } = await import('@health-tui/storage')
  return (await withDatabase(context, async (database) => listStores(database))) ?? []
}

function policyLine(row: MetricPolicy): string {
  const target =
    row.target === null
      ? 'no target'
      : row.basis === 'points'
        ? `≥ ${row.target}`
        : formatTarget(row.target, row.condition)
  const windows = row.windows
    .map(({ days, lag }) => `${days} d${lag === 0 ? '' : ` ending ${lag} d ago`}`)
    .join(', ')
  const override = row.override === undefined ? '' : `; OVERRIDE: ${row.override.note}`
  return escapeForTerminal(
    `${row.id}: ${row.metric}${row.fulfilment === null ? '' : ` ${row.fulfilment}`} ${row.marketplaces.join(' ')} ${target}, ${windows}, from ${row.from} (${row.confidence.replace('_', ' ')})${override}`,
  )
}

function changeText({ field, before, after }: FieldChange): string {
  return escapeForTerminal(`${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`)
}
