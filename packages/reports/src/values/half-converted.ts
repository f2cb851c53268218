/** Why a column of dates cannot be believed, where a spreadsheet has changed part of it; null where none has. */
export function halfConverted(header: string, dates: readonly string[]): string | null {
  return areHalfConverted(dates)
    ? `a spreadsheet has converted some of the dates of "${header}": those up to the 12th, which it took for month and day the wrong way round; export the table again, or say what is right with dateFormats in a mapping profile`
    : null
}

/**
 * Whether a spreadsheet with another order of day and month has opened this column: it turns `07/08/2026` into a date of its
 * own, month and day swapped, and leaves `25/08/2026` the text that it was. Afterwards every text has a day above 12, and
 * every converted date one up to 12. Nobody can tell any more which dates were right.
 */
function areHalfConverted(dates: readonly string[]): boolean {
  let left = 0
  let converted = 0
  for (const text of dates) {
    const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/.exec(text)
    if (written !== null) {
      if (Number(written[1]) <= 12 && Number(written[2]) <= 12) return false
      left++
      continue
    }
    // An offset or a `T` comes from a program, which swaps nothing.
    const iso = /^\s*\d{4}-\d{2}-(\d{2})(?: \d{2}:\d{2}(?::\d{2}(?:\.0+)?)?)?\s*$/.exec(text)
    const serial = /^\s*\d{5}(?:[.,]\d+)?\s*$/.test(text)
      ? new Date((Number(text.replace(',', '.')) - 25_569) * 86_400_000).getUTCDate()
      : null
    const day = iso === null ? serial : Number(iso[1])
    if (day === null) continue
    if (day > 12) return false
    converted++
  }
  return left >= 2 && converted >= 1
}
