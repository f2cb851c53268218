import type { Store } from '@health-tui/storage'

/** Why a case may not be submitted as far as its review goes. */
export function reviewMissing(
  status: Pick<Awaited<ReturnType<Store['cases']['reviewStatus']>>, 'satisfied' | 'state'>,
): string | null {
  return status.satisfied
    ? null
    : `the case needs a second person's approval and its review is ${status.state}`
}
