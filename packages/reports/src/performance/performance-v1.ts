import {
  findMarketplace,
  type MetricName,
  type PerformanceSnapshot,
  type ReportedMetric,
} from '@health-tui/metrics'
import { UnreadableTable } from '../table/table-kind.ts'
import type { ReportBatch } from '../read-report.ts'
import { child, children, isCutOff, parseXml, textOf, type XmlValue } from '../xml.ts'
import { findContradictions } from './contradictions.ts'
import { readMetricStatus, windowDays } from './rate-metric.ts'
import { orderDefectBlock } from './blocks.ts'

/**
 * Reads `GET_V1_SELLER_PERFORMANCE_REPORT`, as far as code that consumed it tells its structure: no sample and no schema
 * was ever published. The document names no marketplace, so the user has to.
 */
export function readPerformanceV1(text: string, marketplace: string | null): ReportBatch {
  if (marketplace === null)
    throw new UnreadableTable(
      'the old XML report names no store; say it with --marketplace, e.g. --marketplace US',
    )
  const root = parseXml(repairTags(text))
  const report =
    child(root, 'sellerPerformanceReports', 'sellerPerformanceReport') ??
    child(root, 'sellerPerformanceReport')
  if (report === undefined) throw new UnreadableTable('it holds no sellerPerformanceReport')
  const checklist = child(report, 'performanceChecklist')
  const status = (name: string): string | null => textOf(checklist, name, 'status') || null
  const metrics: ReportedMetric[] = []
  for (const block of children(child(report, 'orderDefects'), 'orderDefectMetrics'))
    metrics.push(readOrderDefects(block, status('orderDefectRate')))
  for (const block of children(child(report, 'customerExperience'), 'customerExperienceMetrics')) {
    metrics.push(...readRate(block, 'lateShipment', 'late_shipment_rate', status('lateShipmentRate')))
    metrics.push(
      ...readRate(block, 'preFulfillmentCancellation', 'cancellation_rate', status('orderCancellationRate')),
    )
  }
  for (const block of children(child(report, 'trackingInformation'), 'trackingMetrics')) {
    metrics.push(...readRate(block, 'validTracking', 'valid_tracking_rate', status('validTrackingRate')))
    metrics.push(...readRate(block, 'onTimeDelivery', 'on_time_delivery_rate', status('onTimeDelivery')))
  }
  const response = child(report, 'buyerSellerContactResponseTimeMetrics', 'responseTimeMetrics')
  const within = fraction(textOf(response, 'responseUnder24Hours'))
  if (within !== null)
    metrics.push({
      ...empty('contact_response_rate', timeFrame(response), status('contactResponseTime')),
      rate: within,
    })
  const policyViolations: Record<string, number> = {}
  for (const [category, name] of policyData) {
    const count = countOf(textOf(report, name, 'defectCount'))
    if (count !== null) policyViolations[category] = count
  }
  const left = unread(report, checklist)
  const snapshot: PerformanceSnapshot = {
    reportDay:
      metrics
        .flatMap(({ to }) => to ?? [])
        .toSorted()
        .at(-1) ?? null,
    unknownKeys: left,
    marketplaces: [
      {
        marketplaceId: findMarketplace(marketplace)?.id ?? marketplace,
        marketplace,
        accountStatus: null,
        accountHealthRating: null,
        metrics,
        policyViolations,
        warnings: [],
        notes: ['read from the old XML report, whose format was never published'],
      },
    ],
  }
  return {
    rows: 1,
    facts: [],
    snapshot,
    rejects: [],
    notes: [
      ...(isCutOff(text) ? ['the document is cut off: figures that stood after its end are missing'] : []),
      'the old XML report is read as well as its structure is known; prefer the JSON report',
      ...(metrics.length === 0 ? ['no metric was found in it'] : []),
      ...(left.length === 0 ? [] : [`not read: ${left.join(', ')}`]),
    ],
  }
}

const policyData = [
  ['productAuthenticityCustomerComplaints', 'productAuthenticityData'],
  ['productSafetyCustomerComplaints', 'productSafetyData'],
  ['listingPolicyViolations', 'listingPolicyData'],
  ['receivedIntellectualPropertyComplaints', 'intellectualPropertyData'],
  ['policyViolationWarnings', 'policyViolationWarnings'],
] as const

