import { escapeForTerminal } from '../../../output.ts'
import type { CaseScreen } from '../../case/case-state.ts'
import { caseLayout, separatorColumns, textHeadingRows, type Area } from '../../case/layout.ts'
import { allRows, outlineRows, plain } from '../../case/outline.ts'
import { shortName, tiesOf } from '../../case/ties.ts'
import { drawEditor, type EditorPicture } from '../../editor/draw.ts'
import type { EditorState } from '../../editor/state.ts'
import type { ScreenState } from '../../state.ts'
import { truncate } from '../../text/layout.ts'
import { bodyRows, titledRule, type Brush } from '../frame.ts'
import { unpainted } from '../unpainted.ts'
import { drawDetail } from './detail-pane.ts'
import { matrixLines } from './matrix-pane.ts'
import { drawOutline } from './outline-pane.ts'
import { attemptLines, drawChoices, drawField, drawPreview, exactly, previewLines } from './overlays.ts'
import { drawRemarks, drawRemarksList, remarksListRows } from './remarks-pane.ts'

type Size = Pick<ScreenState, 'columns' | 'rows'>

/** The body of the screen of one case: outline, text, remarks and matrix, as far as there is room for them. */
export function drawCase(
  size: Size,
  screen: CaseScreen | 'loading' | 'missing',
  brush: Brush,
): readonly string[] {
  if (screen === 'loading') return [brush.theme.paint('muted', '  reading ...')]
  if (screen === 'missing')
    return [truncate('  This case is no longer in the database; Esc goes back.', size.columns)]
  const { columns } = size
  const rows = bodyRows(size.rows)
  const whole: Area = { left: 0, top: 0, columns, rows }
  const { overlay } = screen
  switch (overlay?.kind) {
    case 'remarks':
      return drawRemarksList(screen, overlay, whole, brush)
    case 'matrix':
      return matrixLines(screen, columns, brush).slice(overlay.top, overlay.top + rows)
    case 'preview':
      return drawPreview(screen, overlay, whole, brush)
    case 'attempt':
      return attemptLines(screen, overlay.path, columns, brush).slice(overlay.top, overlay.top + rows)
    default: {
      const foot =
        overlay?.kind === 'field'
          ? drawField(overlay, columns, brush)
          : overlay?.kind === 'choose'
            ? drawChoices(overlay, columns, Math.floor(rows / 2), brush)
            : []
      return [...drawParts(screen, whole, brush).slice(0, rows - foot.length), ...foot]
    }
  }
}

/** Where the cursor stands in the open text; undefined while something else has the keys. */
export function caseCursor(
  size: Size,
  screen: CaseScreen | 'loading' | 'missing',
  brush: Brush,
): EditorPicture['cursor'] | undefined {
  if (typeof screen === 'string' || screen.text === null || screen.overlay !== null) return undefined
  const { text } = caseLayout(size.columns, bodyRows(size.rows), true)
  if (text === undefined) return undefined
  const { cursor } = pictureOf(screen.text.editor, text, brush)
  return { column: text.left + cursor.column, row: text.top + textHeadingRows + cursor.row }
}

/** How many rows the part that has the keys shows at once. */
export function caseHeight({ overlay }: CaseScreen, size: Size): number {
  const rows = bodyRows(size.rows)
  if (overlay?.kind === 'remarks') return remarksListRows(rows)
  if (overlay?.kind === 'preview') return rows - 2
  return overlay === null ? (caseLayout(size.columns, rows, false).outline?.rows ?? rows) : rows
}

/** How many rows there are to move through. */
export function caseLineCount(screen: CaseScreen, { columns }: Size): number {
  const { overlay, report } = screen
  switch (overlay?.kind) {
    case 'remarks':
      return (report?.findings.length ?? 0) + (report?.setAside.length ?? 0)
    case 'preview':
      return previewLines(overlay.text, columns).length
    case 'matrix':
      return matrixLines(screen, columns, unpainted).length
    case 'attempt':
      return attemptLines(screen, overlay.path, columns, unpainted).length
    default:
      return outlineRows(screen).length
  }
}

function drawParts(screen: CaseScreen, { columns, rows }: Area, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const layout = caseLayout(columns, rows, screen.text !== null)
  const { outline, detail, text, remarks, matrix } = layout
  const main = [
    ...(detail === undefined ? [] : exactly(drawDetail(screen, detail, brush), detail.rows, 0)),
    ...(text === undefined ? [] : drawText(screen, text, brush)),
    ...(remarks === undefined ? [] : exactly(drawRemarks(screen, remarks, brush), remarks.rows, 0)),
  ]
  if (outline === undefined) return main
  const first = [
    ...drawOutline(screen, outline, brush),
    ...(matrix === undefined
      ? []
      : exactly(matrixLines(screen, matrix.columns, brush), matrix.rows, matrix.columns)),
  ]
  if ((detail ?? text)?.left === 0) return [...first, ...main]
  const between = theme.paint('muted', ` ${signs.separator}`.padEnd(separatorColumns))
  return first.map((line, index) => `${line}${between}${main[index] ?? ''}`)
}

function drawText(screen: CaseScreen, area: Area, brush: Brush): readonly string[] {
  const { text, colleagues, snapshot } = screen
  if (text === null) return []
  const row = allRows(screen).find(({ path }) => path === text.path)
  const entry = row?.entry ?? null
  const facts =
    entry === null ? [] : [plain(entry.fields['date'] ?? null), plain(entry.fields['owner'] ?? null)]
  const ties = entry === null ? [] : tiesOf(entry, snapshot).map(({ path }) => shortName(path, snapshot))
  const here = colleagues.filter(({ place }) => place === text.path).map(({ name }) => name)
  const title = [
    row === undefined ? 'removed from the case' : `${row.name} ${row.section.entry ?? ''}`.trim(),
    ...facts,
    ties.join(' '),
    text.unchecked === null ? '' : `spelling not checked: ${text.unchecked}`,
    here.length === 0 ? '' : `${here.join(', ')} ${here.length === 1 ? 'is' : 'are'} here`,
  ]
    .filter((part) => part !== '')
    .join('  ')
  return [
    titledRule(escapeForTerminal(title), area.columns, brush),
    ...pictureOf(text.editor, area, brush).lines,
  ]
}

// One picture serves the lines and the cursor of a frame: it is the same for the same state.
const pictures = new WeakMap<EditorState, { readonly key: string; readonly picture: EditorPicture }>()

function pictureOf(editor: EditorState, area: Area, brush: Brush): EditorPicture {
  const key = `${area.columns} ${area.rows} ${brush.theme.name} ${brush.signs.ascii}`
  const known = pictures.get(editor)
  if (known?.key === key) return known.picture
  const picture = drawEditor(editor, {
    columns: area.columns,
    rows: Math.max(2, area.rows - textHeadingRows),
    brush,
  })
  pictures.set(editor, { key, picture })
  return picture
}
