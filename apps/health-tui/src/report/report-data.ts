import { instantText } from '../instant-text.ts'
import {
  type CasePromise,
  listCases,
  listListingIssues,
  listPromises,
  type CaseSummary,
  type Database,
} from '@health-tui/storage'
import { shownIssue, type ShownIssue } from '../commands/snapshot/shown-issue.ts'
import type { MetricSettings } from '../metrics/settings.ts'
import { createStatusReader } from '../status/build-status.ts'
import type { AccountReport, InboxItem } from '../status/status-report.ts'
import { type Deadline, deadlinesOf } from './deadlines.ts'

/** Everything that a report shows, and the shape of `report --as json`. */
export interface ReportData {
  readonly asOf: string
  readonly accounts: readonly AccountReport[]
  /** Earliest first; those of notifications that look like fakes are left out. */
  readonly deadlines: readonly Deadline[]
  readonly cases: readonly Omit<CaseSummary, 'updatedStamp' | 'updateNeeded' | 'partial'>[]
  /** What was promised to Amazon, in closed cases too; one that a later attempt repeats is `superseded`. */
  readonly promises: readonly CasePromise[]
  /** What Amazon found wrong with listings when it was asked last. */
  readonly listingIssues: readonly ShownIssue[]
  readonly notifications: readonly InboxItem[]
}

export async function collectReport(
  database: Database,
  settings: MetricSettings,
  { asOf, account }: { readonly asOf: Date; readonly account: string | undefined },
): Promise<ReportData> {
  const { report, inbox, due } = await createStatusReader(database, settings)(asOf)
  const ofAccount = account === undefined ? {} : { account }
  const cases = await listCases(database, ofAccount)
  const isMeant = (item: { readonly account: string | null }): boolean =>
    account === undefined || item.account === account
  const notifications = inbox.filter(isMeant)
  const promises = await listPromises(database, report.asOf, ofAccount)
  const issues = await listListingIssues(database, ofAccount)
  return {
    asOf: report.asOf,
    accounts: report.accounts.filter(isMeant),
    deadlines: deadlinesOf(notifications, { cases, due: due.filter(isMeant) }, report.asOf),
    cases: cases.map(({ updatedStamp: _stamp, updateNeeded: _needed, partial: _partial, ...shown }) => shown),
    promises: promises.toSorted((one, other) => byDue(one.nextDue, other.nextDue)),
    listingIssues: issues.filter(({ solvedAt }) => solvedAt === null).map(shownIssue),
    notifications,
  }
}

/** What falls due first, then what does not any more. */
function byDue(one: string | null, other: string | null): number {
  const [first, second] = [one ?? '~', other ?? '~']
  return first < second ? -1 : Number(first > second)
}

/** The report where nothing is stored yet. */
export function emptyReport(asOf: Date): ReportData {
  return {
    asOf: instantText(asOf),
    accounts: [],
    deadlines: [],
    cases: [],
    promises: [],
    listingIssues: [],
    notifications: [],
  }
}

/** The promises that people read for: those that hold, and those that ended. */
export function heldPromises({ promises }: ReportData): readonly CasePromise[] {
  return promises.filter(({ state }) => state !== 'superseded')
}

/** `every 7 days`, `at each event`, `by itself`. */
export function rhythmWords({ rhythm }: CasePromise): string {
  if (rhythm.kind !== 'every') return rhythm.kind === 'automatic' ? 'by itself' : 'at each event'
  return rhythm.days === 1 ? 'every day' : `every ${rhythm.days} days`
}
