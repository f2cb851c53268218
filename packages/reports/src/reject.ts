/** A row (or part of a document) that could not be read; everything else of the document still counts. */
export interface RowReject {
  /** Line in the file, the first being 1; null where the format has no lines (JSON). */
  readonly line: number | null
  /** The column's name as the file prints it, or a JSON path; null when the whole row is meant. */
  readonly column: string | null
  readonly reason: string
}

/** Two values of one fact that cannot both be true, with what was done about it. */
export interface RowConflict {
  readonly line: number | null
  readonly key: string
  readonly reason: string
}
