import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { findDates, isoDate } from './dates.ts'

const read = (text: string, language: string, order: 'mdy' | 'dmy' = 'dmy'): string[] =>
  findDates(fold(text), { language, order, reference: new Date('2024-05-10T00:00:00Z') }).map(isoDate)

describe('findDates', () => {
  it.each([
    ['en', 'by March 4, 2025', '2025-03-04'],
    ['en', 'by 4 March 2025', '2025-03-04'],
    ['de', 'bis zum 22. Mai 2024', '2024-05-22'],
    ['de', 'bis zum 22.05.2024', '2024-05-22'],
    ['fr', 'avant le 1er avril 2024', '2024-04-01'],
    ['it', 'entro il 18 ottobre 2024', '2024-10-18'],
    ['es', 'antes del 5 de marzo de 2025', '2025-03-05'],
    ['ja', '2024年7月10日までに', '2024-07-10'],
    ['ja', '令和6年7月10日までに', '2024-07-10'],
    ['ja', '令和六年七月十日までに', '2024-07-10'],
    ['ja', '二〇二四年七月十日', '2024-07-10'],
    ['ja', 'R6.7.10', '2024-07-10'],
    ['en', '10/Jul/2024', '2024-07-10'],
    ['en', '10-Jul-24', '2024-07-10'],
    ['en', '2024 July 10', '2024-07-10'],
    ['en', 'July, 10th 2024', '2024-07-10'],
  ])('reads the %s date in "%s"', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  it('reads numeric dates in the order of the store', () => {
    expect(read('03/05/2024', 'en', 'mdy')).toEqual(['2024-03-05'])
    expect(read('03/05/2024', 'en', 'dmy')).toEqual(['2024-05-03'])
  })

  it('leaves out dates that no calendar has', () => {
    expect(read('30.02.2024', 'de')).toEqual([])
  })

  it('takes the nearest year for a date without one', () => {
    expect(read('by January 5', 'en')).toEqual(['2024-01-05'])
  })

  it('keeps the time and the zone beside a date', () => {
    expect(read('by March 4, 2025 at 11:59 pm PST', 'en')).toEqual(['2025-03-04T23:59:00-08:00'])
  })

  it.each([
    ['by 11:59 p.m. pacific time on august 14, 2025', 'en', '2025-08-14T23:59:00-07:00'],
    ['by 11:59 pm (pt) on friday, january 17, 2025', 'en', '2025-01-17T23:59:00-08:00'],
    ['by 5 pm gmt on 3 march 2025', 'en', '2025-03-03T17:00:00Z'],
    ['no later than 3 march 2025 at 5 pm', 'en', '2025-03-03T17:00:00'],
    ['bis 18 uhr am 22. november 2024', 'de', '2024-11-22T18:00:00'],
    ['bis zum 22.11.2024, 18:00 uhr (mez)', 'de', '2024-11-22T18:00:00+01:00'],
    ['avant le 14 fevrier 2023 a 18 h', 'fr', '2023-02-14T18:00:00'],
    ['au plus tard a 18h30 le 14 fevrier 2023', 'fr', '2023-02-14T18:30:00'],
    ['entro le ore 18:00 del 3 marzo 2025', 'it', '2025-03-03T18:00:00'],
    ['a las 23:59 (hora peninsular) del 3 de julio de 2025', 'es', '2025-07-03T23:59:00+02:00'],
    ['2024年12月6日(金)17時(日本時間)までに', 'ja', '2024-12-06T17:00:00+09:00'],
    ['2024年12月6日午後5時までに', 'ja', '2024-12-06T17:00:00'],
    ['by noon on 3 march 2025', 'en', '2025-03-03T12:00:00'],
    ['by midnight pacific time on august 14, 2025', 'en', '2025-08-14T23:59:00-07:00'],
    ['on 3 march 2025 at 9 am central european time', 'en', '2025-03-03T09:00:00+01:00'],
    ['bis 3. marz 2025, 12 uhr mittags', 'de', '2025-03-03T12:00:00'],
    ['le 3 mars 2025 a 18 heures (heure de paris)', 'fr', '2025-03-03T18:00:00+01:00'],
    ['le 3 mars 2025 a midi', 'fr', '2025-03-03T12:00:00'],
    ['entro mezzogiorno del 3 marzo 2025', 'it', '2025-03-03T12:00:00'],
    ['entro le ore 16 di lunedi 3 marzo 2025', 'it', '2025-03-03T16:00:00'],
    ['el 3 de marzo de 2025 a las 5 de la tarde', 'es', '2025-03-03T17:00:00'],
    ['2024年12月6日正午', 'ja', '2024-12-06T12:00:00'],
  ])('reads the time before or after its date: %s', (text, language, iso) => {
    expect(read(text, language)).toEqual([iso])
  })

  it.each([
    ['3 mars 2025 48 heures plus tard', 'fr', '2025-03-03'],
    ['the rate was 1.42 on march 5, 2025', 'en', '2025-03-05'],
    ['within 24 hours of march 5, 2025', 'en', '2025-03-05'],
    ['bis 5. mai 2025, 24 uhr', 'de', '2025-05-05'],
    ['by midnight on 5 may 2025', 'en', '2025-05-05'],
    ['le 5 mai 2025 a 18 h est ferme', 'fr', '2025-05-05T18:00:00'],
    ['am 5. mai 2025 um 18 uhr ist schluss', 'de', '2025-05-05T18:00:00'],
    ['le 5 mai 2025, 12 heures plus tard', 'fr', '2025-05-05'],
    ['on march 5, 2025 3 orders were late', 'en', '2025-03-05'],
  ])('takes no other figure for a time: %s', (text, language, iso) => {
    expect(read(text, language)).toEqual([iso])
  })
})
