import { probability, toShares } from '../../src/learned/linear-model.ts'
import type { Counts, Signals } from '../../src/learned/trust.ts'

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

/** Signals that are asked for again and again. */
type Told = readonly (readonly [name: string, value: number])[]

/** How much each signal counts where one of several answers is right. */
export function fitChoices(choices: readonly Choice[]): Counts {
  const told = choices.map(({ answers, right }) => ({ answers: answers.map((one) => toldBy(one)), right }))
  return descend((sumOf, slope) => {
    for (const { answers, right } of told) {
      const shares = toShares(Float64Array.from(answers, (answer) => sumOf(answer)))
      answers.forEach((answer, index) => slope(answer, (shares[index] ?? 0) - Number(index === right)))
    }
  })
}

/** How much each signal counts where each answer is right or not. */
export function fitJudgements(judgements: readonly Judgement[]): Counts {
  const told = judgements.map(({ signals, right, weight }) => ({ answer: toldBy(signals), right, weight }))
  return descend((sumOf, slope) => {
    for (const { answer, right, weight } of told)
      slope(answer, weight * (probability(sumOf(answer)) - Number(right)))
  })
}

function toldBy(signals: Signals): Told {
  const told: [string, number][] = []
  signals((name, value) => told.push([name, value]))
  return told
}

const steps = 150
const step = 0.5
/** As good as so many letters that say that a signal says nothing. */
const doubt = 0.5

/** Logistic regression on a few dozen signals: all cases in each step, each count by what it has moved (AdaGrad). */
function descend(
  errors: (sumOf: (answer: Told) => number, slope: (answer: Told, error: number) => void) => void,
): Counts {
  const counts: Record<string, number> = {}
  const moved: Record<string, number> = {}
  const sumOf = (answer: Told): number => {
    let sum = 0
    for (const [name, value] of answer) sum += (counts[name] ?? 0) * value
    return sum
  }
  for (let at = 0; at < steps; at++) {
    const slopes: Record<string, number> = {}
    errors(sumOf, (answer, error) => {
      for (const [name, value] of answer) slopes[name] = (slopes[name] ?? 0) + error * value
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
