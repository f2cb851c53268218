import { escapeForTerminal } from '../../../output.ts'
import { remarksOf, type CaseOverlay, type CaseScreen } from '../../case/case-state.ts'
import type { PlacedFinding, SetAside } from '../../case/desk.ts'
import type { Area } from '../../case/layout.ts'
import { signOf } from '../../editor/mark-sign.ts'
import { fit, truncate, wrap } from '../../text/layout.ts'
import { titledRule, type Brush } from '../frame.ts'
import { placeName, remarkLines, severityMeaning } from './remark-lines.ts'

type RemarksOverlay = Extract<CaseOverlay, { kind: 'remarks' }>

/** Rows below the list that show the selected remark in full. */
const detailRows = 7

/** All remarks, one a line, as far as there is room; beside the text on wide screens. */
export function drawRemarks(screen: CaseScreen, { columns, rows }: Area, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const remarks = remarksOf(screen)
  const lines = [titledRule(`Remarks  ${remarks.length === 0 ? 'none' : remarks.length}`, columns, brush)]
  if (screen.report === null) lines.push(theme.paint('muted', ' checking ...'))
  for (const finding of remarks.slice(0, rows - 1)) {
    const head = `${signOf(finding.severity, signs)} ${fit(placeName(finding, screen), 5)} ${finding.ruleId} `
    lines.push(
      ` ${theme.paint(severityMeaning(finding.severity), head)}${truncate(escapeForTerminal(finding.message), columns - head.length - 2)}`,
    )
  }
  if (remarks.length > rows - 1)
    lines[rows - 1] = theme.paint('muted', ` and ${remarks.length - rows + 2} more`)
  return lines.slice(0, rows)
}

export function remarksListRows(rows: number): number {
  return Math.max(1, rows - 1 - detailRows)
}

/** The list with a selection, over the whole body; what was set aside stands at its end with the reason. */
export function drawRemarksList(
  screen: CaseScreen,
  { selected, top }: RemarksOverlay,
  { columns, rows }: Area,
  brush: Brush,
): readonly string[] {
  const { theme, signs } = brush
  const remarks = remarksOf(screen)
  const setAside = screen.report?.setAside ?? []
  const all: readonly (PlacedFinding | SetAside)[] = [...remarks, ...setAside]
  const count = `Remarks  ${remarks.length}${setAside.length === 0 ? '' : `, ${setAside.length} set aside`}`
  const lines = [titledRule(count, columns, brush)]
  if (all.length === 0) lines.push(theme.paint('ok', ` ${signs.level.ok} Nothing to repair.`))
  const height = remarksListRows(rows)
  for (const [index, finding] of all.slice(top, top + height).entries()) {
    const isSelected = top + index === selected
    const aside = 'reason' in finding
    const sign = aside ? '-' : signOf(finding.severity, signs)
    const head = `${isSelected ? signs.marker : ' '} ${sign} ${fit(placeName(finding, screen), 8)} ${finding.ruleId} `
    const message = escapeForTerminal(finding.message)
    const room = columns - head.length
    lines.push(
      isSelected
        ? theme.paint('selected', head + fit(message, room))
        : theme.paint(aside ? 'muted' : severityMeaning(finding.severity), head) + truncate(message, room),
    )
  }
  const blank = height + 1 - lines.length
  lines.push(...Array.from({ length: blank }, () => ''))
  const chosen = all[selected]
  if (chosen !== undefined) {
    lines.push(titledRule(placeName(chosen, screen), columns, brush), ...remarkLines(chosen, columns, brush))
    if ('reason' in chosen)
      lines.push(
        ...wrap(`Set aside: ${escapeForTerminal(chosen.reason)}`, columns - 2).map((line) => ` ${line}`),
      )
    if (chosen.fix !== null)
      lines.push(theme.paint('key', truncate(` f: ${escapeForTerminal(chosen.fix.title)}`, columns)))
  }
  return lines.slice(0, rows)
}
