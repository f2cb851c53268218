import { isOffered, keysOf } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import { keyLabel } from '../input/key-names.ts'
import type { ScreenState } from '../state.ts'
import { fit, width, wrap } from '../text/layout.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'

/** Every key that works on the screen below the help, from the action registry; then what the signs mean. */
export function drawHelp(state: ScreenState, top: number, brush: Brush): readonly string[] {
  const all = helpLines(state, brush)
  const visible = bodyRows(state.rows)
  if (all.length <= visible) return all
  const first = Math.min(top, all.length - visible + 1)
  return [...all.slice(first, first + visible - 1), rangeLine(first, visible - 1, all.length, brush)]
}

export function helpLines(state: ScreenState, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const entries = actions
    .filter((action) => isOffered(action, state) && keysOf(action, state).length > 0)
    .map((action) => ({
      keys: keysOf(action, state).slice(0, 3).map(keyLabel).join(', '),
      title: action.title,
      why: action.disabled?.(state),
    }))
  const legend = [
    `${signs.level.ok} on target   ${signs.level.warning} warning   ${signs.level.at_risk} at risk   ${signs.level.critical} critical`,
    `${signs.inconsistent} the document contradicts itself, or Amazon says good although the target is missed`,
    'Source "Amazon" or "reported": Amazon\'s own figure; "orders" or "computed": estimated from order files.',
  ]
  const groups =
    state.columns >= 130
      ? [
          entries.slice(0, Math.ceil(entries.length / 2)),
          entries.slice(Math.ceil(entries.length / 2)),
        ].filter((group) => group.length > 0)
      : [entries]
  const column = Math.floor((state.columns - 2) / groups.length)
  const blocks = groups.map((group) => {
    const keyWidth = Math.max(...group.map(({ keys }) => width(keys)))
    return group.flatMap(({ keys, title, why }) => {
      const text = `${title}${why === undefined ? '' : ` (${why})`}`
      const room = column - keyWidth - 4
      return wrap(text, room).map(
        (part, index) =>
          `${theme.paint('key', fit(index === 0 ? keys : '', keyWidth))}  ${fit(part, room)}  `,
      )
    })
  })
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return [
    titledRule('Keys', state.columns, brush),
    ...Array.from(
      { length: height },
      (_, index) => `  ${blocks.map((block) => block[index] ?? ' '.repeat(column)).join('')}`,
    ),
    titledRule('Signs', state.columns, brush),
    ...legend.flatMap((line) =>
      wrap(line, state.columns - 4).map((part) => theme.paint('muted', `  ${part}`)),
    ),
  ]
}
