import { expect, test } from 'vitest'
import { Ledger } from '../ledger/ledger.ts'
import { builtInPolicies } from '../policy/table.ts'
import type { FactRecord, ShipmentRecord } from '../records.ts'
import { orderItem, shipment } from '../testing/facts.ts'
import { computeMetric } from './compute.ts'
import { Evaluation } from './evaluation.ts'

const shippedAt = Date.parse('2026-09-02T12:00:00Z')
const order = orderItem('1', '2026-09-01T12:00:00Z')

function tracking(facts: readonly FactRecord[]) {
  const ledger = new Ledger({ marketplace: 'US' })
  for (const fact of facts) ledger.put(fact)
  const result = computeMetric(new Evaluation(ledger), {
    account: 'acme',
    metric: 'valid_tracking_rate',
    asOf: Date.parse('2026-10-15T12:00:00Z'),
    range: { from: '2026-09-01', to: '2026-09-30' },
    policies: builtInPolicies,
  })
  if (!result.ok) throw new Error(result.error.message)
  const { numerator, denominator, excluded } = result.value
  return { numerator, denominator, unknown: excluded['trackingNotKnown'] }
}

const fromApi = (more: Partial<ShipmentRecord> = {}): ShipmentRecord =>
  shipment('1', { shipmentKey: 'ref-1', trackingId: '1Z 999', shippedAt, ...more })
const fromDownload = (more: Partial<ShipmentRecord> = {}): ShipmentRecord =>
  shipment('1', { shipmentKey: '1z999', trackingId: '1z999', shippedAt, validTracking: false, ...more })
/** A download of late shipments names neither packages nor tracking ids. */
const nameless = shipment('1', { shipmentKey: 'package', trackingId: null, shippedAt })

test('a package that two reports list under different names counts once, in whatever order they came', () => {
  const facts = [order, fromApi(), fromDownload()]
  const once = { numerator: 0, denominator: 1, unknown: 0 }
  expect(tracking(facts)).toEqual(once)
  expect(tracking(facts.toReversed())).toEqual(once)
})

test('a row without any name is the order’s only other package, and none of several', () => {
  expect(tracking([order, nameless, fromApi()])).toEqual({
    numerator: 1,
    denominator: 1,
    unknown: 0,
  })
  const second = fromApi({ shipmentKey: 'ref-2', trackingId: '1Z 1000' })
  expect(tracking([order, nameless, fromApi(), second])).toEqual({
    numerator: 2,
    denominator: 2,
    unknown: 1,
  })
})

test('a package of whose tracking no source speaks is left out, and one that has none is not valid', () => {
  expect(tracking([order, nameless])).toEqual({ numerator: 0, denominator: 0, unknown: 1 })
  const untracked = shipment('1', { shipmentKey: 'package', trackingId: '', shippedAt })
  expect(tracking([order, untracked])).toEqual({ numerator: 0, denominator: 1, unknown: 0 })
})
