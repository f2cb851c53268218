import { targetMet } from '../assess/target.ts'
import type { TargetCondition } from '../metric-name.ts'
import type { PolicyWindow } from '../policy/policy.ts'
import type { ArrivalCurve } from './arrival.ts'
import { seededRandom, type Random } from './random.ts'

/** Cases and bad cases of each day, from `first` to the day of looking; bad as known then. */
export interface DaySeries {
  readonly first: number
  readonly cases: readonly number[]
  readonly bad: readonly number[]
}

/** A changed course from a day on: what if orders grow, what if defects stop. */
export interface Assumption {
  /** Cases of the days from `from` on, times this. */
  readonly cases: number
  /** The chance of a defect for these cases, times this. */
  readonly defects: number
  /** Day number. */
  readonly from: number
}

export interface ProjectOptions {
  readonly today: number
  readonly window: PolicyWindow
  readonly target: number | null
  readonly condition: TargetCondition
  readonly arrival: ArrivalCurve
  readonly horizon: number
  readonly assume?: Assumption
  readonly paths?: number
  readonly seed?: number
}

/** One future day of reporting. Rates are as Amazon prints them: good cases where more is better. */
export interface ProjectedDay {
  readonly day: number
  readonly median: number | null
  readonly low: number | null
  readonly high: number | null
  /** The chance that the target is missed on the day. */
  readonly missed: number
  /** What the window holds if nothing further happens. */
  readonly known: { readonly bad: number; readonly cases: number }
}

export interface Crossing {
  /** First day on which crossing is likelier than not; null: not within the horizon. */
  readonly on: number | null
  /** Day by which five, and ninety-five, of a hundred paths have crossed; null: not within the horizon. */
  readonly earliest: number | null
  readonly latest: number | null
  readonly probability: number
}

export interface Projection {
  readonly days: readonly ProjectedDay[]
  readonly breach: Crossing
  readonly recovery: Crossing
  /** The chance of a defect that the projection rests on, and how much it varies from day to day beyond chance. */
  readonly defectRate: number
  readonly dispersion: number
}

/** Days behind today that the chance of a defect is learned from. */
const memory = 90

/**
 * Plays the next days many times over. Cases repeat the weeks of the last two months; each path draws its chance of a
 * defect from what the last 90 days allow (Gamma-Poisson), each day its own deviation as large as days differed before;
 * defects of known orders that have not come in yet arrive by the curve.
 */
export function project(series: DaySeries, options: ProjectOptions): Projection {
  const { today, window, horizon, condition, target } = options
  const random = seededRandom(options.seed ?? 20_261_004)
  const paths = options.paths ?? 1000
  const learned = learn(series, options)
  const rates = Array.from({ length: horizon }, () => new Float64Array(paths))
  const good = condition === 'greater_than'
  const breachDays: number[] = []
  const recoveryDays: number[] = []
  const missed = new Float64Array(horizon)
  for (let path = 0; path < paths; path++) {
    const future = play(series, options, learned, random)
    let breach = Infinity
    let recovery = Infinity
    for (let ahead = 1; ahead <= horizon; ahead++) {
      const { bad, cases } = future(ahead)
      const rate = cases > 0 ? (good ? 1 - bad / cases : bad / cases) : Number.NaN
      const row = rates[ahead - 1]
      if (row !== undefined) row[path] = rate
      const met = Number.isNaN(rate) ? null : targetMet(rate, target, condition)
      if (met === false) {
        missed[ahead - 1] = (missed[ahead - 1] ?? 0) + 1
        breach = Math.min(breach, ahead)
      }
      if (met === true) recovery = Math.min(recovery, ahead)
    }
    breachDays.push(breach)
    recoveryDays.push(recovery)
  }
  const days = rates.map((row, index): ProjectedDay => {
    const to = today + index + 1 - window.lag
    return {
      day: today + index + 1,
      ...quantiles(row),
      missed: (missed[index] ?? 0) / paths,
      known: sumDays(series, to - window.days + 1, to),
    }
  })
  return {
    days,
    breach: crossing(breachDays, today),
    recovery: crossing(recoveryDays, today),
    defectRate: learned.rate,
    dispersion: learned.dispersion,
  }
}

interface Learned {
  readonly rate: number
  readonly bad: number
  readonly exposure: number
  readonly dispersion: number
  /** Variance of a day's factor on the chance of a defect. */
  readonly dayVariance: number
  readonly weeks: number
}

