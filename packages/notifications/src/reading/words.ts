import type { Letter } from './letter.ts'
import type { Hit } from '../terms/match.ts'

/** A predicate's own wording. */
export function wordingOf(letter: Letter, hit: Hit): string {
  return letter.reading.flat.slice(hit.start, hit.end)
}

/** "アカウントを閉鎖し、出品を削除しました": a verb that goes on to the next one, whose mood and object are its own. */
export function goesOnToNextVerb(letter: Letter, { end }: Hit): boolean {
  return goesOn.test(letter.reading.flat.slice(end, end + 6))
}

const goesOn = /^を?(?:(?:いた|致)?し|され)、/

/** Italian "è", which folds to the word for "and"; without its accent a participle gives it away. */
export function isVerbE(letter: Letter, at: number): boolean {
  if (letter.language.language !== 'it') return false
  const printed = letter.text.charAt(letter.reading.map[at] ?? 0)
  return (
    (printed !== 'e' && printed !== 'E') ||
    /^e (?:stat[oaie]|attualmente|ora|temporaneamente|sospes[oa]|bloccat[oa]|disattivat[oa]|chius[oa]|limitat[oa]|inattiv[oa])(?![a-z])/.test(
      letter.reading.flat.slice(at, at + 20),
    )
  )
}
