import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import {
  demandedInJapanese,
  isAskedAfterNotice,
  isAtMost,
  isBareOrLabelled,
  isGivenOrCounted,
  isLackedIn,
  isTooLateAfter,
  standsByDemand,
} from './demanded-times.ts'
import type { Duration } from './durations.ts'
import { weReview } from './duration-wording.ts'
import { inFundsParagraph } from './funds-hold.ts'
import { isHeldFor, isPaidAfter, isWaitForFunds } from './funds-times.ts'
import { forWhat, isGivenTime } from './given-time.ts'
import { keepsOnly } from './keeping.ts'
import { isKeptOpen } from './kept-open.ts'
import {
  fillsCellBesideFigure,
  isLengthOfUnit,
  isMeasuredOver,
  isWeekOrRange,
  isWindowOfFigure,
  lookingBack,
  looksBackOnRate,
  standsBesideFigure,
} from './measured-times.ts'
import { isAgeOfPaper, isBeforeLetter } from './paper-times.ts'
import {
  comesRound,
  isAlreadyOver,
  isBeforeEvent,
  isLaterOn,
  isLeastLength,
  isYear,
} from './passing-times.ts'
import {
  answersAfterAppeal,
  answersInJapanese,
  cannotFinishIn,
  isToReview,
  needsItself,
  reviewsIn,
} from './review-times.ts'
import { saidOfTime } from './said-of-time.ts'
import {
  canBeAvertedIn,
  isActedOnIn,
  isLengthOfBlock,
  isLengthOfRestriction,
  leavesChoice,
  mustImproveIn,
} from './threatened-times.ts'
import { distanceTo, far, timeAmongOthers, type TimeAmongOthers } from './time-among-others.ts'
import { timeByMatter, type TimeByMatter } from './time-by-matter.ts'
import { timeInSentence, type TimeInSentence } from './time-in-sentence.ts'
import { isToldToBeDone } from './told-to-be-done.ts'
import { countsFromListing, countsFromOrder, isShippingTime, paysAfterOrder } from './trade-times.ts'
import { isOfEarlierLetter, isStatement, othersTime } from './whose-time.ts'

export type DurationUse =
  | 'deadline'
  | 'window'
  | 'document'
  | 'funds'
  | 'own'
  | 'removal'
  | 'review'
  /** Nothing is due by it: how long something has lasted, what is counted, what others do. */
  | 'none'
  /** A short sentence with a length of time and no word that tells what for: more often due than not. */
  | 'guessed'
  /** Only told of, as far as its words say: somebody does something in it and nothing is owed. */
  | 'told'
  | 'unknown'

/**
 * Tells what a length of time is about from the words nearest to it: the first rule that holds decides. `all` stands in the order of the
 * text; `windows` are those that figures are measured over.
 */
export function useOfDuration(
  letter: Letter,
  duration: Duration,
  all: readonly Duration[],
  windows: ReadonlySet<Duration>,
): DurationUse {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return 'unknown'
  const time = timeInSentence(letter, sentence, duration, windows.has(duration))
  const early = firstUse(byWording, time)
  if (early !== null) return early
  const among = timeAmongOthers(time, all)
  return firstUse(byWordsBeside, among) ?? firstUse(byNearestMatter, timeByMatter(among)) ?? 'unknown'
}

/** What a length of time is for where something holds of it; or what tells both at once. */
type Rule<Time> =
  | { readonly when: (time: Time) => boolean; readonly use: DurationUse }
  | { readonly tells: (time: Time) => DurationUse | null }

function firstUse<Time>(rules: readonly Rule<Time>[], time: Time): DurationUse | null {
  for (const rule of rules)
    if ('when' in rule) {
      if (rule.when(time)) return rule.use
    } else {
      const use = rule.tells(time)
      if (use !== null) return use
    }
  return null
}

