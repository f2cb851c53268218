import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { findDates, isoDate, type DateReadingOptions } from './dates.ts'
import { findNamedDays } from './named-days.ts'

/** Read in a letter of Wednesday, 12 June 2030, noon in London. */
function days(
  language: string,
  text: string,
  reference = '2030-06-12T11:00:00Z',
  timeZone = 'Europe/London',
) {
  const options: DateReadingOptions = { language, order: 'dmy', reference: new Date(reference), timeZone }
  const flat = fold(text)
  return findNamedDays(flat, options, findDates(flat, options)).map(isoDate)
}

describe('findNamedDays', () => {
  it.each([
    ['en', 'until Monday', '2030-06-17'],
    ['en', 'by Tuesday of next week', '2030-06-18'],
    ['en', 'by the end of this month', '2030-06-30'],
    ['en', 'before the end of February', '2031-02-28'],
    ['en', 'by the 20th of next month', '2030-07-20'],
    ['en', 'by the end of the week', '2030-06-14'],
    ['en', 'by tomorrow', '2030-06-13'],
    ['de', 'bis nächsten Montag', '2030-06-17'],
    ['de', 'bis Monatsende', '2030-06-30'],
    ['de', 'bis Ende Februar 2032', '2032-02-29'],
    ['de', 'bis zum 20. des laufenden Monats', '2030-06-20'],
    ['de', 'bis übermorgen', '2030-06-14'],
    ['fr', 'avant lundi prochain', '2030-06-17'],
    ['fr', "d'ici la fin du mois de septembre", '2030-09-30'],
    ['fr', 'pour le 20 courant', '2030-06-20'],
    ['it', 'entro lunedì prossimo', '2030-06-17'],
    ['it', 'entro fine mese', '2030-06-30'],
    ['it', 'entro il 20 del mese prossimo', '2030-07-20'],
    ['es', 'antes del próximo lunes', '2030-06-17'],
    ['es', 'antes de finales de septiembre', '2030-09-30'],
    ['es', 'el día 20 del presente mes', '2030-06-20'],
    ['ja', '来週月曜日まで', '2030-06-17'],
    ['ja', '9月末日まで', '2030-09-30'],
    ['ja', '来月20日まで', '2030-07-20'],
    ['en', 'by the third Tuesday in July', '2030-07-16'],
    ['en', 'the last business day of June 2030', '2030-06-28'],
    ['en', 'by the fifteenth of next month', '2030-07-15'],
    ['en', 'before July ends', '2030-07-31'],
    ['en', 'by Friday the 21st', '2030-06-21'],
    ['de', 'bis zum dritten Dienstag im Juli', '2030-07-16'],
    ['de', 'der letzte Werktag des Monats Juni 2030', '2030-06-28'],
    ['de', 'bevor der Juli endet', '2030-07-31'],
    ['de', 'bis Freitag, den 21.', '2030-06-21'],
    ['fr', 'avant le troisième mardi de juillet', '2030-07-16'],
    ['fr', 'vendredi 21 au soir', '2030-06-21'],
    ['it', 'entro il terzo martedì di luglio', '2030-07-16'],
    ['it', 'prima che finisca luglio', '2030-07-31'],
    ['it', 'entro venerdì 21', '2030-06-21'],
    ['es', 'hasta el tercer martes de julio', '2030-07-16'],
    ['es', 'antes de que termine julio', '2030-07-31'],
    ['es', 'antes del viernes 21', '2030-06-21'],
    ['ja', '7月の第三火曜日まで', '2030-07-16'],
    ['ja', '21日(金)まで', '2030-06-21'],
    ['ja', '今月の二十日まで', '2030-06-20'],
  ])('works out the %s "%s" from the letter’s own day', (language, text, day) => {
    expect(days(language, text)).toEqual([day])
  })

  it('takes the first whole date where the letter’s own day is not known, but for what is told from that day', () => {
    const flat = fold('Sent on 12 June 2030. Answer by the last Friday of the month, or by Friday.')
    const options: DateReadingOptions = { language: 'en', order: 'dmy' }
    expect(findNamedDays(flat, options, findDates(flat, options)).map(isoDate)).toEqual(['2030-06-28'])
  })

  it('keeps a time of day beside it', () => {
    expect(days('en', 'by 5 pm on Friday')).toEqual(['2030-06-14T17:00:00'])
    expect(days('de', 'bis morgen, 12 Uhr')).toEqual(['2030-06-13T12:00:00'])
  })

  it('counts from the day that it is in the store', () => {
    // Still Tuesday in Seattle when it is Wednesday in Tokyo.
    const evening = '2030-06-12T04:00:00Z'
    expect(days('en', 'by tomorrow', evening, 'America/Los_Angeles')).toEqual(['2030-06-12'])
    expect(days('ja', '明日まで', evening, 'Asia/Tokyo')).toEqual(['2030-06-13'])
  })

  it.each([
    ['en', 'by Friday, 14 June 2030'],
    ['en', 'Monday to Friday from 9 to 5'],
    ['de', 'bis Freitag, den 14. Juni 2030'],
    ['de', 'montags bis freitags'],
    ['fr', 'du lundi au vendredi'],
    ['es', 'de lunes a viernes'],
    ['ja', '6月14日（金曜日）'],
    ['ja', '月曜日から金曜日'],
    ['en', 'the 2nd of April'],
    ['de', 'das Kapitel 3. Monatsbericht'],
  ])('names no day of its own in the %s "%s"', (language, text) => {
    expect(days(language, text)).toEqual([])
  })
})
