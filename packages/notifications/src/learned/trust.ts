/** Tells what is known of one answer to a question about a letter: signals by their names; one that is not told is 0. */
export type Signals = (tell: (name: string, value: number) => void) => void

/** How much each signal counts; one that nothing is known of counts nothing. */
export type Counts = Readonly<Record<string, number>>

/**
 * How far rules and weights are believed together: the logarithm of the odds that an answer is right, or what stands for it where one of
 * several answers is.
 */
export function trusted(counts: Counts, signals: Signals): number {
  let sum = 0
  signals((name, value) => {
    sum += (counts[name] ?? 0) * value
  })
  return sum
}

/** The answer that is trusted most; the first of those that are trusted alike. */
export function mostTrusted<Answer>(
  answers: readonly Answer[],
  counts: Counts,
  signalsOf: (answer: Answer) => Signals,
): Answer {
  const sums = answers.map((answer) => trusted(counts, signalsOf(answer)))
  return answers[sums.indexOf(Math.max(...sums))] as Answer
}

/** A probability as a signal. */
export function logarithm(probability: number): number {
  return Math.log(probability + least)
}

/** Less is as good as never. */
const least = 1e-3

/** Odds as a signal: beyond this they say no more than how many words there are. */
export function bounded(odds: number): number {
  return Math.max(-mostOdds, Math.min(mostOdds, odds))
}

const mostOdds = 7
