import { withoutContacts } from '../values/contacts.ts'
import { type DayOrder, provenOrder } from '../values/free-date.ts'
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
  createParser({ marketplace, sample }) {
    if (marketplace === null)
      throw new UnreadableTable(
        'the dates of a feedback report are day/month or month/day depending on the store; say which with --marketplace, e.g. --marketplace US',
      )
    const order = storeDayOrder(marketplace)
    const foreign = foreignDate(sample(0), order)
    // Its other dates would be read as days of other months, in silence.
    if (foreign !== undefined)
      throw new UnreadableTable(
        `${quoted(foreign)} is no date as ${marketplace} prints it (${order}): the report seems to come from another store; name that one with --marketplace`,
      )
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

/** A date that only another store prints so, in a report that has none of which only this store would. */
function foreignDate(dates: readonly string[], order: DayOrder): string | undefined {
  if (order === 'ymd' || dates.some((text) => provenOrder(text) === order)) return undefined
  const other = order === 'mdy' ? 'dmy' : 'mdy'
  return dates.find((text) => provenOrder(text) === other)
}
