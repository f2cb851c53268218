import type { ScreenData } from '../source.ts'
import { storeKey } from '../../status/store-key.ts'
import { urgency } from './health-rows.ts'

/** What a person wants to be told of when new data comes: levels that got worse, letters that came. null: nothing. */
export function newsOf(before: ScreenData, after: ScreenData): string | null {
  const known = new Map(before.report.accounts.map((account) => [storeKey(account), account.level]))
  const worse = after.report.accounts.flatMap((account) => {
    const was = known.get(storeKey(account))
    return was === undefined || urgency(account.level) <= urgency(was)
      ? []
      : [`${account.account} ${account.marketplace} is now ${account.level.replace('_', ' ')}`]
  })
  const letters = new Set(before.inbox.map(({ id }) => id))
  const come = after.inbox.filter(({ id }) => !letters.has(id)).length
  const parts = [
    ...worse.slice(0, 2),
    ...(worse.length > 2 ? [`${worse.length - 2} more got worse`] : []),
    ...(come === 0 ? [] : [come === 1 ? 'a new notification' : `${come} new notifications`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}
