import { says, matchesWithin } from '../find.ts'
import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { Span } from '../text/sentences.ts'
import { sharesMany } from '../text/tokens.ts'

/**
 * "The pump parcels go out on weekdays only" here, "the crew shipped pumps on Saturday, as it has done each Saturday"
 * there: what is said to be done on working days only, and that it has always been done at the weekend. Gives the
 * second, in the entry that tells of it.
 */
export function weekendsAfterAll(
  items: readonly PlanItem[],
): { readonly item: PlanItem; readonly span: Span }[] {
  const limited = items.filter((item) => workdaysOf(item.text))
  if (limited.length === 0) return []
  return items.flatMap((item) =>
    habitsOf(item.text)
      .filter(() =>
        limited.some((other) => other !== item && sharesMany(other.text.stems, item.text.stems, 1)),
      )
      .map((span) => ({ item, span })),
  )
}

const workdaysOf = perText((text) => says({ text }, workdaysOnly))
const habitsOf = perText((text): readonly Span[] =>
  Array.from(matchesWithin({ text }, weekendHabit), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
)

const workdaysOnly =
  /\b(?:(?:on )?(?:weekdays|working days|business days|monday to friday|mondays? through fridays?)(?: only| and never)|only (?:on )?(?:weekdays|working days|business days|from monday to friday)|(?:never|not|no one|nobody)[^.;]{0,30} (?:on|at) (?:a |the )?(?:saturdays?|sundays?|weekends?))\b|(?<!\p{L})(?:nur (?:an |von )?(?:Werktagen|Wochentagen|Montag bis Freitag|werktags)|(?:les jours ouvrés|du lundi au vendredi) (?:uniquement|seulement)|(?:seulement|uniquement) (?:les jours ouvrés|du lundi au vendredi)|(?:solo|soltanto) (?:nei giorni (?:feriali|lavorativi)|dal lunedì al venerdì)|(?:solo|únicamente) (?:en días laborables|de lunes a viernes))(?!\p{L})|平日(?:のみ|だけ)/iu
const weekendHabit =
  /\b(?:as (?:it|we|they|he|she|always|usual)[^.;,]{0,40} )?(?:each|every) (?:saturday|sunday|weekend)(?: (?:this|last|since|for|of|without)[^.;,()]{0,30})?|(?<!\p{L})(?:wie )?(?:jeden (?:Samstag|Sonnabend|Sonntag)|an jedem Wochenende)(?: (?:dieses|seit|im)[^.;,()]{0,30})|(?<!\p{L})(?:comme )?(?:chaque|tous les) (?:samedis?|dimanches?|week-ends?)(?: (?:de|depuis|cette)[^.;,()]{0,30})|(?<!\p{L})(?:come )?(?:ogni) (?:sabato|domenica|fine settimana)(?: (?:di|da|quest)[^.;,()]{0,30})|(?<!\p{L})(?:como )?(?:cada|todos los) (?:sábados?|domingos?|fin de semana)(?: (?:de|desde|este)[^.;,()]{0,30})|(?:今年|これまで)[^。]{0,6}毎週[土日]曜/giu
