import { escapeForTerminal } from '../../../output.ts'
import { remarksAt, type CaseScreen } from '../../case/case-state.ts'
import type { Area } from '../../case/layout.ts'
import { plain, selectedRow, type OutlineRow } from '../../case/outline.ts'
import { shortName, tiesOf } from '../../case/ties.ts'
import { truncate, wrap } from '../../text/layout.ts'
import { titledRule, type Brush } from '../frame.ts'
import { remarkLines } from './remark-lines.ts'

/** What is selected, in full: its words, what belongs to it, what the linter says of it. */
export function drawDetail(screen: CaseScreen, { columns, rows }: Area, brush: Brush): readonly string[] {
  const { theme } = brush
  const row = selectedRow(screen)
  if (row === undefined) return []
  const lines = [titledRule(titleOf(row), columns, brush)]
  const remarks = remarksAt(screen, row.path).flatMap((finding) => remarkLines(finding, columns, brush))
  const facts = factsOf(row, screen).flatMap((fact) =>
    wrap(fact, columns - 2).map((line) => ` ${theme.paint('muted', line)}`),
  )
  // Remarks are what one came for: the words may be cut, they are a key away.
  const room = Math.max(1, rows - 1 - facts.length - Math.min(remarks.length, rows - 3))
  const words = row.text
    .slice(0, columns * rows)
    .split('\n')
    .flatMap((line) => wrap(escapeForTerminal(line), columns - 2))
    .slice(0, room + 1)
  if (row.kind === 'heading')
    lines.push(...wrap(row.section.about, columns - 2).map((line) => ` ${theme.paint('muted', line)}`))
  else if (row.text === '') lines.push(theme.paint('muted', ' nothing written yet'))
  else {
    lines.push(...words.slice(0, room).map((line) => ` ${line}`))
    if (words.length > room) lines[lines.length - 1] = truncate(` ${words[room - 1] ?? ''} …`, columns)
  }
  return [...lines, ...facts, ...remarks].slice(0, rows)
}

function titleOf(row: OutlineRow): string {
  if (row.kind === 'heading') return row.section.title
  const { section, name } = row
  if (section.kind === 'fields') return name
  return name === '' ? section.title : `${name} ${section.entry}`
}

function factsOf({ entry, section }: OutlineRow, { snapshot, colleagues }: CaseScreen): readonly string[] {
  if (entry === null) return []
  const facts: string[] = []
  if (section.kind === 'texts') {
    const day = plain(entry.fields['date'] ?? null)
    const owner = plain(entry.fields['owner'] ?? null)
    if (day !== '') facts.push(`Day: ${day}`)
    const rhythm = plain(entry.fields['rhythm'] ?? null)
    if (owner !== '') facts.push(`Owner: ${owner}`)
    if (rhythm !== '') facts.push(`Rhythm: ${rhythm}`)
  }
  const ties = tiesOf(entry, snapshot)
  if (ties.length > 0)
    facts.push(
      `Tied to: ${ties
        .map((other) => {
          const value = plain(other.fields['value'] ?? other.fields['title'] ?? null).replaceAll('_', ' ')
          return `${shortName(other.path, snapshot)}${value === '' ? '' : ` ${value}`}`
        })
        .join(', ')}`,
    )
  const here = colleagues.filter(({ place }) => place === entry.path)
  if (here.length > 0) facts.push(`Here now: ${here.map(({ name }) => name).join(', ')}`)
  return facts.map((fact) => escapeForTerminal(fact))
}
