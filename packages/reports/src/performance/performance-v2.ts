import {
  findMarketplace,
  type PerformanceSnapshot,
  type ReportedMarketplace,
  type ReportedMetric,
} from '@health-tui/metrics'
import { orderDefectBlock, policyBlocks, rateBlocks } from './blocks.ts'
import { asCount, asList, asNumber, asObject, asText, type JsonObject, pick } from '../values/json-read.ts'
import { readMetricStatus, readRange, readRateMetric, saysUnread, windowDays } from './rate-metric.ts'

/** True for a parsed JSON document that is a performance report, however incomplete. */
export function isPerformanceReport(value: unknown): boolean {
  const object = asObject(value)
  return object !== null && ('performanceMetrics' in object || 'accountStatuses' in object)
}

/**
 * Reads `GET_V2_SELLER_PERFORMANCE_REPORT`. Amazon's schema, its own example and live documents differ in spelling and in
 * which blocks are there, so every block is optional and every known spelling is taken; nothing is corrected, and what
 * contradicts itself is said.
 */
export function readPerformanceReport(value: unknown): PerformanceSnapshot {
  const root = asObject(value) ?? {}
  const unknownKeys = new Set(
    Object.keys(root).filter((key) => !knownRootKeys.has(key) && !key.startsWith('_')),
  )
  const days = createDayVotes()
  const byId = new Map<string, ReportedMarketplace>()
  const metricsList = Array.isArray(root['performanceMetrics'])
    ? root['performanceMetrics']
    : [root['performanceMetrics']]
  for (const entry of metricsList) {
    const block = asObject(entry)
    if (block === null) continue
    const id = asText(block['marketplaceId']) ?? 'unknown'
    const store = readMarketplace(id, block, days, unknownKeys)
    const note = 'the document has two blocks of this store; the figures are those of the later one'
    byId.set(id, byId.has(id) ? { ...store, notes: [...store.notes, note] } : store)
  }
  for (const entry of asList(root['accountStatuses'])) {
    const block = asObject(entry)
    const id = asText(block?.['marketplaceId'])
    if (block === null || id === null) continue
    byId.set(id, { ...(byId.get(id) ?? emptyMarketplace(id)), accountStatus: asText(block['status']) })
  }
  return { reportDay: days.winner(), marketplaces: [...byId.values()], unknownKeys: [...unknownKeys] }
}

const knownRootKeys = new Set(['accountStatuses', 'performanceMetrics'])

function emptyMarketplace(id: string): ReportedMarketplace {
  return {
    marketplaceId: id,
    marketplace: findMarketplace(id)?.code ?? id,
    accountStatus: null,
    accountHealthRating: null,
    metrics: [],
    policyViolations: {},
    warnings: [],
    notes: [],
  }
}

function readMarketplace(
  id: string,
  block: JsonObject,
  days: DayVotes,
  unknownKeys: Set<string>,
): ReportedMarketplace {
  const metrics: ReportedMetric[] = []
  const notes: string[] = []
  const known = new Set(['marketplaceId', 'lateShipmentRateList', 'accountHealthRating', ...warningKeys])
  const defects = asObject(pick(block, orderDefectBlock.keys))
  known.add('orderDefectRate')
  for (const fulfilment of ['mfn', 'afn'] as const) {
    const part = asObject(defects?.[fulfilment])
    if (part === null) continue
    days.vote(readRange(part).to, orderDefectBlock.lag)
    metrics.push(readRateMetric(orderDefectBlock, part, fulfilment))
  }
  for (const rate of rateBlocks) {
    for (const key of rate.keys) known.add(key)
    const part = asObject(pick(block, rate.keys))
    if (part === null) continue
    days.vote(readRange(part).to, rate.lag)
    metrics.push(readRateMetric(rate, part, rate.fulfilment))
  }
  addLateShipmentList(block, metrics, days)
  const rating = asObject(block['accountHealthRating'])
  const ratingMetric = rating === null ? null : readRating(rating)
  if (rating !== null) days.vote(readRange(rating).to, 0)
  if (ratingMetric !== null) metrics.push(ratingMetric)
  const policyViolations: Record<string, number> = {}
  for (const policy of policyBlocks) {
    for (const key of policy.keys) known.add(key)
    const part = asObject(pick(block, policy.keys))
    if (part === null) continue
    const range = readRange(part)
    const backwards = range.from !== null && range.to !== null && range.from > range.to
    if (backwards)
      notes.push(`${policy.category}: the period begins ${range.from}, after its end ${range.to}`)
    else days.vote(range.to, policy.lag)
    const counted = pick(part, ['defectsCount', 'warningsCount'])
    const count = asCount(counted)
    if (count === null) {
      notes.push(...saysUnread([`${policy.category}:`], counted))
      continue
    }
    policyViolations[policy.category] = count
    const status = asText(part['status'])?.toUpperCase()
    if (count > 0 && status === 'GOOD' && asNumber(part['targetValue']) === 0)
      notes.push(`${policy.category}: ${count} open and a target of 0, but the status is GOOD`)
  }
  for (const key of Object.keys(block)) if (!known.has(key) && !key.startsWith('_')) unknownKeys.add(key)
  return {
    ...emptyMarketplace(id),
    accountHealthRating:
      rating === null ? null : { score: asNumber(rating['ahrScore']), status: ratingStatus(rating) },
    metrics,
    policyViolations,
    warnings: readWarnings(block),
    notes,
  }
}

