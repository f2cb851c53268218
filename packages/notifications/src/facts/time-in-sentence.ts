import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { Duration } from './durations.ts'

/** A length of time with the words around it. */
export interface TimeInSentence {
  readonly letter: Letter
  readonly sentence: ReadSentence
  readonly duration: Duration
  /** A figure is measured over it. */
  readonly isMeasured: boolean
  /** What stands in its sentence before and behind it. */
  readonly ahead: string
  readonly behind: string
}

export function timeInSentence(
  letter: Letter,
  sentence: ReadSentence,
  duration: Duration,
  isMeasured: boolean,
): TimeInSentence {
  const { flat } = letter.reading
  return {
    letter,
    sentence,
    duration,
    isMeasured,
    ahead: flat.slice(sentence.start, duration.start),
    behind: flat.slice(duration.end, sentence.end),
  }
}

/** The characters right before it, in its sentence or the one before. */
export function rightAhead({ letter, duration }: TimeInSentence, characters: number): string {
  return letter.reading.flat.slice(Math.max(0, duration.start - characters), duration.start)
}

/** The characters right behind it, in its sentence or the next. */
export function rightBehind({ letter, duration }: TimeInSentence, characters: number): string {
  return letter.reading.flat.slice(duration.end, duration.end + characters)
}
