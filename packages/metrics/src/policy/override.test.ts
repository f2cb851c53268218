import { expect, test } from 'vitest'
import { metricNames } from '../metric-name.ts'
import { affectedStores, diffPolicies } from './diff.ts'
import { findPolicy } from './find.ts'
import { withOverrides } from './override.ts'
import { policyTableSchema } from './policy-schema.ts'
import { builtInPolicies } from './table.ts'

const ask = (marketplace: string, day = '2026-10-01') => ({
  metric: 'late_shipment_rate' as const,
  marketplace,
  day,
})

test('an override holds in its store only, keeps what it does not name, and carries its note', () => {
  for (const marketplace of ['US', 'PL']) {
    const table = withOverrides(builtInPolicies, [
      { metric: 'late_shipment_rate', marketplace, target: 0.03, note: 'told by our account manager' },
    ])
    expect(findPolicy(table, ask(marketplace))).toMatchObject({
      target: 0.03,
      windows: [{ days: 10 }, { days: 30 }],
      override: { note: 'told by our account manager' },
    })
    expect(findPolicy(table, ask('UK'))?.target).toBe(0.04)
  }
})

test('an override does not bring a policy forward in time', () => {
  const table = withOverrides(builtInPolicies, [
    { metric: 'on_time_delivery_rate', marketplace: 'DE', basis: 'unit', target: 0.95, note: 'own aim' },
  ])
  const on = (day: string) => findPolicy(table, { metric: 'on_time_delivery_rate', marketplace: 'DE', day })
  expect(on('2026-07-14')?.basis).toBe('shipment')
  expect(on('2026-07-15')).toMatchObject({ basis: 'unit', target: 0.95 })
})

test('an override changes no rule of another metric', () => {
  const table = withOverrides(builtInPolicies, [{ ...ask('US'), target: 0.03, note: 'x' }])
  for (const metric of metricNames.filter((name) => name !== 'late_shipment_rate')) {
    const question = { ...ask('US'), metric }
    expect(findPolicy(table, question)).toBe(findPolicy(builtInPolicies, question))
  }
})

test('the built-in table passes the schema for data files, also after a way through JSON', () => {
  expect(policyTableSchema.parse(JSON.parse(JSON.stringify(builtInPolicies)))).toEqual(builtInPolicies)
})

test('a data file with a double id or an unknown field is refused with the place', () => {
  const [row] = builtInPolicies.policies
  const twice = policyTableSchema.safeParse({ ...builtInPolicies, policies: [row, row] })
  expect(twice.error?.issues[0]?.path).toEqual(['policies', 1, 'id'])
  expect(policyTableSchema.safeParse({ ...builtInPolicies, policies: [{ ...row, targt: 1 }] }).success).toBe(
    false,
  )
})

test('a new table shows its changes, and only in the stores and metrics that they reach', () => {
  const after = {
    ...builtInPolicies,
    policies: builtInPolicies.policies.map((row) =>
      row.id === 'cancellation-in' ? { ...row, target: 0.015 } : row,
    ),
  }
  expect(diffPolicies(builtInPolicies, after)).toEqual({
    added: [],
    removed: [],
    changed: [{ id: 'cancellation-in', changes: [{ field: 'target', before: 0.02, after: 0.015 }] }],
  })
  const stores = [
    { account: 'acme', marketplace: 'IN' },
    { account: 'acme', marketplace: 'US' },
  ]
  expect(affectedStores(builtInPolicies, after, stores, '2026-10-01')).toMatchObject([
    { account: 'acme', marketplace: 'IN', metric: 'cancellation_rate', changes: [{ after: 0.015 }] },
  ])
})

test('a rule that begins or ends later affects its stores from then on', () => {
  const [first] = builtInPolicies.policies.filter(({ id }) => id === 'cancellation-in')
  if (first === undefined) throw new Error('no such rule')
  const after = {
    ...builtInPolicies,
    policies: [
      ...builtInPolicies.policies.map((row) => (row.id === 'lsr-in' ? { ...row, until: '2026-12-31' } : row)),
      { ...first, id: 'cancellation-in-2027', from: '2027-02-01', target: 0.01 },
    ],
  }
  const stores = [{ account: 'acme', marketplace: 'IN' }]
  expect(affectedStores(builtInPolicies, after, stores, '2026-10-01')).toMatchObject([
    { metric: 'late_shipment_rate', day: '2027-01-01' },
    {
      metric: 'cancellation_rate',
      day: '2027-02-01',
      changes: [{ field: 'target', before: 0.02, after: 0.01 }],
    },
  ])
})
