import type { DatedCrossing, Explanation, Forecast } from '@health-tui/metrics'
import { formatRate } from '@health-tui/metrics/names'
import { escapeForTerminal } from '../../../output.ts'
import type { MetricDetail } from '../../questions.ts'
import { fit, truncate, wrap } from '../../text/layout.ts'
import type { Brush } from '../frame.ts'

const groupsShown = 40

/** What the defects have in common: the verdict in words, then every group with its test. */
export function breakdownLines(detail: MetricDetail, columns: number, brush: Brush): readonly string[] {
  const { theme } = brush
  const found = detail.explanation
  if (found === null) {
    return said(
      'A breakdown needs order-level files (orders, feedback, claims): press i to import them.',
      columns,
      brush,
    )
  }
  return [
    ...wrap(escapeForTerminal(found.verdict.text), columns - 12).map((line, index) =>
      index === 0
        ? `  ${theme.paint(verdictMeaning(found), found.verdict.kind.toUpperCase().padEnd(9))} ${line}`
        : `${' '.repeat(12)}${line}`,
    ),
    ...found.verdict.evidence
      .slice(1)
      .flatMap((sentence) =>
        wrap(`also: ${escapeForTerminal(sentence)}`, columns - 12).map((line) => `${' '.repeat(12)}${line}`),
      ),
    ...groupTable(found, columns, brush),
    ...found.reasons.map(({ source, reason, orders }) =>
      truncate(`    ${source}: ${escapeForTerminal(reason)}  ${orders}`, columns),
    ),
    ...Object.entries(found.unknown)
      .filter(([, count]) => count > 0)
      .map(([dimension, count]) =>
        theme.paint('muted', truncate(`    unknown ${dimension}: ${count} of the defects`, columns)),
      ),
  ]
}

function verdictMeaning({ verdict }: Explanation): 'at_risk' | 'info' | 'ok' {
  return verdict.kind === 'pattern' ? 'at_risk' : verdict.kind === 'isolated' ? 'info' : 'ok'
}

function groupTable(found: Explanation, columns: number, { theme }: Brush): readonly string[] {
  if (found.groups.length === 0) return []
  const name = Math.max(14, Math.min(46, columns - 50))
  const row = (mark: string, by: string, cells: readonly string[]): string => {
    const [count = '', rate = '', lift = '', chance = ''] = cells
    return truncate(
      `  ${mark} ${fit(by, name)} ${fit(count, 11, 'right')} ${fit(rate, 8, 'right')} ${fit(lift, 6, 'right')}  ${chance}`,
      columns,
    )
  }
  return [
    theme.paint('heading', row(' ', 'Group', ['Defects', 'Rate', 'Lift', 'Adjusted p'])),
    ...found.groups.slice(0, groupsShown).map((group) => {
      const line = row(group.standsOut ? '*' : ' ', `${group.by} ${escapeForTerminal(group.value)}`, [
        `${group.defects}/${group.cases}`,
        formatRate(group.rate),
        group.lift === null ? '' : `${group.lift.toFixed(1)}x`,
        group.qValue === null ? 'too few' : group.qValue.toPrecision(2),
      ])
      return group.standsOut ? theme.paint('at_risk', line) : line
    }),
    ...(found.groups.length > groupsShown
      ? [theme.paint('muted', `    and ${found.groups.length - groupsShown} more`)]
      : []),
    theme.paint('muted', truncate('  * stands out beyond chance (Fisher, adjusted for all groups)', columns)),
  ]
}

