import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { escapeForTerminal } from './chunk-XMN6TKTW.js'
import './chunk-ARMSRDCT.js'
var colours = { error: 31, warning: 33, info: 36 }
function lintLines({ file, report, problems, color }) {
  let paint = (text, code) => (color ? `\x1B[${code}m${text}\x1B[0m` : text),
    lines = [paint(escapeForTerminal(file), 1)]
  for (let problem of problems)
    lines.push(`  ${paint('left out', 36)}  ${escapeForTerminal(`${problem.path}: ${problem.reason}`)}`)
  for (let finding of report.findings)
    lines.push(
      `  ${paint(finding.severity.padEnd(7), colours[finding.severity])}  ${finding.ruleId}  ${escapeForTerminal(place(finding))}  ${escapeForTerminal(finding.message)}`,
      `           "${escapeForTerminal(shorten(finding.text))}"`,
      `           ${escapeForTerminal(finding.question)} [${escapeForTerminal(finding.source)}]`,
    )
  let count = (severity) => report.findings.filter((finding) => finding.severity === severity).length,
    suppressed = report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} set aside with a reason`
  return (
    lines.push(
      `  ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes${suppressed}: ${report.ready ? paint('ready', 32) : paint('not ready', 31)}`,
      '',
    ),
    `${lines.join(`
`)}
`
  )
}
function place({ path, start }) {
  return start === void 0 ? path : `${path}:${start}`
}
function shorten(text) {
  let line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}\u2026` : line
}
export { lintLines }
//# sourceMappingURL=lint-lines-KUGNJTHP.js.map
