import type { Fulfilment, MetricStatus, ReportedMetric, TargetCondition } from '@health-tui/metrics'
import type { RateBlock } from './blocks.ts'
import { findContradictions } from './contradictions.ts'
import { asCount, asRate, asObject, asText, isGiven, type JsonObject, pick } from '../values/json-read.ts'

/** Reads one rate of the report, with what contradicts itself in it named. */
export function readRateMetric(
  block: RateBlock,
  object: JsonObject,
  fulfilment: Fulfilment | null,
): ReportedMetric {
  const range = readRange(object)
  const unread: string[] = []
  const count = (keys: readonly string[]): number | null => {
    const value = pick(object, keys)
    const read = countOf(value)
    if (read === null) unread.push(...saysUnread(keys, asObject(value)?.['count'] ?? bare(value)))
    return read
  }
  const rateOf = (key: string): number | null => {
    const read = asRate(object[key])
    if (read === null) unread.push(...saysUnread([key], object[key]))
    return read
  }
  const numerator = count(block.numerator)
  const denominator = count(block.denominator)
  const target = asTarget(rateOf('targetValue'))
  const components: Record<string, number> = {}
  for (const [name, keys] of Object.entries(block.components)) {
    const part = count(keys)
    if (part !== null) components[name] = part
  }
  const { rate, note } = asFraction(rateOf('rate'), {
    quotient:
      numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator,
    inPercent: target.note !== null,
  })
  const contradictions = [
    ...findContradictions(block, { numerator, denominator, rate, components, ...range }),
    ...[note, target.note].filter((sentence) => sentence !== null),
    ...unread,
  ]
  const saysFulfilment = asText(object['fulfillmentType'])?.toLowerCase()
  if (fulfilment !== null && saysFulfilment !== undefined && saysFulfilment !== fulfilment)
    contradictions.push(`the ${fulfilment} block calls itself "${saysFulfilment}"`)
  const statusAsGiven = asText(object['status'])
  return {
    metric: block.metric,
    fulfilment,
    numerator,
    denominator,
    // Below nothing there is no rate; what is wrong with it is said.
    rate: rate !== null && rate < 0 ? null : rate,
    target: target.value,
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

interface Reading {
  readonly value: number | null
  readonly note: string | null
}

// No rate can be asked to be above 1, so such a target is a percentage.
function asTarget(given: number | null): Reading {
  if (given === null || given <= 1 || given > 100) return { value: given, note: null }
  const value = fromPercent(given)
  return { value, note: `the target ${given} is a percentage, so ${value}` }
}

// The schema's words say percentage, all known documents print fractions; a percentage is read when the counts prove it,
// or, where there are no counts, when the target is one.
function asFraction(
  given: number | null,
  { quotient, inPercent }: { readonly quotient: number | null; readonly inPercent: boolean },
): { readonly rate: number | null; readonly note: string | null } {
  if (given === null || given <= 0 || given > 100 || (given <= 1 && !inPercent))
    return { rate: given, note: null }
  const rate = fromPercent(given)
  if (quotient === null)
    return inPercent
      ? { rate, note: `the rate ${given} is a percentage, as its target is` }
      : { rate: given, note: null }
  const off = Math.abs(rate - quotient)
  if (off > 0.005 || off >= Math.abs(given - quotient)) return { rate: given, note: null }
  return { rate, note: `the rate ${given} is a percentage; the counts give ${rate}` }
}

function fromPercent(percent: number): number {
  return Number((percent / 100).toPrecision(12))
}

/** A sentence about a value that is there and cannot be read, so that it is not taken for a missing one. */
export function saysUnread([key = '']: readonly string[], value: unknown): readonly string[] {
  return isGiven(value) ? [`${key} ${JSON.stringify(value).slice(0, 40)} cannot be read`] : []
}

/** A value that is no object; an object without a count says nothing. */
function bare(value: unknown): unknown {
  return asObject(value) === null ? value : null
}

function readDay(value: unknown): string | null {
  const text = asText(value)
  const match = text === null ? null : /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)
  const day = match?.[1]
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day
}
