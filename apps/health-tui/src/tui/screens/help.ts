import { actions, keyLabel } from '../actions/registry.ts'
import type { ScreenState } from '../state.ts'
import { fit, truncate } from '../text/layout.ts'
import { bodyRows, titledRule, type Brush } from './frame.ts'

/** Every key that works on the screen below the help, from the action registry; then what the signs mean. */
export function drawHelp(state: ScreenState, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const entries = actions
    .filter((action) => action.when(state))
    .map((action) => ({
      keys: action.keys.slice(0, 3).map(keyLabel).join(', '),
      title: action.title,
      why: action.disabled?.(state),
    }))
  const legend = [
    `${signs.level.ok} on target   ${signs.level.warning} warning   ${signs.level.at_risk} at risk   ${signs.level.critical} critical`,
    `${signs.inconsistent} the document contradicts itself, or Amazon says good although the target is missed`,
    'Values with source "reported" are Amazon\'s own; "computed" are our estimates from order files.',
  ]
  const lines = [titledRule('Keys', state.columns, brush)]
  const space = bodyRows(state.rows) - legend.length - 2
  const perColumn = entries.length > space ? Math.ceil(entries.length / 2) : entries.length
  const groups = [entries.slice(0, perColumn), entries.slice(perColumn)].filter((group) => group.length > 0)
  const keyWidths = groups.map((group) => Math.max(...group.map(({ keys }) => keys.length)))
  const column = Math.floor((state.columns - 2) / groups.length)
  for (let index = 0; index < perColumn; index += 1) {
    const cells = groups.map((group, at) => {
      const entry = group[index]
      if (entry === undefined) return ''
      const why = entry.why === undefined ? '' : ` (${entry.why})`
      return fit(`${entry.keys.padEnd(keyWidths[at] ?? 0)}  ${entry.title}${why}`, column - 1)
    })
    lines.push(`  ${cells.join(' ')}`)
  }
  lines.push(
    titledRule('Signs', state.columns, brush),
    ...legend.map((line) => theme.paint('muted', truncate(`  ${line}`, state.columns))),
  )
  return lines
}
