/** What is known of one answer to a question about a letter, by name; what is not named is 0. */
export type Signals = Readonly<Record<string, number>>

/**
 * How far rules and weights are believed together: the logarithm of the odds that an answer is right, or what stands for it where one of
 * several answers is. `counts` says how much each signal counts.
 */
export function trusted(counts: Signals, signals: Signals): number {
  let sum = 0
  for (const name of Object.keys(signals)) sum += (counts[name] ?? 0) * (signals[name] ?? 0)
  return sum
}

/** The answer that is trusted most; the first of those that are trusted alike. */
export function mostTrusted<Answer>(
  answers: readonly Answer[],
  counts: Signals,
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
