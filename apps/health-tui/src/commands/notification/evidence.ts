import type { ParsedNotification } from '@health-tui/notifications'

/** Says where in the letter a field was read and how sure that is: `line 9 "within 7 days", 90%`. */
export type EvidenceOf = (field: string, value?: string) => string

const quoteLength = 44
const linesNamed = 4

/** Lines are counted as `notification show` numbers them: the subject is the first, when there is one. */
export function createEvidence({ text, spans, confidence }: ParsedNotification): EvidenceOf {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  return (field, value = '') => {
    const places = spans.filter((span) => span.field === field)
    const lines = [...new Set(places.map(({ start }) => lineOf(start)))]
    const [first] = places
    const words = first === undefined ? '' : text.slice(first.start, first.end).replace(/\s+/g, ' ')
    // What says no more than the value itself need not be read twice.
    const quote =
      words === '' || places.length > 1 || value.includes(words)
        ? ''
        : ` "${words.length > quoteLength ? `${words.slice(0, quoteLength - 1)}…` : words}"`
    const named = lines.slice(0, linesNamed).join(', ') + (lines.length > linesNamed ? ', …' : '')
    const sure = confidence[field]
    return [
      lines.length === 0 ? '' : `${lines.length === 1 ? 'line' : 'lines'} ${named}${quote}`,
      sure === undefined ? '' : `${Math.round(sure * 100)}%`,
    ]
      .filter((part) => part !== '')
      .join(', ')
  }
}
