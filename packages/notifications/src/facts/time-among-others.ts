import { says, type ReadSentence } from '../reading/letter.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Duration } from './durations.ts'
import type { TimeInSentence } from './time-in-sentence.ts'

/** A length of time with what stands around it up to the next other one of its sentence. */
export interface TimeAmongOthers extends TimeInSentence {
  readonly from: number
  readonly to: number
  /** The words between it and its neighbours. */
  readonly before: string
  readonly after: string
  /** "Should we hear nothing within 14 days, …" */
  readonly inCondition: boolean
}

/** `all` stands in the order of the text. */
export function timeAmongOthers(time: TimeInSentence, all: readonly Duration[]): TimeAmongOthers {
  const { letter, sentence, duration } = time
  const { flat } = letter.reading
  const [previous, next] = neighbours(sentence, duration, all)
  const from = previous?.end ?? sentence.start
  const to = next?.start ?? sentence.end
  return {
    ...time,
    from,
    to,
    before: flat.slice(from, duration.start),
    after: flat.slice(duration.end, to),
    inCondition: sentence.hits.some(
      (hit) =>
        hit.concept === 'mood.if' &&
        hit.end <= duration.start &&
        hit.start >= from - 2 &&
        !crossesComma(flat, hit.end, duration.start),
    ),
  }
}

/** What is so far away has nothing to do with a length of time. */
export const far = 99

/**
 * How far away a concept is named, up to so many characters before and behind the length of time; what stands behind counts as
 * farther. Infinite where it is not.
 */
export function distanceTo(time: TimeAmongOthers, concept: Concept, back: number, ahead: number): number {
  const { letter, sentence, duration, from, to, inCondition } = time
  const { flat } = letter.reading
  let best = Number.POSITIVE_INFINITY
  for (const hit of sentence.hits) {
    if (hit.concept !== concept) continue
    // "innerhalb von 14 Tagen über die Schaltfläche": a preposition looks back only before its length of time.
    if (concept === 'time.back' && hit.start >= duration.end && isPreposition(flat, hit)) continue
    // A wording with a gap may run over the duration itself.
    if (hit.start < duration.end && hit.end > duration.start) best = Math.min(best, 1)
    else if (hit.end <= duration.start && hit.start >= from - 2 && duration.start - hit.end <= back)
      best = Math.min(best, duration.start - hit.end)
    else if (
      hit.start >= duration.end &&
      hit.end <= to + 2 &&
      hit.start - duration.end <= ahead &&
      // "Should we hear nothing within 14 days, funds may be withheld": money beyond the comma is what follows.
      ((concept.endsWith('.funds') && !inCondition) ||
        (concept === 'time.removal' && !says(sentence, 'ask.send')) ||
        !crossesComma(flat, duration.end, hit.start))
    )
      best = Math.min(best, (hit.start - duration.end) * 1.4 + 4)
  }
  return best
}

/** The lengths of time before and after one in its sentence; `all` stands in the order of the text. */
function neighbours(
  sentence: ReadSentence,
  duration: Duration,
  all: readonly Duration[],
): [previous: Duration | undefined, next: Duration | undefined] {
  const at = all.indexOf(duration)
  let before = at - 1
  while (before >= 0 && (all[before]?.end ?? 0) > duration.start) before -= 1
  let after = at + 1
  while (after < all.length && (all[after]?.start ?? 0) < duration.end) after += 1
  const [previous, next] = [all[before], all[after]]
  return [
    previous !== undefined && previous.start >= sentence.start ? previous : undefined,
    next !== undefined && next.start < sentence.end ? next : undefined,
  ]
}

function isPreposition(flat: string, hit: { readonly start: number; readonly end: number }): boolean {
  return /^(?:over|in|during|within|uber|su|sur|sobre|en)$/.test(flat.slice(hit.start, hit.end))
}

function crossesComma(flat: string, from: number, to: number): boolean {
  return /[,;:、，]/.test(flat.slice(from, to))
}
