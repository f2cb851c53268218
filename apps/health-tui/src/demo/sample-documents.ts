/** A file as Amazon would deliver it, made up. */
export interface SampleDocument {
  readonly name: string
  readonly account: string
  readonly marketplace: string
  readonly text: string
}

interface SampleStore {
  readonly account: string
  readonly code: string
  readonly id: string
  readonly status: string
  readonly score: number
  readonly orders: number
  /** Rates at the oldest and at the newest report; what lies between moves evenly, with a little noise. */
  readonly rates: Readonly<Record<'odr' | 'lsr' | 'cancel' | 'vtr' | 'otdr', readonly [number, number]>>
  readonly violations: Readonly<Record<string, number>>
}

const stores: readonly SampleStore[] = [
  {
    account: 'SAMPLE Blue Heron',
    code: 'US',
    id: 'ATVPDKIKX0DER',
    status: 'AT_RISK',
    score: 186,
    orders: 2400,
    rates: {
      odr: [0.004, 0.0129],
      lsr: [0.012, 0.031],
      cancel: [0.006, 0.011],
      vtr: [0.985, 0.966],
      otdr: [0.955, 0.931],
    },
    violations: { receivedIntellectualPropertyComplaints: 2, listingPolicyViolations: 1 },
  },
  {
    account: 'SAMPLE Blue Heron',
    code: 'CA',
    id: 'A2EUQ1WTGCTBG2',
    status: 'NORMAL',
    score: 342,
    orders: 410,
    rates: {
      odr: [0.006, 0.0049],
      lsr: [0.03, 0.036],
      cancel: [0.01, 0.008],
      vtr: [0.97, 0.981],
      otdr: [0.95, 0.968],
    },
    violations: {},
  },
  {
    account: 'SAMPLE Nordlicht',
    code: 'DE',
    id: 'A1PA6795UKMFR9',
    status: 'NORMAL',
    score: 428,
    orders: 1600,
    rates: {
      odr: [0.005, 0.0031],
      lsr: [0.02, 0.014],
      cancel: [0.012, 0.019],
      vtr: [0.972, 0.979],
      otdr: [0.931, 0.952],
    },
    violations: { productConditionCustomerComplaints: 1 },
  },
  {
    account: 'SAMPLE Nordlicht',
    code: 'UK',
    id: 'A1F83G8C2ARO7P',
    status: 'DEACTIVATED',
    score: 84,
    orders: 730,
    rates: {
      odr: [0.007, 0.0164],
      lsr: [0.035, 0.062],
      cancel: [0.015, 0.034],
      vtr: [0.955, 0.928],
      otdr: [0.9, 0.843],
    },
    violations: { suspectedIntellectualPropertyViolations: 3, otherPolicyViolations: 1 },
  },
]

const day = 86_400_000
const reports = 12

/** Twelve weekly performance reports per store and three notifications, one of them a fake, dated up to `now`; always the same for the same day. */
export function sampleDocuments(now: Date): readonly SampleDocument[] {
  const today = Math.floor(now.getTime() / day) * day
  const random = createRandom(20_261_004)
  const documents: SampleDocument[] = []
  for (let index = 0; index < reports; index += 1) {
    const reportDay = today - (reports - 1 - index) * 7 * day
    const share = index / (reports - 1)
    for (const store of stores) {
      documents.push({
        name: `sample-performance-${store.code}-${iso(reportDay)}.json`,
        account: store.account,
        marketplace: store.code,
        text: JSON.stringify(performanceReport(store, reportDay, share, random)),
      })
    }
  }
  return [...documents, ...letters(today)]
}

function performanceReport(
  store: SampleStore,
  reportDay: number,
  share: number,
  random: () => number,
): unknown {
  const rate = (name: keyof SampleStore['rates']): number => {
    const [first, last] = store.rates[name]
    const noise = share === 1 ? 1 : 0.94 + random() * 0.12
    return Math.min(1, (first + (last - first) * share) * noise)
  }
  const orders = Math.round(store.orders * (0.9 + 0.1 * share))
  const part = (fraction: number, of: number): number => Math.min(of, Math.round(fraction * of))
  const range = (days: number, lag: number): unknown => ({
    reportingDateFrom: `${iso(reportDay - (lag + days - 1) * day)}T00:00:00Z`,
    reportingDateTo: `${iso(reportDay - lag * day)}T23:59:59Z`,
  })
  const below = (value: number, target: number): unknown => ({
    status: value < target ? 'GOOD' : 'BAD',
    rate: value,
    targetValue: target,
    targetCondition: 'LESS_THAN',
  })
  const above = (value: number, target: number): unknown => ({
    status: value >= target ? 'GOOD' : 'BAD',
    rate: value,
    targetValue: target,
    targetCondition: 'GREATER_THAN',
  })
  const defects = part(rate('odr'), orders)
  const month = Math.round(orders / 2)
  const late = part(rate('lsr'), month)
  const week = Math.round(orders / 8)
  const cancelled = part(rate('cancel'), week)
  const valid = part(rate('vtr'), month)
  const onTime = part(rate('otdr'), valid)
  const count = (value: number): unknown => ({ count: value, status: 'NONE' })
  return {
    accountStatuses: [{ marketplaceId: store.id, status: share < 0.6 ? 'NORMAL' : store.status }],
    performanceMetrics: [
      {
        marketplaceId: store.id,
        orderDefectRate: {
          mfn: {
            reportingDateRange: range(60, 15),
            orderCount: orders,
            orderWithDefects: count(defects),
            claims: count(Math.ceil(defects * 0.5)),
            chargebacks: count(Math.floor(defects * 0.1)),
            negativeFeedback: count(Math.ceil(defects * 0.5)),
            fulfillmentType: 'mfn',
            ...(below(defects / orders, 0.01) as object),
          },
        },
        lateShipmentRate: {
          reportingDateRange: range(30, 0),
          orderCount: month,
          lateShipmentCount: late,
          ...(below(late / month, 0.04) as object),
        },
        preFulfillmentCancellationRate: {
          reportingDateRange: range(7, 1),
          orderCount: week,
          cancellationCount: cancelled,
          ...(below(cancelled / week, 0.025) as object),
        },
        validTrackingRate: {
          reportingDateRange: range(30, 10),
          shipmentCount: month,
          validTrackingCount: valid,
          ...(above(valid / month, 0.95) as object),
        },
        onTimeDeliveryRate: {
          reportingDateRange: range(30, 10),
          shipmentCountWithValidTracking: valid,
          onTimeDeliveryCount: onTime,
          ...(above(onTime / valid, 0.97) as object),
          status: 'GOOD',
        },
        accountHealthRating: {
          reportingDateRange: range(181, 0),
          ahrScore: Math.round(store.score + (1 - share) * 60),
          ahrStatus: store.score >= 200 ? 'GREAT' : 'WARNED',
        },
        ...Object.fromEntries(
          policyKeys.map((key) => {
            const open = share < 0.6 ? 0 : (store.violations[key] ?? 0)
            return [
              key,
              {
                reportingDateRange: range(180, 0),
                defectsCount: open,
                status: open > 0 ? 'BAD' : 'GOOD',
                targetValue: 0,
                targetCondition: 'EQUALS',
              },
            ]
          }),
        ),
      },
    ],
  }
}