/** Wordings that leave no doubt, wherever else they stand. */
const byWording: readonly Rule<TimeInSentence>[] = [
  { when: isWindowOfFigure, use: 'window' },
  { when: isWeekOrRange, use: 'window' },
  { when: fillsCellBesideFigure, use: 'window' },
  { when: ({ sentence }) => keepsOnly(sentence), use: 'none' },
  { when: isLengthOfBlock, use: 'review' },
  { when: leavesChoice, use: 'funds' },
  { when: mustImproveIn, use: 'deadline' },
  { when: isActedOnIn, use: 'deadline' },
  { when: canBeAvertedIn, use: 'deadline' },
  { when: isMeasuredOver, use: 'window' },
  { when: isLengthOfRestriction, use: 'review' },
  { when: isBeforeLetter, use: 'document' },
  { when: isAgeOfPaper, use: 'document' },
  { when: paysAfterOrder, use: 'funds' },
  { when: countsFromOrder, use: 'none' },
  { when: countsFromListing, use: 'none' },
  { when: cannotFinishIn, use: 'review' },
  { when: isShippingTime, use: 'none' },
  { when: isLengthOfUnit, use: 'window' },
  { when: isBeforeEvent, use: 'none' },
  { when: isAlreadyOver, use: 'none' },
  { when: isLaterOn, use: 'none' },
  { when: isLeastLength, use: 'none' },
  { when: comesRound, use: 'none' },
  { when: isWaitForFunds, use: 'funds' },
  { tells: asSaid },
  { when: ({ letter, sentence, duration }) => isOfEarlierLetter(letter, sentence, duration), use: 'none' },
  { when: ({ letter, sentence, duration }) => isGivenTime(letter, sentence, duration), use: 'deadline' },
  { tells: byWhoseItIs },
]

/** Words that speak of this length of time, and of no other in its sentence. */
const byWordsBeside: readonly Rule<TimeAmongOthers>[] = [
  { when: reviewsIn, use: 'own' },
  { when: answersAfterAppeal, use: 'own' },
  { when: isAtMost, use: 'deadline' },
  { when: isLackedIn, use: 'deadline' },
  { when: needsItself, use: 'own' },
  { when: answersInJapanese, use: 'own' },
  { when: isTooLateAfter, use: 'deadline' },
  { when: isPaidAfter, use: 'funds' },
  { when: isHeldFor, use: 'funds' },
  { tells: demandedInJapanese },
  { when: isAskedAfterNotice, use: 'deadline' },
  { tells: lookingBack },
  { when: looksBackOnRate, use: 'window' },
  { when: isToReview, use: 'own' },
]

/** The matter that is named nearest; what is left is due where its sentence demands something, or says hardly anything else. */
const byNearestMatter: readonly Rule<TimeByMatter>[] = [
  { when: isNearestRemoval, use: 'removal' },
  { when: (time) => isNotOutdone(time, time.funds, 10), use: 'funds' },
  { when: (time) => isNotOutdone(time, time.own, 8), use: 'own' },
  { when: ({ review, demand }) => review < far && review <= demand + 8, use: 'review' },
  { when: ({ letter, sentence }) => inFundsParagraph(letter, sentence), use: 'funds' },
  { when: isYear, use: 'none' },
  { when: ({ letter, sentence, duration }) => isStatement(letter, sentence, duration), use: 'told' },
  { when: standsByDemand, use: 'deadline' },
  { when: isGivenOrCounted, use: 'deadline' },
  { when: standsBesideFigure, use: 'window' },
  { when: isBareOrLabelled, use: 'deadline' },
  { when: ({ sentence }) => sentence.words.length < shortSentence, use: 'guessed' },
]

const shortSentence = 50

function asSaid({ sentence, ahead, behind }: TimeInSentence): DurationUse | null {
  const said = saidOfTime(sentence, ahead, behind)
  return said === 'wait' ? 'none' : said
}

/** What others do in it; the seller's it is where something stays open for so long, or is told to be done. */
function byWhoseItIs(time: TimeInSentence): DurationUse | null {
  const { letter, sentence, duration, ahead, behind } = time
  const others = othersTime(letter, sentence, duration)
  if (
    (others === null || others === 'own') &&
    !says(sentence, 'object.funds') &&
    (isKeptOpen(sentence, ahead, behind) ||
      (!says(sentence, 'time.removal', 'object.stock') &&
        !weReview.test(ahead) &&
        isToldToBeDone(letter, sentence, ahead, behind)))
  )
    return 'deadline'
  return others === 'funds' && duration.unit === 'hour' ? null : others
}

/** Goods are fetched in it, even in a condition, where they are named before it or it is told what it is given for. */
function isNearestRemoval(time: TimeByMatter): boolean {
  const { sentence, duration, behind } = time
  if (time.removal >= far) return false
  if (forWhat.test(behind)) return true
  const conditional = sentence.hits.some((h) => h.concept === 'mood.if' && h.start < duration.start)
  return !conditional || distanceTo(time, 'time.removal', 90, 0) < far
}

/** Whether a matter is hardly farther away than a demand, or nothing is demanded at all. */
function isNotOutdone(time: TimeByMatter, distance: number, lead: number): boolean {
  return distance < far && (distance <= time.demand + lead || !says(time.sentence, 'ask.send', 'mood.if'))
}
