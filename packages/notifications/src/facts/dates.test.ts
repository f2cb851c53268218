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
    expect(read('by March 4, 2025 at 11:59 pm PST', 'en')).toEqual(['2025-03-04T23:59-08:00'])
  })
})