const warningKeys = ['warningStates', 'warningState']

// Live documents repeat the 30-day late shipment rate in a list beside the 10-day one.
function addLateShipmentList(block: JsonObject, metrics: ReportedMetric[], days: DayVotes): void {
  const [lateShipment] = rateBlocks
  if (lateShipment === undefined) return
  for (const entry of asList(block['lateShipmentRateList'])) {
    const part = asObject(entry)
    if (part === null) continue
    const metric = readRateMetric(lateShipment, part, null)
    days.vote(metric.to, lateShipment.lag)
    const repeated = metrics.some(
      (other) => other.metric === metric.metric && other.from === metric.from && other.to === metric.to,
    )
    if (!repeated) metrics.push(metric)
  }
}

function ratingStatus(rating: JsonObject): string | null {
  return asText(pick(rating, ['ahrStatus', 'accountHealthRatingStatus']))
}

function readRating(rating: JsonObject): ReportedMetric | null {
  const score = asNumber(rating['ahrScore'])
  const status = ratingStatus(rating)
  if (score === null && status === null) return null
  const range = readRange(rating)
  return {
    metric: 'account_health_rating',
    fulfilment: null,
    numerator: null,
    denominator: null,
    rate: score,
    target: null,
    condition: null,
    windowDays: windowDays(range.from, range.to),
    from: range.from,
    to: range.to,
    status: readMetricStatus(status),
    statusAsGiven: status,
    components: {},
    basis: null,
    inconsistent: null,
  }
}

function readWarnings(block: JsonObject): readonly { readonly type: string; readonly status: string }[] {
  const value = pick(block, warningKeys)
  const entries = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry) => {
    const warning = asObject(entry)
    const type = asText(warning?.['warningType'])
    return warning === null || type === null ? [] : [{ type, status: asText(warning['status']) ?? 'NONE' }]
  })
}

interface DayVotes {
  vote(to: string | null, lag: number | null): void
  winner(): string | null
}

/**
 * A report has no date of its own: each window's end plus its lag says which day it was made. Blocks with a shorter lag
 * are believed first, and among those the day most of them name.
 */
function createDayVotes(): DayVotes {
  const votes = new Map<number, Map<string, number>>()
  return {
    vote(to, lag) {
      if (to === null || lag === null) return
      const day = new Date(Date.parse(to) + lag * 86_400_000).toISOString().slice(0, 10)
      const ofLag = votes.get(lag) ?? new Map<string, number>()
      ofLag.set(day, (ofLag.get(day) ?? 0) + 1)
      votes.set(lag, ofLag)
    },
    winner() {
      const lags = [...votes.keys()].toSorted((one, other) => one - other)
      const ofLag = votes.get(lags[0] ?? -1)
      if (ofLag === undefined) return null
      const ranked = [...ofLag].toSorted(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? 1 : -1))
      return ranked[0]?.[0] ?? null
    },
  }
}
