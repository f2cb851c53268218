import type { StoredListingIssue } from '@health-tui/storage'

/** A finding about a listing as JSON has it. */
export interface ShownIssue extends Omit<StoredListingIssue, 'firstSeen' | 'lastSeen' | 'solvedAt'> {
  readonly firstSeen: string
  readonly lastSeen: string
  readonly solvedAt: string | null
}

export function shownIssue({ firstSeen, lastSeen, solvedAt, ...issue }: StoredListingIssue): ShownIssue {
  const [first, last] = [new Date(firstSeen).toISOString(), new Date(lastSeen).toISOString()]
  const solved = solvedAt === null ? null : new Date(solvedAt).toISOString()
  return { ...issue, firstSeen: first, lastSeen: last, solvedAt: solved }
}
