import { sentenceAt } from './find.ts'
import type { PlanItem } from './plan.ts'

/** Whether the word at a place is capitalised in the middle of a sentence, as names are; words in capitals are not. */
export function isNameAt(item: PlanItem, position: number): boolean {
  const { raw } = item.text
  const word = /^[\p{L}'’-]+/u.exec(raw.slice(position))?.[0] ?? ''
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false
  const before = raw.slice(sentenceAt(item, position).start, position).trimEnd()
  return before !== '' && !/[:•*–—-]$/.test(before)
}
