import { britishPatterns } from './british.ts'
import { sellerWords } from './seller-words.ts'
import type { WordList } from './word-list.ts'

export interface Speller {
  /** Whether a word is spelled as the dictionary, British English or the trade spells it. */
  knows(word: string): boolean
  /** Known words one slip away, the likeliest first; at most `most`. Takes milliseconds: for one word, on request. */
  suggest(word: string, most?: number): readonly string[]
}

export function createSpeller(list: WordList, { british }: { readonly british: boolean }): Speller {
  const ours = new Set(sellerWords.flatMap(({ words }) => words))
  const hasSpelling = (word: string): boolean =>
    ours.has(word) ||
    list.has(word) ||
    (british &&
      britishPatterns.some(
        (pattern) => pattern.british.test(word) && list.has(word.replace(pattern.british, pattern.american)),
      ))
  const knows = (given: string): boolean => {
    const word = given.replaceAll('’', "'")
    const lower = word.toLowerCase()
    // As it is, at the beginning of a sentence, or a name in capitals.
    if (hasSpelling(word) || hasSpelling(lower)) return true
    if (word === word.toUpperCase() && hasSpelling(word.charAt(0) + lower.slice(1))) return true
    return word.endsWith("'s") && knows(word.slice(0, -2))
  }
  return {
    knows,
    suggest(given, most = 5) {
      const word = given.toLowerCase()
      const found = new Set<string>()
      for (const candidate of slips(word, list)) {
        if (found.size >= most) break
        if (candidate !== word && candidate.split(' ').every((part) => part !== '' && hasSpelling(part)))
          found.add(given === word ? candidate : candidate.charAt(0).toUpperCase() + candidate.slice(1))
      }
      return [...found]
    },
  }
}

/** What could have been meant: the language's own confusions, swapped, wrong, doubled and missing letters. */
function* slips(word: string, { letters, replacements }: WordList): Generator<string> {
  const alphabet = Array.from(new Set(letters.toLowerCase()))
  for (const [wrong, right] of replacements)
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1))
      yield word.slice(0, at) + right + word.slice(at + wrong.length)
  for (let at = 0; at + 1 < word.length; at += 1)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
  for (let at = 0; at <= word.length; at += 1)
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at)
  for (let at = 0; at < word.length; at += 1)
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at + 1)
}
