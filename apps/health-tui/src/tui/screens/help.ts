import { isOffered } from '../actions/action.ts'
import { actions, openEditor, reachingKeys } from '../actions/registry.ts'
import { editorCommands } from '../editor/commands/commands.ts'
import { keyLabel } from '../input/key-names.ts'
import type { ScreenState } from '../state.ts'
import { fit, width, wrap } from '../text/layout.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'

/**
 * Every key that works on the screen below the help, from the action registry and, while somebody writes, the editor's
 * table; then what the signs mean.
 */
export function drawHelp(state: ScreenState, top: number, brush: Brush): readonly string[] {
  const all = helpLines(state, brush)
  const visible = bodyRows(state.rows)
  if (all.length <= visible) return all
  const first = Math.min(top, all.length - visible + 1)
  return [...all.slice(first, first + visible - 1), rangeLine(first, visible - 1, all.length, brush)]
}

export function helpLines(state: ScreenState, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const entries = actions.flatMap((action) => {
    const keys = isOffered(action, state) ? reachingKeys(action, state) : []
    const why = action.disabled?.(state)
    const text = `${action.title}${why === undefined ? '' : ` (${why})`}`
    return keys.length === 0 ? [] : [{ keys, text }]
  })
  const editor = openEditor(state)
  const writing =
    editor === undefined
      ? []
      : editorCommands
          .filter(({ keys, when }) => keys.length > 0 && (when?.(editor) ?? true))
          .map(({ keys, title }) => ({ keys, text: title }))
  const legend = [
    `${signs.level.ok} on target   ${signs.level.warning} warning   ${signs.level.at_risk} at risk   ${signs.level.critical} critical`,
    `${signs.inconsistent} the document contradicts itself, or Amazon says good although the target is missed`,
    'Source "Amazon" or "reported": Amazon\'s own figure; "orders" or "computed": estimated from order files.',
  ]
  return [
    titledRule('Keys', state.columns, brush),
    ...keyLines(entries, state, brush),
    ...(writing.length === 0
      ? []
      : [titledRule('While writing', state.columns, brush), ...keyLines(writing, state, brush)]),
    titledRule('Signs', state.columns, brush),
    ...legend.flatMap((line) =>
      wrap(line, state.columns - 4).map((part) => theme.paint('muted', `  ${part}`)),
    ),
  ]
}

interface HelpEntry {
  readonly keys: readonly string[]
  readonly text: string
}

const keysShown = 3

/** Keys and what they do, on a wide screen in two columns. */
function keyLines(
  entries: readonly HelpEntry[],
  { columns }: ScreenState,
  { theme }: Brush,
): readonly string[] {
  const half = Math.ceil(entries.length / 2)
  const groups =
    columns >= 130
      ? [entries.slice(0, half), entries.slice(half)].filter((group) => group.length > 0)
      : [entries]
  const column = Math.floor((columns - 2) / groups.length)
  const blocks = groups.map((group) => {
    const labelled = group.map(({ keys, text }) => ({
      label: keys.slice(0, keysShown).map(keyLabel).join(', '),
      text,
    }))
    const keyWidth = Math.max(...labelled.map(({ label }) => width(label)))
    return labelled.flatMap(({ label, text }) => {
      const room = column - keyWidth - 4
      return wrap(text, room).map(
        (part, index) =>
          `${theme.paint('key', fit(index === 0 ? label : '', keyWidth))}  ${fit(part, room)}  `,
      )
    })
  })
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return Array.from(
    { length: height },
    (_, index) => `  ${blocks.map((block) => block[index] ?? ' '.repeat(column)).join('')}`,
  )
}
