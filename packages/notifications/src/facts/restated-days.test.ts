import { expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { findDates, isoDate } from './dates.ts'

const days = (language: string, text: string) =>
  findDates(fold(text), { language, order: 'dmy' }).map((date) => isoDate(date))

it.each([
  ['en', 'by the midpoint of June 2030 (that is the 15th)', '2030-06-15'],
  ['en', 'the third Tuesday of July 2030, i.e. the 16th', '2030-07-16'],
  ['de', 'der dritte Dienstag im Juli 2030 (der 16.)', '2030-07-16'],
  ['fr', 'à la mi-temps de juin 2030, soit le 15', '2030-06-15'],
  ['it', 'la metà di giugno 2030, cioè il 15', '2030-06-15'],
  ['es', 'a mediados de junio de 2030, es decir, el día 15', '2030-06-15'],
  ['ja', '2030年6月の半ば、15日まで', '2030-06-15'],
])('puts a number that stands apart to its month (%s): %s', (language, text, day) => {
  expect(days(language, text)).toEqual([day])
})

it.each([
  ['en', 'in June 2030, the 15 days after the notice'],
  ['de', 'im Juni 2030 (der 15 Tage alte Bestand)'],
  ['fr', 'en juin 2030, le 15 % de frais'],
  ['ja', '6月の注文、15日間で'],
])('but not a number of something else (%s): %s', (language, text) => {
  expect(days(language, text)).toEqual([])
})

it.each([
  ['en', 'the seventh day in September of 2030', '2030-09-07'],
  ['de', 'am 2. im Monat Juni des Jahres 2030', '2030-06-02'],
  ['de', 'Freitag, der vierzehnte Juni 2030', '2030-06-14'],
  ['it', 'il quindicesimo del mese di febbraio 2030', '2030-02-15'],
  ['ja', '2030年、葉月の晦日まで', '2030-08-31'],
  ['ja', '2030年の文月の十日まで', '2030-07-10'],
])('reads days in other forms (%s): %s', (language, text, day) => {
  expect(days(language, text)).toEqual([day])
})

it.each([
  ['en', 'the feast of 2030 (that is 6 January)', ['2030-01-06']],
  ['ja', '7月22日(2030年)になっても', ['2030-07-22']],
  ['ja', '2030年6月12日に停止しました。7月1日までに', ['2030-06-12', '2030-07-01']],
  ['de', 'Gesperrt am 28. Dezember 2030. Antworten Sie bis zum 4. Januar.', ['2030-12-28', '2031-01-04']],
  ['de', 'Antworten Sie bis zum 4. Januar.', []],
])('takes the year from the text where the letter has no date (%s): %s', (language, text, expected) => {
  expect(days(language, text)).toEqual(expected)
})
