import { sentenceOf, type Letter } from '../reading/letter.ts'
import type { CalendarDate } from './dates.ts'
import type { Duration } from './durations.ts'

/**
 * The day that a length of time is counted from where the letter names one: "within 14 days of 1 May", "ab dem 1. März haben Sie
 * 14 Tage", 3月1日から14日以内. Null where it runs from the letter.
 */
export function countedFrom(
  letter: Letter,
  duration: Duration,
  dates: readonly CalendarDate[],
): CalendarDate | null {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return null
  const { flat } = letter.reading
  return (
    dates.find(
      (date) =>
        date.start >= sentence.start &&
        date.end <= sentence.end &&
        ((date.start >= duration.end && startsBehind.test(flat.slice(duration.end, date.start))) ||
          (date.end <= duration.start &&
            startsAt.test(flat.slice(sentence.start, date.start)) &&
            goesOn.test(flat.slice(date.end, duration.start))) ||
          (date.end <= duration.start && startsJapanese.test(flat.slice(date.end, duration.start)))),
    ) ?? null
  )
}

const article =
  "(?:the |dem |den |der |le |la |il |l'|el |dia )*(?:[a-z]{5,10},? (?:the |dem |den |le |il |el )?)?"

/** "… of 1 May", "… à compter du 1er mars" */
const startsBehind = new RegExp(
  `^,? ?(?:\\()?(?:(?:counted|counting|starting|beginning|running|calculated|gerechnet|beginnend|a compter|comptes?|decorrenti|calcolati|contados?|contando|naturales|calendario|calendar|kalendertage?) )*(?:of|from|after|following|as of|as from|since|on|ab|nach|seit|vom|mit|du|de|a partir du|apres|suivant|qui suivent|depuis|dal(?:l')?|a partire dal(?:l')?|dopo|successivi al(?:l')?|desde|a partir del?|del?|siguientes a(?:l)?|despues de(?:l)?|posteriores a(?:l)?) ?(?:the date of |la date du |la data del |la fecha del? )?${article}$`,
)
/** "From 1 May you have …" */
const startsAt = new RegExp(
  `(?<![a-z])(?:(?:counted |starting |beginning )?from|as of|as from|starting|beginning|ab|vom|gerechnet ab|beginnend (?:mit|am)|a (?:compter|partir) (?:du|de)|depuis|a partire dal(?:l')?|dal(?:l')?|a decorrere dal(?:l')?|desde|a (?:partir|contar) (?:del?|desde)) ?${article}$`,
)
const goesOn =
  /^,? ?(?:(?:an|on|onwards) ?,? ?)?(?:you (?:have|get|will have)|haben sie|bleiben ihnen|vous (?:avez|disposez de|aurez)|hai|ha|avrai|dispone di|disponi di|tienes?|tendras?|dispones? de|cuentas? con)? ?(?:(?:a (?:period|term) of|un delai de|un termine di|un plazo de|within|innerhalb von|binnen|dans un delai de|entro|en|dans) ?)?$/
const startsJapanese =
  /^ ?(?:\([^()]{1,6}\))? ?(?:から|より|を起算日として|を起点として)(?:起算して|数えて|計算して)?[、 ]?$/
