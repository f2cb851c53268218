import { escapeForTerminal } from '../../../output.ts'
import { remarksAt, remarksOf, rowOfRemark, type CaseScreen } from '../../case/case-state.ts'
import type { PlacedFinding } from '../../case/desk.ts'
import type { Area } from '../../case/layout.ts'
import { outlineRows, selectedIndex, type OutlineRow } from '../../case/outline.ts'
import { caseSections, isFact, sectionOf, type CaseSection } from '../../case/sections.ts'
import { shortName, tiesOf } from '../../case/ties.ts'
import { fit, truncate, width } from '../../text/layout.ts'
import type { Meaning } from '../../theme/theme.ts'
import type { Brush } from '../frame.ts'

/** No terminal is wider than this. */
const longestShown = 500

interface Tag {
  readonly meaning: Meaning
  readonly text: string
}

/** The outline of a case, each line exactly as wide as its area. */
export function drawOutline(screen: CaseScreen, { columns, rows }: Area, brush: Brush): readonly string[] {
  const all = outlineRows(screen)
  const selected = selectedIndex(screen, all)
  const first = firstOutlineRow(screen, rows)
  const lines = all
    .slice(first, first + rows)
    .map((row, index) => drawRow(row, screen, columns, brush, first + index === selected))
  return [...lines, ...Array.from({ length: rows - lines.length }, () => ' '.repeat(columns))]
}

/** The first row that is seen where `rows` have room: the selected one always is. */
export function firstOutlineRow(screen: CaseScreen, rows: number): number {
  const all = outlineRows(screen)
  const selected = selectedIndex(screen, all)
  const top = Math.max(0, Math.min(screen.outline.top, selected, all.length - 1))
  return selected - top >= rows ? selected - rows + 1 : top
}

function drawRow(
  row: OutlineRow,
  screen: CaseScreen,
  columns: number,
  brush: Brush,
  selected: boolean,
): string {
  const { theme, signs } = brush
  const tags = tagsOf(row, screen, brush)
  const right = tags.map(({ text }) => text).join(' ')
  const marker = selected ? signs.marker : ' '
  const head =
    row.kind === 'heading'
      ? `${marker}${screen.outline.folded.has(row.section.id) ? brush.signs.folded : brush.signs.unfolded} `
      : `${marker}   ${row.name === '' ? '' : `${row.name}${row.section.kind === 'fields' ? ':' : ''} `}`
  const room = Math.max(0, columns - width(head) - (right === '' ? 0 : width(right) + 2) - 1)
  const words = rowWords(row, screen)
  if (selected) {
    const line = `${head}${fit(words, room)}${right === '' ? ' ' : `  ${right} `}`
    // While a text is open it has the keys: the selection only says which one it is.
    return theme.paint(screen.text === null ? 'selected' : 'title', fit(line, columns))
  }
  const body =
    row.kind === 'heading'
      ? paintHeading(row, words, room, brush)
      : theme.paint(words === row.section.about || row.text === '' ? 'muted' : 'plain', fit(words, room))
  const painted = tags.map(({ meaning, text }) => theme.paint(meaning, text)).join(' ')
  return `${theme.paint('muted', head)}${body}${right === '' ? ' ' : `  ${painted} `}`
}

function rowWords(row: OutlineRow, { outline }: CaseScreen): string {
  // One line of it is shown: measuring a text of 20,000 characters would cost more than the rest of the frame.
  const text = escapeForTerminal(row.text.slice(0, longestShown).replace(/\s+/g, ' '))
  if (row.kind === 'entry') return text || (row.section.kind === 'texts' ? 'empty' : '')
  const { kind, title, id } = row.section
  if (kind === 'fields') return `${title}  ${outline.folded.has(id) ? text : ''}`.trimEnd()
  if (kind === 'text') return title
  return text === '0' ? `${title}  none yet` : `${title}  ${text}`
}

function paintHeading(row: OutlineRow, words: string, room: number, { theme }: Brush): string {
  const shown = fit(words, room)
  const { title } = row.section
  const cut = truncate(title, room)
  return theme.paint('heading', cut) + theme.paint('muted', shown.slice(cut.length))
}

/** At the right: what the linter says, what it is tied to, who is there. */
function tagsOf(row: OutlineRow, screen: CaseScreen, { signs }: Brush): readonly Tag[] {
  const tags: Tag[] = []
  const here = screen.colleagues.filter(({ place }) => place === row.path)
  if (here.length > 0)
    tags.push({
      meaning: 'info',
      text: `<- ${here.map(({ name }) => escapeForTerminal(truncate(name, 12))).join(', ')}`,
    })
  if (row.entry !== null) {
    const ties = tiesOf(row.entry, screen.snapshot)
    if (ties.length > 0)
      tags.push({
        meaning: 'muted',
        text: truncate(ties.map(({ path }) => shortName(path, screen.snapshot)).join(' '), 18),
      })
    if (row.entry.revived) tags.push({ meaning: 'warning', text: 'removed, then edited' })
  }
  // What is folded away still counts.
  const folded = row.kind === 'heading' && screen.outline.folded.has(row.section.id)
  const remarks = folded
    ? remarksOf(screen).filter((remark) => rowSection(remark) === row.section)
    : remarksAt(screen, row.path)
  const count = (severity: string): number => remarks.filter((remark) => remark.severity === severity).length
  if (count('error') > 0) tags.push({ meaning: 'critical', text: `${signs.level.critical}${count('error')}` })
  if (count('warning') > 0)
    tags.push({ meaning: 'warning', text: `${signs.level.warning}${count('warning')}` })
  return tags
}

function rowSection(remark: PlacedFinding): CaseSection | undefined {
  const row = rowOfRemark(remark)
  return isFact(row) ? caseSections.find(({ kind }) => kind === 'fields') : sectionOf(row)
}
