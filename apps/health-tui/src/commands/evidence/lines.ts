import type { EvidenceReport } from '@health-tui/poa'
import { escapeForTerminal } from '../../output.ts'

/** What speaks against a reading, behind it. */
export function inDoubt(doubt: string | undefined): string {
  return doubt === undefined ? '' : ` ? ${doubt}`
}

/** A report on one file, for people. */
export function evidenceLines(file: string, report: EvidenceReport): string {
  const pages = report.pages === null ? '' : `, ${report.pages} pages`
  const lines = [
    `${file}: ${report.format}${pages}, ${report.bytes} bytes, sha256 ${report.sha256.slice(0, 16)}…`,
  ]
  for (const { severity, message } of report.remarks) lines.push(`  ${severity.padEnd(7)}  ${message}`)
  if (report.proposals.length > 0) lines.push('  proposed, please confirm:')
  for (const { sets, value, context, doubt } of report.proposals)
    lines.push(`    ${sets.padEnd(17)}  ${value}${inDoubt(doubt)}   (${context})`)
  return `${lines.map((line) => escapeForTerminal(line)).join('\n')}\n`
}
