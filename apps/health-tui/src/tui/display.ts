/** What shows the state to a person: a picture of the whole terminal, or text line by line. */
export interface Display {
  /** Resolves when the first frame is on the terminal. */
  painted(): Promise<void>
  /** Hands the terminal to `work` as the shell knows it, and draws anew afterwards. */
  suspend(work: () => Promise<void>): Promise<void>
  /** Shows everything again, whatever became of it on the terminal. */
  redraw(): Promise<void>
  close(): Promise<void>
  /** Lets go of the terminal at once, for the last moment before the process ends. */
  drop(): void
}
