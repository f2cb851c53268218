import { caseSchema } from '@health-tui/poa'

/** Fields that a case has beside those of its portable file. */
const ownFields = [
  'assignee',
  'accountDetails',
  'accountName',
  'noticeAt',
  'claimDate',
  'notificationId',
  'reinstatedOn',
  'reviewRequired',
  'deleted',
]

/**
 * The field that a name is a slip of: `deadline` for `dedline` or `dead_line`. Undefined for names that are known, and for
 * those that are like none: a newer program may have fields that this one does not know.
 */
export function meantField(name: string): string | undefined {
  const known = [...Object.keys(caseSchema.shape), ...ownFields]
  if (known.includes(name)) return undefined
  const given = folded(name)
  const near = known
    .map((field) => ({ field, slips: slipsBetween(given, folded(field)) }))
    .filter(({ field, slips }) => slips <= (field.length < 8 ? 1 : 2))
  return near.toSorted((one, other) => one.slips - other.slips)[0]?.field
}

function folded(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
