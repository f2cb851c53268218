/** An instant as all our JSON and pages write it: ISO 8601 in UTC, to the second. */
export function instantText(at: Date | number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
