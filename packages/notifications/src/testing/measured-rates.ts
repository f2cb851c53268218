import { parseNotification } from '../parse.ts'

/** The rates that a letter tells, each with its value and target as fractions. */
export async function measuredRates(
  letter: string,
): Promise<readonly (readonly [metric: string, value: number | null, target: number | null])[]> {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics.map(({ metric, value, target }) => [metric, value, target])
}

/** Each rate that a letter tells as "metric value/target/window in days", in alphabetical order. */
export async function ratesWithWindows(letter: string): Promise<readonly string[]> {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics
    .map(({ metric, value, target, windowDays }) => `${metric} ${value}/${target}/${windowDays}`)
    .toSorted()
}
