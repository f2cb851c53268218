import { graphemesOf } from '../model/field.ts'
import type { FieldState, ImportPrompt } from '../state.ts'
import { truncate, width } from '../text/layout.ts'
import { titledRule, type Brush } from './frame.ts'

const labels = { path: 'File or folder', account: 'Account', marketplace: 'Marketplace' } as const

/** The import dialogue: three fields, then progress, then what was taken and what was refused. */
export function drawImportPrompt(prompt: ImportPrompt, columns: number, brush: Brush): readonly string[] {
  const { theme } = brush
  const lines = [titledRule('Import', columns, brush), '']
  for (const name of ['path', 'account', 'marketplace'] as const) {
    const focused = prompt.focus === name && prompt.phase.kind === 'editing'
    const head = `${focused ? brush.signs.marker : ' '} ${labels[name].padEnd(15)} `
    lines.push(
      (focused ? theme.paint('key', head) : head) +
        fieldText(prompt.fields[name], columns - width(head), focused, theme),
    )
  }
  lines.push('')
  const { phase } = prompt
  if (phase.kind === 'editing') {
    if (phase.error !== null) lines.push(theme.paint('error', truncate(`  ${phase.error}`, columns)))
    lines.push(
      theme.paint(
        'muted',
        truncate('  Account and marketplace may stay empty where the file says them.', columns),
      ),
      theme.paint('muted', truncate('  Enter imports, Tab goes to the next field, Esc closes.', columns)),
    )
  } else if (phase.kind === 'running') {
    lines.push(
      truncate(`  ${phase.progress}`, columns),
      theme.paint('muted', '  Esc cancels; nothing is half-written.'),
    )
  } else {
    for (const line of phase.lines) lines.push(theme.paint(line.meaning, truncate(`  ${line.text}`, columns)))
    lines.push('', theme.paint('muted', '  Enter or Esc closes.'))
  }
  return lines
}

/** The field's text with a visible caret; a long text shows the part around the caret. */
export function fieldText(
  field: FieldState,
  columns: number,
  focused: boolean,
  theme: Brush['theme'],
): string {
  const units = graphemesOf(field.text)
  if (!focused) return truncate(field.text, columns)
  let start = field.caret
  let room = columns - 2
  while (start > 0 && room - width(units[start - 1] ?? '') >= 0) {
    start -= 1
    room -= width(units[start] ?? '')
  }
  const before = units.slice(start, field.caret).join('')
  const under = units[field.caret] ?? ' '
  const after = truncate(
    units.slice(field.caret + 1).join(''),
    Math.max(0, columns - width(before) - width(under) - 1),
  )
  const caret = theme.name === 'none' ? (under === ' ' ? '_' : under) : theme.paint('selected', under)
  return before + caret + after
}
