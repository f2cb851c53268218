import { escapeForTerminal } from '../../output.ts'
import { answerOf } from '../model/found.ts'
import type { EvidenceDetail, EvidenceRow } from '../questions.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, wrap } from '../text/layout.ts'
import type { Signs } from '../text/signs.ts'
import type { Meaning } from '../theme/theme.ts'
import { aboveForm } from './form-lines.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'
import { waitingLines } from './waiting-lines.ts'
import type { ViewScreen } from './view-screen.ts'

type EvidenceView = Extract<View, { kind: 'evidence' }>

export const evidenceScreen: ViewScreen<EvidenceView> = {
  title: (_, view) => {
    const detail = answerOf(view.found)
    return detail === undefined || detail === null
      ? 'Evidence'
      : `Evidence  ${detail.papers.length} in ${escapeForTerminal(detail.title)}`
  },
  draw: drawEvidence,
  list: (state, view) => ({
    count: answerOf(view.found)?.papers.length ?? 0,
    visible: paperRows(state.rows),
    above: 0,
    rowHeight: 1,
  }),
}

function paperRows(rows: number): number {
  return Math.max(3, Math.floor(bodyRows(rows) / 2))
}

function drawEvidence(state: ScreenState, view: EvidenceView, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme } = brush
  const detail = answerOf(view.found)
  if (detail === undefined) return waitingLines(view.found, columns, brush)
  if (detail === null) return [truncate('  This case is no longer in the database; Esc goes back.', columns)]
  const visible = paperRows(state.rows)
  const { top, selected } = view.list
  const chosen = detail.papers[selected]
  const lines = [
    ...(detail.papers.length === 0
      ? [
          theme.paint(
            'muted',
            truncate(
              '  No evidence yet: a attaches a file; in the case, a adds a record without one.',
              columns,
            ),
          ),
        ]
      : detail.papers
          .slice(top, top + visible)
          .map((paper, index) => paperLine(paper, top + index === selected, columns, brush))),
    ...(detail.papers.length > visible ? [rangeLine(top, visible, detail.papers.length, brush)] : []),
    ...(chosen === undefined
      ? []
      : [
          titledRule(`${escapeForTerminal(chosen.ref)}  ${escapeForTerminal(chosen.title)}`, columns, brush),
          ...checkLines(chosen.checks, 'Nothing is wrong with it, as far as it can be seen.', columns, brush),
          ...proposalLines(chosen, columns, brush),
        ]),
    titledRule('All papers together', columns, brush),
    ...checkLines(detail.checks, 'Nothing is missing, as far as it can be seen.', columns, brush),
  ]
  return aboveForm(lines, view.form, state, brush)
}

/** What was read from the file, confirmed or waiting for it. */
function proposalLines(
  { proposals }: EvidenceRow,
  columns: number,
  { theme, signs }: Brush,
): readonly string[] {
  const open = proposals.filter(({ confirmed }) => !confirmed).length
  if (proposals.length === 0) return []
  return [
    theme.paint(
      'heading',
      truncate(`  Read from it: ${proposals.length}, ${open} to confirm (Enter)`, columns),
    ),
    ...proposals.map(({ sets, value, doubt, confirmed }) => {
      const sign = confirmed ? signs.level.ok : '?'
      const why = doubt === undefined ? '' : `  (${escapeForTerminal(doubt)})`
      const text = `  ${sign} ${sets.replace('.', ' ')}: ${escapeForTerminal(value)}${why}`
      return theme.paint(confirmed ? 'ok' : 'plain', truncate(text, columns))
    }),
  ]
}

function paperLine(paper: EvidenceRow, selected: boolean, columns: number, { theme, signs }: Brush): string {
  const worst = worstOf(paper.checks)
  const text = fit(
    `${checkSign(worst, signs)} ${fit(escapeForTerminal(paper.ref), 12)} ${escapeForTerminal(paper.title)}${paper.about === '' ? '' : `  (${escapeForTerminal(paper.about)})`}`,
    columns - 2,
  )
  const mark = selected ? signs.marker : ' '
  return `${mark} ${theme.paint(selected ? 'selected' : checkMeaning(worst), text)}`
}

type Severity = EvidenceRow['checks'][number]['severity'] | null

function worstOf(checks: EvidenceDetail['checks']): Severity {
  return (
    (['error', 'warning', 'info'] as const).find((level) =>
      checks.some(({ severity }) => severity === level),
    ) ?? null
  )
}

function checkSign(severity: Severity, signs: Signs): string {
  if (severity === null) return signs.level.ok
  return severity === 'error' ? signs.level.critical : severity === 'warning' ? signs.level.warning : '.'
}

function checkMeaning(severity: Severity): Meaning {
  if (severity === null) return 'ok'
  return severity === 'error' ? 'critical' : severity === 'warning' ? 'warning' : 'muted'
}

function checkLines(
  checks: EvidenceDetail['checks'],
  none: string,
  columns: number,
  { theme, signs }: Brush,
): readonly string[] {
  if (checks.length === 0) return [theme.paint('muted', truncate(`  ${none}`, columns))]
  return checks.flatMap(({ severity, text }) =>
    wrap(`${checkSign(severity, signs)} ${escapeForTerminal(text)}`, columns - 4).map((line) =>
      theme.paint(checkMeaning(severity), `  ${line}`),
    ),
  )
}
