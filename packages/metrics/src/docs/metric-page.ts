import { formatTarget, metricLabel } from '../assess/words.ts'
import { computableMetrics } from '../compute/tally.ts'
import { metricNames, type MetricName } from '../metric-name.ts'
import type { MetricPolicy, PolicyTable } from '../policy/policy.ts'
import { defaultReadings } from '../compute/readings.ts'

/** `docs/metrics.md`, made from the policy table and the default readings; a test holds the page to it. */
export function metricPage(table: PolicyTable): string {
  const general = table.policies.filter(({ programme }) => programme === null)
  const special = table.policies.filter(({ programme }) => programme !== null)
  return `${[
    '# Metrics and policies',
    '',
    `Generated from \`packages/metrics/src/policy\` (table of ${table.version}); do not edit. \`node packages/metrics/scripts/write-docs.ts\` writes it anew.`,
    '',
    intro,
    '',
    ...metricNames.flatMap((metric) =>
      section(
        metric,
        general.filter((row) => row.metric === metric),
      ),
    ),
    '## Programmes',
    '',
    'Optional programmes with targets of their own: `health-tui metrics compute METRIC --programme NAME`.',
    '',
    ...rows(special, true),
    '',
    '## Readings',
    '',
    readingsIntro,
    '',
    '| key | default |',
    '|---|---|',
    ...Object.entries(defaultReadings).map(([key, value]) => `| \`${key}\` | \`${JSON.stringify(value)}\` |`),
    '',
    configuration,
  ].join('\n')}\n`
}

const intro = `Every row is dated: a later start replaces an earlier one, and a row that names a store beats the row for all stores (\`*\`).
The window is counted in days of the store's own time zone; the lag is the number of days between the last day of the
window and the day of looking. How far a row can be trusted: *confirmed* (an Amazon page or employee says so), *third party*,
*inferred*, *general* (common knowledge without a page at hand), *unknown* (looked for and not found).

What Amazon reports is authoritative and shown as such. What is computed from order-level facts is an estimate: it prints its
assumptions, what it left out, and the 95 % interval (Wilson's; Clopper and Pearson's exact one below 30 cases).
A rate that the files at hand cannot show whole is a bound: "at least" where sources of defects are missing, "at most" where
nothing but defects is known, and it says why.`

const readingsIntro = `Amazon does not publish every detail. Each reading below can be changed in the configuration, and each one that a figure rests
on is printed with it.`

const configuration = `\`\`\`toml
# config.toml
[metrics]
policies = "policies.json"        # a whole table in place of the built-in one (start: health-tui metrics policy export)

[metrics.readings]
cancelledOrdersCount = false

[[metrics.overrides]]
metric = "late_shipment_rate"
marketplace = "US"
target = 0.03
note = "our own aim"
\`\`\`

Overrides lie over whatever table is in use and are no part of its export; one that meets no rule is refused.
\`health-tui metrics policy diff FILE\` shows what another table would change, and for which of the stored accounts,
now or from a later day on. Overrides lie over whatever table is in use and are no part of its export; one that meets no rule is
refused.`

function section(metric: MetricName, policies: readonly MetricPolicy[]): readonly string[] {
  const computed = (computableMetrics as readonly MetricName[]).includes(metric)
  const parts = new Set(
    policies.map((row) => `Numerator (${row.basis}): ${row.numerator}. Denominator: ${row.denominator}.`),
  )
  return [
    `## ${metricLabel(metric)} (\`${metric}\`)`,
    '',
    ...[...parts].flatMap((part) => [part, '']),
    computed
      ? 'Computed from order-level facts as well.'
      : 'Shown as Amazon reports it; no order-level file says what it counts.',
    '',
    ...rows(policies, false),
    '',
  ]
}

function rows(policies: readonly MetricPolicy[], named: boolean): readonly string[] {
  return [
    `| ${named ? 'programme | metric | ' : ''}stores | who ships | basis | from | target | windows (lag) | consequence | trust | source |`,
    `|${named ? '---|---|' : ''}---|---|---|---|---|---|---|---|---|`,
    ...policies.map(
      (row) =>
        `| ${named ? `\`${row.programme}\` | \`${row.metric}\` | ` : ''}${[
          row.marketplaces.join(', '),
          row.fulfilment ?? 'account',
          row.basis,
          period(row),
          target(row),
          windows(row),
          consequence(row),
          row.confidence.replace('_', ' '),
          [row.source, row.note].filter((text) => text !== null).join('. '),
        ]
          .map(cell)
          .join(' | ')} |`,
    ),
  ]
}

function period({ from, until }: MetricPolicy): string {
  const begin = from === '2000-01-01' ? 'ever' : from
  return until === null ? begin : `${begin} to ${until}`
}

function target(row: MetricPolicy): string {
  if (row.target === null) return 'none'
  const text = row.basis === 'points' ? `≥ ${row.target} points` : formatTarget(row.target, row.condition)
  return row.minimum === null ? text : `${text}, from ${row.minimum} cases on`
}

function windows(row: MetricPolicy): string {
  const text = row.windows.map(({ days, lag }) => `${days} d (${lag})`).join(', ')
  return row.timeZone === null ? text : `${text}, ${row.timeZone}`
}

function consequence(row: MetricPolicy): string {
  if (row.consequence === null) return 'none named'
  const enforced = row.enforcedFrom === null ? '' : `, enforced from ${row.enforcedFrom}`
  const tiers = row.tiers.map(
    ({ from, below, consequence: what }) =>
      `${Math.round(from * 100)} to ${Math.round(below * 100)} %: ${what}`,
  )
  return [`${row.consequence}${enforced}`, ...tiers].join('; ')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
