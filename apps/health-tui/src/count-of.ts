/** `1 row`, `3 rows`, `2 copies`: a number with its noun, for sentences that people read. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
