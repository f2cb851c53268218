/** Exit codes of the program, fixed by the outside contract. */
export const exitCodes = {
  done: 0,
  found: 1,
  usage: 2,
  badInput: 3,
  remote: 4,
  database: 5,
  crash: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What is said of a failure: `what (where): why; remedy`. */
export interface FailureWords {
  readonly what: string
  readonly where?: string
  readonly why: string
  readonly remedy?: string
}

/** An expected failure that ends a command: one line `health-tui: what (where): why; what to do` and an exit code. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode
  readonly what: string
  readonly where: string | undefined
  readonly why: string
  readonly remedy: string | undefined

  constructor(exitCode: ExitCode, failure: FailureWords & { readonly cause?: unknown }) {
    super(failure.why, failure.cause === undefined ? {} : { cause: failure.cause })
    this.exitCode = exitCode
    this.what = failure.what
    this.where = failure.where
    this.why = failure.why
    this.remedy = failure.remedy
  }

  /** The line for stderr, without the program's name. */
  get line(): string {
    const place = this.where === undefined ? '' : ` (${this.where})`
    const remedy = this.remedy === undefined ? '' : `; ${this.remedy}`
    return `${this.what}${place}: ${this.why}${remedy}`
  }
}
