import { expect, test } from 'vitest'
import { caseClocks } from './clocks.ts'

const asOf = '2026-10-21'

test('a notice starts the clocks of the trade', () => {
  const clocks = caseClocks(
    { noticeDate: '2026-10-12', deadline: '2026-10-26', violationTypes: ['product_safety'], sections: {} },
    { asOf },
  )
  expect(Object.fromEntries(clocks.map(({ kind, day }) => [kind, day]))).toEqual({
    account_health_call: '2026-10-15',
    safety_request: '2026-10-19',
    deadline: '2026-10-26',
    funds_request: '2027-01-10',
    warning_visible_until: '2027-04-10',
  })
  expect(clocks.map(({ daysLeft }) => daysLeft)).toEqual(
    clocks.map(({ daysLeft }) => daysLeft).toSorted((a, b) => a - b),
  )
})

test('a chaser is due five business days after a submission without reply', () => {
  const clocks = caseClocks({ previousSubmissions: [{ date: '2026-10-16' }], sections: {} }, { asOf })
  expect(clocks.find(({ kind }) => kind === 'chaser_due')).toMatchObject({ day: '2026-10-23', daysLeft: 2 })
})

test('reinstatement starts the watch', () => {
  const clocks = caseClocks({ sections: {} }, { asOf, reinstatedOn: '2026-10-01' })
  expect(clocks.map(({ day }) => day)).toEqual(['2026-10-08', '2026-10-31', '2026-11-30', '2026-12-30'])
})

test('invoices and bills age', () => {
  const clocks = caseClocks(
    {
      evidence: [
        { ref: 'E1', type: 'invoice', date: '2025-11-01' },
        { ref: 'E2', type: 'utility_bill', date: '2026-09-01' },
      ],
      sections: {},
    },
    { asOf },
  )
  expect(clocks.map(({ kind, day }) => [kind, day])).toEqual([
    ['invoice_leaves_window', '2026-11-01'],
    ['utility_bill_ages', '2026-11-30'],
  ])
})

test('days are those of the marketplace, and the 72 hours end at their instant', () => {
  const clocks = caseClocks(
    {
      marketplace: 'US',
      noticeAt: '2026-10-12T05:00:00Z',
      deadline: '2026-10-26T06:59:00Z',
      sections: {},
    },
    { asOf: '2026-10-13T06:00:00Z' },
  )
  expect(clocks.find(({ kind }) => kind === 'account_health_call')).toMatchObject({
    day: '2026-10-14',
    at: '2026-10-15T05:00:00Z',
    daysLeft: 2,
  })
  expect(clocks.find(({ kind }) => kind === 'deadline')).toMatchObject({
    day: '2026-10-25',
    at: '2026-10-26T06:59:00Z',
  })
  expect(clocks.find(({ kind }) => kind === 'funds_request')?.at).toBe('2027-01-10T07:59:59Z')
})

test('a notice without a day shows the usual 10, 14 and 17 days as notes', () => {
  const clocks = caseClocks({ noticeDate: '2026-10-12', sections: {} }, { asOf })
  expect(clocks.filter(({ kind }) => kind === 'plan_usual').map(({ day, weight }) => [day, weight])).toEqual([
    ['2026-10-22', 'note'],
    ['2026-10-26', 'note'],
    ['2026-10-29', 'note'],
  ])
})

test('an A-to-z claim has 72 hours for the answer and 30 days for the appeal', () => {
  const clocks = caseClocks({ claimDate: '2026-10-20', sections: {} }, { asOf })
  expect(clocks.map(({ kind, day }) => [kind, day])).toEqual([
    ['claim_reply', '2026-10-23'],
    ['claim_appeal', '2026-11-19'],
  ])
})

test('an answered submission asks for no chaser', () => {
  const clocks = caseClocks(
    { previousSubmissions: [{ date: '2026-10-16', outcome: 'rejected' }], sections: {} },
    { asOf },
  )
  expect(clocks).toEqual([])
})
