import { paletteEntries, type PaletteEntry } from '../model/palette.ts'
import type { PaletteState, ScreenState } from '../state.ts'
import { fit, truncate, width } from '../text/layout.ts'
import { fieldText } from './field-text.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'

/** The rule, the line that is typed in, and a blank one. */
export const paletteHead = 3

/** How many entries the palette shows at once. */
export function paletteRows(rows: number): number {
  return bodyRows(rows) - 4
}

/** A line to type in, then every action that fits, with its keys and, where it cannot be done, why. */
export function drawPalette(state: ScreenState, palette: PaletteState, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme, signs } = brush
  const entries = paletteEntries(state, palette.field.text)
  const { selected, top } = palette.list
  const visible = paletteRows(state.rows)
  return [
    titledRule('Commands', columns, brush),
    `${theme.paint('key', ' : ')}${fieldText(palette.field, columns - 4, true, theme)}`,
    '',
    ...(entries.length === 0 ? [theme.paint('muted', '  No action fits.')] : []),
    ...entries.slice(top, top + visible).map((entry, index) => {
      const chosen = top + index === selected
      return `${chosen ? signs.marker : ' '} ${entryLine(entry, chosen, columns - 2, brush)}`
    }),
    ...(entries.length > visible ? [rangeLine(top, visible, entries.length, brush)] : []),
  ]
}

function entryLine(entry: PaletteEntry, chosen: boolean, columns: number, { theme }: Brush): string {
  const keys = fit(entry.keys, 14)
  const why = entry.why === undefined ? '' : `  (not now: ${entry.why})`
  const title = truncate(entry.action.title, columns - 15)
  const rest = truncate(why, Math.max(0, columns - 15 - width(title)))
  if (chosen) return theme.paint('selected', `${keys} ${title}${rest}`)
  if (entry.why !== undefined) return theme.paint('muted', `${keys} ${title}${rest}`)
  const typed = new Set(entry.places)
  // Letters one by one, runs of the same kind painted together.
  let line = ''
  for (const run of runsOf(title, typed)) line += run.typed ? theme.paint('key', run.text) : run.text
  return `${theme.paint('muted', keys)} ${line}`
}

function runsOf(
  text: string,
  typed: ReadonlySet<number>,
): readonly { readonly text: string; readonly typed: boolean }[] {
  const runs: { text: string; typed: boolean }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const last = runs.at(-1)
    const isTyped = typed.has(index)
    if (last?.typed === isTyped) last.text += text.charAt(index)
    else runs.push({ text: text.charAt(index), typed: isTyped })
  }
  return runs
}
