import { namelessChargeback, namelessClaim } from '@health-tui/metrics'
import { normaliseHeader } from '../table/columns.ts'
import { mappedTableKind } from '../mapped/mapped-table.ts'
import type { RowFields } from '../mapped/row-fields.ts'
import { fieldMap } from './field-map.ts'

/**
 * The settlement flat file, and the date range report of the same transactions, for claims and chargebacks only. Money that went back is no proof that an order counts as
 * defective, so both are marked as proxies.
 */
export const settlement = mappedTableKind({
  kind: 'settlement',
  fields: fieldMap({
    claimId: ['settlement-id'],
    orderId: ['order-id'],
    reason: ['transaction-type', 'type'],
    receivedAt: ['posted-date-time', 'posted-date', 'date/time'],
    salesChannel: ['marketplace-name', 'marketplace'],
    // What a line's money is for, and how much it is; only its sign is looked at.
    disposition: ['amount-description', 'price-type'],
    resolution: ['amount', 'price-amount', 'total'],
  }),
  required: ['claimId', 'orderId', 'reason'],
  records: () => (row) => {
    const type = normaliseHeader(row.text('reason'))
    const orderId = row.text('orderId')
    const ofClaim = type.startsWith('atozguarantee')
    if (orderId === '' || !(ofClaim || type.startsWith('chargeback'))) return []
    const side = sideOf(row, type)
    if (side === null) return []
    const at = row.instant('receivedAt')
    // Money that came back ends what an earlier line or file told of; by itself it tells of nothing that counts.
    const dates = side === 'debit' ? { receivedAt: at, removedAt: null } : { receivedAt: null, removedAt: at }
    if (ofClaim)
      return [
        {
          kind: 'claim',
          orderId,
          claimKey: namelessClaim,
          ...dates,
          outcome: side === 'debit' ? 'granted_seller_fault' : 'open',
          reason: null,
          proxy: true,
        },
      ]
    return [
      {
        kind: 'chargeback',
        orderId,
        chargebackKey: namelessChargeback,
        ...dates,
        outcome: 'open',
        proxy: true,
      },
    ]
  },
})

/**
 * Whether a line takes money from the seller or gives it back; null for its other parts (fees that come back with a
 * refund), which say nothing. Amazon lists charges and credits under the same type (help 200141650). A line that tells
 * neither purpose nor amount is a charge.
 */
function sideOf(row: RowFields, type: string): 'debit' | 'credit' | null {
  if (/recovery|reversal|reimburse/.test(type)) return 'credit'
  const part = normaliseHeader(row.text('disposition'))
  const amount = row.text('resolution')
  if (amount === '') return 'debit'
  const debit = /^[^\d]*[-−(]/.test(amount) || amount.endsWith('-')
  if (part === '' || part === 'principal') return debit ? 'debit' : 'credit'
  return debit && pricesPaid.has(part) ? 'debit' : null
}

const pricesPaid: ReadonlySet<string> = new Set(['shipping', 'tax', 'shippingtax', 'giftwrap', 'giftwraptax'])
