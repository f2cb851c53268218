import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { importFiles } from './chunk-FNSBGTBC.js'
import './chunk-FQ2QPKBU.js'
import './chunk-J26MWM7Y.js'
import { openAt } from './chunk-TSXUD2Q5.js'
import './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
var stores = [
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
  ],
  day = 864e5,
  reports = 12
function sampleDocuments(now) {
  let today = Math.floor(now.getTime() / day) * day,
    random = createRandom(20261004),
    documents = []
  for (let index = 0; index < reports; index += 1) {
    let reportDay = today - (reports - 1 - index) * 7 * day,
      share = index / (reports - 1)
    for (let store of stores)
      documents.push({
        name: `sample-performance-${store.code}-${iso(reportDay)}.json`,
        account: store.account,
        marketplace: store.code,
        text: JSON.stringify(performanceReport(store, reportDay, share, random)),
      })
  }
  return [...documents, ...letters(today)]
}
function performanceReport(store, reportDay, share, random) {
  let rate = (name) => {
      let [first, last] = store.rates[name],
        noise = share === 1 ? 1 : 0.94 + random() * 0.12
      return Math.min(1, (first + (last - first) * share) * noise)
    },
    orders = Math.round(store.orders * (0.9 + 0.1 * share)),
    part = (fraction, of) => Math.min(of, Math.round(fraction * of)),
    range = (days, lag) => ({
      reportingDateFrom: `${iso(reportDay - (lag + days - 1) * day)}T00:00:00Z`,
      reportingDateTo: `${iso(reportDay - lag * day)}T23:59:59Z`,
    }),
    below = (value, target) => ({
      status: value < target ? 'GOOD' : 'BAD',
      rate: value,
      targetValue: target,
      targetCondition: 'LESS_THAN',
    }),
    above = (value, target) => ({
      status: value >= target ? 'GOOD' : 'BAD',
      rate: value,
      targetValue: target,
      targetCondition: 'GREATER_THAN',
    }),
    defects = part(rate('odr'), orders),
    month = Math.round(orders / 2),
    late = part(rate('lsr'), month),
    week = Math.round(orders / 8),
    cancelled = part(rate('cancel'), week),
    valid = part(rate('vtr'), month),
    onTime = part(rate('otdr'), valid),
    count = (value) => ({ count: value, status: 'NONE' })
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
            ...below(defects / orders, 0.01),
          },
        },
        lateShipmentRate: {
          reportingDateRange: range(30, 0),
          orderCount: month,
          lateShipmentCount: late,
          ...below(late / month, 0.04),
        },
        preFulfillmentCancellationRate: {
          reportingDateRange: range(7, 1),
          orderCount: week,
          cancellationCount: cancelled,
          ...below(cancelled / week, 0.025),
        },
        validTrackingRate: {
          reportingDateRange: range(30, 10),
          shipmentCount: month,
          validTrackingCount: valid,
          ...above(valid / month, 0.95),
        },
        onTimeDeliveryRate: {
          reportingDateRange: range(30, 10),
          shipmentCountWithValidTracking: valid,
          onTimeDeliveryCount: onTime,
          ...above(onTime / valid, 0.97),
          status: 'GOOD',
        },
        accountHealthRating: {
          reportingDateRange: range(181, 0),
          ahrScore: Math.round(store.score + (1 - share) * 60),
          ahrStatus: store.score >= 200 ? 'GREAT' : 'WARNED',
        },
        ...Object.fromEntries(
          policyKeys.map((key) => {
            let open = share < 0.6 ? 0 : (store.violations[key] ?? 0)
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
var policyKeys = [
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
function letters(today) {
  let mail = (options) => ({
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
    ].join(`\r
`),
  })
  return [
    mail({
      account: 'SAMPLE Blue Heron',
      marketplace: 'US',
      sender: 'seller-performance@amazon.com',
      at: today - 20 * 36e5,
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
  ]
}
function iso(ms) {
  return new Date(ms).toISOString().slice(0, 10)
}
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 1831565813) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    return (
      (mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed),
      ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    )
  }
}
async function openSampleDatabase({ now }) {
  let folder = await mkdtemp(join(tmpdir(), 'health-tui-sample-'))
  try {
    let database = await openAt(join(folder, 'sample.db'))
    for (let document of sampleDocuments(now())) {
      let path = join(folder, document.name)
      await writeFile(path, document.text)
      let request = {
        paths: [path],
        stdin: nothing(),
        account: document.account,
        marketplace: document.marketplace,
      }
      for await (let result of importFiles(request, { database, now }))
        if (result.type === 'failed') throw new Error(`sample data: ${result.file}: ${result.why}`)
    }
    return database
  } catch (error) {
    throw (await rm(folder, { recursive: !0, force: !0 }), error)
  }
}
async function* nothing() {}
export { openSampleDatabase }
//# sourceMappingURL=sample-database-MVP47O72.js.map
