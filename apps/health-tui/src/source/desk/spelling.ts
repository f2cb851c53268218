import type { Stretch } from '../../tui/case/desk.ts'
import { createSpellCheck, type SpellCheck } from '../../tui/editor/spelling/check-spelling.ts'
import type { Speller } from '../../tui/editor/spelling/speller.ts'
import { textOf } from '../../tui/editor/text.ts'

export interface Spelling {
  /** The words that nobody knows; none while the dictionary is still being read, and none for other languages. */
  unknown(content: string): readonly Stretch[]
  suggest(word: string): Promise<readonly string[]>
}

/**
 * Spelling beside the database, so that neither the dictionary nor a first check makes a key wait. `onReady` hears when
 * the dictionary is there.
 */
export function createSpelling(onReady: () => void): Spelling {
  let check: SpellCheck | undefined
  const load = async (): Promise<Speller | undefined> => {
    try {
      const { loadSpeller } = await import('../../tui/editor/spelling/load-speller.ts')
      const speller = await loadSpeller('en')
      if (speller === undefined) return undefined
      check = createSpellCheck(speller)
      onReady()
      return speller
    } catch {
      // Without a dictionary texts are not checked; that is no failure of the case.
      return undefined
    }
  }
  const loading = load()
  return {
    unknown(content) {
      if (check === undefined || !readsEnglish(content)) return []
      return check.check(textOf(content)).map(({ from, to }) => ({ from, to }))
    },
    suggest: async (word) => (await loading)?.suggest(word) ?? [],
  }
}

const english = /\b(?:the|and|of|to|we|was|were|is|are|our|for|with|on|by)\b/giu
const others = /\b(?:der|die|das|und|wir|nicht|les|des|nous|una|los|para|della|che|abbiamo|del)\b/giu

/** An English dictionary would mark every word of a text in another language. */
function readsEnglish(content: string): boolean {
  const sample = content.slice(0, 4000)
  return (sample.match(english)?.length ?? 0) >= (sample.match(others)?.length ?? 0)
}
