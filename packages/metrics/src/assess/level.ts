import type { Level, MetricName, MetricStatus, TargetCondition } from '../metric-name.ts'
import type { MetricPolicy } from '../policy/policy.ts'
import type { Headroom } from './headroom.ts'
import { formatRate, formatTarget, metricLabel } from './words.ts'

export interface LevelQuestion {
  readonly metric: MetricName
  readonly source: 'reported' | 'computed'
  readonly status: MetricStatus
  readonly statusAsGiven: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rate: number | null
  readonly target: number | null
  readonly condition: TargetCondition | null
  readonly targetMet: boolean | null
  readonly headroom: Headroom | null
  readonly policy: MetricPolicy | undefined
  /** The day of the report, or of looking; decides whether a consequence is enforced yet. */
  readonly day: string
  readonly breachOn: string | null
}

export interface LevelReading {
  readonly level: Level
  /** The reason in one or two plain sentences. */
  readonly why: string
}

/** Share of the target's room that counts as close to it. */
const closeShare = 0.75

/**
 * Our own reading of a metric, with its reason. Amazon's word weighs most; a missed target weighs as much as its
 * consequence; a met target is a warning when the next defect, or the forecast, would break it.
 */
export function readLevel(q: LevelQuestion): LevelReading {
  const value = describeValue(q)
  if (q.metric === 'account_health_rating') return readRating(q, value)
  if (q.status === 'bad' && q.source === 'reported') {
    return {
      level: consequence(q) === null ? 'at_risk' : 'critical',
      why: `${value} ${given(q)}.${because(q)}`,
    }
  }
  if (q.status === 'at_risk' && q.source === 'reported')
    return { level: 'at_risk', why: `${value} ${given(q)}.${because(q)}` }
  if (q.targetMet === false) return readMissed(q, value)
  if (q.rate === null) {
    return q.denominator === 0
      ? { level: 'ok', why: 'There is nothing to measure in the window.' }
      : { level: 'ok', why: 'The source gives no rate.' }
  }
  if (q.targetMet === null) return { level: 'ok', why: `${value} No target is published.` }
  if (q.breachOn !== null) {
    return {
      level: 'warning',
      why: `${value} The target is met, but the forecast misses it on ${q.breachOn}.`,
    }
  }
  if (q.headroom !== null && q.headroom.defectsLeft === 0 && q.condition !== 'equals') {
    return { level: 'warning', why: `${value} The target is met, but one more defect would miss it.` }
  }
  if (isClose(q)) {
    const left = q.headroom?.defectsLeft ?? 0
    return {
      level: 'warning',
      why: `${value} The target is met, with room for ${left} more ${left === 1 ? 'defect' : 'defects'}.`,
    }
  }
  return { level: 'ok', why: `${value} The target is met.` }
}

function readMissed(q: LevelQuestion, value: string): LevelReading {
  const minimum = q.policy?.minimum ?? null
  if (minimum !== null && q.denominator !== null && q.denominator < minimum) {
    return {
      level: 'warning',
      why: `${value} The target is missed, but it applies only from ${minimum} on.`,
    }
  }
  const threat = consequence(q)
  if (q.status === 'good') {
    return threat === null
      ? {
          level: 'warning',
          why: `${value} The target is missed; Amazon still says ${word(q)} and names no penalty.`,
        }
      : {
          level: 'at_risk',
          why: `${value} The target is missed although Amazon still says ${word(q)}.${because(q)}`,
        }
  }
  return threat === null
    ? { level: 'warning', why: `${value} The target is missed; Amazon names no penalty.` }
    : { level: 'critical', why: `${value} The target is missed.${because(q)}` }
}

// Bands of the published scale: 200 to 1000 healthy, 100 to 199 at risk, 99 and less unhealthy.
function readRating(q: LevelQuestion, value: string): LevelReading {
  if (q.rate === null) {
    if (q.status === 'bad') return { level: 'critical', why: `Amazon gives no score and says ${word(q)}.` }
    return q.status === 'at_risk'
      ? { level: 'at_risk', why: `Amazon gives no score and says ${word(q)}.` }
      : { level: 'ok', why: 'Amazon gives no score.' }
  }
  if (q.rate < 100)
    return { level: 'critical', why: `${value} Below 100 points the account may be deactivated.` }
  if (q.rate < 200) return { level: 'at_risk', why: `${value} 100 to 199 points is at risk.` }
  if (q.status === 'bad') return { level: 'critical', why: `${value} Amazon says ${word(q)}.` }
  if (q.status === 'at_risk') return { level: 'at_risk', why: `${value} Amazon says ${word(q)}.` }
  return q.rate < 250
    ? { level: 'warning', why: `${value} Less than 50 points above the at-risk band.` }
    : { level: 'ok', why: `${value} 200 points and more is healthy.` }
}

function describeValue(q: LevelQuestion): string {
  const label = metricLabel(q.metric)
  if (q.rate === null) return `${label} has no value.`
  if (q.metric === 'account_health_rating') return `${label} is ${q.rate}.`
  const counts = q.numerator === null || q.denominator === null ? '' : ` (${q.numerator} of ${q.denominator})`
  const target =
    q.target === null || q.condition === null ? '' : `, target ${formatTarget(q.target, q.condition)}`
  return `${label} is ${formatRate(q.rate)}${counts}${target}.`
}

function isClose(q: LevelQuestion): boolean {
  if (q.rate === null || q.target === null) return false
  if (q.condition === 'less_than') return q.rate >= q.target * closeShare
  if (q.condition === 'greater_than') return 1 - q.rate >= (1 - q.target) * closeShare && q.rate < 1
  return false
}

function consequence(q: LevelQuestion): string | null {
  const policy = q.policy
  if (policy === undefined || policy.consequence === null) return null
  if (policy.enforcedFrom !== null && q.day < policy.enforcedFrom) return null
  const tier = policy.tiers.find((band) => q.rate !== null && q.rate >= band.from && q.rate < band.below)
  return tier?.consequence ?? policy.consequence
}

function because(q: LevelQuestion): string {
  const threat = consequence(q)
  return threat === null ? '' : ` Consequence: ${threat}.`
}

function given(q: LevelQuestion): string {
  return `Amazon says ${word(q)}`
}

function word(q: LevelQuestion): string {
  return q.statusAsGiven ?? q.status.toUpperCase()
}
