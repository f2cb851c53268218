/** What importing one document came to; the shape of `import --json`. */
export interface ImportedFile {
  readonly type: 'imported'
  readonly file: string
  readonly kind: string
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly updated: number
  readonly rejected: readonly {
    readonly line: number | null
    readonly column: string | null
    readonly reason: string
  }[]
  /** How many rows were rejected; above a thousand, `rejected` lists only the first. */
  readonly rejectedCount: number
  readonly conflicts: readonly {
    readonly line: number | null
    readonly key: string
    readonly reason: string
  }[]
  readonly account: string
  readonly marketplace: string | null
  /** Sentences about the document: contradictions, what was not read and why. */
  readonly notes: readonly string[]
  readonly dryRun: boolean
}

/** A document that was not imported; the database holds nothing of it. */
export interface FailedFile {
  readonly type: 'failed'
  readonly file: string
  readonly why: string
  readonly remedy: string | null
  /** True for files that merely lie in a folder that was asked for. */
  readonly incidental: boolean
}

export type ImportResult = ImportedFile | FailedFile

export interface ImportProgress {
  readonly file: string
  readonly phase: 'checking' | 'reading'
  readonly bytes: number
  /** Null for compressed input, whose size is known only at its end. */
  readonly total: number | null
}
