import { escapeForTerminal } from '../../output.ts'
import { passesFilter } from '../model/filter.ts'
import { answerOf } from '../model/found.ts'
import { rememberLast } from '../model/remember.ts'
import type { ListingFinding } from '../questions.ts'
import type { ScreenState, View } from '../state.ts'
import { truncate, wrap } from '../text/layout.ts'
import { levelSignOf } from '../text/signs.ts'
import { headerLine, placeColumns, rowLine, type Cell, type Column } from '../text/table.ts'
import type { Meaning } from '../theme/theme.ts'
import { beside, besideColumns, bodyRows, factLine, rangeLine, titledRule, type Brush } from './frame.ts'
import type { ViewScreen } from './view-screen.ts'
import { waitingLines } from './waiting-lines.ts'

type FindingsView = Extract<View, { kind: 'findings' }>

/** What Amazon finds wrong with the listings of a store: what it does about each, since when, and its words. */
export const findingsScreen: ViewScreen<FindingsView> = {
  title: (_, view) => {
    const { length } = shownFindings(view)
    const filter = view.filter === '' ? '' : `  filter ${escapeForTerminal(view.filter)}`
    const store = `${escapeForTerminal(view.account)} ${escapeForTerminal(view.marketplace)}`
    return `Listings of ${store}  ${length} ${view.showSolved ? 'in all' : 'to mend'}${filter}`
  },
  draw: drawFindings,
  list: (state, view) => {
    const { length } = shownFindings(view)
    return { count: length, visible: listHeight(state, length), above: 1, rowHeight: 1 }
  },
}

/** Below the list, or beside it, everything about the selected one is said. */
function listHeight({ columns, rows }: ScreenState, count: number): number {
  return Math.max(1, Math.min(count, bodyRows(rows) - (columns < besideColumns ? 10 : 2)))
}

export function shownFindings({ found, filter, showSolved }: FindingsView): readonly ListingFinding[] {
  return passing(answerOf(found) ?? none, filter, showSolved)
}

const none: readonly ListingFinding[] = []

const passing = rememberLast(
  (findings: readonly ListingFinding[], filter: string, showSolved: boolean): readonly ListingFinding[] =>
    worstFirst(findings).filter(
      (finding) =>
        (showSolved || finding.solvedAt === null) &&
        (filter === '' || passesFilter(wordsOf(finding), filter)),
    ),
)

function wordsOf({ sku, asin, title, code, message, severity, categories, actions }: ListingFinding): string {
  return [sku, asin, title, code, message, severity, ...categories, ...actions.map(spaced)].join(' ')
}

/** What stands first; among that, what takes a listing away from buyers before what only warns. */
export const worstFirst = rememberLast((findings: readonly ListingFinding[]): readonly ListingFinding[] =>
  findings.toSorted((one, other) => rank(one) - rank(other)),
)

const worst = ['critical', 'at_risk', 'warning', 'info'] as const

function rank(finding: ListingFinding): number {
  return worst.indexOf(levelOf(finding)) + (finding.solvedAt === null ? 0 : worst.length)
}

/** Nobody sees the listing; it is found less or is in error; Amazon warns; it only says so. */
export function levelOf({ severity, actions }: ListingFinding): (typeof worst)[number] {
  if (actions.some((action) => ['LISTING_SUPPRESSED', 'CATALOG_ITEM_REMOVED'].includes(action)))
    return 'critical'
  if (severity.toUpperCase() === 'ERROR' || actions.length > 0) return 'at_risk'
  return severity.toUpperCase() === 'WARNING' ? 'warning' : 'info'
}

/** `LISTING_SUPPRESSED` -> `listing suppressed`. */
function spaced(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ')
}

function drawFindings(state: ScreenState, view: FindingsView, brush: Brush): readonly string[] {
  const { columns, rows } = state
  const { theme, signs } = brush
  if (view.found === 'loading' || 'failed' in view.found) return waitingLines(view.found, columns, brush)
  const findings = shownFindings(view)
  if (findings.length === 0)
    return ['', ...wrap(emptyText(view), columns - 4).map((line) => theme.paint('muted', `  ${line}`))]
  const split = columns < besideColumns ? columns : Math.floor(columns * 0.6)
  const placed = placeColumns(findingColumns(brush, view.showSolved), split - 2)
  const visible = listHeight(state, findings.length)
  const { selected, top } = view.list
  const chosen = findings[selected]
  const lines = [
    `  ${headerLine(placed, brush)}`,
    ...findings.slice(top, top + visible).map((finding, index) => {
      const isChosen = top + index === selected
      return `${isChosen ? signs.marker : ' '} ${rowLine(placed, finding, brush, isChosen, split - 2)}`
    }),
    rangeLine(top, visible, findings.length, brush),
  ]
  if (chosen === undefined) return lines
  if (split === columns) return [...lines, ...about(chosen, columns, brush)]
  const right = about(chosen, columns - split - 1, brush)
  return beside(lines, right, { split, rows: bodyRows(rows) }, brush)
}

