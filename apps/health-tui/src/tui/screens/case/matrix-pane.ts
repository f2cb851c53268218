import { escapeForTerminal } from '../../../output.ts'
import type { CaseScreen } from '../../case/case-state.ts'
import { exhibitLabel, isTied, shortName } from '../../case/ties.ts'
import { fit, truncate } from '../../text/layout.ts'
import type { Meaning } from '../../theme/theme.ts'
import { titledRule, type Brush } from '../frame.ts'

const parts = [
  ['Causes', 'rootCauses'],
  ['Actions', 'correctiveActions'],
  ['Measures', 'preventiveMeasures'],
  ['Exhibits', 'evidence'],
] as const

/** What answers which issue, then what hangs on which cause, then what was asked for; exactly as wide as asked. */
export function matrixLines(screen: CaseScreen, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const { snapshot, report } = screen
  const cell = columns >= 70 ? 12 : 8
  const issueColumns = Math.max(8, columns - parts.length * (cell + 1) - 2)
  const lines = [titledRule('What answers which issue', columns, brush)]
  const rows = report?.coverage ?? []
  if (rows.length === 0) {
    const why = report === null ? 'checking ...' : 'No issues yet: add them under Issues.'
    lines.push(theme.paint('muted', fit(` ${why}`, columns)))
  } else {
    const head = parts.map(([title]) => fit(title, cell)).join(' ')
    lines.push(theme.paint('heading', fit(` ${fit('Issue', issueColumns)} ${head}`, columns)))
  }
  for (const row of rows) {
    const cells = parts.map(([, part]) => {
      const names = part === 'evidence' ? exhibitNames(row.evidence, screen) : namesOf(row[part], screen)
      const text = fit(names === '' ? `${signs.level.critical} none` : names, cell)
      const meaning: Meaning = names === '' ? (part === 'evidence' ? 'warning' : 'critical') : 'plain'
      return theme.paint(meaning, text)
    })
    const issue = escapeForTerminal(row.issue.replaceAll('_', ' '))
    lines.push(` ${fit(issue, issueColumns)} ${cells.join(' ')} `)
  }
  const chains = chainLines(screen)
  if (chains.length > 0)
    lines.push(
      theme.paint('heading', fit(' Tied to each cause', columns)),
      ...chains.map((chain) => fit(` ${truncate(chain, columns - 2)}`, columns)),
    )
  const asks = report?.asks ?? []
  if (asks.length > 0) lines.push(theme.paint('heading', fit(' Asked for', columns)))
  for (const { ask, answered } of asks) {
    const sign = answered ? signs.level.ok : signs.level.critical
    const words = escapeForTerminal(ask.replaceAll('_', ' '))
    lines.push(theme.paint(answered ? 'ok' : 'critical', fit(` ${sign} ${words}`, columns)))
  }
  if (snapshot.updateNeeded)
    lines.push(theme.paint('warning', fit(' A newer program wrote here what this one cannot show.', columns)))
  return lines
}

function namesOf(paths: readonly string[], { snapshot }: CaseScreen): string {
  return paths
    .map((path) => shortName(path, snapshot) || 'text')
    .filter((name, index, all) => all.indexOf(name) === index)
    .join(' ')
}

function exhibitNames(names: readonly string[], { snapshot }: CaseScreen): string {
  const exhibits = snapshot.lists['evidence'] ?? []
  return names
    .map((name) => {
      const at = exhibits.findIndex((entry, index) => exhibitLabel(entry, index) === name)
      return at < 0 ? escapeForTerminal(name) : `E${at + 1}`
    })
    .join(' ')
}

function chainLines({ snapshot }: CaseScreen): readonly string[] {
  const { lists } = snapshot
  return (lists['sections.rootCauses'] ?? []).map((cause) => {
    const tied = (list: string): string =>
      (lists[list] ?? [])
        .filter((entry) => isTied(entry, cause))
        .map(({ path }) => shortName(path, snapshot))
        .join(' ') || 'none'
    const name = shortName(cause.path, snapshot)
    return `${name}  actions ${tied('sections.correctiveActions')}  measures ${tied('sections.preventiveMeasures')}  exhibits ${tied('evidence')}`
  })
}
