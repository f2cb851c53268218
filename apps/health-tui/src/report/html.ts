import { type Level, metricLabel, type StatusMetric } from '@health-tui/metrics'
import { formatCount, formatHeadroom, formatMetricTarget, formatValue, variant } from '../status/format.ts'
import type { AccountReport } from '../status/status-report.ts'
import { trendChart } from './html-chart.ts'
import { style } from './html-style.ts'
import { escapeHtml, time } from './html-text.ts'
import { findings, promises } from './html-ledgers.ts'
import { table } from './html-table.ts'
import { currentDeadlines, type Deadline } from './deadlines.ts'
import type { ReportData } from './report-data.ts'

/** The report as one page that needs nothing else: no script, no network, no file beside it. */
export function toHtml(data: ReportData): string {
  const title = 'Account health'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}, ${escapeHtml(data.asOf.slice(0, 10))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="quiet">As of ${time(data.asOf)}. Figures are Amazon's own unless they are marked as estimates.</p>
</header>
<main>
${data.accounts.length === 0 ? '<p>No account yet.</p>' : summary(data.accounts)}
${deadlines(currentDeadlines(data))}
${data.accounts.map((account, index) => accountSection(account, `account-${index}`, data.asOf)).join('\n')}
${cases(data)}
${promises(data)}
${findings(data)}
</main>
</body>
</html>
`
}

const signs: Readonly<Record<Level, string>> = { ok: '●', warning: '▲', at_risk: '◆', critical: '✖' }
const words: Readonly<Record<Level, string>> = {
  ok: 'OK',
  warning: 'Warning',
  at_risk: 'At risk',
  critical: 'Critical',
}

function level(value: Level): string {
  return `<span class="level ${value}"><span aria-hidden="true">${signs[value]}</span> ${words[value]}</span>`
}

function summary(accounts: readonly AccountReport[]): string {
  const rows = accounts.map(
    (account) =>
      `<tr><th scope="row">${escapeHtml(account.account)}</th><td>${escapeHtml(account.marketplace)}</td><td>${level(account.level)}</td><td>${escapeHtml(account.accountStatus ?? 'not known')}</td><td class="number">${rating(account)}</td><td class="number">${violations(account)}</td><td>${account.nextDeadline === null ? 'none' : time(account.nextDeadline)}</td></tr>`,
  )
  return `<section aria-labelledby="summary"><h2 id="summary">Overview</h2>
${table(['Account', 'Store', 'Level', 'Amazon says', '#Rating', '#Open violations', 'Next deadline'], rows, 'summary')}</section>`
}

function deadlines(list: readonly Deadline[]): string {
  if (list.length === 0) return ''
  const rows = list.map(
    ({ due, account, marketplace, what, from, passed }) =>
      `<tr><td>${time(due)}${passed ? ' <span class="level critical">passed</span>' : ''}</td><td>${escapeHtml([account, marketplace].filter((part) => part !== null).join(' '))}</td><th scope="row">${escapeHtml(what)}</th><td>${from}</td></tr>`,
  )
  return `<section aria-labelledby="deadlines"><h2 id="deadlines">Deadlines</h2>
${table(['Due', 'Account', 'What', 'From'], rows, 'deadlines')}</section>`
}

function accountSection(account: AccountReport, id: string, asOf: string): string {
  const notes = account.notes.map((note) => `<p class="warning">${escapeHtml(note)}</p>`).join('')
  const open = Object.entries(account.policyViolations)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${escapeHtml(name)} ${count}`)
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(account.account)}, ${escapeHtml(account.marketplace)} ${level(account.level)}</h2>
<p>${age(account.importedAt, asOf)}${open.length === 0 ? '' : ` Open violations: ${open.join(', ')}.`}</p>${notes}
${account.metrics.length === 0 ? '<p class="quiet">No figures.</p>' : table(['Metric', '#Value', '#Target', '#Count', 'Headroom', 'Level', 'Why', 'Trend'], account.metrics.map(metricRow), id)}</section>`
}

function metricRow(metric: StatusMetric): string {
  const extra = [variant(metric), metric.source === 'computed' ? '(estimate)' : ''].filter(Boolean).join(' ')
  const why = [metric.why, metric.inconsistent, metric.overridden].filter((part) => part !== null).join(' · ')
  return `<tr><th scope="row">${escapeHtml(metricLabel(metric.metric))}${extra === '' ? '' : ` <span class="quiet">${escapeHtml(extra)}</span>`}</th><td class="number">${escapeHtml(formatValue(metric, '–'))}</td><td class="number">${escapeHtml(formatMetricTarget(metric, '–'))}</td><td class="number">${escapeHtml(formatCount(metric, '–'))}</td><td>${escapeHtml(formatHeadroom(metric, '–'))}</td><td>${level(metric.level)}</td><td class="why">${escapeHtml(why)}</td><td>${trendChart(metric)}</td></tr>`
}

function cases({ cases }: ReportData): string {
  if (cases.length === 0) return ''
  const rows = cases.map(
    ({ title, state, account, marketplace, assignee, deadline }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th><td>${escapeHtml(state)}</td><td>${escapeHtml([account, marketplace].filter((part) => part !== null).join(' '))}</td><td>${escapeHtml(assignee ?? '')}</td><td>${deadline === null ? '' : time(deadline)}</td></tr>`,
  )
  return `<section aria-labelledby="cases"><h2 id="cases">Open cases</h2>
${table(['Case', 'State', 'Account', 'Assignee', 'Deadline'], rows, 'cases')}</section>`
}

function rating({ accountHealthRating }: AccountReport): string {
  if (accountHealthRating === null) return '–'
  return escapeHtml([accountHealthRating.score ?? '?', accountHealthRating.status ?? ''].join(' ').trim())
}

function violations({ policyViolations }: AccountReport): number {
  return Object.values(policyViolations).reduce((sum, count) => sum + count, 0)
}

function age(importedAt: string | null, asOf: string): string {
  if (importedAt === null) return 'Known from orders only.'
  const days = Math.floor((Date.parse(asOf) - Date.parse(importedAt)) / 86_400_000)
  const old = days <= 0 ? 'today' : days === 1 ? 'a day ago' : `${days} days ago`
  return `Newest data imported ${time(importedAt)} (${old}).`
}
