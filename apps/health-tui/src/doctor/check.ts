/** One thing that was looked at, what was found, and what to do about it. */
export interface Check {
  readonly id: string
  /** `problem`: something does not work; `warning`: it will hurt one day; `note`: worth knowing. */
  readonly state: 'ok' | 'note' | 'warning' | 'problem'
  readonly finding: string
  readonly advice: string | null
  /** What it is about, one by one, where scripts want to go through it: ids of refused rows, for example. */
  readonly ids?: readonly string[]
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