/** Blocks that are read, and of which of their parts; everything else is named, so that nobody takes it for looked at. */
const readBlocks: Readonly<Record<string, { readonly list: string; readonly parts: readonly string[] }>> = {
  orderDefects: {
    list: 'orderDefectMetrics',
    parts: ['timeFrame', 'orderCount', 'orderWithDefects', 'negativeFeedbacks', 'a_z_claims', 'chargebacks'],
  },
  customerExperience: {
    list: 'customerExperienceMetrics',
    parts: ['timeFrame', 'lateShipment', 'preFulfillmentCancellation'],
  },
  trackingInformation: {
    list: 'trackingMetrics',
    parts: ['timeFrame', 'validTracking', 'onTimeDelivery'],
  },
  buyerSellerContactResponseTimeMetrics: {
    list: 'responseTimeMetrics',
    parts: ['timeFrame', 'responseUnder24Hours'],
  },
}

function unread(report: XmlValue, checklist: XmlValue | undefined): readonly string[] {
  const left = new Set<string>()
  for (const name of namesIn(report)) {
    if (name === 'performanceChecklist' || policyData.some(([, block]) => block === name)) continue
    const block = readBlocks[name]
    if (block === undefined) {
      left.add(name)
      continue
    }
    const lists = children(child(report, name), block.list)
    if (lists.length === 0) left.add(name)
    for (const list of lists)
      for (const part of namesIn(list)) if (!block.parts.includes(part)) left.add(`${name}.${part}`)
  }
  for (const name of namesIn(checklist))
    if (!checklistRead.includes(name)) left.add(`performanceChecklist.${name}`)
  return [...left]
}

const checklistRead = [
  'orderDefectRate',
  'orderCancellationRate',
  'validTrackingRate',
  'onTimeDelivery',
  'lateShipmentRate',
  'contactResponseTime',
]

function namesIn(value: XmlValue | undefined): readonly string[] {
  return value === undefined || typeof value === 'string' || Array.isArray(value) ? [] : Object.keys(value)
}

/** Live documents sometimes lack the `<` of a tag at the beginning of a line. */
function repairTags(text: string): string {
  return text.replace(/^(\s*)(\/?[A-Za-z]\w*>)/gm, '$1<$2')
}

function readOrderDefects(block: XmlValue, statusAsGiven: string | null): ReportedMetric {
  const frame = timeFrame(block)
  const numerator = countOf(textOf(block, 'orderWithDefects', 'count'))
  const denominator = countOf(textOf(block, 'orderCount'))
  const rate = fraction(textOf(block, 'orderWithDefects', 'rate'))
  const components: Record<string, number> = {}
  for (const [name, key] of [
    ['claims', 'a_z_claims'],
    ['chargebacks', 'chargebacks'],
    ['negativeFeedback', 'negativeFeedbacks'],
  ] as const) {
    const count = countOf(textOf(block, key, 'count'))
    if (count !== null) components[name] = count
  }
  const contradictions = findContradictions(orderDefectBlock, {
    numerator,
    denominator,
    rate,
    components,
    ...frame,
  })
  return {
    ...empty('order_defect_rate', frame, statusAsGiven),
    numerator,
    denominator,
    rate,
    components,
    inconsistent: contradictions.length === 0 ? null : contradictions.join('; '),
  }
}

function readRate(
  block: XmlValue,
  name: string,
  metric: MetricName,
  statusAsGiven: string | null,
): readonly ReportedMetric[] {
  const rate = fraction(textOf(block, name, 'rate'))
  const numerator = countOf(textOf(block, name, 'count'))
  if (rate === null && numerator === null) return []
  return [{ ...empty(metric, timeFrame(block), statusAsGiven), numerator, rate }]
}

interface Frame {
  readonly from: string | null
  readonly to: string | null
}

function empty(metric: MetricName, { from, to }: Frame, statusAsGiven: string | null): ReportedMetric {
  return {
    metric,
    fulfilment: null,
    numerator: null,
    denominator: null,
    rate: null,
    target: null,
    condition: null,
    windowDays: windowDays(from, to),
    from,
    to,
    status: readMetricStatus(statusAsGiven),
    statusAsGiven,
    components: {},
    basis: metric === 'on_time_delivery_rate' ? 'shipment' : null,
    inconsistent: null,
  }
}

function timeFrame(block: XmlValue | undefined): Frame {
  const day = (name: string): string | null =>
    /^\d{4}-\d{2}-\d{2}/.exec(textOf(block, 'timeFrame', name))?.[0] ?? null
  return { from: day('start'), to: day('end') }
}

function countOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null
}

/** `0.50 %` as 0.005. */
function fraction(text: string): number | null {
  const match = /^([\d.,]+)\s*(%?)$/.exec(text)
  if (match === null) return null
  const number = Number((match[1] ?? '').replace(',', '.'))
  if (Number.isNaN(number)) return null
  return match[2] === '%' ? Number((number / 100).toPrecision(12)) : number
}
