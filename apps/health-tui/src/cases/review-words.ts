import type { Store } from '@health-tui/storage'

type Review = Awaited<ReturnType<Store['cases']['reviewStatus']>>

/** Where a review stands, in words: who asked, who approved, and whose edit took the approval away. */
export function reviewWords({ state, by, reason, required, voidedBy }: Review): string {
  const said = reason === null || reason === '' ? '' : `: ${reason}`
  switch (state) {
    case 'none':
      return required ? 'needed, not asked for' : 'not asked for'
    case 'voided': {
      const edits = [...new Set(voidedBy.map(({ author, path }) => `${author} (${path})`))]
      const more = edits.length > 3 ? ` and ${edits.length - 3} more` : ''
      return `approved by ${by ?? ''}, voided by ${edits.slice(0, 3).join(', ')}${more}`
    }
    default:
      return `${state} by ${by ?? ''}${said}`
  }
}

/** Why a case does not count as ready and may not be submitted, as far as its review goes. */
export function reviewMissing(status: Pick<Review, 'satisfied' | 'state'>): string | null {
  return status.satisfied
    ? null
    : `the case needs a second person's approval and its review is ${status.state}`
}
