import type { ComputedMetric } from '../compute/compute.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import type { TallyQuestion } from '../compute/tally.ts'
import { rateInterval, type Interval } from '../stats/interval.ts'
import { adjustForMany, fisherExact, riskRatio, type TwoByTwo } from '../stats/exact-test.ts'
import { visitCases } from './cases.ts'
import { valuesOf, type Dimension } from './dimensions.ts'
import { reasonsOf, type ReasonCount } from './reasons.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** One value of a dimension, e.g. the carrier UPS, against everything else. */
export interface GroupFinding {
  readonly by: Dimension
  readonly value: string
  readonly defects: number
  readonly cases: number
  readonly rate: number
  readonly interval: Interval | null
  /** How many times as often as the rest; null where there is no rest. */
  readonly lift: number | null
  readonly liftInterval: Interval | null
  /** Fisher’s exact test, one-sided; null for a group that is too small to ever stand out. */
  readonly pValue: number | null
  /** The same after Benjamini and Hochberg over all groups tested. */
  readonly qValue: number | null
  readonly standsOut: boolean
  /** The orders behind the defects, at most 50. */
  readonly orders: readonly string[]
}

export interface Explanation {
  readonly metric: ComputedMetric['metric']
  readonly account: string
  readonly marketplace: string
  readonly fulfilment: ComputedMetric['fulfilment']
  readonly from: string
  readonly to: string
  readonly timeZone: string
  readonly defects: number
  readonly cases: number
  readonly verdict: Verdict
  readonly groups: readonly GroupFinding[]
  readonly reasons: readonly ReasonCount[]
  /** Defects without a value in a dimension, so that no silent gap looks like evidence. */
  readonly unknown: Readonly<Record<string, number>>
  readonly assumptions: readonly string[]
}

const significance = 0.05
const ordersShown = 50

interface Counts {
  bad: number
  all: number
  readonly orders: Set<number>
}

/** Breaks the defects of a computed rate down; the evaluation must be the one that computed it. */
export function explain(
  evaluation: Evaluation,
  computed: ComputedMetric,
  question: TallyQuestion,
  by: readonly Dimension[],
): Explanation {
  const { ledger } = evaluation
  const groups = new Map(by.map((dimension) => [dimension, new Map<string, Counts>()]))
  const unknown: Record<string, number> = Object.fromEntries(by.map((dimension) => [dimension, 0]))
  const badOrders = new Set<number>()
  let cases = 0
  let defects = 0
  visitCases(evaluation, question, (found) => {
    cases++
    if (found.bad) {
      defects++
      badOrders.add(found.order)
    }
    for (const dimension of by) {
      const values = valuesOf(ledger, dimension, found)
      if (values.length === 0 && found.bad) unknown[dimension] = (unknown[dimension] ?? 0) + 1
      for (const value of values) {
        const table = groups.get(dimension)
        let counts = table?.get(value)
        if (counts === undefined) {
          counts = { bad: 0, all: 0, orders: new Set() }
          table?.set(value, counts)
        }
        counts.all++
        if (!found.bad) continue
        counts.bad++
        counts.orders.add(found.order)
      }
    }
  })
  const findings = judge([...groups], { cases, defects }, (orders) =>
    [...orders].slice(0, ordersShown).map((order) => ledger.orderId(order)),
  )
  return {
    metric: computed.metric,
    account: computed.account,
    marketplace: computed.marketplace,
    fulfilment: computed.fulfilment,
    from: computed.from,
    to: computed.to,
    timeZone: computed.timeZone,
    defects,
    cases,
    verdict: verdictOf(
      findings,
      { defects, cases },
      [...badOrders].slice(0, ordersShown).map((order) => ledger.orderId(order)),
    ),
    groups: findings,
    reasons: reasonsOf(evaluation, question.metric, badOrders),
    unknown,
    assumptions: computed.assumptions,
  }
}

function judge(
  groups: readonly (readonly [Dimension, ReadonlyMap<string, Counts>])[],
  total: { readonly cases: number; readonly defects: number },
  name: (orders: ReadonlySet<number>) => readonly string[],
): readonly GroupFinding[] {
  const rows = groups.flatMap(([by, table]) =>
    // A dimension with one value only divides nothing.
    table.size < 2
      ? []
      : [...table].map(([value, counts]) => ({ by, value, counts, table: tableOf(counts, total) })),
  )
  const tested = rows.filter(({ table }) => canStandOut(table))
  const pValues = tested.map(({ table }) => fisherExact(table, 'greater'))
  const qValues = adjustForMany(pValues)
  const places = new Map(tested.map(({ table }, place) => [table, place]))
  const findings = rows.map(({ by, value, counts, table }): GroupFinding => {
    const place = places.get(table)
    const ratio = riskRatio(table)
    const qValue = place === undefined ? null : (qValues[place] ?? null)
    return {
      by,
      value,
      defects: counts.bad,
      cases: counts.all,
      rate: counts.bad / counts.all,
      interval: rateInterval(counts.bad, counts.all),
      lift: ratio?.ratio ?? null,
      liftInterval: ratio?.interval ?? null,
      pValue: place === undefined ? null : (pValues[place] ?? null),
      qValue,
      standsOut: qValue !== null && qValue <= significance,
      orders: name(counts.orders),
    }
  })
  return findings
    .filter(({ defects }) => defects > 0)
    .sort(
      (a, b) => (a.pValue ?? 2) - (b.pValue ?? 2) || b.defects - a.defects || (a.value < b.value ? -1 : 1),
    )
}

function tableOf(counts: Counts, total: { readonly cases: number; readonly defects: number }): TwoByTwo {
  return {
    groupBad: counts.bad,
    groupGood: counts.all - counts.bad,
    restBad: total.defects - counts.bad,
    restGood: total.cases - total.defects - (counts.all - counts.bad),
  }
}

/**
 * Whether the group could stand out even if as many of the defects as possible were its own. Testing the others would
 * only weaken the adjustment for many tests (Tarone 1990); this looks at sizes alone, never at the defects found.
 */
function canStandOut(table: TwoByTwo): boolean {
  const size = table.groupBad + table.groupGood
  const bad = table.groupBad + table.restBad
  const most = Math.min(size, bad)
  if (most === 0) return false
  const extreme = {
    groupBad: most,
    groupGood: size - most,
    restBad: bad - most,
    restGood: table.restGood + table.groupGood - (size - most),
  }
  return fisherExact(extreme, 'greater') <= significance
}