function learn(series: DaySeries, { today, arrival }: ProjectOptions): Learned {
  let bad = 0
  let exposure = 0
  const from = Math.max(series.first, today - memory)
  for (let day = from; day <= today; day++) {
    bad += series.bad[day - series.first] ?? 0
    exposure += (series.cases[day - series.first] ?? 0) * arrival(today - day)
  }
  const rate = exposure > 0 ? (bad + 0.5) / (exposure + 1) : 0
  let chi = 0
  let used = 0
  let size = 0
  for (let day = from; day <= today; day++) {
    const expected = (series.cases[day - series.first] ?? 0) * arrival(today - day) * rate
    if (expected <= 0) continue
    chi += ((series.bad[day - series.first] ?? 0) - expected) ** 2 / expected
    used++
    size += expected
  }
  const dispersion = used > 14 ? Math.max(1, chi / (used - 1)) : 1
  const weeks = Math.min(8, Math.floor((today - series.first + 1) / 7))
  return {
    rate,
    bad,
    exposure,
    dispersion,
    dayVariance: used > 0 && size > 0 ? (dispersion - 1) / (size / used) : 0,
    weeks: Math.max(1, weeks),
  }
}

/** One possible future; answers the window's sums so many days ahead, asked in rising order. */
function play(
  series: DaySeries,
  options: ProjectOptions,
  learned: Learned,
  random: Random,
): (ahead: number) => { readonly bad: number; readonly cases: number } {
  const { today, window, horizon, arrival, assume } = options
  // Days differ more than chance lets them: the rate is then known less well than its count says.
  const shape = (learned.bad + 0.5) / learned.dispersion
  const rate = learned.exposure > 0 ? (random.gamma(shape) / (learned.exposure + 1)) * learned.dispersion : 0
  const start = today - window.lag - window.days + 1
  const length = window.lag + window.days + horizon
  const cases = new Float64Array(length)
  const bad = new Float64Array(length)
  const arrivals: number[][] = Array.from({ length: horizon + 1 }, () => [])
  let weeksBack = 1
  for (let day = start; day <= today + horizon; day++) {
    const at = day - start
    const ahead = day - today
    let chance = rate
    if (ahead <= 0) {
      cases[at] = series.cases[day - series.first] ?? 0
      bad[at] = series.bad[day - series.first] ?? 0
    } else {
      if (ahead % 7 === 1) weeksBack = 1 + Math.floor(random.next() * learned.weeks)
      const like = day - 7 * (Math.ceil(ahead / 7) + weeksBack - 1)
      cases[at] = series.cases[like - series.first] ?? 0
      if (assume !== undefined && day >= assume.from) {
        cases[at] = random.poisson((cases[at] ?? 0) * assume.cases)
        chance *= assume.defects
      }
    }
    const known = ahead <= 0 ? arrival(-ahead) : 0
    if (known >= 1 || (cases[at] ?? 0) === 0) continue
    const factor = learned.dayVariance > 0 ? random.gamma(1 / learned.dayVariance) * learned.dayVariance : 1
    const coming = random.poisson((cases[at] ?? 0) * Math.min(1, chance * factor) * (1 - known))
    for (let i = 0; i < coming; i++) {
      const share = known + random.next() * (1 - known)
      let age = Math.max(0, -ahead + 1)
      while (arrival(age) < share) age++
      const on = ahead + age
      if (on <= horizon) arrivals[Math.max(0, on)]?.push(at)
    }
  }
  return (ahead) => {
    for (const at of arrivals[ahead] ?? []) {
      if ((bad[at] ?? 0) < (cases[at] ?? 0)) bad[at] = (bad[at] ?? 0) + 1
    }
    let sumBad = 0
    let sumCases = 0
    for (let at = ahead; at < ahead + window.days; at++) {
      sumBad += bad[at] ?? 0
      sumCases += cases[at] ?? 0
    }
    return { bad: sumBad, cases: sumCases }
  }
}

function quantiles(row: Float64Array): Pick<ProjectedDay, 'median' | 'low' | 'high'> {
  const sorted = row.filter((rate) => !Number.isNaN(rate)).sort()
  const at = (share: number): number | null =>
    sorted.length === 0
      ? null
      : (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null)
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}

function crossing(aheads: readonly number[], today: number): Crossing {
  const sorted = aheads.toSorted((a, b) => a - b)
  const at = (share: number): number | null => {
    const ahead = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Infinity
    return Number.isFinite(ahead) ? today + ahead : null
  }
  return {
    on: at(0.5),
    earliest: at(0.05),
    latest: at(0.95),
    probability: aheads.filter((ahead) => Number.isFinite(ahead)).length / aheads.length,
  }
}

export function sumDays(
  series: DaySeries,
  from: number,
  to: number,
): { readonly bad: number; readonly cases: number } {
  let bad = 0
  let cases = 0
  for (let day = Math.max(from, series.first); day <= to; day++) {
    bad += series.bad[day - series.first] ?? 0
    cases += series.cases[day - series.first] ?? 0
  }
  return { bad, cases }
}
