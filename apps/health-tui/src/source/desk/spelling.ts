import type { Stretch } from '../../tui/case/desk.ts'
import { createSpellCheck, type SpellCheck } from '../../tui/editor/spelling/check-spelling.ts'
import type { Speller } from '../../tui/editor/spelling/speller.ts'
import { textOf } from '../../tui/editor/text.ts'

export interface Spelling {
  /** The words that nobody knows; none while there is no dictionary for the text's language. */
  unknown(content: string): Promise<readonly Stretch[]>
  suggest(word: string): Promise<readonly string[]>
}

/** Spelling beside the database, so that neither the dictionary nor a first check makes a key wait. */
export function createSpelling(): Spelling {
  let loading: Promise<Speller | undefined> | undefined
  let check: SpellCheck | undefined
  const speller = async (): Promise<Speller | undefined> => {
    loading ??= import('../../tui/editor/spelling/load-speller.ts').then(async ({ loadSpeller }) =>
      loadSpeller('en'),
    )
    return loading
  }
  return {
    async unknown(content) {
      const known = await speller()
      if (known === undefined || !readsEnglish(content)) return []
      check ??= createSpellCheck(known)
      return check.check(textOf(content)).map(({ from, to }) => ({ from, to }))
    },
    suggest: async (word) => (await speller())?.suggest(word) ?? [],
  }
}

const english = /\b(?:the|and|of|to|we|was|were|is|are|our|for|with|on|by)\b/giu
const others = /\b(?:der|die|das|und|wir|nicht|les|des|nous|una|los|para|della|che|abbiamo|del)\b/giu

/** An English dictionary would mark every word of a text in another language. */
function readsEnglish(content: string): boolean {
  const sample = content.slice(0, 4000)
  return (sample.match(english)?.length ?? 0) >= (sample.match(others)?.length ?? 0)
}