const policyKeys = [
  'listingPolicyViolations',
  'productAuthenticityCustomerComplaints',
  'productConditionCustomerComplaints',
  'productSafetyCustomerComplaints',
  'receivedIntellectualPropertyComplaints',
  'restrictedProductPolicyViolations',
  'suspectedIntellectualPropertyViolations',
  'foodAndProductSafetyIssues',
  'otherPolicyViolations',
]

function letters(today: number): readonly SampleDocument[] {
  const mail = (options: {
    account: string
    marketplace: string
    sender: string
    at: number
    subject: string
    body: readonly string[]
  }): SampleDocument => ({
    name: `sample-${options.subject.toLowerCase().replace(/[^a-z]+/g, '-')}.eml`,
    account: options.account,
    marketplace: options.marketplace,
    text: [
      `From: Seller Performance <${options.sender}>`,
      'To: seller@sample.invalid',
      `Date: ${new Date(options.at).toUTCString().replace('GMT', '+0000')}`,
      `Subject: ${options.subject}`,
      `Message-ID: <${options.at}.${options.marketplace}@sample.invalid>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'SAMPLE LETTER: this was written for the demonstration, Amazon never sent it.',
      '',
      ...options.body,
      '',
    ].join('\r\n'),
  })
  return [
    mail({
      account: 'SAMPLE Blue Heron',
      marketplace: 'US',
      sender: 'seller-performance@amazon.com',
      at: today - 20 * 3_600_000,
      subject: 'Your Amazon.com seller account is at risk of deactivation',
      body: [
        'Dear Seller,',
        '',
        'Your Order Defect Rate is 1.29% over the last 60 days. Our performance target is under 1%.',
        'Your account is at risk of deactivation. To keep selling, please submit a plan of action within 72 hours that explains:',
        '- the root cause of the order defects,',
        '- the actions you have taken to resolve them,',
        '- the steps you have taken to prevent them in future.',
        '',
        'Submit the plan on the Account Health page in Seller Central.',
        '',
        'Seller Performance Team',
        'Amazon.com',
      ],
    }),
    mail({
      account: 'SAMPLE Nordlicht',
      marketplace: 'UK',
      sender: 'seller-performance@amazon.co.uk',
      at: today - 5 * day,
      subject: 'Your Amazon.co.uk selling account has been deactivated',
      body: [
        'Hello,',
        '',
        'Your Amazon.co.uk seller account has been deactivated. Your listings have been removed. Funds will be held for up to 90 days.',
        'Your late shipment rate is 6.20% against a target of under 4%, and your pre-fulfilment cancel rate is 3.40% against a target of under 2.5%.',
        'To reactivate your account, submit a plan of action through the Reactivate button on the Account Health page.',
        '',
        'Seller Performance',
        'Amazon.co.uk',
      ],
    }),
    // One that Amazon would never send: the screen says so before anything else about it.
    mail({
      account: 'SAMPLE Blue Heron',
      marketplace: 'US',
      sender: 'case-desk@amazon-appeals.invalid',
      at: today - 9 * day,
      subject: 'FINAL: your Amazon account termination can be stopped',
      body: [
        'Dear Valued Seller,',
        '',
        'Your Amazon seller account is scheduled for permanent termination. You have 24 hours.',
        'A refundable security fee of $289 is to be paid by gift card. Send the card codes and your Seller Central password to this address,',
        'or confirm your bank account at https://amazon-appeals.invalid/verify',
        'Do not contact Seller Support, they can not see this file.',
        '',
        'Amazon Executive Seller Relations',
      ],
    }),
  ]
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Mulberry32: small, fast, and the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
