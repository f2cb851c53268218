const digits = '〇一二三四五六七八九'

/** The value of 14, 十四, 三十, 百八十 or 二〇二五; 0 where nothing is counted. */
export function readKanjiNumber(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed)
  // Digit by digit, as years are written.
  if (!/[十百]/.test(printed))
    return Number(Array.from(printed, (character) => digits.indexOf(character)).join(''))
  let total = 0
  let digit = 0
  for (const character of printed) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0
    if (unit === 0) digit = digits.indexOf(character)
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}
