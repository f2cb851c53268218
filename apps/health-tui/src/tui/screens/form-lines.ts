import { escapeForTerminal } from '../../output.ts'
import { endWordsKeys } from '../forms/form-control.ts'
import type { Form } from '../forms/form.ts'
import { keyLabel } from '../input/key-names.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, width } from '../text/layout.ts'
import { fieldText } from './field-text.ts'
import { bodyRows, titledRule, type Brush } from './frame.ts'

/** A line that is asked for, or a choice, at the foot of the body; at most `most` lines. */
export function formLines(
  form: Exclude<Form, { kind: 'words' }>,
  columns: number,
  most: number,
  brush: Brush,
): readonly string[] {
  const { theme, signs } = brush
  const rule = titledRule(escapeForTerminal(form.title), columns, brush)
  if (form.kind === 'line') {
    const head = ` ${signs.marker} `
    return [
      rule,
      head + fieldText(form.field, columns - width(head), true, theme),
      theme.paint('muted', truncate(`   ${escapeForTerminal(form.hint)}`, columns)),
    ]
  }
  const labels = form.choices.map(({ label }) => escapeForTerminal(label))
  return [rule, ...choiceLines(labels, form.selected, { columns, most: most - 1 }, brush)]
}

/** The body with what is asked for at its foot, where something is; words have a place of their own. */
export function aboveForm(
  lines: readonly string[],
  form: Form | null,
  { columns, rows }: Pick<ScreenState, 'columns' | 'rows'>,
  brush: Brush,
): readonly string[] {
  if (form === null || form.kind === 'words') return lines
  const room = bodyRows(rows)
  const foot = formLines(form, columns, Math.floor(room * 0.6), brush)
  const above = lines.slice(0, room - foot.length)
  return [...above, ...Array.from({ length: room - foot.length - above.length }, () => ''), ...foot]
}

/** At most `most` rows of a choice, with the selected one among them. Labels must already be safe to print. */
export function choiceLines(
  labels: readonly string[],
  selected: number,
  { columns, most }: { readonly columns: number; readonly most: number },
  { theme, signs }: Brush,
): readonly string[] {
  const height = Math.min(most, labels.length)
  const top = Math.max(0, Math.min(labels.length - height, selected - height + 1))
  return labels.slice(top, top + height).map((label, index) => {
    const isSelected = top + index === selected
    const line = ` ${isSelected ? signs.marker : ' '} ${label}`
    return isSelected ? theme.paint('selected', fit(line, columns)) : truncate(line, columns)
  })
}

/** The keys of a form, which are not actions. */
export function formFooter(view: View): string | undefined {
  if (!('form' in view) || view.form === null) return undefined
  if (view.form.kind === 'line') return 'Enter does it  Esc back'
  if (view.form.kind === 'choose') return 'Enter chooses  Up Down moves  Esc back'
  return `${endWordsKeys.map(keyLabel).join(' or ')} records it  Esc back  (${view.form.hint})`
}
