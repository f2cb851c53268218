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
      keys: action.keys.map(keyLabel).join(', '),
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
  const half = Math.ceil(entries.length / 2)
  const twoColumns = entries.length > space && state.columns >= 80
  const column = twoColumns ? Math.floor((state.columns - 2) / 2) : state.columns - 2
  const cell = (entry: (typeof entries)[number] | undefined): string =>
    entry === undefined
      ? ''
      : fit(
          `${entry.keys.padEnd(20)} ${entry.title}${entry.why === undefined ? '' : ` (${entry.why})`}`,
          column,
        )
  const count = twoColumns ? half : entries.length
  for (let index = 0; index < count; index += 1) {
    lines.push(`  ${cell(entries[index])}${twoColumns ? cell(entries[index + half]) : ''}`)
  }
  lines.push(
    titledRule('Signs', state.columns, brush),
    ...legend.map((line) => theme.paint('muted', truncate(`  ${line}`, state.columns))),
  )
  return lines
}
