import { expect, test } from 'vitest'
import { assumedCurve, atOnce, truncatedCurve } from './arrival.ts'
import { project, type DaySeries, type ProjectOptions } from './project.ts'
import { seededRandom } from './random.ts'

const defects = { window: { days: 60, lag: 15 }, target: 0.01, condition: 'less_than', horizon: 40 } as const
const late = { window: { days: 30, lag: 0 }, target: 0.04, condition: 'less_than', horizon: 30 } as const

/** A made-up account: weekday pattern, a chance of a defect that differs from day to day, defects that come in later. */
function account(seed: number, days: number, chance: number, wobble: number, curve: (age: number) => number) {
  const random = seededRandom(seed)
  const cases: number[] = []
  const arrivals: number[][] = []
  for (let day = 0; day < days; day++) {
    const n = random.poisson(day % 7 < 5 ? 60 : 35)
    const p = chance * (wobble > 0 ? random.gamma(1 / wobble) * wobble : 1)
    cases.push(n)
    arrivals.push(
      Array.from({ length: random.poisson(n * p) }, () => {
        const share = random.next()
        let age = 0
        while (curve(age) < share) age++
        return day + age
      }),
    )
  }
  return {
    at: (today: number): DaySeries => ({
      first: 0,
      cases: cases.slice(0, today + 1),
      bad: arrivals.slice(0, today + 1).map((on) => on.filter((day) => day <= today).length),
    }),
    rate: (today: number, { days: length, lag }: { readonly days: number; readonly lag: number }): number => {
      let bad = 0
      let all = 0
      for (let day = today - lag - length + 1; day <= today - lag; day++) {
        bad += (arrivals[day] ?? []).filter((on) => on <= today).length
        all += cases[day] ?? 0
      }
      return bad / all
    },
  }
}

test.each([
  ['late shipments', late, 0.04, 0, atOnce.curve, [7, 15, 30]],
  ['late shipments that come in bursts', late, 0.04, 0.5, atOnce.curve, [7, 15, 30]],
  ['order defects that come in weeks later', defects, 0.01, 0, assumedCurve, [15, 30, 40]],
] as const)(
  'backtest: ninety percent intervals hold 85 to 95 percent of what came (%s)',
  (_, rule, chance, wobble, curve, aheads) => {
    let inside = 0
    let all = 0
    for (let seed = 1; seed <= 120; seed++) {
      const made = account(seed, 260, chance, wobble, curve)
      const options: ProjectOptions = { ...rule, today: 200, arrival: curve, paths: 400, seed }
      const { days } = project(made.at(200), options)
      for (const ahead of aheads) {
        const day = days[ahead - 1]
        if (day === undefined || day.low === null || day.high === null) throw new Error('no day')
        const rate = made.rate(200 + ahead, rule.window)
        all++
        if (rate >= day.low && rate <= day.high) inside++
      }
    }
    expect(inside / all).toBeGreaterThanOrEqual(0.85)
    expect(inside / all).toBeLessThanOrEqual(0.95)
  },
)

test('with no further defects a missed target recovers on the day that the roll-off calendar gives', () => {
  // 100 orders a day; 300 defects on one day leave the 30-day window 10 days from now.
  const first = 0
  const today = 100
  const cases = Array.from({ length: today + 1 }, () => 100)
  const bad = cases.map((_, day) => (day === today - 19 ? 300 : 0))
  const { recovery, days } = project(
    { first, cases, bad },
    {
      ...late,
      today,
      arrival: atOnce.curve,
      assume: { cases: 1, defects: 0, from: today + 1 },
      paths: 50,
    },
  )
  expect(recovery).toMatchObject({ on: today + 11, earliest: today + 11, latest: today + 11, probability: 1 })
  expect(days[9]?.known.bad).toBe(300)
  expect(days[10]?.known.bad).toBe(0)
})

test('more orders bring a recovery forward', () => {
  const today = 100
  const cases = Array.from({ length: today + 1 }, () => 100)
  const bad = cases.map((_, day) => (day === today - 2 ? 150 : 0))
  const on = (growth: number) =>
    project(
      { first: 0, cases, bad },
      {
        ...late,
        today,
        arrival: atOnce.curve,
        assume: { cases: growth, defects: 0, from: today + 1 },
        paths: 50,
      },
    ).recovery.on ?? Infinity
  expect(on(2)).toBeLessThan(on(1))
})

test('the delay curve forgets nothing because orders are young', () => {
  // True delays are uniform on 0..39; each order is watched for a random time and shows only what came by then.
  const random = seededRandom(7)
  const seen: (readonly [number, number])[] = []
  for (let i = 0; i < 20_000; i++) {
    const delay = Math.floor(random.next() * 40)
    const limit = Math.floor(random.next() * 100)
    if (delay <= limit) seen.push([delay, limit])
  }
  const curve = truncatedCurve(seen)
  for (const age of [4, 9, 19, 29]) expect(curve(age)).toBeCloseTo((age + 1) / 40, 1)
  const naive = seen.filter(([delay]) => delay <= 9).length / seen.length
  expect(Math.abs(curve(9) - 0.25)).toBeLessThan(Math.abs(naive - 0.25))
})
