import type { Stretch } from '../../tui/case/desk.ts'
import { createSpellCheck, type SpellCheck } from '../../tui/editor/spelling/check-spelling.ts'
import { languageName, readsEnglish } from '../../tui/editor/spelling/language.ts'
import type { Speller } from '../../tui/editor/spelling/speller.ts'
import { textOf } from '../../tui/editor/text.ts'

export interface Spelling {
  /** Checks in this language from now on; undefined: not at all. */
  speak(language: string | undefined): void
  /** The words that nobody knows, or why the text is not checked. */
  look(content: string): SpellingLook
  suggest(word: string): Promise<readonly string[]>
}

export interface SpellingLook {
  readonly unknown: readonly Stretch[]
  /** Why nothing is checked; null: it is, or the dictionary is on its way. */
  readonly why: string | null
}

type Loaded = { readonly speller: Speller; readonly check: SpellCheck } | 'missing'

/**
 * Spelling beside the database, so that neither the dictionary nor a first check makes a key wait. `onReady` hears when
 * a dictionary is there, or is not.
 */
export function createSpelling(onReady: () => void): Spelling {
  const loaded = new Map<string, Loaded>()
  const loading = new Map<string, Promise<Loaded>>()
  let spoken: string | undefined

  async function load(language: string): Promise<Loaded> {
    const { loadSpeller } = await import('../../tui/editor/spelling/load-speller.ts')
    const speller = await loadSpeller(language)
    const found: Loaded = speller === undefined ? 'missing' : { speller, check: createSpellCheck(speller) }
    loaded.set(language, found)
    onReady()
    return found
  }

  function begin(language: string): Promise<Loaded> {
    const begun = loading.get(language) ?? load(language)
    loading.set(language, begun)
    return begun
  }

  /** The language of a text: the case's, or English where it is plainly written in that. */
  function languageOf(content: string): string | undefined {
    if (spoken === undefined || spoken.startsWith('en')) return spoken
    return content.trim() !== '' && readsEnglish(content) ? 'en-GB' : spoken
  }

  return {
    speak(language) {
      spoken = language
    },
    look(content) {
      const language = languageOf(content)
      if (language === undefined) return { unknown: [], why: null }
      const found = loaded.get(language)
      if (found === undefined) {
        // Its failure is `missing`: a text that cannot be checked is no failure of the case.
        void begin(language)
        return { unknown: [], why: null }
      }
      if (found === 'missing') return { unknown: [], why: `no dictionary for ${languageName(language)}` }
      if (!readsEnglish(content)) return { unknown: [], why: 'it is not written in English' }
      return { unknown: found.check.check(textOf(content)).map(({ from, to }) => ({ from, to })), why: null }
    },
    async suggest(word) {
      const language = spoken?.startsWith('en') === true ? spoken : 'en-GB'
      const found = await begin(language)
      return found === 'missing' ? [] : found.speller.suggest(word)
    },
  }
}
