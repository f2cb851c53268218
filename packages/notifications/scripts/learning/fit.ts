import { probability, toShares } from '../../src/learned/linear-model.ts'
import { trusted, type Signals } from '../../src/learned/trust.ts'

/** The signals of the answers that are possible, and which of them is right. */
export interface Choice {
  readonly answers: readonly Signals[]
  readonly right: number
}

/** The signals of an answer that is right or not by itself. */
export interface Judgement {
  readonly signals: Signals
  readonly right: boolean
  /** As many cases as it counts for. */
  readonly weight: number
}

/** How much each signal counts where one of several answers is right. */
export function fitChoices(choices: readonly Choice[]): Signals {
  return descend((counts, slope) => {
    for (const { answers, right } of choices) {
      const shares = toShares(Float64Array.from(answers, (signals) => trusted(counts, signals)))
      answers.forEach((signals, index) => slope(signals, (shares[index] ?? 0) - Number(index === right)))
    }
  })
}

/** How much each signal counts where each answer is right or not. */
export function fitJudgements(judgements: readonly Judgement[]): Signals {
  return descend((counts, slope) => {
    for (const { signals, right, weight } of judgements)
      slope(signals, weight * (probability(trusted(counts, signals)) - Number(right)))
  })
}

const steps = 150
const step = 0.5
/** As good as so many letters that say that a signal says nothing. */
const doubt = 0.5

/** Logistic regression on a few dozen signals: all cases in each step, each count by what it has moved (AdaGrad). */
function descend(
  errors: (counts: Signals, slope: (signals: Signals, error: number) => void) => void,
): Signals {
  const counts: Record<string, number> = {}
  const moved: Record<string, number> = {}
  for (let at = 0; at < steps; at++) {
    const slopes: Record<string, number> = {}
    errors(counts, (signals, error) => {
      for (const [name, value] of Object.entries(signals)) slopes[name] = (slopes[name] ?? 0) + error * value
    })
    for (const [name, slope] of Object.entries(slopes)) {
      const whole = slope + doubt * (counts[name] ?? 0)
      const known = (moved[name] ?? 1e-6) + whole * whole
      moved[name] = known
      counts[name] = (counts[name] ?? 0) - (step * whole) / Math.sqrt(known)
    }
  }
  return counts
}
