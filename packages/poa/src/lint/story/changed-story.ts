import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { findCounts } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'
import { sharedCount, shareOf } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

/**
 * "No card was ever placed in any of our parcels" before, "the cards went into headlamp parcels from May 4" now: the
 * earlier text denies a thing and its place outright, this one tells of both. Verbs for doing it are too many to compare,
 * so the things count: all nouns of a denial of few words.
 */
export function deniedThingsTold(item: PlanItem, earlier: AnalysedText, stems: StemReader): Span[] {
  const denied = earlier.sentences.flatMap((span) => {
    const words = earlier.masked.slice(span.start, span.end)
    if (!has(outright, words)) return []
    const things = stems(words.replace(deeds, ' '))
    return things.size >= 2 && things.size <= 4 ? [things] : []
  })
  if (denied.length === 0) return []
  return item.text.sentences.flatMap((span) => {
    // What gives the reason may deny what it likes.
    const [words = ''] = item.text.masked.slice(span.start, span.end).split(reason)
    // "Not received, 11 of 17: the template sent …": the kind of defect in front denies nothing.
    if (has(negated, words.replace(label, ' '))) return []
    const told = stems(words)
    return denied.some((things) => sharedCount(things, told) === things.size)
      ? [{ start: span.start, end: span.start + words.length }]
      : []
  })
}

type StemReader = (text: string) => ReadonlySet<string>

const label = /^[^:：.]{0,60}[:：]/u

const outright =
  /\b(?:no (?:\w+ )?\w+ (?:was|were|has|have|had|is|are) (?:\w+ )?ever|never|not a single|none of our|at no time)\b|(?<!\p{L})(?:nie(?:mals)?|kein einzige\p{L}*|zu keiner Zeit|jamais|aucune?|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|nunca|jamás|ningún|ninguna)(?!\p{L})|一切|一度も|決して/iu
const reason =
  /,?\s(?:because|since|although|which|while|as|weil|da|obwohl|car|parce|puisque|perché|poiché|porque|ya que)\s/i
const negated =
  /\b(?:no|not|never|none|nothing|nobody|without)\b|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|pas|jamais|aucune?|sans|non|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|senza|nunca|ningun\p{L}*|ningún|sin)(?!\p{L})|ません|ない/iu

// What is done to a thing: said in other words the next time.
const deeds =
  /\b(?:ever|never|any|single|was|were|been|has|have|had|put|placed?|placing|went|gone|go|used?|using|sent|send|made|make|did|done|gave|given|inserted?|added?|includ\w+|bought|buy|purchased|sold|sell|listed|contain\w*|found|shipped|packed|printed|asked|offered|paid|got|received)\b/gi

/** The same sentence as before with another number of the same things, or another single day. */
export function changedFigures(
  item: PlanItem,
  earlier: AnalysedText,
  language: Language,
  stems: StemReader,
): Span[] {
  const before = earlier.sentences.map((span) => factsOf(earlier, span, language, stems))
  return item.text.sentences.filter((span) => {
    const now = factsOf(item.text, span, language, stems)
    if (now.things.size < 3) return false
    return before.some((then) => {
      const [small, large] = now.things.size <= then.things.size ? [now, then] : [then, now]
      if (small.things.size < 3 || shareOf(small.things, large.things) < 0.75) return false
      const [day] = now.days
      const [other] = then.days
      if (now.days.size === 1 && then.days.size === 1 && day !== other) return true
      return [...now.counts].some(([noun, value]) => {
        const was = then.counts.get(noun)
        return was !== undefined && was !== value
      })
    })
  })
}

interface Facts {
  readonly things: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
  readonly days: ReadonlySet<number>
}

function factsOf(text: AnalysedText, span: Span, language: Language, stems: StemReader): Facts {
  const words = text.masked.slice(span.start, span.end)
  const inside = text.dates.filter(({ start, end }) => start >= span.start && end <= span.end)
  const counts = new Map<string, number>()
  for (const { start, end, value } of findCounts(words, language)) {
    if (inside.some((date) => date.start - span.start < end && date.end - span.start > start)) continue
    // "9 buyers and offered", "52 new buyers of": the thing is the first word or the one after it.
    const [, first, second] = /^\s?(\p{L}{3,})(?:\s(\p{L}{3,}))?/u.exec(words.slice(end)) ?? []
    for (const noun of [first, second])
      if (noun !== undefined) counts.set(noun.toLowerCase().replace(/s$/, ''), value)
  }
  return {
    things: stems(words),
    counts,
    days: new Set(inside.flatMap(({ day }) => day ?? [])),
  }
}
