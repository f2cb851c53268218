import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { Duration } from './durations.ts'
import { rateOf } from './metric.ts'

/** "1.35%", "5 of 370 orders", "60 days": lines of a page of figures, each with one of them. */
export function windowBelow(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
): Duration | undefined {
  if (!onlyShare.test(home.words)) return undefined
  for (let index = home.index + 1; index <= home.index + 2; index++) {
    const below = letter.sentences[index]
    if (below === undefined) return undefined
    const metric = below.hits.find((h) => rateOf.has(h.concept))
    // A paste without blank lines runs into the name of the next one.
    const end = metric?.start ?? below.end
    const window = durations.find(
      (d) => d.start >= below.start && d.end <= end && /^間?\s?$/.test(letter.reading.flat.slice(d.end, end)),
    )
    if (metric !== undefined && window === undefined) return undefined
    const count = letter.reading.flat.slice(below.start, window?.start ?? below.end).trim()
    if (count !== '' && !onlyCount.test(count)) return undefined
    if (window !== undefined) return window
  }
  return undefined
}

const onlyShare = /^\d{1,3}(?:[.,]\d{1,4})? ?%$/
/** "5 of 370 orders" */
const onlyCount = /^[^\d%.:]{0,20}\d[\d.,]*[^\d%.:]{1,24}\d[\d.,]*[^\d%.:]{0,20}$/
