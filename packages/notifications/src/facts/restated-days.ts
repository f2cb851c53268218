import { calendarWords, ofYear } from '../terms/calendar.ts'
import { perLanguage } from '../terms/per-language.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import type { AddDate, CalendarDate } from './dates.ts'

interface RestatedPatterns {
  readonly month: GatedPattern
  readonly place: RegExp
}

const patternsOf = perLanguage((language): RestatedPatterns | undefined => {
  const months = calendarWords[language]?.months
  if (months === undefined) return undefined
  const names = months.join('|')
  return {
    month: gated(
      new RegExp(
        `(?<![a-z])(${names})(?![a-z])\\.?(?: ?,? (?:${ofYear})?((?:19|20)\\d{2}))?(?= ?[,(–-])((?:[^.;\\d]|i\\.e\\.|d\\.h\\.){1,30}?)(?<![a-z])(?:${article})(\\d{1,2})(?:st|nd|rd|th|er|[º°.](?!\\d))?(?![\\da-z:%/]| %|[.,]\\d| (?:of |de |di |del )?(?:${names})(?![a-z])| ?(?:${unit}))(?: ?\\))?(?:,? (?:of|de|del|ano|anno|des jahres|dell'anno) ((?:19|20)\\d{2}))?`,
        'g',
      ),
    ),
    place,
  }
})

/** What a bare number is the day of a month behind. */
const article = "(?:the|der|den|dem|le|il|l'|el|day|tag|jour|giorno|dia)(?: (?:the|dia|giorno|jour))? ?"
const unit =
  'hours?|days?|weeks?|stunden|tagen?|wochen|heures|jours|semaines|ore|giorni|settimane|horas|dias|semanas|uhr|am(?![a-z])|pm(?![a-z])|h(?![a-z])'
/** "the middle of", "le premier lundi de": what the month is put behind. */
const place =
  /(?:(?:the|der|die|den|dem|le|la|les|il|lo|el|los|al|alla) |l')?(?:(?!(?:by|until|till|before|after|bis|vor|nach|avant|apres|entro|prima|dopo|fino|antes|despues|hasta|para|from|between|since|in|on|at) )[a-z-]{3,14} ){1,3}(?:of|in|im|des|de|di|du mois de|del mese di|del mes de) $/

/**
 * Days of which the number stands apart from the month: "the second Monday of July 2018 (day 9)", "les ides de mars, soit le 15",
 * 2019年12月の第二金曜日(13日). What stands before the month, and names the day already, is taken along.
 */
export function addRestatedDays(
  flat: string,
  whole: Stretch | undefined,
  language: string,
  found: readonly CalendarDate[],
  add: AddDate,
): void {
  if (language === 'ja') {
    for (const { index, 0: text, 1: year, 2: month, 3: day } of japanese.all(flat, whole))
      add(index, text.length, year === undefined ? undefined : Number(year), Number(month), Number(day))
    return
  }
  const patterns = patternsOf(language)
  const months = calendarWords[language]?.months ?? []
  if (patterns === undefined) return
  for (const match of patterns.month.all(flat, whole)) {
    const [text, name = '', yearBefore, , day, yearBehind] = match
    // The month of a date that is printed in one.
    if (found.some(({ start, end }) => match.index < end && start < match.index + text.length)) continue
    const ahead = patterns.place.exec(flat.slice(Math.max(0, match.index - longestPlace), match.index))
    const start = match.index - (ahead?.[0].length ?? 0)
    const year = yearBefore ?? yearBehind
    add(
      start,
      match.index + text.length - start,
      year === undefined ? undefined : Number(year),
      months.findIndex((names) => names.split('|').includes(name)) + 1,
      Number(day),
    )
  }
}

const longestPlace = 50
const japanese = gated(
  /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月[^。\d月]{1,14}?[(、](\d{1,2})日(?![間以])\)?/g,
)
