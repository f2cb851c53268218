import { expect, test } from 'vitest'
import { findPolicy } from './find.ts'
import { builtInPolicies } from './table.ts'

const find = (marketplace: string, metric: Parameters<typeof findPolicy>[1]['metric'], day: string) =>
  findPolicy(builtInPolicies, { marketplace, metric, day })

test('India cancels at 2 % over 7 and 30 days, everybody else at 2.5 % over 7', () => {
  expect(find('IN', 'cancellation_rate', '2026-01-01')).toMatchObject({
    target: 0.02,
    windows: [{ days: 7 }, { days: 30 }],
  })
  expect(find('PL', 'cancellation_rate', '2026-01-01')).toMatchObject({
    target: 0.025,
    windows: [{ days: 7, lag: 1 }],
  })
})

test('unit-based on-time delivery begins in each store on its own day', () => {
  expect(find('US', 'on_time_delivery_rate', '2024-09-24')?.basis).toBe('shipment')
  expect(find('US', 'on_time_delivery_rate', '2024-09-25')?.basis).toBe('unit')
  expect(find('DE', 'on_time_delivery_rate', '2026-07-14')?.basis).toBe('shipment')
  expect(find('DE', 'on_time_delivery_rate', '2026-07-15')).toMatchObject({ basis: 'unit', target: 0.9 })
  expect(find('JP', 'on_time_delivery_rate', '2026-07-15')?.basis).toBe('shipment')
})

test('valid tracking counts every carrier from 2025-01-15 on', () => {
  expect(find('US', 'valid_tracking_rate', '2025-01-14')?.carriers).toBe('integrated')
  expect(find('US', 'valid_tracking_rate', '2025-01-15')?.carriers).toBe('all')
})

test('invoices are measured in five stores only', () => {
  expect(find('FR', 'invoice_defect_rate', '2026-01-01')?.target).toBe(0.05)
  expect(find('US', 'invoice_defect_rate', '2026-01-01')).toBeUndefined()
})

test('every row has an id of its own, a source and a day', () => {
  const ids = builtInPolicies.policies.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const row of builtInPolicies.policies) {
    expect(row.source).not.toBe('')
    expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
