import { diffArrays } from 'diff'
import { changeOf, type ChangeSet, type Replacement } from './change.ts'

/**
 * The words that differ, cut to their differing letters, as one change set, or undefined for equal texts. Where more than `mostEdits` words differ, whole
 * lines are compared, and where too many of those differ too, everything between the first and the last difference is
 * replaced: the time stays bounded.
 */
export function differences(before: string, after: string, mostEdits = 1000): ChangeSet | undefined {
  if (before === after) return undefined
  const byWord = diffArrays(tokens(before), tokens(after), { maxEditLength: mostEdits })
  const parts =
    byWord ?? diffArrays(before.split(/(?<=\n)/), after.split(/(?<=\n)/), { maxEditLength: mostEdits })
  if (parts === undefined) return changeOf(before.length, trimmed(0, before, after))
  const replacements: Replacement[] = []
  let position = 0
  let removedText = ''
  for (const { added, removed, value } of parts) {
    const text = value.join('')
    if (added) {
      // A word that became another one: only the letters that differ, so that a cursor in it stays in it.
      replacements.push(trimmed(position - removedText.length, removedText, text))
      removedText = ''
      continue
    }
    if (removedText !== '') replacements.push(trimmed(position - removedText.length, removedText, ''))
    removedText = removed ? text : ''
    position += text.length
  }
  if (removedText !== '') replacements.push(trimmed(position - removedText.length, removedText, ''))
  return changeOf(before.length, ...replacements)
}

/** Words, blanks and signs. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\S\n]+|\n|[^]/gu) ?? []
}

/** `before`, which begins at `position`, becomes `after`: as small as possible, never cutting a surrogate pair. */
function trimmed(position: number, before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  return {
    from: position + start,
    to: position + before.length - end,
    insert: after.slice(start, after.length - end),
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
