import type { DayUse } from '../facts/due-date.ts'
import type { DurationUse } from '../facts/duration-use.ts'
import type { Duration } from '../facts/durations.ts'
import type { Letter } from '../reading/letter.ts'
import { sentenceOf } from '../reading/letter.ts'
import type { NotificationKind } from '../schema.ts'
import { featuresAround } from './words-around.ts'
import { eachWord, keyWithin, named, type OnFeature } from './words.ts'

/** A day or a length of time as a letter prints it, with its place in the folded text. */
export interface PrintedTime {
  readonly start: number
  readonly end: number
  readonly unit?: Duration['unit']
  readonly count?: number
}

/** What is known of a time beside the words that it stands among. */
export interface TimeAround {
  /** What the letter is. */
  readonly kind: NotificationKind
  /** What the rules take it for. */
  readonly use: DayUse | DurationUse
  /** The rules take another time of the letter for due. */
  readonly isBesideDue: boolean
  /** Of a day: where it stands among those of the letter. */
  readonly order: 'only' | 'first' | 'between' | 'last' | null
}

/**
 * The features of a time: the words before and behind it, nearer ones apart, what its sentence and those beside it say, what the letter is
 * and what the rules make of it.
 */
export function timeFeatures(
  letter: Letter,
  time: PrintedTime,
  { kind, use, isBesideDue, order }: TimeAround,
) {
  return (found: OnFeature): void => {
    const { flat } = letter.reading
    const sentence = sentenceOf(letter, time.start)
    const from = Math.max(sentence?.start ?? 0, time.start - reach)
    const to = Math.min(sentence?.end ?? flat.length, time.end + reach)
    featuresAround(flat, { from, start: time.start, end: time.end, to }, sides, found)
    found(keyWithin(size, sizeOf(time)))
    const isLength = Number(time.unit !== undefined)
    found(keyWithin(asUse + isLength, named(use)))
    found(keyWithin(besideDue + isLength, Number(isBesideDue)))
    found(keyWithin(inKind + isLength, named(kind)))
    if (order !== null) found(keyWithin(inOrder, named(order)))
    if (sentence === undefined) return
    for (const concept of sentence.concepts) found(keyWithin(conceptHere, named(concept)))
    const before = letter.sentences[sentence.index - 1]
    const after = letter.sentences[sentence.index + 1]
    if (before !== undefined) {
      eachWord(flat, Math.max(before.start, before.end - reachBeside), before.end, (key) =>
        found(keyWithin(wordBefore, key)),
      )
      if (before.block === sentence.block)
        for (const concept of before.concepts) found(keyWithin(conceptBefore, named(concept)))
    }
    if (after !== undefined) {
      eachWord(flat, after.start, Math.min(after.end, after.start + reachBeside), (key) =>
        found(keyWithin(wordAfter, key)),
      )
      if (after.block === sentence.block)
        for (const concept of after.concepts) found(keyWithin(conceptAfter, named(concept)))
    }
  }
}

/** How many characters of its sentence around a time, and of the sentences beside it, are looked at. */
const reach = 120
const reachBeside = 80

// Places of features: any numbers that differ.
const sides = {
  left: { near: 11, far: 12, first: 13, pair: 14, mark: 15 },
  right: { near: 16, far: 17, first: 18, pair: 19, mark: 20 },
}
const size = 21
const conceptHere = 22
const conceptBefore = 23
const conceptAfter = 24
const wordBefore = 25
const wordAfter = 26
// Of these the next number is that of lengths.
const asUse = 27
const besideDue = 29
const inKind = 31
const inOrder = 33

/** A day, hours, or days in steps: what is asked for in a year is never due. */
function sizeOf({ unit, count = 0 }: PrintedTime): number {
  if (unit === undefined) return 0
  if (unit === 'hour') return 1
  const days = count * { day: 1, week: 7, month: 30 }[unit]
  return 2 + [2, 7, 14, 30, 60, 90].filter((limit) => days > limit).length
}
