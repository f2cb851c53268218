import type { MetricName } from '../metric-name.ts'
import { statusCode } from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Readings } from './readings.ts'
import { countsGood, type Tally, type TallyQuestion } from './tally.ts'

/** A rate that can only be higher (`lower`: a lower bound) or only be lower (`upper`) than what the facts at hand give. */
export interface Bound {
  readonly side: 'lower' | 'upper'
  /** What is not known, without a full stop. */
  readonly why: string
  /** Nothing but defects is known: the others may be missing, so that the height of the rate says little. */
  readonly listOnly: boolean
}

interface Ground {
  readonly question: TallyQuestion
  readonly tally: Tally
  readonly readings: Readings
  readonly ledger: Ledger
}

/** Whether the sources at hand can show the whole rate; null where nothing that they lack is known to move it. */
export function boundOf(ground: Ground): Bound | null {
  const { question, tally } = ground
  if (tally.denominator === 0) return null
  const known = ofSources(ground)
  if (known !== null) return { ...known, listOnly: isListOnly(ground) }
  if (!isListOnly(ground)) return null
  const why =
    question.metric === 'cancellation_rate'
      ? 'only cancelled orders are known'
      : 'every known case is a defect, as in a list of nothing but defects'
  return { side: countsGood(question.metric) ? 'lower' : 'upper', why, listOnly: true }
}

function ofSources({ question, tally, readings, ledger }: Ground): Omit<Bound, 'listOnly'> | null {
  const { shipDateUnknown = 0, byUnknown = 0 } = tally.notes
  switch (question.metric) {
    case 'late_shipment_rate':
      if (onlyOpen(ledger)) return ofOpenOrders
      return shipDateUnknown === 0
        ? null
        : { side: 'lower', why: `when ${shipDateUnknown} of the orders were shipped is not known` }
    case 'cancellation_rate':
      if (onlyOpen(ledger)) return ofOpenOrders
      return byUnknown === 0
        ? null
        : {
            side: readings.unknownCancellerCounts ? 'upper' : 'lower',
            why: `who cancelled ${byUnknown} of the orders is not known`,
          }
    case 'valid_tracking_rate':
      return ledger.scansKnown || tally.numerator === 0
        ? null
        : { side: 'upper', why: 'no source at hand names scans' }
    case 'invoice_defect_rate':
      return missing({ 'invoice defects': ledger.invoiceDefects.key.length })
    case 'order_defect_rate':
      return missing({
        feedback: ledger.feedback.key.length,
        'A-to-z claims': ledger.claims.key.length,
        chargebacks: ledger.chargebacks.key.length,
      })
    case 'negative_feedback_rate':
      return missing({ feedback: ledger.feedback.key.length })
    case 'claim_rate':
      return missing({ 'A-to-z claims': ledger.claims.key.length })
    case 'chargeback_rate':
      return missing({ chargebacks: ledger.chargebacks.key.length })
    default:
      return null
  }
}

const ofOpenOrders = { side: 'lower', why: 'only open orders are known' } as const

/** A list of open orders holds no cancelled one, and none that was confirmed late. Any other order ends the search. */
function onlyOpen({ orders, orderCount, shipmentRows }: Ledger): boolean {
  if (shipmentRows > 0) return false
  for (let order = 0; order < orderCount; order++) {
    const status = orders.status.get(order)
    if (status !== statusCode.unshipped && status !== statusCode.pending) return false
  }
  return orderCount > 0
}

/** Rates whose cases a download of defects may name alone: without a list of the others it looks as if there were none. */
const listedAlone: ReadonlySet<MetricName> = new Set([
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'invoice_defect_rate',
])

function isListOnly({ question: { metric }, tally, readings }: Ground): boolean {
  const { numerator, denominator, components, excluded } = tally
  if (!listedAlone.has(metric)) return false
  if (metric !== 'cancellation_rate') return numerator === (countsGood(metric) ? 0 : denominator)
  const counted = Object.values(components).reduce((sum, count) => sum + count, 0)
  return (
    counted + (readings.buyerCancelledOrdersCount ? (excluded['cancelledByBuyer'] ?? 0) : 0) === denominator
  )
}

function missing(imported: Readonly<Record<string, number>>): Omit<Bound, 'listOnly'> | null {
  const names = Object.entries(imported).flatMap(([name, count]) => (count === 0 ? [`no ${name}`] : []))
  if (names.length === 0) return null
  const last = names.pop()
  const all = names.length === 0 ? last : `${names.join(', ')} and ${last}`
  return {
    side: 'lower',
    why: `${all} ${names.length === 0 && last === 'no feedback' ? 'is' : 'are'} imported`,
  }
}
