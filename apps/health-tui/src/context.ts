/** Everything a command may touch of the outside world; made once in run.ts, replaced in tests. */
export interface CommandContext {
  readonly stdin: typeof process.stdin
  readonly stdout: typeof process.stdout
  readonly stderr: typeof process.stderr
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Now, or the instant of `--as-of` / HEALTH_TUI_AS_OF. */
  readonly now: () => Date
  /** True when `--as-of` / HEALTH_TUI_AS_OF fixed the clock. */
  readonly asOfFixed: boolean
  readonly databasePath: string
  readonly configPath: string
  readonly color: boolean
  readonly verbose: boolean
  /** Sets the exit code that the program ends with when the command returns normally. */
  readonly setExitCode: (code: number) => void
}
