import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PerformanceSnapshot, ReportedMetric } from '@health-tui/metrics'
import { amazonSample, readAll } from '../testing/read-all.ts'
import { readPerformanceReport } from './performance-v2.ts'

async function read(name: string): Promise<PerformanceSnapshot> {
  const { snapshot } = await readAll(amazonSample(`performance/${name}`))
  if (snapshot === null) throw new Error('no snapshot')
  return snapshot
}

function metric(
  snapshot: PerformanceSnapshot,
  marketplace: string,
  wanted: Partial<ReportedMetric>,
): ReportedMetric | undefined {
  const store = snapshot.marketplaces.find((candidate) => candidate.marketplace === marketplace)
  return store?.metrics.find((candidate) =>
    Object.entries(wanted).every(([key, value]) => candidate[key as keyof ReportedMetric] === value),
  )
}

describe('the live German excerpt', () => {
  it('keeps the on-time delivery rate of 3/7 with its target and its status', async () => {
    const snapshot = await read('real_2026-10-04_DE_excerpt.json')
    expect(metric(snapshot, 'DE', { metric: 'on_time_delivery_rate' })).toMatchObject({
      numerator: 3,
      denominator: 7,
      target: 0.97,
      condition: 'greater_than',
      status: 'good',
      windowDays: 30,
      inconsistent: null,
    })
    expect(snapshot.reportDay).toBe('2026-10-04')
    expect(snapshot.marketplaces[0]?.accountHealthRating).toEqual({ score: 428, status: 'GREAT' })
  })

  it('takes blocks without ranges, counts or a status', async () => {
    const snapshot = await read('real_2026-10-04_DE_excerpt.json')
    expect(metric(snapshot, 'DE', { metric: 'order_defect_rate', fulfilment: 'mfn' })).toMatchObject({
      denominator: 11,
      numerator: null,
      status: 'none',
      statusAsGiven: null,
    })
    expect(metric(snapshot, 'DE', { metric: 'late_shipment_rate' })).toMatchObject({ rate: 0, target: 0.04 })
  })
})

describe("Amazon's own example", () => {
  const name = 'GET_V2_SELLER_PERFORMANCE_REPORT.amazon-schema-example.json'

  it('imports with every contradiction named', async () => {
    const { notes } = await readAll(amazonSample(`performance/${name}`))
    expect(notes.join('\n')).toMatch(
      /onTimeDeliveryCount 847987 is above shipmentCountWithValidTracking 808046/,
    )
    expect(notes.join('\n')).toMatch(/validTrackingCount 896462 is above/)
    expect(notes.join('\n')).toMatch(
      /rate is given as 0.005, but cancellationCount 551 of orderCount 17197 is 0.03204/,
    )
    expect(notes.join('\n')).toMatch(/afn block calls itself "mfn"/)
    expect(notes.join('\n')).toMatch(
      /documentRequests: the period begins 2020-11-21, after its end 2020-11-19/,
    )
  })

  it('reads the spellings that only the example has', async () => {
    const snapshot = await read(name)
    expect(metric(snapshot, 'US', { metric: 'cancellation_rate' })).toMatchObject({ numerator: 551 })
    expect(snapshot.marketplaces[0]?.policyViolations['documentRequests']).toBe(8)
    expect(snapshot.marketplaces[0]?.warnings).toEqual([{ type: 'spammingSellerMessaging', status: 'BAD' }])
    expect(
      snapshot.marketplaces.map(({ marketplace, accountStatus }) => [marketplace, accountStatus]),
    ).toEqual([
      ['US', 'AT_RISK'],
      ['CA', 'NORMAL'],
      ['MX', 'SUSPENDED'],
    ])
    expect(snapshot.reportDay).toBe('2020-11-19')
    expect(snapshot.unknownKeys).toEqual([])
  })
})

describe('the live shape', () => {
  it('has the late shipment rate of 30 and of 10 days, each once', async () => {
    const snapshot = await read('live_shape.SYNTHETIC.json')
    const rates = snapshot.marketplaces[0]?.metrics.filter((m) => m.metric === 'late_shipment_rate')
    expect(rates?.map((m) => [m.windowDays, m.numerator, m.denominator])).toEqual([
      [30, 30, 600],
      [10, 4, 210],
    ])
    expect(snapshot.marketplaces[0]?.metrics.every((m) => m.inconsistent === null)).toBe(true)
  })
})

it('keeps the names of parts that no known version has', () => {
  const { unknownKeys } = readPerformanceReport({
    performanceMetrics: [{ marketplaceId: 'X', sparkRate: {} }],
  })
  expect(unknownKeys).toEqual(['sparkRate'])
})

describe('values in other shapes than Amazon prints', () => {
  const rate = (block: object) =>
    readPerformanceReport({
      performanceMetrics: [{ marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate: block }],
    }).marketplaces[0]?.metrics[0]

  it('takes a target above 1 for a percentage, and the rate beside it too', () => {
    expect(
      rate({
        orderCount: 1000,
        lateShipmentCount: 5,
        rate: 0.5,
        targetValue: 4,
        targetCondition: 'LESS_THAN',
      }),
    ).toMatchObject({ rate: 0.005, target: 0.04 })
    expect(rate({ rate: 5.5, targetValue: 4 })).toMatchObject({ rate: 0.055, target: 0.04 })
    expect(rate({ orderCount: 1000, lateShipmentCount: 3, rate: 0.003, targetValue: 4 })).toMatchObject({
      rate: 0.003,
      target: 0.04,
    })
  })

  it('reads grouped thousands and a decimal comma', () => {
    expect(rate({ orderCount: '1,021', lateShipmentCount: '12', rate: '0,0118' })).toMatchObject({
      numerator: 12,
      denominator: 1021,
      rate: 0.0118,
      inconsistent: null,
    })
  })

  it('says what is there and cannot be read, and not what is absent', () => {
    expect(
      rate({ orderCount: 'many', lateShipmentCount: -1, rate: 'N/A', targetValue: null })?.inconsistent,
    ).toBe('lateShipmentCount -1 cannot be read; orderCount "many" cannot be read')
    expect(rate({ orderCount: null, rate: '-' })?.inconsistent).toBeNull()
    expect(rate({ orderCount: 9, rate: -0.1 })).toMatchObject({
      rate: null,
      inconsistent: 'the rate -0.1 is outside 0 to 1',
    })
  })

  it('says that a store stands twice in a document', () => {
    const of = (lateShipmentCount: number) => ({
      marketplaceId: 'ATVPDKIKX0DER',
      lateShipmentRate: { orderCount: 10, lateShipmentCount },
    })
    const { marketplaces } = readPerformanceReport({ performanceMetrics: [of(1), of(2)] })
    expect(marketplaces).toMatchObject([
      { metrics: [{ numerator: 2 }], notes: [expect.stringContaining('two blocks of this store')] },
    ])
  })
})

it('survives any JSON, with a store for each entry that names one', () => {
  const entry = fc.record({ marketplaceId: fc.constant('A1PA6795UKMFR9'), orderDefectRate: fc.jsonValue() })
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), entry, (statuses, list, block) => {
      const noise = { lateShipmentRateList: list, warningStates: statuses, accountHealthRating: list }
      readPerformanceReport({ accountStatuses: statuses, performanceMetrics: list })
      const { marketplaces } = readPerformanceReport({ performanceMetrics: [{ ...block, ...noise }] })
      expect(marketplaces.map(({ marketplace }) => marketplace)).toEqual(['DE'])
    }),
  )
})
