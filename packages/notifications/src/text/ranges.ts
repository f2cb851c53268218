interface Range {
  readonly start: number
  readonly end: number
}

/** True when a place lies in one of the ranges, which stand in order and do not overlap. */
export function isInside(ranges: readonly Range[], at: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const range = ranges[low]
  return range !== undefined && range.start <= at && at < range.end
}
