import type { ImportPrompt } from '../state.ts'
import { escapeForTerminal } from '../../output.ts'
import { fieldText } from './field-text.ts'
import { truncate, width, wrap } from '../text/layout.ts'
import type { Meaning } from '../theme/theme.ts'
import { bodyRows, scrolledRange, scrolledTop, titledRule, type Brush, type ScrolledLines } from './frame.ts'

const labels = { path: 'File or folder', account: 'Account', marketplace: 'Marketplace' } as const

/** The title, the three fields and a blank line before and after them. */
const headLines = 6

interface Size {
  readonly columns: number
  readonly rows: number
}

interface ResultLine {
  readonly text: string
  readonly meaning: Meaning
}

type Done = Extract<ImportPrompt['phase'], { kind: 'done' }>

/** The results as they are shown, each sentence on as many lines as it needs. */
function resultLines({ lines }: Done, columns: number): readonly ResultLine[] {
  return lines.flatMap(({ text, meaning }) => {
    const indent = /^ */.exec(text)?.[0] ?? ''
    const [first = '', ...others] = wrap(text.trimStart(), Math.max(10, columns - 6 - indent.length))
    return [
      { text: `${indent}${first}`, meaning },
      ...others.map((part) => ({ text: `${indent}  ${part}`, meaning })),
    ]
  })
}

/** How much of the results there is, and how much is seen at once. */
export function importResults(phase: Done, { columns, rows }: Size): ScrolledLines {
  return {
    count: resultLines(phase, columns).length,
    // The last line says how to close it.
    visible: Math.max(1, bodyRows(rows) - headLines - 2),
  }
}

/** The import dialogue: three fields, then progress, then what was taken and what was refused. */
export function drawImportPrompt(prompt: ImportPrompt, size: Size, brush: Brush): readonly string[] {
  const { theme } = brush
  const { columns } = size
  const range =
    prompt.phase.kind === 'done' ? scrolledRange(prompt.phase.top, importResults(prompt.phase, size)) : ''
  const lines = [titledRule('Import', columns, brush, range), '']
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
    if (phase.error !== null)
      for (const part of wrap(escapeForTerminal(phase.error), columns - 4))
        lines.push(theme.paint('error', `  ${part}`))
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
    const results = importResults(phase, size)
    const top = scrolledTop(phase.top, results)
    for (const { text, meaning } of resultLines(phase, columns).slice(top, top + results.visible))
      lines.push(theme.paint(meaning, truncate(`  ${text}`, columns)))
    lines.push('', theme.paint('muted', '  Enter or Esc closes.'))
  }
  return lines
}
