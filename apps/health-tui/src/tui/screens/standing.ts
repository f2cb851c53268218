import { escapeForTerminal } from '../../output.ts'
import type { CaseRow, InboxItem } from '../../status/status-report.ts'
import { compare } from '../model/compare.ts'
import { rememberLast } from '../model/remember.ts'
import type { ScreenState } from '../state.ts'
import { truncate } from '../text/layout.ts'
import { titledRule, type Brush } from './frame.ts'
import { dueMeaning, untilText } from './times.ts'

interface Row {
  readonly what: 'case' | 'letter'
  readonly due: string | null
  readonly text: string
}

/** Open cases of a store, and letters that nobody has dealt with, by deadline; nothing where there is no room for any. */
export function standingLines(
  { data, now }: Pick<ScreenState, 'data' | 'now'>,
  store: { readonly account: string; readonly marketplace: string | null },
  { columns, rows }: { readonly columns: number; readonly rows: number },
  brush: Brush,
): readonly string[] {
  if (data.phase !== 'ready' || !data.listed || rows < 2) return []
  // The row of an account without a store has all that waits for it.
  const marketplace = store.marketplace === '' ? null : store.marketplace
  const standing = rowsOf(data.cases, data.inbox, store.account, marketplace)
  const name = `${store.account} ${marketplace ?? ''}`.trim()
  const room = standing.length > rows - 1 ? rows - 2 : rows - 1
  const more = standing.length - room
  return [
    titledRule(`What waits in ${escapeForTerminal(name)}`, columns, brush),
    ...(standing.length === 0
      ? [brush.theme.paint('muted', truncate('  No open case, no letter that waits.', columns))]
      : standing.slice(0, room).map((row) => lineOf(row, now, columns, brush))),
    ...(more > 0 && room > 0
      ? [brush.theme.paint('muted', truncate(`  and ${more} more: 2 shows letters, 3 cases`, columns))]
      : []),
  ]
}

function lineOf({ what, due, text }: Row, now: number, columns: number, { theme, signs }: Brush): string {
  const isDay = due !== null && !Number.isNaN(Date.parse(due))
  const when = isDay ? untilText(due, now, signs.none) : signs.none
  const line = truncate(`  ${what.padEnd(6)}  ${when.padStart(7)}  ${escapeForTerminal(text)}`, columns)
  return theme.paint((isDay ? dueMeaning(due, now) : undefined) ?? 'plain', line)
}

/** What was sent already waits for Amazon, what is watched has clocks of its own: neither is late. */
const late = new Set(['open', 'ready', 'answered'])

const rowsOf = rememberLast(
  (
    cases: readonly CaseRow[],
    inbox: readonly InboxItem[],
    account: string,
    marketplace: string | null,
  ): readonly Row[] => {
    // A letter or case without a store concerns every store of its account.
    const concerns = (item: {
      readonly account: string | null
      readonly marketplace: string | null
    }): boolean =>
      item.account === account &&
      (marketplace === null || item.marketplace === null || item.marketplace === marketplace)
    const rows = [
      ...cases.filter(concerns).map((row): Row => ({
        what: 'case',
        due: late.has(row.state) ? row.deadline : null,
        text: [row.state.padEnd(10), row.title].join('  '),
      })),
      ...inbox
        .filter((item) => !item.done && item.phishing !== true && item.caseState === null && concerns(item))
        // Mail about anything else is in the inbox, but nobody waits for an answer to it.
        .filter(({ kind }) => kind !== 'not_a_notification')
        .map((item): Row => ({
          what: 'letter',
          due: item.due,
          text: [(item.kind ?? 'letter').replaceAll('_', ' '), item.subject].join('  '),
        })),
    ]
    return rows.toSorted((one, other) => compare(one.due ?? '~', other.due ?? '~'))
  },
)
