import { withoutContacts } from '../values/contacts.ts'
import { readFeedbackDay, storeDayOrder } from '../values/feedback-day.ts'
import { quoted, reject, type TableKind, UnreadableTable } from '../table/table-kind.ts'

/**
 * The seller feedback report: six columns by position, because their names are translated: date, rating, comment, own
 * response, order number, buyer's e-mail. The e-mail and the response are never looked at.
 */
export const feedback: TableKind = {
  kind: 'feedback',
  columns: {},
  required: [],
  byPosition: true,
  createParser({ marketplace }) {
    if (marketplace === null)
      throw new UnreadableTable(
        'the dates of a feedback report are day/month or month/day depending on the store; say which with --marketplace, e.g. --marketplace US',
      )
    const order = storeDayOrder(marketplace)
    return (row, emit) => {
      if (row.width < 5) return reject(null, `the row has ${row.width} columns instead of six`)
      const day = readFeedbackDay(row.cell(0), order)
      if (day === null)
        return reject('Date', `${quoted(row.cell(0))} is no date as ${marketplace} prints it (${order})`)
      const rating = row.cell(1).trim()
      if (!/^[1-5]$/.test(rating)) return reject('Rating', `${quoted(rating)} is no rating from 1 to 5`)
      const orderId = row.cell(4).trim()
      if (orderId === '') return reject('Order ID', 'the order number is empty')
      const comment = row.cell(2).trim()
      emit(
        {
          kind: 'feedback',
          orderId,
          receivedOn: day,
          rating: Number(rating),
          comment: comment === '' ? null : withoutContacts(comment),
          removedAt: null,
        },
        marketplace,
      )
      return null
    }
  },
}
