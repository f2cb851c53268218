import type { ImportPrompt } from '../state.ts'
import { fieldText } from './field-text.ts'
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
        fieldText(
          prompt.fields[name],
          columns - width(head),
          focused,
          theme,
          name === 'path' ? 'end' : 'beginning',
        ),
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
