import { remarksAt, type CaseScreen } from './case-state.ts'
import type { PlacedFinding } from './desk.ts'

/** The remark that is meant: the one at the cursor, else the one about the whole entry, or about the selected row. */
export function remarkHere(screen: CaseScreen): PlacedFinding | undefined {
  const { text } = screen
  if (text === null) return remarksAt(screen, screen.outline.selected)[0]
  const { head } = text.editor.selection
  const here = remarksAt(screen, text.path)
  return (
    here.find(({ stretch }) => stretch !== null && stretch.from <= head && stretch.to >= head) ??
    here.find(({ stretch }) => stretch === null)
  )
}
