import { formatRate } from '../assess/words.ts'
import type { GroupFinding } from './explain.ts'

export interface Verdict {
  /** `pattern`: some group has more defects than chance explains; `isolated`: none has; `none`: nothing to explain. */
  readonly kind: 'pattern' | 'isolated' | 'none'
  /** Sentences that can be cited. */
  readonly text: string
  /** The groups that stand out, strongest first; groups that hold the same orders are one finding. */
  readonly evidence: readonly string[]
  readonly orders: readonly string[]
}

const fewest = 3

/** Reads the findings: three defects at least, and a false discovery share of five percent at most, make a pattern. */
export function verdictOf(
  findings: readonly GroupFinding[],
  total: { readonly defects: number; readonly cases: number },
  allOrders: readonly string[],
): Verdict {
  if (total.defects === 0) {
    return { kind: 'none', text: `There is no defect among ${total.cases} cases.`, evidence: [], orders: [] }
  }
  const patterns = findings.filter(
    ({ standsOut, defects, lift }) => standsOut && defects >= fewest && (lift ?? 0) > 1,
  )
  if (patterns.length === 0) {
    return {
      kind: 'isolated',
      text: `${total.defects} ${total.defects === 1 ? 'defect' : 'defects'} in ${total.cases} cases; no group stands out beyond chance.`,
      evidence: [],
      orders: allOrders,
    }
  }
  const evidence = distinct(patterns).map((alike) => sentence(alike, total.defects))
  return {
    kind: 'pattern',
    text: evidence[0] ?? '',
    evidence,
    orders: [...new Set(patterns.flatMap(({ orders }) => orders))],
  }
}

/** Findings that rest on the same orders (a SKU and its ASIN) are one. */
function distinct(
  findings: readonly GroupFinding[],
): readonly (readonly [GroupFinding, ...GroupFinding[]])[] {
  const byOrders = new Map<string, [GroupFinding, ...GroupFinding[]]>()
  for (const finding of findings) {
    const key = `${finding.cases}:${finding.orders.join()}`
    const alike = byOrders.get(key)
    if (alike === undefined) byOrders.set(key, [finding])
    else alike.push(finding)
  }
  return [...byOrders.values()]
}

function sentence(alike: readonly [GroupFinding, ...GroupFinding[]], all: number): string {
  const [finding] = alike
  const name = alike.map(({ by, value }) => `${by} ${value}`).join(' = ')
  const lift = finding.lift === null ? '' : `, ${finding.lift.toFixed(1)} times the rest`
  const range =
    finding.liftInterval === null
      ? ''
      : ` (95 %: ${finding.liftInterval[0].toFixed(1)} to ${finding.liftInterval[1].toFixed(1)})`
  return `${name} has ${finding.defects} of ${all} defects in ${finding.cases} cases: ${formatRate(finding.rate)}${lift}${range}, p = ${scientific(finding.pValue)}.`
}

function scientific(p: number | null): string {
  if (p === null) return 'not tested'
  return p >= 0.001 ? p.toFixed(3) : p.toExponential(1)
}
