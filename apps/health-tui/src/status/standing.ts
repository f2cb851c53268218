import { findMarketplace, worst } from '@health-tui/metrics/assess'
import type { Level } from '@health-tui/metrics'
import { instantText } from '../instant-text.ts'
import type { Standing } from './known-standing.ts'
import type { AccountReport } from './status-report.ts'

/** Whose something is: a letter or case without a store concerns every store of its account. */
interface Placed {
  readonly account: string | null
  readonly marketplace: string | null
}

interface Store {
  readonly account: string
  readonly marketplace: string
}

/** What letters and cases add to the row of a store. */
export type StoreStanding = Pick<AccountReport, 'openCases' | 'openLetters' | 'nextDeadline'>

/**
 * Open cases, open letters and the nearest deadline ahead. `reportDay` (`YYYY-MM-DD`) is the day of Amazon's newest figures,
 * null where there are none: a letter that came before them is not the last word on how the store stands.
 */
export function standingOf({ deadlines, letters }: Standing, reportDay: string | null): StoreStanding {
  const ahead = deadlines.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]))
  const waiting = letters.filter(({ open }) => open > 0)
  return {
    openCases: deadlines.reduce((sum, { openCases }) => sum + openCases, 0),
    openLetters: {
      count: waiting.reduce((sum, { open }) => sum + open, 0),
      level: worst(
        waiting
          .filter(
            ({ newestAt }) =>
              reportDay === null || newestAt === null || instantText(newestAt).slice(0, 10) >= reportDay,
          )
          .map(({ severity }) => levelOf(severity)),
      ),
    },
    nextDeadline: ahead.length === 0 ? null : instantText(Math.min(...ahead)),
  }
}

/** What concerns one store. */
export function standingIn(standing: Standing, store: Store): Standing {
  const isOfStore = (item: Placed): boolean => concerns(item, store)
  return { deadlines: standing.deadlines.filter(isOfStore), letters: standing.letters.filter(isOfStore) }
}

/**
 * What stands in no row of a store that has figures, by account: all letters and cases of an account without any, and those
 * that wait in a store of which nothing else is known. The row is named by its store where they name one and the same; else
 * its marketplace is empty.
 */
export function standingElsewhere(
  { deadlines, letters }: Standing,
  stores: readonly Store[],
): readonly (Store & { readonly standing: Standing })[] {
  const known = Map.groupBy(stores, ({ account }) => account)
  const isElsewhere = (item: Placed): boolean =>
    item.account !== null && known.get(item.account)?.some((store) => concerns(item, store)) !== true
  const deadlinesBy = Map.groupBy(deadlines.filter(isElsewhere), ({ account }) => account)
  const lettersBy = Map.groupBy(letters.filter(isElsewhere), ({ account }) => account)
  return [...new Set([...deadlinesBy.keys(), ...lettersBy.keys()])].flatMap((account) => {
    if (account === null) return []
    const standing = { deadlines: deadlinesBy.get(account) ?? [], letters: lettersBy.get(account) ?? [] }
    const waits = standing.deadlines.length > 0 || standing.letters.some(({ open }) => open > 0)
    if (known.has(account) && !waits) return []
    const named = new Set(
      [...standing.deadlines, ...standing.letters].flatMap(({ marketplace }) =>
        marketplace === null ? [] : [codeOf(marketplace)],
      ),
    )
    return [{ account, marketplace: named.size === 1 ? [...named].join('') : '', standing }]
  })
}

export function concerns(item: Placed, { account, marketplace }: Store): boolean {
  return item.account === account && (item.marketplace === null || codeOf(item.marketplace) === marketplace)
}

/** Case files name a store by its domain, too. */
function codeOf(marketplace: string): string {
  return findMarketplace(marketplace)?.code ?? marketplace
}

/** What cannot be read is nothing to be calm about, but proves nothing either. */
function levelOf(severity: string | null): Level {
  return severity === 'critical' || severity === 'at_risk' || severity === 'warning' ? severity : 'ok'
}
