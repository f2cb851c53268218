import { formatCount, formatHeadroom, formatMetricTarget, formatValue, variant } from '../status/format.ts'
import { metricLabel } from '@health-tui/metrics'
import { currentDeadlines } from './deadlines.ts'
import { heldPromises, type ReportData, rhythmWords } from './report-data.ts'
import { type Cell, type ReportTable, tableOf } from './tables.ts'

/** The whole report as Markdown, or one of its tables. */
export function toMarkdown(data: ReportData, only?: ReportTable): string {
  if (only !== undefined) return `${markdownTable(only)}\n`
  const parts = [`# Account health`, `As of ${data.asOf}.`]
  if (data.accounts.length === 0) parts.push('No account yet.')
  for (const account of data.accounts) {
    const rating = account.accountHealthRating
    const facts = [
      `level **${account.level}**`,
      account.accountStatus === null ? null : `status ${text(account.accountStatus)}`,
      rating === null
        ? null
        : `account health rating ${rating.score ?? '?'} ${text(rating.status ?? '')}`.trim(),
      account.nextDeadline === null ? null : `next deadline ${account.nextDeadline}`,
      account.importedAt === null ? null : `data of ${account.importedAt.slice(0, 10)}`,
    ].filter((fact) => fact !== null)
    parts.push(
      `## ${text(account.account)}, ${text(account.marketplace)}`,
      `${facts.join(', ')}.`,
      markdownTable({
        title: '',
        columns: ['Metric', 'Value', 'Target', 'Count', 'Headroom', 'Level', 'Why'],
        rows: account.metrics.map((metric) => [
          [metricLabel(metric.metric), variant(metric)].join(' ').trim() +
            (metric.source === 'computed' ? ' (estimate)' : ''),
          formatValue(metric, '–'),
          formatMetricTarget(metric, '–'),
          formatCount(metric, '–'),
          formatHeadroom(metric, '–'),
          metric.level,
          metric.why,
        ]),
      }),
    )
  }
  for (const name of ['deadlines', 'cases'] as const) {
    const table = tableOf({ ...data, deadlines: currentDeadlines(data) }, name)
    if (table.rows.length > 0) parts.push(`## ${table.title}`, markdownTable(table))
  }
  const promises = heldPromises(data)
  if (promises.length > 0)
    parts.push(
      '## Promises to Amazon',
      markdownTable({
        title: '',
        columns: ['Promise', 'Owner', 'Rhythm', 'Next due', 'Proofs', 'Missed', 'State', 'Case'],
        rows: promises.map((promise) => [
          promise.text,
          promise.owner,
          rhythmWords(promise),
          promise.nextDue,
          promise.proofs.length,
          promise.missed.length,
          promise.state,
          promise.title,
        ]),
      }),
    )
  if (data.listingIssues.length > 0) {
    const { title, columns, rows } = tableOf(data, 'listing-issues')
    const shown = ['account', 'marketplace', 'sku', 'asin', 'severity', 'message', 'actions', 'firstSeen']
    const places = shown.map((name) => columns.indexOf(name))
    parts.push(
      `## ${title}`,
      markdownTable({
        title,
        columns: shown,
        rows: rows.map((row) => places.map((place) => row[place] ?? null)),
      }),
    )
  }
  return `${parts.join('\n\n')}\n`
}

function markdownTable({ columns, rows }: ReportTable): string {
  return [columns, columns.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((value) => text(value)).join(' | ')} |`)
    .join('\n')
}

/** Text from outside must not become markup, links or a new row. */
function text(value: Cell): string {
  if (value === null) return ''
  if (value === '---') return value
  return String(value)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/\s+/g, ' ')
}
