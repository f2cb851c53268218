import type { Signs } from '../text/signs.ts'
import type { TextMark } from './state.ts'

const order = ['error', 'warning', 'info'] as const

/** The worst of some remarks; of equals the first in the text. */
export function worst(marks: readonly TextMark[]): TextMark | undefined {
  for (const level of order) {
    const found = marks.find((mark) => mark.level === level)
    if (found !== undefined) return found
  }
  return undefined
}

/** One column each, different without colour. */
export function signOf(level: TextMark['level'], signs: Signs): string {
  if (level === 'error') return signs.level.critical
  return level === 'warning' ? signs.level.warning : 'i'
}
