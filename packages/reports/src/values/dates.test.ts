import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateReader } from './date-reader.ts'
import { compileDatePattern } from './date-pattern.ts'
import { readFeedbackDay } from './feedback-day.ts'
import { parseIsoInstant } from './iso-instant.ts'

const utc = (text: string): number => Date.parse(text)

describe('parseIsoInstant', () => {
  it('agrees with the runtime on every instant it prints', () => {
    const date = fc.date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (at) => {
        expect(parseIsoInstant(at.toISOString())).toBe(at.getTime())
      }),
    )
  })

  it('reads offsets and missing seconds, and takes no offset for UTC', () => {
    expect(parseIsoInstant('2017-06-17T08:04:21+09:00')).toBe(utc('2017-06-16T23:04:21Z'))
    expect(parseIsoInstant('2017-06-17T08:04-0530')).toBe(utc('2017-06-17T13:34:00Z'))
    expect(parseIsoInstant('2017-06-17 08:04:21')).toBe(utc('2017-06-17T08:04:21Z'))
  })

  it('refuses days that the calendar lacks', () => {
    for (const text of [
      '2017-02-29T00:00:00Z',
      '2017-13-01T00:00:00Z',
      '2017-06-17',
      '',
      '2017-06-17T08:61:00Z',
    ])
      expect(parseIsoInstant(text)).toBeNaN()
  })
})

describe('feedback days', () => {
  it('follows the order of the store', () => {
    expect(readFeedbackDay('3/14/25', 'mdy')).toBe('2025-03-14')
    expect(readFeedbackDay('14.3.25', 'dmy')).toBe('2025-03-14')
    expect(readFeedbackDay('25/3/14', 'ymd')).toBe('2025-03-14')
    expect(readFeedbackDay('2025-03-14', 'mdy')).toBe('2025-03-14')
    expect(readFeedbackDay('14/3/25', 'mdy')).toBeNull()
    expect(readFeedbackDay('30/2/25', 'dmy')).toBeNull()
  })
})

describe('date patterns', () => {
  const read = (pattern: string, text: string): string | null => {
    const date = compileDatePattern(pattern)?.(text)
    return date === null || date === undefined ? null : new Date(date.wallClock).toISOString()
  }

  it('reads what they describe and nothing else', () => {
    expect(read('MM-dd-yy', '04-30-22')).toBe('2022-04-30T00:00:00.000Z')
    expect(read('dd-MMM-yyyy', '10-Jul-2025')).toBe('2025-07-10T00:00:00.000Z')
    expect(read('d MMMM yyyy', '3 août 2025')).toBe('2025-08-03T00:00:00.000Z')
    expect(read('M/d/yy h:mm a', '6/17/17 8:04 PM')).toBe('2017-06-17T20:04:00.000Z')
    expect(read("yyyy-MM-dd'T'HH:mm:ss", '2017-06-17T08:04:21')).toBe('2017-06-17T08:04:21.000Z')
    expect(read('MM-dd-yy', '30-04-22')).toBeNull()
  })

  it('are refused when they hold unknown letters or no whole day', () => {
    expect(compileDatePattern('QQ yyyy')).toBeNull()
    expect(compileDatePattern('MM/yyyy')).toBeNull()
  })
})

describe('free dates', () => {
  const reader = createDateReader({ marketplace: 'US', timeZone: 'America/Los_Angeles' })

  it('reads the GMT part of cells with two zones', () => {
    expect(reader.read('7/19/24 06:59:59 GMT (7/18/24 23:59:59 PDT)')).toBe(utc('2024-07-19T06:59:59Z'))
  })

  it('places times without a zone in the zone that was given, across the change of the clocks', () => {
    expect(reader.read('Jul 4, 2025 7:55:01 PM')).toBe(utc('2025-07-05T02:55:01Z'))
    expect(reader.read('3/8/2026 1:30')).toBe(utc('2026-03-08T09:30:00Z'))
    expect(reader.read('3/8/2026 3:30')).toBe(utc('2026-03-08T10:30:00Z'))
    expect(reader.read('2025-07-04 PDT')).toBeNaN()
  })

  it.each([
    ['Europe/Berlin', '25/10/2026 02:30', '2026-10-25T00:30Z'],
    ['America/Los_Angeles', '1/11/2026 01:30', '2026-11-01T08:30Z'],
  ])(
    'take the first of the two hours that a clock shows twice, in %s as elsewhere',
    (timeZone, text, instant) => {
      const reader = createDateReader({ timeZone, marketplace: null, sample: ['25/10/2026'] })
      expect(reader.read(text)).toBe(utc(instant))
    },
  )

  it('takes a bare day for its start, as a deadline for its end', () => {
    expect(reader.read('7/4/2025')).toBe(utc('2025-07-04T07:00:00Z'))
    expect(reader.read('7/4/2025', 'end')).toBe(utc('2025-07-05T06:59:59Z'))
  })

  it('reads the serial numbers that spreadsheets leave behind', () => {
    expect(createDateReader({ marketplace: null, timeZone: 'UTC' }).read('45231.5')).toBe(
      utc('2023-11-01T12:00:00Z'),
    )
  })

  it('asks when nothing tells day from month, and learns from dates that prove it', () => {
    expect(createDateReader({ marketplace: null, sample: ['5/6/24'] }).need).toContain('--marketplace')
    const learned = createDateReader({ marketplace: null, timeZone: 'UTC', sample: ['5/6/24', '5/13/24'] })
    expect(learned.need).toBeNull()
    expect(learned.read('5/6/24')).toBe(utc('2024-05-06T00:00:00Z'))
  })

  it('refuses a date that contradicts the order of its file instead of turning it round', () => {
    expect(reader.read('14/3/25')).toBeNaN()
  })

  it('reads other languages', () => {
    const german = createDateReader({ marketplace: 'DE', timeZone: 'UTC' })
    expect(german.read('19.07.2024 08:04')).toBe(utc('2024-07-19T08:04:00Z'))
    expect(german.read('3. März 2025')).toBe(utc('2025-03-03T00:00:00Z'))
    expect(german.read('4 de julio de 2025')).toBe(utc('2025-07-04T00:00:00Z'))
    expect(german.read('2025年7月4日')).toBe(utc('2025-07-04T00:00:00Z'))
  })
})
