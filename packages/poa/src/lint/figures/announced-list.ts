import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { findCounts } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'

/** "Three other rugs: the Ouessant and the Groix": a count, a colon, and a list of bare things that is longer or shorter. */
export function announcedLists(
  item: PlanItem,
  language: Language,
): (Span & { readonly stated: number; readonly listed: number })[] {
  if (language === 'ja') return []
  const { masked, sentences } = item.text
  return sentences.flatMap((sentence) => {
    const words = masked.slice(sentence.start, sentence.end)
    const colon = /\s?:\s/.exec(words)
    if (colon === null || /\s?:\s/.test(words.slice(colon.index + 2))) return []
    const counts = findCounts(words.slice(0, colon.index), language)
    const [count] = counts
    // One count, of things in the plural, small enough to be spelled out.
    if (counts.length !== 1 || count === undefined || count.value > 8 || count.value < 2) return []
    if (!/^\s\p{L}+/u.test(words.slice(count.end))) return []
    const rest = words.slice(colon.index + colon[0].length).replace(/[.;\s]+$/, '')
    const things = rest
      .split(/,\s|\s(?:and|und|sowie|et|e|ed|y)\s|,\s(?:and|et|e|y)\s/u)
      .filter((thing) => thing.trim() !== '')
    const between = rest.split(/,\s/u).length
    if (things.length < 2 || !things.every(isBare)) return []
    // "Tape and glue" may be one thing or two, so only what fits neither reading is told.
    if (count.value >= between && count.value <= things.length) return []
    const stated = count.value
    return [
      {
        start: sentence.start + count.start,
        end: sentence.start + colon.index,
        stated,
        listed: things.length,
      },
    ]
  })
}

// An article, at most three words, no number, no verb form that would make it a clause.
function isBare(thing: string): boolean {
  return (
    /^(?:the |an? |our |der |die |das |le |la |les |l['’]|il |lo |i |gli |el |los |las )?(?:[\p{L}\uFFFC'’-]+ ?){1,4}$/iu.test(
      thing.trim(),
    ) &&
    !/\d/.test(thing) &&
    !/\b(?:was|were|is|are|had|has|did|we|it|they|that|which|\w+ed|\w+ing)\b|(?<!\p{L})(?:ist|sind|war|wurden?|est|sont|était|è|sono|era|fue|son|wir|nous|che|que|qui)(?!\p{L})/iu.test(
      thing,
    )
  )
}
