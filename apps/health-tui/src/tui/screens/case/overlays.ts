import { escapeForTerminal } from '../../../output.ts'
import { errorsStand, type CaseOverlay, type CaseScreen } from '../../case/case-state.ts'
import { typedDoubt } from '../../case/typed-field.ts'
import { plain } from '../../case/outline.ts'
import { fit, truncate, width, wrap } from '../../text/layout.ts'
import { titledRule, type Brush } from '../frame.ts'
import { fieldText } from '../field-text.ts'
import { choiceLines } from '../form-lines.ts'
import { minuteText } from '../times.ts'

/** The one-line field at the foot of the body. */
export function drawField(
  overlay: Extract<CaseOverlay, { kind: 'field' }>,
  columns: number,
  brush: Brush,
): readonly string[] {
  const head = ` ${brush.signs.marker} `
  return [
    titledRule(escapeForTerminal(overlay.title), columns, brush),
    head + fieldText(overlay.field, columns - width(head), true, brush.theme),
    hintLine(overlay, columns, brush),
  ]
}

/** What belongs into the field; or, once something stands there that does not look like it, what is odd about it. */
function hintLine(
  { field, hint, purpose }: Extract<CaseOverlay, { kind: 'field' }>,
  columns: number,
  { theme, signs }: Brush,
): string {
  const doubt = typedDoubt(purpose, field.text.trim(), false)
  return doubt === undefined
    ? theme.paint('muted', truncate(`   ${escapeForTerminal(hint)}`, columns))
    : theme.paint('warning', truncate(` ${signs.level.warning} This is ${doubt}`, columns))
}

/** The list of choices at the foot of the body, at most `most` rows of them. */
export function drawChoices(
  overlay: Extract<CaseOverlay, { kind: 'choose' }>,
  columns: number,
  most: number,
  brush: Brush,
): readonly string[] {
  const { choices, selected, purpose } = overlay
  const box = (on: boolean): string =>
    purpose.kind === 'ties' ? (on ? '[x] ' : '[ ] ') : purpose.kind === 'route' ? (on ? '(o) ' : '( ) ') : ''
  const labels = choices.map(({ label, on }) => box(on) + escapeForTerminal(label.replace(/\s+/g, ' ')))
  return [
    titledRule(escapeForTerminal(overlay.title), columns, brush),
    ...choiceLines(labels, selected, { columns, most }, brush),
  ]
}

/** Lines of the preview, without its heading. */
export function previewLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrap(escapeForTerminal(line), columns - 2))
}

export function drawPreview(
  screen: CaseScreen,
  overlay: Extract<CaseOverlay, { kind: 'preview' }>,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  brush: Brush,
): readonly string[] {
  const { theme, signs } = brush
  const { report, snapshot } = screen
  const verdict =
    snapshot.reviewMissing !== null
      ? theme.paint('critical', truncate(` ${signs.level.critical} ${snapshot.reviewMissing}`, columns))
      : report?.ready === true
        ? theme.paint('ok', ` ${signs.level.ok} ready: send it by hand, then Enter records it`)
        : theme.paint('critical', ` ${signs.level.critical} not ready: ${errorsStand(screen)}`)
  const lines = previewLines(overlay.text, columns)
  const title = `Preview as ${overlay.format}  ${overlay.text.length} characters`
  return [
    titledRule(title, columns, brush),
    verdict,
    ...lines.slice(overlay.top, overlay.top + rows - 2).map((line) => ` ${line}`),
  ]
}

/** What was sent once, and what came back. */
export function attemptLines(
  screen: CaseScreen,
  path: string,
  columns: number,
  brush: Brush,
): readonly string[] {
  const entry = screen.snapshot.lists['submissions']?.find((candidate) => candidate.path === path)
  const of = (name: string): string => plain(entry?.fields[name] ?? null)
  const head = `Sent ${minuteText(of('date'))} ${of('by') === '' ? '' : `by ${of('by')}`}`
  return [
    titledRule(escapeForTerminal(head.trim()), columns, brush),
    ...previewLines(of('text'), columns).map((line) => ` ${line}`),
    titledRule(escapeForTerminal(`Answer: ${of('outcome') || 'none yet'}`), columns, brush),
    ...previewLines(of('reply'), columns).map((line) => ` ${line}`),
  ]
}

/** Fills or cuts lines to the wanted number. */
export function exactly(lines: readonly string[], rows: number, columns: number): readonly string[] {
  const cut = lines.slice(0, rows)
  return [...cut, ...Array.from({ length: rows - cut.length }, () => fit('', columns))]
}
