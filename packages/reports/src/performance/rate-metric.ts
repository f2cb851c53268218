import type { Fulfilment, MetricStatus, ReportedMetric, TargetCondition } from '@health-tui/metrics'
import type { RateBlock } from './blocks.ts'
import { findContradictions } from './contradictions.ts'
import { asCount, asRate, asObject, asText, type JsonObject, pick } from '../values/json-read.ts'

/** Reads one rate of the report, with what contradicts itself in it named. */
export function readRateMetric(
  block: RateBlock,
  object: JsonObject,
  fulfilment: Fulfilment | null,
): ReportedMetric {
  const range = readRange(object)
  const numerator = countOf(pick(object, block.numerator))
  const denominator = countOf(pick(object, block.denominator))
  const given = asRate(object['rate'])
  const components: Record<string, number> = {}
  for (const [name, keys] of Object.entries(block.components)) {
    const count = countOf(pick(object, keys))
    if (count !== null) components[name] = count
  }
  const { rate, note } = asFraction(given, numerator, denominator)
  const contradictions = [
    ...findContradictions(block, { numerator, denominator, rate, components, ...range }),
  ]
  if (note !== null) contradictions.push(note)
  const saysFulfilment = asText(object['fulfillmentType'])?.toLowerCase()
  if (fulfilment !== null && saysFulfilment !== undefined && saysFulfilment !== fulfilment)
    contradictions.push(`the ${fulfilment} block calls itself "${saysFulfilment}"`)
  const statusAsGiven = asText(object['status'])
  return {
    metric: block.metric,
    fulfilment,
    numerator,
    denominator,
    rate,
    target: asRate(object['targetValue']),
    condition: readCondition(asText(object['targetCondition'])),
    windowDays: windowDays(range.from, range.to),
    from: range.from,
    to: range.to,
    status: readMetricStatus(statusAsGiven),
    statusAsGiven,
    components,
    basis: block.basis,
    inconsistent: contradictions.length === 0 ? null : contradictions.join('; '),
  }
}

/** A count that stands either bare or as `{count, status}`. */
export function countOf(value: unknown): number | null {
  const object = asObject(value)
  return asCount(object === null ? value : object['count'])
}

/** The reporting range as calendar days. Timestamps come with and without seconds, and always in UTC. */
export function readRange(object: JsonObject): { readonly from: string | null; readonly to: string | null } {
  const range = asObject(object['reportingDateRange'])
  return { from: readDay(range?.['reportingDateFrom']), to: readDay(range?.['reportingDateTo']) }
}

export function windowDays(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from > to) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

/** Amazon's words as ours; WARNED stands between good and bad. */
export function readMetricStatus(text: string | null): MetricStatus {
  switch (text?.toUpperCase()) {
    case 'GOOD':
    case 'GREAT':
      return 'good'
    case 'WARNED':
    case 'AT_RISK':
    case 'FAIR':
      return 'at_risk'
    case 'BAD':
    case 'POOR':
    case 'CRITICAL':
      return 'bad'
    default:
      return 'none'
  }
}

export function readCondition(text: string | null): TargetCondition | null {
  switch (text?.toUpperCase()) {
    case 'LESS_THAN':
    case 'LESS_THAN_OR_EQUALS':
      return 'less_than'
    case 'GREATER_THAN':
    case 'GREATER_THAN_OR_EQUALS':
      return 'greater_than'
    case 'EQUALS':
      return 'equals'
    default:
      return null
  }
}

// The schema's words say percentage, all known documents print fractions; a percentage is read when the counts prove it.
function asFraction(
  given: number | null,
  numerator: number | null,
  denominator: number | null,
): { readonly rate: number | null; readonly note: string | null } {
  if (given === null || given <= 1 || given > 100) return { rate: given, note: null }
  if (numerator === null || denominator === null || denominator === 0) return { rate: given, note: null }
  if (Math.abs(given / 100 - numerator / denominator) > 0.005) return { rate: given, note: null }
  return { rate: given / 100, note: `the rate ${given} is a percentage; the counts give ${given / 100}` }
}

function readDay(value: unknown): string | null {
  const text = asText(value)
  const match = text === null ? null : /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)
  const day = match?.[1]
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day
}
