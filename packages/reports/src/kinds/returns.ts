import { namelessClaim, type FactRecord } from '@health-tui/metrics'
import { mappedTableKind } from '../mapped/mapped-table.ts'
import { createReturns } from '../mapped/records.ts'
import { readFlag } from '../values/words.ts'
import { fieldMap } from './field-map.ts'

/** Returns of seller-fulfilled orders (tab-separated, and the comma-separated Prime variant). */
export const returnsMfn = mappedTableKind({
  kind: 'returns-mfn',
  fields: fieldMap({
    orderId: ['Order ID', 'order_id'],
    purchasedAt: ['Order date'],
    receivedAt: ['Return request date', 'Return date'],
    status: ['Return request status'],
    returnId: ['Amazon RMA ID'],
    claim: ['A-to-Z Claim', 'a_to_z_claim'],
    asin: ['ASIN'],
    sku: ['Merchant SKU'],
    quantity: ['Return quantity'],
    reason: ['Return Reason'],
    inPolicy: ['In policy'],
    resolution: ['Resolution'],
    category: ['Category'],
  }),
  required: ['orderId', 'receivedAt', 'returnId'],
  dateFormats: ['dd-MMM-yyyy'],
  records: () => {
    const toReturn = createReturns()
    return (row) => {
      const returned = toReturn(row)
      const made: FactRecord[] = [{ ...returned, fulfilment: 'mfn' }]
      // A claim that a return mentions is real, but what became of it is not said.
      if (row.word('claim', readFlag) === true)
        made.push({
          kind: 'claim',
          orderId: returned.orderId,
          claimKey: namelessClaim,
          receivedAt: returned.requestedAt,
          outcome: 'open',
          reason: returned.reason,
          removedAt: null,
          proxy: true,
        })
      return made
    }
  },
})

/** Returns of Amazon-fulfilled orders. */
export const returnsFba = mappedTableKind({
  kind: 'returns-fba',
  fields: fieldMap({
    receivedAt: ['return-date'],
    orderId: ['order-id'],
    sku: ['sku'],
    asin: ['asin'],
    quantity: ['quantity'],
    warehouse: ['fulfillment-center-id'],
    disposition: ['detailed-disposition'],
    reason: ['reason'],
    resolution: ['status'],
    returnId: ['license-plate-number'],
  }),
  required: ['receivedAt', 'orderId', 'disposition', 'warehouse'],
  records: () => {
    const toReturn = createReturns()
    // Customers' comments are not read: they are no reason code, and often hold personal data.
    return (row) => [{ ...toReturn(row), fulfilment: 'afn' }]
  },
})
