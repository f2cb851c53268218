import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createSpeller, type Speller } from './speller.ts'
import { readWordList } from './word-list.ts'

/**
 * The speller for a language (a code such as `en` or `en-GB`), or undefined where there is no dictionary for it or it
 * cannot be read: text in that language is then not checked. Only `en-US` does not know British spellings. Reads half a megabyte; load it when a text is opened.
 */
export async function loadSpeller(language: string): Promise<Speller | undefined> {
  if (!/^en\b/i.test(language)) return undefined
  try {
    const require = createRequire(import.meta.url)
    const folder = dirname(require.resolve('dictionary-en'))
    const [aff, dic] = await Promise.all(
      ['index.aff', 'index.dic'].map(async (name) => readFile(join(folder, name), 'utf8')),
    )
    return createSpeller(readWordList(aff ?? '', dic ?? ''), { british: language.toLowerCase() !== 'en-us' })
  } catch {
    return undefined
  }
}
