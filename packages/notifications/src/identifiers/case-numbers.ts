import { limits } from '../limits.ts'
import type { Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/** Numbers of Amazon's cases (9 to 11 digits), known by the word for a case before them, in order of first appearance. */
export function findCaseNumbers(letter: Letter): string[] {
  const found = new Set<string>()
  for (const { 1: number } of numbered.all(letter.reading.flat, letter)) {
    if (found.size >= limits.identifiersRead) break
    if (number !== undefined) found.add(number)
  }
  return [...found]
}

const numbered = gated(
  /(?<![a-z])(?:cases?|fall|fallnummer|fall-?id|vorgang(?:snummer|s-?id)?|aktenzeichen|cas|dossier|caso|pratica|expediente|ケース|お問い合わせ|受付)(?: of reference)?[- ]?(?:ids?|numbers?|no\.?|nr\.?|nummer|num(?:ero)?\.?|n[°º]\.?|n\.[°º]?|ref(?:erence)?\.?|番号|の番号)?[\s:：.#()=»"-]{0,8}(\d{9,11})(?![\d-])/g,
)
