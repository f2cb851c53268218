import { describe, expect, test } from 'vitest'
import { maskText } from '../text/mask.ts'
import { languages } from '../language.ts'
import { wordsFor, type WordEntry } from './words.ts'

const entries = languages.flatMap((language) =>
  Object.entries(wordsFor(language)).flatMap(([list, words]) =>
    words.map((entry: WordEntry) => [language, list, entry] as const),
  ),
)

describe('every entry of the word lists', () => {
  test.each(entries)('%s %s $find', (language, _list, { find, bad, fine }) => {
    const mask = (text: string): string =>
      maskText(text, { names: [], skus: [], titleCaseIsName: language !== 'de' }).masked
    const once = new RegExp(find.source, find.flags.replace('g', ''))
    expect(bad.filter((sentence: string) => !once.test(mask(sentence)))).toEqual([])
    expect(fine.filter((sentence: string) => once.test(mask(sentence)))).toEqual([])
  })
})
