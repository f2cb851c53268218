import type { Evaluation } from '../compute/evaluation.ts'
import { invoiceDefectCode, none } from '../ledger/codes.ts'
import type { MetricName } from '../metric-name.ts'

/** What the defects themselves say about their cause; there is no rate, because only bad cases have a reason. */
export interface ReasonCount {
  readonly source: 'claim' | 'feedback' | 'chargeback' | 'invoice' | 'return'
  readonly reason: string
  readonly orders: number
}

/** Reasons named by claims, and by returns of the same orders, most frequent first. */
export function reasonsOf(
  { ledger }: Evaluation,
  metric: MetricName,
  badOrders: ReadonlySet<number>,
): readonly ReasonCount[] {
  const counts = new Map<string, ReasonCount>()
  const add = (source: ReasonCount['source'], reason: string): void => {
    const key = `${source}\0${reason}`
    const orders = (counts.get(key)?.orders ?? 0) + 1
    counts.set(key, { source, reason, orders })
  }
  const { orders, claims, returns, feedback, invoiceDefects, dictionary } = ledger
  const parts: readonly MetricName[] =
    metric === 'order_defect_rate' ? ['claim_rate', 'negative_feedback_rate', 'chargeback_rate'] : [metric]
  for (const order of badOrders) {
    if (parts.includes('claim_rate')) {
      for (let row = orders.firstClaim.get(order); row !== none; row = claims.next.get(row)) {
        add('claim', dictionary.text(claims.reason.get(row)) ?? 'no reason given')
      }
    }
    if (parts.includes('negative_feedback_rate')) {
      for (let row = orders.firstFeedback.get(order); row !== none; row = feedback.next.get(row)) {
        if (feedback.rating.get(row) <= 2) add('feedback', `${feedback.rating.get(row)} star`)
      }
    }
    if (parts.includes('chargeback_rate') && orders.firstChargeback.get(order) !== none) {
      add('chargeback', 'chargeback')
    }
    if (metric === 'invoice_defect_rate') {
      for (let row = orders.firstInvoiceDefect.get(order); row !== none; row = invoiceDefects.next.get(row)) {
        const code = invoiceDefects.defect.get(row)
        const defect =
          code === invoiceDefectCode.missing ? 'missing' : code === invoiceDefectCode.late ? 'late' : 'defect'
        add('invoice', dictionary.text(invoiceDefects.reason.get(row)) ?? `${defect} invoice`)
      }
    }
    for (let row = orders.firstReturn.get(order); row !== none; row = returns.next.get(row)) {
      const reason = dictionary.text(returns.reason.get(row))
      if (reason !== null) add('return', reason)
    }
  }
  return [...counts.values()].sort((a, b) => b.orders - a.orders || (a.reason < b.reason ? -1 : 1))
}
