import { sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import { firstMatch, has } from '../text/pattern.ts'

/** Whether the word at a place is capitalised in the middle of a sentence, as names are; words in capitals are not. */
export function isNameAt(item: PlanItem, position: number): boolean {
  const { raw } = item.text
  const word = firstMatch(leadingWord, raw.slice(position))?.[0] ?? ''
  if (!has(capitalised, word)) return false
  const before = raw.slice(sentenceAt(item, position).start, position).trimEnd()
  return before !== '' && !/[:•*–—-]$/.test(before)
}

const leadingWord = /^[\p{L}'’-]+/u

const capitalised = /^\p{Lu}\p{Ll}/u