/** When the target is crossed, then which days leave the window and take how many defects with them. */
export function rollOffLines(detail: MetricDetail, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const found = detail.forecast
  if (found === null)
    return said(
      detail.why === null
        ? 'There is nothing to look ahead from.'
        : `Nothing to look ahead from: ${detail.why}.`,
      columns,
      brush,
    )
  const most = Math.max(1, ...found.rollOff.map(({ defects }) => defects))
  const bar = Math.max(4, Math.min(20, columns - 60))
  return [
    ...crossing('target missed', found.breach, 'at_risk', columns, brush),
    ...crossing('target met again', found.recovery, 'ok', columns, brush),
    ...chanceLine(found, columns),
    ...(found.rollOff.length === 0
      ? [
          theme.paint(
            'muted',
            truncate(
              found.basis === 'snapshots'
                ? '  Days are not known: Amazon gives one figure, order files would show each.'
                : '  No defect is in the window.',
              columns,
            ),
          ),
        ]
      : [
          theme.paint(
            'heading',
            truncate(`  Leaves on    Defects ${' '.repeat(bar)} Ordered on   Orders`, columns),
          ),
        ]),
    ...found.rollOff.map(({ day, leaves, defects, cases, orders }) => {
      const length = Math.max(1, Math.round((defects / most) * bar))
      const count = fit(`${defects} of ${cases}`, 9, 'right')
      return truncate(
        `  ${day} ${count} ${fit(signs.bar.repeat(length), bar)} ${leaves}   ${escapeForTerminal(orders.slice(0, 6).join(' '))}`,
        columns,
      )
    }),
  ]
}

function crossing(
  what: string,
  found: DatedCrossing | null,
  meaning: 'at_risk' | 'ok',
  columns: number,
  { theme }: Brush,
): readonly string[] {
  if (found === null) return []
  const chance = `${Math.round(found.probability * 100)} % within the horizon`
  const text =
    found.on === null
      ? `${what}: not foreseen (${chance})`
      : `${what}: ${found.on}  (between ${found.earliest ?? '?'} and ${found.latest ?? 'later'}; ${chance})`
  return wrap(text, columns - 4).map((line) => theme.paint(meaning, `  ${line}`))
}

function chanceLine({ days }: Forecast, columns: number): readonly string[] {
  const marks = [6, 13, 29, 59].flatMap((at) => {
    const day = days[at]
    return day === undefined || day.median === null
      ? []
      : [`in ${at + 1} d ${formatRate(day.median)} (missed ${Math.round(day.missedProbability * 100)} %)`]
  })
  return marks.length === 0 ? [] : wrap(marks.join(', '), columns - 4).map((line) => `  ${line}`)
}

/** Every reading that the figures rest on, and Amazon's figure beside ours. */
export function assumptionLines(detail: MetricDetail, columns: number, brush: Brush): readonly string[] {
  const { theme } = brush
  const beside = detail.reconciliation
  const rate = (value: number | null): string => (value === null ? '-' : formatRate(value))
  const policy = detail.computed?.policy ?? null
  const sentences = new Set([
    ...(detail.forecast?.assumptions ?? []),
    ...(detail.computed?.assumptions ?? []),
  ])
  return [
    ...(beside === null
      ? []
      : [
          ...wrap(
            `${beside.agrees ? '=' : brush.signs.inconsistent} ${beside.from} to ${beside.to}: Amazon ${beside.reported.numerator ?? '?'}/${beside.reported.denominator ?? '?'} ${rate(beside.reported.rate)}, ours ${beside.computed.numerator}/${beside.computed.denominator} ${rate(beside.computed.rate)}`,
            columns - 4,
          ).map((line) => theme.paint(beside.agrees ? 'ok' : 'warning', `  ${line}`)),
          ...beside.causes.flatMap((cause) => bullet(escapeForTerminal(cause), columns)),
        ]),
    ...(policy === null
      ? []
      : wrap(
          `policy ${escapeForTerminal(policy.id)} (${policy.confidence.replaceAll('_', ' ')}): ${escapeForTerminal(policy.source)}`,
          columns - 4,
        ).map((line) => `  ${line}`)),
    ...(sentences.size === 0
      ? said('Nothing is assumed: the figure is as Amazon reports it.', columns, brush)
      : [...sentences].flatMap((sentence) => bullet(escapeForTerminal(sentence), columns))),
  ]
}

function bullet(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 6).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
}

function said(text: string, columns: number, { theme }: Brush): readonly string[] {
  return wrap(text, columns - 4).map((line) => theme.paint('muted', `  ${line}`))
}
