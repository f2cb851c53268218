import { namelessChargeback, namelessClaim } from '@health-tui/metrics'
import { normaliseHeader } from '../table/columns.ts'
import { mappedTableKind } from '../mapped/mapped-table.ts'
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
  }),
  required: ['claimId', 'orderId', 'reason'],
  records: () => (row) => {
    const type = normaliseHeader(row.text('reason'))
    const orderId = row.text('orderId')
    if (orderId === '') return []
    const receivedAt = (): number | null => row.instant('receivedAt')
    if (type.startsWith('atozguarantee'))
      return [
        {
          kind: 'claim',
          orderId,
          claimKey: namelessClaim,
          receivedAt: receivedAt(),
          outcome: 'granted_seller_fault',
          reason: null,
          removedAt: null,
          proxy: true,
        },
      ]
    if (type.startsWith('chargebackrefund'))
      return [
        {
          kind: 'chargeback',
          orderId,
          chargebackKey: namelessChargeback,
          receivedAt: receivedAt(),
          outcome: 'open',
          removedAt: null,
          proxy: true,
        },
      ]
    return []
  },
})
