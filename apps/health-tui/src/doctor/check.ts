/** One thing that was looked at, what was found, and what to do about it. */
export interface Check {
  readonly id: string
  /** `problem`: something does not work; `warning`: it will hurt one day; `note`: worth knowing. */
  readonly state: 'ok' | 'note' | 'warning' | 'problem'
  readonly finding: string
  readonly advice: string | null
}

export function ok(id: string, finding: string): Check {
  return { id, state: 'ok', finding, advice: null }
}

export function found(
  id: string,
  state: Exclude<Check['state'], 'ok'>,
  finding: string,
  advice: string,
): Check {
  return { id, state, finding, advice }
}
