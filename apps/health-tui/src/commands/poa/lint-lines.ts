import type { CaseProblem, Finding, LintReport } from '@health-tui/poa'
import { countOf } from '../../count-of.ts'
import { escapeForTerminal } from '../../output.ts'

const colours = { error: 31, warning: 33, info: 36 } as const

/** A report for people: one block a file, errors first, then counts and the verdict. */
export function lintLines({
  file,
  report,
  problems,
  color,
}: {
  readonly file: string
  readonly report: LintReport
  readonly problems: readonly CaseProblem[]
  readonly color: boolean
}): string {
  const paint = (text: string, code: number): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  const lines = [paint(escapeForTerminal(file), 1)]
  for (const problem of problems)
    lines.push(`  ${paint('left out', 36)}  ${escapeForTerminal(`${problem.path}: ${problem.reason}`)}`)
  for (const finding of report.findings) {
    lines.push(
      `  ${paint(finding.severity.padEnd(7), colours[finding.severity])}  ${finding.ruleId}  ${escapeForTerminal(place(finding))}  ${escapeForTerminal(finding.message)}`,
      `           "${escapeForTerminal(shorten(finding.text))}"`,
      `           ${escapeForTerminal(finding.question)} [${escapeForTerminal(finding.source)}]`,
    )
  }
  const count = (severity: Finding['severity']): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  const suppressed =
    report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} set aside with a reason`
  lines.push(
    `  ${countOf(count('error'), 'error')}, ${countOf(count('warning'), 'warning')}, ${countOf(count('info'), 'note')}${suppressed}: ${
      report.ready ? paint('ready', 32) : paint('not ready', 31)
    }`,
    '',
  )
  return `${lines.join('\n')}\n`
}

function place({ path, start }: Finding): string {
  return start === undefined ? path : `${path}:${start}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
