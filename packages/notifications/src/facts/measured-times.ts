import { says } from '../reading/letter.ts'
import { isLastWeek } from './durations.ts'
import { looksBack, sumsUpRange } from './looks-back.ts'
import { distanceTo, far, type TimeAmongOthers } from './time-among-others.ts'
import type { TimeInSentence } from './time-in-sentence.ts'

export function isWindowOfFigure({ sentence, isMeasured }: TimeInSentence): boolean {
  return isMeasured && !says(sentence, 'mood.if', 'state.off', 'state.cannotSell', 'document.poa')
}

/** "Last week", "1 to 30 April (30 days)" */
export function isWeekOrRange({ letter, sentence, duration }: TimeInSentence): boolean {
  return isLastWeek(letter.reading.flat, duration) || sumsUpRange(letter, sentence, duration)
}

/** "Cancellation rate | 7 days | 3.36 %": a length of time that fills a cell beside a figure is what that is measured over. */
export function fillsCellBesideFigure({ sentence, ahead, behind }: TimeInSentence): boolean {
  return sentence.words.includes('%') && /\| ?$/.test(ahead.slice(-2)) && /^ ?\|/.test(behind.slice(0, 2))
}

/** "3.89% in 7 days" */
export function isMeasuredOver({ ahead }: TimeInSentence): boolean {
  return measuredOver.test(ahead)
}

const measuredOver =
  /[%％] (?:in|over|within|uber|innerhalb von|sur|en|pendant|su|in|negli|nei|durante|dans) (?:the |den |die |les |gli |i |los |un |einem )?(?:last |past |letzten |derniers |ultimi |ultimos )?$/

/** "A business day is 24 hours": what a unit is. */
export function isLengthOfUnit({ ahead }: TimeInSentence): boolean {
  return unitIs.test(ahead)
}

const unitIs =
  /^[^a-z]*(?:an?|one|ein|une?|un|uno) (?:[a-z]+ )?(?:day|week|month|[a-z]*tag|woche|monat|jour|semaine|mois|giorno|settimana|mese|dia|semana|mes)(?: [a-z]+)? (?:is|means|has|lasts|hat|dauert|entspricht|est|compte|dure|e|dura|ha|equivale a|es|tiene) $/

/** "In the last 30 days", "invoices of the last 365 days" */
export function lookingBack(time: TimeAmongOthers): 'document' | 'window' | null {
  const { letter, sentence } = time
  const isJapanese = letter.language.language === 'ja'
  if (
    distanceTo(time, 'time.back', 4, isJapanese ? 6 : 5) >= rightBeside &&
    distanceTo(time, 'time.document', 4, isJapanese ? 8 : 6) >= rightBeside
  )
    return null
  const isOfPaper = distanceTo(time, 'time.document', 30, 10) < far && !/%/.test(sentence.words)
  return isOfPaper ? 'document' : 'window'
}

const rightBeside = 12

export function looksBackOnRate({ letter, sentence, duration }: TimeInSentence): boolean {
  return looksBack(letter, sentence, duration, false) && /%/.test(sentence.words)
}

/** Figures and table rows measure. */
export function standsBesideFigure({ sentence }: TimeInSentence): boolean {
  return /%|\|/.test(sentence.words)
}
