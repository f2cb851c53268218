import type { ListingFinding, MetricDetail, TeamDetail } from '../questions.ts'

const dayMs = 86_400_000
const today = Date.parse('2026-09-24')
const day = (offset: number): string => new Date(today + offset * dayMs).toISOString().slice(0, 10)

/** One figure with everything behind it: a past that rises, a future that falls back below the target. */
export const metricDetail: MetricDetail = {
  history: Array.from({ length: 60 }, (_, index) => ({
    day: day(index - 59),
    rate: 0.004 + 0.00011 * index + 0.0006 * Math.sin(index / 4),
  })),
  computed: null,
  forecast: {
    metric: 'order_defect_rate',
    account: 'acme',
    marketplace: 'DE',
    fulfilment: 'mfn',
    basis: 'ledger',
    asOf: '2026-10-04T00:00:00Z',
    rate: 0.0108,
    target: 0.01,
    condition: 'less_than',
    targetMet: false,
    breach: null,
    recovery: { on: '2026-10-19', earliest: '2026-10-08', latest: null, probability: 0.86 },
    rollOff: [
      {
        day: day(3),
        leaves: day(-57),
        defects: 3,
        cases: 41,
        orders: ['302-1234567-1234567', '302-7654321-7654321'],
      },
      { day: day(7), leaves: day(-53), defects: 1, cases: 38, orders: ['302-1111111-2222222 \u001b[31m'] },
      { day: day(12), leaves: day(-48), defects: 2, cases: 52, orders: [] },
    ],
    days: Array.from({ length: 60 }, (_, index) => {
      const median = 0.0108 - 0.00006 * index
      return {
        day: day(index + 1),
        median,
        low: median - 0.00004 * index,
        high: median + 0.00005 * index,
        missedProbability: Math.max(0, 1 - index / 50),
      }
    }),
    interval: '90 %',
    assumptions: ['Cases repeat the weeks of the last two months; 1.10 % of them turn bad.'],
  },
  explanation: {
    metric: 'order_defect_rate',
    account: 'acme',
    marketplace: 'DE',
    fulfilment: 'mfn',
    from: day(-59),
    to: day(0),
    timeZone: 'Europe/Berlin',
    defects: 13,
    cases: 1200,
    verdict: {
      kind: 'pattern',
      text: 'sku BLUE-1 = asin B08QX4M7TL has 9 of 13 defects in 120 cases: 7.50 %, 20.2 times the rest (95 %: 6.3 to 64.7), p = 2.1e-8.',
      evidence: [
        'sku BLUE-1 …',
        'carrier Hermes has 7 of 13 defects in 240 cases: 2.92 %, 4.7 times the rest, p = 0.004.',
      ],
      orders: ['302-1234567-1234567'],
    },
    groups: [
      {
        by: 'sku',
        value: 'BLUE-1 \u001b[31m',
        defects: 9,
        cases: 120,
        rate: 0.075,
        interval: null,
        lift: 20.2,
        liftInterval: null,
        pValue: 2.1e-8,
        qValue: 8.4e-8,
        standsOut: true,
        orders: [],
      },
      {
        by: 'weekday',
        value: 'Monday',
        defects: 3,
        cases: 190,
        rate: 0.0158,
        interval: null,
        lift: 1.6,
        liftInterval: null,
        pValue: 0.31,
        qValue: 0.44,
        standsOut: false,
        orders: [],
      },
    ],
    reasons: [{ source: 'feedback', reason: 'came broken', orders: 4 }],
    unknown: { warehouse: 13 },
    assumptions: [],
  },
  reconciliation: {
    metric: 'order_defect_rate',
    fulfilment: 'mfn',
    from: day(-59),
    to: day(0),
    reported: { numerator: 9, denominator: 1200, rate: 0.0075 },
    computed: { numerator: 8, denominator: 1200, rate: 0.0067 },
    difference: { numerator: -1, denominator: 0 },
    agrees: false,
    causes: ['One claim of Amazon is in no file that was imported.'],
  },
  why: null,
}

export const teamDetail: TeamDetail = {
  server: 'https://sync.example.com',
  me: 'anna',
  lastSuccessAt: Date.parse('2026-10-03T23:40:00Z'),
  problem: 'the server cannot be reached \u001b[31m',
  problemSince: Date.parse('2026-10-03T23:50:00Z'),
  skewMs: 90_000,
  pending: 3,
  quarantined: 1,
  present: [{ author: 'ben', where: 'Order defects', place: 'sections.rootCauses.k1' }],
  devices: [
    { name: 'laptop', author: 'anna', lastAt: Date.parse('2026-10-03T23:40:00Z') },
    { name: 'desk', author: 'ben', lastAt: null },
  ],
  conflicts: [
    {
      loser: 'op1',
      caseId: 'c1',
      title: 'Order defects',
      path: 'deadline',
      shown: { value: '2026-10-06T06:59:00Z', author: 'ben', at: '2026-10-03T12:30:00.000Z' },
      kept: { value: '2026-10-05T06:59:00Z \u001b[31m', author: 'anna', at: '2026-10-03T12:29:00.000Z' },
    },
  ],
}

const finding: ListingFinding = {
  account: 'acme',
  marketplace: 'DE',
  sku: 'BLUE-1',
  asin: 'B08QX4M7TL',
  title: 'Blue kettle, 1.7 l \u001b[2J',
  code: '90220',
  message: "'Safety data sheet' is required but was not supplied.",
  severity: 'ERROR',
  categories: ['MISSING_ATTRIBUTE'],
  actions: ['SEARCH_SUPPRESSED'],
  exemption: 'NOT_EXEMPT',
  exemptUntil: null,
  firstSeen: Date.parse('2026-09-20T06:00:00Z'),
  lastSeen: Date.parse('2026-10-03T06:00:00Z'),
  solvedAt: null,
}

/** One of each weight, one of them solved. */
export const findings: readonly ListingFinding[] = [
  finding,
  {
    ...finding,
    sku: 'RED-2',
    asin: 'B09RED0002',
    code: '18155',
    message:
      'This product may not be sold without a letter of authorization of the brand \u001b]0;owned\u0007.',
    categories: ['QUALIFICATION_REQUIRED'],
    actions: ['LISTING_SUPPRESSED'],
    exemption: 'EXEMPT_UNTIL_EXPIRY_DATE',
    exemptUntil: '2026-10-20T00:00:00Z',
  },
  {
    ...finding,
    sku: '緑-3',
    asin: null,
    title: null,
    severity: 'WARNING',
    actions: [],
    message: '画像が小さすぎます。',
  },
  { ...finding, sku: 'OLD-4', severity: 'INFO', actions: [], solvedAt: Date.parse('2026-10-01T06:00:00Z') },
]
