/** Numbers as a source has them: typed arrays where it is quick. */
export type Numbers = ArrayLike<number>

/** Seconds become milliseconds; 0 is unknown. */
export function setInstants(column: Float64Array, first: number, seconds: Numbers): void {
  for (let i = 0; i < seconds.length; i++) {
    const at = seconds[i] as number
    column[first + i] = at === 0 ? Number.NaN : at * 1000
  }
}

/** Counts that a source keeps plus one become counts; what it does not say becomes -1. */
export function setCounts(column: Int32Array, first: number, counts: Numbers): void {
  for (let i = 0; i < counts.length; i++) column[first + i] = (counts[i] as number) - 1
}

/** What each id of a source stands for; an id that nobody knows stands for nothing (0). */
export function setCodes(
  column: Uint8Array | Int32Array,
  first: number,
  ids: Numbers,
  codes: readonly (number | undefined)[],
): void {
  const table = Int32Array.from(codes, (code) => code ?? 0)
  for (let i = 0; i < ids.length; i++) column[first + i] = table[ids[i] as number] as number
}
