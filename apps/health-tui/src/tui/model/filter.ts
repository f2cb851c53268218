/** Whether a text passes a filter: every word must occur in it; a filter `!words` keeps what does not match. */
export function passesFilter(text: string, filter: string): boolean {
  const inverse = filter.startsWith('!')
  const words = (inverse ? filter.slice(1) : filter)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const searched = text.toLowerCase()
  return words.every((word) => searched.includes(word)) !== inverse
}
