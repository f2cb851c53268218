/** A part of the screen, in cells of the body. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
}

/** Where the parts of a case are. What is absent has no room and is one key away. */
export interface CaseLayout {
  readonly outline?: Area
  /** What is selected, in full. */
  readonly detail?: Area
  readonly text?: Area
  readonly remarks?: Area
  readonly matrix?: Area
}

const leastWide = 110
/** Between the two columns of a wide screen. */
export const separatorColumns = 3

/** Shares out the body: one part above the other where it is narrow, the outline beside the rest where it is wide. */
export function caseLayout(columns: number, rows: number, typing: boolean): CaseLayout {
  if (columns < leastWide) {
    if (typing) return { text: { left: 0, top: 0, columns, rows } }
    const detail = Math.min(14, Math.max(7, Math.floor(rows * 0.4)))
    return {
      outline: { left: 0, top: 0, columns, rows: rows - detail },
      detail: { left: 0, top: rows - detail, columns, rows: detail },
    }
  }
  const left = Math.max(42, Math.min(76, Math.floor(columns * 0.4)))
  const right = columns - left - separatorColumns
  const matrix = rows >= 28 ? Math.min(14, Math.floor(rows * 0.3)) : 0
  const upper = typing ? Math.ceil(rows * 0.66) : Math.ceil(rows * 0.4)
  const beside = { left: left + separatorColumns, columns: right }
  return {
    outline: { left: 0, top: 0, columns: left, rows: rows - matrix },
    ...(matrix === 0 ? {} : { matrix: { left: 0, top: rows - matrix, columns: left, rows: matrix } }),
    [typing ? 'text' : 'detail']: { ...beside, top: 0, rows: upper },
    remarks: { ...beside, top: upper, rows: rows - upper },
  }
}

/** The heading above the open text. */
export const textHeadingRows = 1

/** The size of the editor itself. */
export function editorSize(
  columns: number,
  rows: number,
): { readonly columns: number; readonly rows: number } {
  const { text } = caseLayout(columns, rows, true)
  return { columns: text?.columns ?? columns, rows: Math.max(2, (text?.rows ?? rows) - textHeadingRows) }
}
