import { escapeForTerminal } from '../../../output.ts'
import type { CaseScreen } from '../../case/case-state.ts'
import type { PlacedFinding } from '../../case/desk.ts'
import { factFields, sectionOf } from '../../case/sections.ts'
import { shortName } from '../../case/ties.ts'
import { signOf } from '../../editor/mark-sign.ts'
import { wrap } from '../../text/layout.ts'
import type { Meaning } from '../../theme/theme.ts'
import type { Brush } from '../frame.ts'

export function severityMeaning(severity: PlacedFinding['severity']): Meaning {
  if (severity === 'error') return 'critical'
  return severity === 'warning' ? 'warning' : 'info'
}

/** Where a remark belongs, in as few letters as possible: C2, or the name of the field. */
export function placeName({ place }: PlacedFinding, screen: CaseScreen): string {
  const short = shortName(place, screen.snapshot)
  if (short !== '') return short
  const section = sectionOf(place)
  if (section !== undefined) return section.letter ?? section.title
  return factFields.find(({ name }) => name === place)?.title ?? escapeForTerminal(place)
}

/** A remark in full: what was seen, and the question whose answer repairs it. */
export function remarkLines(finding: PlacedFinding, columns: number, brush: Brush): readonly string[] {
  const { theme } = brush
  const head = `${signOf(finding.severity, brush.signs)} ${finding.ruleId} ${escapeForTerminal(finding.message)}`
  return [
    ...wrap(head, columns - 2).map((line) => ` ${theme.paint(severityMeaning(finding.severity), line)}`),
    ...wrap(escapeForTerminal(finding.question), columns - 6).map(
      (line) => `     ${theme.paint('muted', line)}`,
    ),
  ]
}
