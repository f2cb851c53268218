/** Where a case stands, from the notice to the end of the watch. */
export const caseStates = [
  'open',
  'ready',
  'submitted',
  'answered',
  'reinstated',
  'watched',
  'closed',
] as const
export type CaseState = (typeof caseStates)[number]

export interface StateInfo {
  readonly state: CaseState
  readonly meaning: string
}

/** What each state means, in the order of a case's life. */
export const stateMeanings: readonly StateInfo[] = [
  { state: 'open', meaning: 'the plan is being written' },
  { state: 'ready', meaning: 'written and checked, waiting to be sent' },
  { state: 'submitted', meaning: 'sent to Amazon, no answer yet' },
  { state: 'answered', meaning: 'Amazon asked for more or refused' },
  { state: 'reinstated', meaning: 'Amazon gave back what was taken' },
  { state: 'watched', meaning: 'checks and promises are followed' },
  { state: 'closed', meaning: 'nothing is left to do' },
]

interface Step {
  readonly from: CaseState
  readonly to: CaseState
  /** `unfinished`: only where something is still to be done. */
  readonly reason: 'no' | 'yes' | 'unfinished'
  /** What the reason should say. */
  readonly asks?: string
}

const no = (from: CaseState, ...to: readonly CaseState[]): Step[] =>
  to.map((state) => ({ from, to: state, reason: 'no' }))

/** Every step that a case may take; all others are refused. */
const steps: readonly Step[] = [
  ...no('open', 'ready', 'submitted'),
  ...no('ready', 'open', 'submitted'),
  ...no('submitted', 'answered', 'reinstated'),
  ...no('answered', 'open', 'ready', 'submitted', 'reinstated'),
  ...no('reinstated', 'watched'),
  ...(['open', 'ready'] as const).map((from): Step => ({
    from,
    to: 'reinstated',
    reason: 'yes',
    asks: 'what led to it without a submission',
  })),
  { from: 'submitted', to: 'open', reason: 'yes', asks: 'why the submission no longer counts' },
  { from: 'reinstated', to: 'open', reason: 'yes', asks: 'what happened again' },
  { from: 'watched', to: 'open', reason: 'yes', asks: 'what happened again' },
  { from: 'closed', to: 'open', reason: 'yes', asks: 'why it is taken up again' },
  { from: 'closed', to: 'watched', reason: 'yes', asks: 'why it is watched again' },
  ...(['open', 'ready', 'submitted', 'answered', 'reinstated', 'watched'] as const).map((from): Step => ({
    from,
    to: 'closed',
    reason: 'unfinished',
    asks: 'why nothing more is done',
  })),
]

export type TransitionCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly reasonWanted: boolean }

/**
 * Whether a case may go from one state to another. `unfinished` are sentences about what is still to be done; closing
 * over them needs a reason. A state that this program does not know (a newer one wrote it) may go anywhere with a reason.
 */
export function checkTransition(step: {
  readonly from: string
  readonly to: string
  readonly reason?: string | undefined
  readonly unfinished?: readonly string[]
}): TransitionCheck {
  const { from, to } = step
  const reasoned = (step.reason ?? '').trim() !== ''
  if (!isCaseState(to))
    return {
      ok: false,
      why: `${to} is no state; there are ${caseStates.join(', ')}`,
      reasonWanted: false,
    }
  if (from === to) return { ok: true }
  const known = steps.find((candidate) => candidate.from === from && candidate.to === to)
  if (known === undefined) {
    if (!isCaseState(from) && reasoned) return { ok: true }
    const allowed = steps.filter((candidate) => candidate.from === from).map((candidate) => candidate.to)
    return {
      ok: false,
      why: isCaseState(from)
        ? `a case that is ${from} can become ${allowed.join(', ')}, not ${to}`
        : `this program does not know the state ${from}`,
      reasonWanted: !isCaseState(from),
    }
  }
  if (known.reason === 'no' || reasoned) return { ok: true }
  if (known.reason === 'yes')
    return { ok: false, why: `this step needs a reason: ${known.asks ?? ''}`, reasonWanted: true }
  const unfinished = step.unfinished ?? []
  if (unfinished.length === 0) return { ok: true }
  return {
    ok: false,
    why: `this step needs a reason, as ${unfinished.join(', and ')}`,
    reasonWanted: true,
  }
}

export function isCaseState(text: string): text is CaseState {
  return (caseStates as readonly string[]).includes(text)
}

/** Answers that this program knows; others are kept as they are. */
export const outcomes = [
  'rejected',
  'more_information',
  'reinstated',
  'accepted',
  'no_answer',
  'withdrawn',
] as const

/** The state that an answer leads to. */
export function stateAfterOutcome(outcome: string): CaseState {
  return isAccepted(outcome) ? 'reinstated' : 'answered'
}

/** Whether an answer means that Amazon took the plan. */
export function isAccepted(outcome: string | undefined): boolean {
  return outcome === 'reinstated' || outcome === 'accepted'
}
