import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { metricTable } from './chunk-3GJISCE7.js'
import { escapeForTerminal } from './chunk-XMN6TKTW.js'
import './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
function statusLines(report, options) {
  let { columns, brush } = options,
    { theme, signs } = brush
  if (report.accounts.length === 0)
    return [
      'No account yet. Import Amazon files: health-tui import PATH... (or look around first: health-tui demo)',
    ]
  let now = Date.parse(report.asOf)
  return report.accounts.flatMap((account, index) => {
    let rating = account.accountHealthRating,
      open = Object.entries(account.policyViolations).filter(([, count]) => count > 0),
      facts = [
        `${signs.level[account.level]} ${escapeForTerminal(account.accountStatus ?? 'status unknown')}`,
        rating === null
          ? void 0
          : `AHR ${rating.score ?? '?'} ${escapeForTerminal(rating.status ?? '')}`.trim(),
        open.length === 0
          ? void 0
          : `policy: ${open.map(([name, count]) => `${escapeForTerminal(name)} ${count}`).join(', ')}`,
        account.openCases > 0 ? `${account.openCases} open cases` : void 0,
        account.nextDeadline === null ? void 0 : `next deadline ${account.nextDeadline}`,
      ].filter((fact) => fact !== void 0)
    return [
      ...(index === 0 ? [] : ['']),
      `${theme.paint('title', `${escapeForTerminal(account.account)} ${escapeForTerminal(account.marketplace)}`)}  ${theme.paint(account.level, facts.join('  '))}`,
      ...(account.metrics.length === 0
        ? []
        : metricTable(account.metrics, { columns, now, brush, selected: void 0 })),
      ...account.metrics.flatMap(({ inconsistent }) =>
        inconsistent === null
          ? []
          : [theme.paint('warning', `  ${signs.inconsistent} ${escapeForTerminal(inconsistent)}`)],
      ),
      ...account.notes.map((note) =>
        theme.paint('warning', `  ${signs.inconsistent} ${escapeForTerminal(note)}`),
      ),
    ].map((line) => line.trimEnd())
  })
}
export { statusLines }
//# sourceMappingURL=print-status-S7UTFKDI.js.map
