import { caseClocks, type Clock, parseDay } from '@health-tui/poa/life'
import type { Database } from '../../database.ts'
import { buildCase, type CaseDocument } from '../document.ts'
import { readCells } from '../read.ts'
import { checksOf } from './checks.ts'
import { caseCalendar, factsOf } from './facts.ts'
import { fieldText } from './field.ts'
import { promiseLedger } from './promises.ts'
import { runsIn } from './runs-in.ts'
import { stateOf } from './step.ts'

/** Something that a case wants done by a day: a clock that runs, a promise, a check after reinstatement. */
export interface DueItem {
  readonly caseId: string
  readonly title: string
  readonly account: string | null
  readonly marketplace: string | null
  readonly assignee: string | null
  readonly from: 'clock' | 'promise' | 'check'
  /** The clock's kind, the promise's id, or the days of the check. */
  readonly key: string
  readonly what: string
  /** `YYYY-MM-DD` where the marketplace is. */
  readonly day: string
  /** The instant at which it ends. */
  readonly at: string
  readonly daysLeft: number
  readonly overdue: boolean
}

/** The clocks that run in a stored case as it stands, the nearest first: an answer that was sent meets the notice's. */
export function clocksOf(document: CaseDocument, asOf: string): readonly Clock[] {
  const reinstatedOn = fieldText(document.fields['reinstatedOn'])
  const state = stateOf(document)
  return caseClocks(factsOf(document), {
    asOf,
    ...(reinstatedOn === undefined ? {} : { reinstatedOn }),
  }).filter(({ kind }) => runsIn(kind === 'post_reinstatement_check' ? 'check' : kind, state))
}

/**
 * What a case wants done, overdue things first. Notes (a usual length of time, the end of a window) are left out, and
 * what no longer runs in the state of the case.
 */
export function dueOf(document: CaseDocument, asOf: string): readonly DueItem[] {
  const { fields } = document
  const calendar = caseCalendar(document)
  const today = calendar.day(asOf) ?? 0
  const state = stateOf(document)
  const about = {
    caseId: document.id,
    title: fieldText(fields['title']) ?? '',
    account: fieldText(fields['account']) ?? null,
    marketplace: fieldText(fields['marketplace']) ?? null,
    assignee: fieldText(fields['assignee']) ?? null,
  }
  const item = (
    from: DueItem['from'],
    key: string,
    what: string,
    day: string,
    at = calendar.endOf(parseDay(day) ?? 0),
  ): DueItem => {
    const daysLeft = (parseDay(day) ?? 0) - today
    return {
      ...about,
      from,
      key,
      what,
      day,
      at,
      daysLeft,
      overdue: Date.parse(at) < Date.parse(endOfAsOf(asOf)),
    }
  }
  // What is to be looked at after reinstatement is told by the checks.
  const clocks = clocksOf(document, asOf).filter(
    ({ kind, weight }) => weight === 'due' && kind !== 'post_reinstatement_check',
  )
  const checks = checksOf(document, asOf).filter(({ done }) => done === null && runsIn('check', state))
  const promises = promiseLedger(document, asOf).filter((entry) => entry.state !== 'superseded')
  return [
    ...clocks.map((clock) => item('clock', clock.kind, clock.about, clock.day, clock.at)),
    ...checks.map((check) =>
      item(
        'check',
        String(check.days),
        `check the account, ${check.days} days after reinstatement`,
        check.due,
      ),
    ),
    ...promises.flatMap((entry) => {
      const [oldest] = entry.missed
      const who = entry.owner === null ? '' : ` (${entry.owner})`
      const overdue =
        oldest === undefined
          ? []
          : [
              item(
                'promise',
                entry.id,
                `${entry.missed.length === 1 ? 'once' : `${entry.missed.length} times`} without proof: ${entry.text}${who}`,
                oldest,
              ),
            ]
      const next =
        entry.nextDue === null
          ? []
          : [item('promise', entry.id, `promised: ${entry.text}${who}`, entry.nextDue)]
      return [...overdue, ...next]
    }),
  ].toSorted(byInstant)
}

function byInstant(one: DueItem, other: DueItem): number {
  return one.at < other.at ? -1 : Number(one.at > other.at)
}

/** A bare day is over at its end. */
function endOfAsOf(asOf: string): string {
  return /T/.test(asOf) ? asOf : `${asOf}T00:00:00Z`
}

/** The lists that hold something with a time; listings, orders and texts are most of a case and say nothing of it. */
const timedLists = [
  'issues',
  'violationTypes',
  'requested',
  'metrics',
  'evidence',
  'submissions',
  'promises',
  'proofs',
  'checks',
]

interface DueFilter {
  readonly account?: string
  readonly caseId?: string
}

/** What every case wants done, the earliest first: open ones, and closed ones whose promises still run. */
export async function listDue(
  reader: Pick<Database, 'read'>,
  asOf: string,
  filter: DueFilter = {},
): Promise<readonly DueItem[]> {
  const cases = await listTimedCases(reader, filter)
  return cases.flatMap((document) => dueOf(document, asOf)).toSorted(byInstant)
}

/** Every case that may have something with a time, closed ones for their promises; of the lists only those with times. */
export async function listTimedCases(
  reader: Pick<Database, 'read'>,
  filter: DueFilter,
): Promise<readonly CaseDocument[]> {
  // One row for each case, as JSON: a row of three columns for each cell of thousands of cases would take seconds.
  const rows = await reader.read<{ id: string; cells: string }>(
    `SELECT case_summary.id, (SELECT json_group_array(json_array(path, value, stamp)) FROM cell
        WHERE entity_id = case_summary.id AND path NOT LIKE 'submissions.%.text'
          AND (instr(path, '.') = 0 OR substr(path, 1, instr(path, '.') - 1) IN (SELECT value FROM json_each(?3)))) AS cells
     FROM case_summary WHERE deleted = 0 AND (?1 IS NULL OR account = ?1) AND (?2 IS NULL OR id = ?2)
       AND (state <> 'closed' OR EXISTS (
         SELECT 1 FROM cell WHERE entity_id = case_summary.id AND path > 'promises.' AND path < 'promises/'))`,
    [filter.account ?? null, filter.caseId ?? null, JSON.stringify(timedLists)],
  )
  return rows.map(({ id, cells }) =>
    buildCase({ id, cells: readCells(cells), texts: [], updateNeeded: false }),
  )
}
