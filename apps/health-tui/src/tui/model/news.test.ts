import { expect, it } from 'vitest'
import { filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { newsOf } from './news.ts'

const { data } = filledState({ columns: 80, rows: 24 }, statusReport([['acme', 'DE']]))

it('tells of levels that got worse and of letters that came, and of nothing else', () => {
  if (data.phase !== 'ready') throw new Error('filled')
  expect(newsOf(data, data)).toBeNull()
  const calm = {
    ...data,
    report: {
      ...data.report,
      accounts: data.report.accounts.map((row) => ({ ...row, level: 'ok' as const })),
    },
  }
  expect(newsOf(calm, data)).toBe('acme DE is now critical')
  expect(newsOf(data, calm)).toBeNull()
  expect(newsOf({ ...data, inbox: data.inbox.slice(1) }, data)).toBe('a new notification')
  expect(newsOf({ ...calm, inbox: [] }, data)).toBe('acme DE is now critical; 4 new notifications')
})
