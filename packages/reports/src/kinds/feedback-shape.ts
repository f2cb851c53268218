import { normaliseHeader } from '../table/columns.ts'

/** First and fifth column as the feedback report of some stores prints them; used for files without any row. */
const headerWords = {
  date: ['date', 'datum', 'data', 'fecha', '日付', 'datum'],
  rating: [
    'rating',
    'bewertung',
    'note',
    'evaluation',
    'valutazione',
    'valoracion',
    'calificacion',
    '評価',
    'betyg',
  ],
}

/** Whether six columns hold what a feedback report holds, whatever their names are. */
export function looksLikeFeedback(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (header.length < 5 || header.length > 7) return false
  const data = rows.filter((row) => row.length >= 5)
  if (data.length === 0) {
    const [first = '', second = ''] = header.map(normaliseHeader)
    return headerWords.date.includes(first) && headerWords.rating.includes(second)
  }
  const fitting = data.filter(
    ([date = '', rating = '', , , order = '']) =>
      /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(date) &&
      /^\s*[1-5]\s*$/.test(rating) &&
      /^\s*[\w-]{5,40}\s*$/.test(order),
  )
  return fitting.length * 2 > data.length
}
