import { parseNotification } from '@health-tui/notifications'
import { expect, test } from 'vitest'
import { hostileLetters } from '../support/hostile-letters.ts'

const length = 100_000
/** Milliseconds: a reading whose time grows with the square of such a letter does not end within these. */
const patience = 5000

test.each(hostileLetters)(
  '100 KB of $name are read to their end',
  async ({ ofLength }) => {
    const { text, spans } = await parseNotification(ofLength(length), { name: 'letter.txt' })
    const places = Object.values(spans).flat()
    expect(places.filter(({ start, end }) => start < 0 || start > end || end > text.length)).toEqual([])
  },
  patience,
)
