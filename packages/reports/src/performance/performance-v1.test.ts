import { expect, test } from 'vitest'
import { amazonSample, readAll } from '../testing/read-all.ts'

const sketch = amazonSample('xml/V1_seller_performance.STRUCTURE_SKETCH.xml').toString()

test('the old XML report gives its rates, and names what was not read', async () => {
  const { kind, snapshot, notes } = await readAll(sketch, { marketplace: 'US' })
  expect(kind).toBe('performance-v1')
  expect(snapshot?.marketplaces[0]?.metrics).toMatchObject([
    { metric: 'order_defect_rate', numerator: 5, denominator: 1000, rate: 0.005, status: 'good' },
    { metric: 'late_shipment_rate', numerator: 1, rate: 0.01 },
    { metric: 'cancellation_rate', numerator: 0, rate: 0 },
    { metric: 'valid_tracking_rate', rate: 0.98 },
    { metric: 'on_time_delivery_rate', rate: 0.97 },
    { metric: 'contact_response_rate', rate: 0.95 },
  ])
  const note = notes.find((text) => text.startsWith('not read: '))
  expect(note).toContain('customerExperience.refunds')
  expect(note).toContain('performanceChecklist.returnDissatisfactionRate')
  expect(note).not.toContain('lateShipment')
})

test('a report whose blocks have other names says that nothing was found', async () => {
  const other = sketch
    .replaceAll('orderDefectMetrics', 'metrics')
    .replaceAll(
      /<(\/?)(customerExperience|trackingInformation|buyerSellerContactResponseTimeMetrics)\b/g,
      '<$1new_$2',
    )
  const { snapshot, notes } = await readAll(other, { marketplace: 'US' })
  expect(snapshot?.marketplaces[0]?.metrics).toEqual([])
  expect(notes).toContain('no metric was found in it')
  expect(notes.join(' ')).toContain('orderDefects')
  expect(notes.join(' ')).toContain('new_trackingInformation')
})

test('a tag that lost its opening bracket is mended, as live documents need it', async () => {
  const damaged = sketch
    .replace('<orderCount>', 'orderCount>')
    .replace(/^( *)<orderDefects>/m, '$1orderDefects>')
  const { snapshot } = await readAll(damaged.replace(/^( *)orderCount>/m, '$1orderCount>'), {
    marketplace: 'US',
  })
  expect(snapshot?.marketplaces[0]?.metrics[0]).toMatchObject({ denominator: 1000 })
})
