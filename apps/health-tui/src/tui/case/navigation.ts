import { select } from '../state.ts'
import { remarksOf, rowOfRemark, type CaseScreen } from './case-state.ts'
import type { PlacedFinding } from './desk.ts'
import { allRows, headingPath, outlineRows, selectedIndex } from './outline.ts'
import { caseSections, isFact, sectionOf } from './sections.ts'

/** Moves what the keys move in the part that has them; `height` is how many rows of it are visible. */
export function moveInCase(screen: CaseScreen, step: number, height: number, lines: number): CaseScreen {
  const { overlay } = screen
  if (overlay === null) {
    const rows = outlineRows(screen)
    const at = clamp(selectedIndex(screen, rows) + step, rows.length)
    return selectRow(screen, rows[at]?.path ?? screen.outline.selected, height)
  }
  if (overlay.kind === 'remarks') {
    return { ...screen, overlay: { ...overlay, ...select(overlay, overlay.selected + step, lines, height) } }
  }
  if (overlay.kind === 'field' || overlay.kind === 'choose') return screen
  const top = clamp(overlay.top + step, Math.max(1, lines - height + 1))
  return top === overlay.top ? screen : { ...screen, overlay: { ...overlay, top } }
}

/** Selects a row, unfolds its section if need be, and scrolls so that it is seen. */
export function selectRow(screen: CaseScreen, path: string, height: number): CaseScreen {
  const section = sectionOf(path) ?? (isFact(path) ? caseSections[0] : undefined)
  const { outline } = screen
  const hidden = section !== undefined && headingPath(section) !== path && outline.folded.has(section.id)
  const folded = hidden ? new Set([...outline.folded].filter((id) => id !== section.id)) : outline.folded
  const next: CaseScreen = { ...screen, outline: { ...outline, folded, selected: path } }
  const rows = outlineRows(next)
  const selected = selectedIndex(next, rows)
  const { top } = select({ selected, top: outline.top }, selected, rows.length, height)
  if (top === outline.top && path === outline.selected && folded === outline.folded) return screen
  return { ...next, outline: { ...next.outline, top } }
}

export function setFolded(screen: CaseScreen, section: string, fold: boolean): CaseScreen {
  const folded = new Set(screen.outline.folded)
  if (fold) folded.add(section)
  else folded.delete(section)
  return { ...screen, outline: { ...screen.outline, folded } }
}

/** All remarks from the first row of the outline to the last, in a text from its beginning to its end. */
export function remarksInPlace(screen: CaseScreen): readonly PlacedFinding[] {
  const rows = new Map(allRows(screen).map(({ path }, index) => [path, index]))
  const row = (finding: PlacedFinding): number => rows.get(rowOfRemark(finding)) ?? -1
  return remarksOf(screen).toSorted(
    (one, other) => row(one) - row(other) || (one.stretch?.from ?? -1) - (other.stretch?.from ?? -1),
  )
}

/**
 * The remark after (or before) the one that was shown last, as long as one is still there; else the next one from where
 * one is, so that the key does not lead back to the beginning of a long plan.
 */
export function nextRemark(
  screen: CaseScreen,
  last: string | undefined,
  direction: 1 | -1,
): PlacedFinding | undefined {
  const remarks = remarksInPlace(screen)
  const here = screen.text?.path ?? screen.outline.selected
  const shown = remarks.findIndex((remark) => remarkKey(remark) === last && rowOfRemark(remark) === here)
  if (shown >= 0) return remarks.at((shown + direction) % remarks.length)
  const rows = allRows(screen).map(({ path }) => path)
  const from = rows.indexOf(here)
  const isAhead = (remark: PlacedFinding): boolean => {
    const at = rows.indexOf(rowOfRemark(remark))
    return direction > 0 ? at >= from : at < from
  }
  return direction > 0 ? (remarks.find(isAhead) ?? remarks[0]) : (remarks.findLast(isAhead) ?? remarks.at(-1))
}

/** Remarks are the same ones after a check where rule, place and words are. */
export function remarkKey({ ruleId, place, words, stretch }: PlacedFinding): string {
  return [ruleId, place, stretch?.from ?? '', words].join('\u0000')
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
