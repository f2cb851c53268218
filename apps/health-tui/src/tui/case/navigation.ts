import { select } from '../state.ts'
import type { CaseScreen } from './case-state.ts'
import type { PlacedFinding } from './desk.ts'
import { headingPath, outlineRows, selectedIndex } from './outline.ts'
import { caseSections, factFields, sectionOf } from './sections.ts'

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

/** The row that a remark is about: its own, or the nearest heading. */
export function rowOfRemark({ place }: PlacedFinding): string {
  if (sectionOf(place) !== undefined || isFact(place)) return place
  return place.startsWith('sections') ? 'sections.rootCauses' : 'facts'
}

/** Remarks are the same ones after a check where rule, place and words are. */
export function remarkKey({ ruleId, place, words, stretch }: PlacedFinding): string {
  return [ruleId, place, stretch?.from ?? '', words].join('\u0000')
}

function isFact(path: string): boolean {
  return factFields.some(({ name }) => name === path)
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