function emptyText(view: FindingsView): string {
  if (view.filter !== '') return 'No finding matches the filter; Esc clears it.'
  const solved = answerOf(view.found)?.length ?? 0
  if (solved > 0)
    return `Nothing is wrong now: ${solved} of before ${solved === 1 ? 'is' : 'are'} solved, D shows them.`
  return 'Amazon named nothing that is wrong with these listings, as far as it was asked: `health-tui fetch sp-api --report listing-issues` asks, and i imports such a report from a file.'
}

function findingColumns({ signs }: Brush, withSolved: boolean): readonly Column<ListingFinding>[] {
  return [
    {
      title: 'Listing',
      min: 16,
      max: 32,
      priority: 0,
      cell: (finding) => ({
        text: `${levelSignOf(levelOf(finding), signs)} ${escapeForTerminal(finding.sku)}`,
        meaning: meaningOf(finding),
      }),
    },
    {
      title: 'ASIN',
      min: 10,
      priority: 3,
      cell: ({ asin }) => ({ text: escapeForTerminal(asin ?? signs.none) }),
    },
    {
      title: 'Since',
      min: 10,
      priority: 2,
      cell: ({ firstSeen }) => ({ text: dayOf(firstSeen), meaning: 'muted' }),
    },
    ...(withSolved
      ? [{ title: 'Solved', min: 10, priority: 5, cell: untilCell } satisfies Column<ListingFinding>]
      : []),
    {
      title: 'Amazon does',
      min: 18,
      max: 40,
      priority: 4,
      cell: (finding) => ({ text: doing(finding, signs.none), meaning: meaningOf(finding) }),
    },
    {
      title: 'What is wrong',
      min: 24,
      max: 160,
      priority: 1,
      cell: ({ code, message }) => ({ text: escapeForTerminal(`${code} ${message}`) }),
    },
  ]
}

function meaningOf(finding: ListingFinding): Meaning {
  return finding.solvedAt === null ? levelOf(finding) : 'muted'
}

function untilCell({ solvedAt }: ListingFinding): Cell {
  return solvedAt === null ? { text: 'stands', meaning: 'muted' } : { text: dayOf(solvedAt), meaning: 'ok' }
}

function doing({ actions }: ListingFinding, none: string): string {
  return actions.length === 0 ? none : escapeForTerminal(actions.map(spaced).join(', '))
}

/** Everything that Amazon said of one finding. */
function about(finding: ListingFinding, columns: number, brush: Brush): readonly string[] {
  const { sku, asin, title, code, message, severity, categories, actions } = finding
  const { exemption, exemptUntil, firstSeen, lastSeen, solvedAt } = finding
  const name = [sku, asin, title].filter((part) => part !== null).join('  ')
  const facts: readonly (readonly [string, string])[] = [
    ['Amazon does', actions.length === 0 ? 'nothing so far' : actions.map(spaced).join(', ')],
    [
      'seen',
      `${dayOf(firstSeen)} to ${dayOf(lastSeen)}${solvedAt === null ? ', stands' : `, solved ${dayOf(solvedAt)}`}`,
    ],
    ...(categories.length === 0 ? [] : [['about', categories.map(spaced).join(', ')] as const]),
    ...(exemption === null || exemption === 'NOT_EXEMPT'
      ? []
      : [['exemption', `${spaced(exemption)}${exemptUntil === null ? '' : `, ${exemptUntil}`}`] as const]),
  ]
  return [
    titledRule(escapeForTerminal(name), columns, brush),
    ...wrap(escapeForTerminal(`${severity.toLowerCase()} ${code}: ${message}`), columns - 4)
      .slice(0, 4)
      .map((line) => brush.theme.paint(meaningOf(finding), `  ${line}`)),
    ...facts.map(([label, value]) => factLine(label, escapeForTerminal(value), columns, brush)),
  ]
}

/** How a store's listings stand, with the worst ones, for the screen of its account; at most `rows` lines. */
export function findingsSummary(
  findings: readonly ListingFinding[],
  columns: number,
  rows: number,
  brush: Brush,
): readonly string[] {
  const standing = findings.filter(({ solvedAt }) => solvedAt === null)
  if (standing.length === 0 || rows < 1) return []
  const gone = standing.filter((finding) => levelOf(finding) === 'critical').length
  const title = `Listings: ${standing.length} ${standing.length === 1 ? 'finding' : 'findings'}${gone === 0 ? '' : `, ${gone} not shown to buyers`}  (L shows all)`
  return [
    titledRule(title, columns, brush),
    ...worstFirst(standing)
      .slice(0, rows - 1)
      .map((finding) => {
        const { sku, code, message } = finding
        const text = `  ${levelSignOf(levelOf(finding), brush.signs)} ${sku}  ${doing(finding, '')}  ${code} ${message}`
        return brush.theme.paint(meaningOf(finding), truncate(escapeForTerminal(text), columns))
      }),
  ]
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
