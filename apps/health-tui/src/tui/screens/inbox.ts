import { escapeForTerminal } from '../../output.ts'
import type { InboxItem } from '../../status/status-report.ts'
import { compare } from '../model/compare.ts'
import { passesFilter } from '../model/filter.ts'
import { rememberLast } from '../model/remember.ts'
import type { InboxSort, ScreenState, View } from '../state.ts'
import { fit, truncate, width, wrap } from '../text/layout.ts'
import { levelSignOf } from '../text/signs.ts'
import type { Meaning } from '../theme/theme.ts'
import { beside, besideColumns, bodyRows, factLine, rangeLine, type Brush } from './frame.ts'
import { standingLines } from './standing.ts'
import { dueMeaning, dueText, minuteText, untilText } from './times.ts'
import type { ViewScreen } from './view-screen.ts'

type InboxView = Extract<View, { kind: 'inbox' }>

/** Lines that one notification takes: what it is, what it says, by when. */
const rowHeight = 3

export const inboxScreen: ViewScreen<InboxView> = {
  title: (state, view) => {
    // Nothing to do, and nothing read yet, are not the same.
    if (state.data.phase === 'ready' && !state.data.listed) return 'Inbox'
    const { length } = inboxItems(state, view)
    const filter = view.filter === '' ? '' : `  filter ${escapeForTerminal(view.filter)}`
    const order = view.sort === 'received' ? '' : `  by ${orderNames[view.sort]}`
    const away = view.showDone || state.data.phase !== 'ready' ? '' : awayText(state.data.inbox, state.now)
    return `Inbox  ${length} ${view.showDone ? 'in all' : 'to do'}${away}${order}${filter}`
  },
  draw: drawInbox,
  list: (state, view) => ({
    count: inboxItems(state, view).length,
    visible: visibleRows(state.rows),
    above: 0,
    rowHeight,
  }),
}

/** The deadline of a letter that was put away still stands in the table: here it is said where it comes from. */
function awayText(inbox: readonly InboxItem[], now: number): string {
  const nearest = nearestAway(inbox, minuteOf(now))
  return nearest === undefined ? '' : `, a done one is ${dueText(nearest, now)}`
}

const minuteOf = (now: number): number => Math.floor(now / 60_000) * 60_000

const nearestAway = rememberLast((inbox: readonly InboxItem[], now: number): string | undefined => {
  const dates = inbox.flatMap(({ done, due, phishing, caseState }) =>
    // Where there is a case, the list of cases has its deadline.
    done && due !== null && phishing !== true && caseState === null && Date.parse(due) >= now ? [due] : [],
  )
  return dates.toSorted()[0]
})

/** The notifications that are shown, in their order. */
export function inboxItems(state: ScreenState, view: InboxView): readonly InboxItem[] {
  return state.data.phase === 'ready'
    ? shownItems(state.data.inbox, view.filter, view.showDone, view.sort)
    : []
}

const shownItems = rememberLast(
  (inbox: readonly InboxItem[], filter: string, showDone: boolean, sort: InboxSort): readonly InboxItem[] => {
    const shown = inbox.filter(
      (item) =>
        (showDone || !item.done) &&
        (filter === '' ||
          passesFilter(
            `${item.account} ${item.marketplace ?? ''} ${wordsOf(item.kind)} ${item.severity ?? ''} ${item.subject} ${item.phishing === true ? 'fake' : ''}`,
            filter,
          )),
    )
    return sort === 'received' ? shown : shown.toSorted(orders[sort])
  },
)

const orderNames: Readonly<Record<Exclude<InboxSort, 'received'>, string>> = {
  due: 'deadline',
  severity: 'severity',
}

/** Letters come newest first; equals stay so. */
const orders: Readonly<Record<Exclude<InboxSort, 'received'>, (a: InboxItem, b: InboxItem) => number>> = {
  due: byDue,
  severity: (a, b) => rank(a) - rank(b) || byDue(a, b),
}

const worstFirst = ['critical', 'at_risk', 'warning', 'info'] as const

/** What a fake claims is nobody's trouble. */
function rank({ phishing, severity }: InboxItem): number {
  return worstFirst.indexOf(phishing === true ? 'info' : severityMeaning(severity))
}

// What a case already looks after, and what has no deadline, wants nothing by a day.
function byDue(a: InboxItem, b: InboxItem): number {
  return compare(ownDue(a), ownDue(b))
}

function ownDue(item: InboxItem): string {
  return item.caseState === null && item.phishing !== true ? (item.due ?? '~') : '~'
}

function visibleRows(rows: number): number {
  return Math.max(1, Math.floor((bodyRows(rows) - 1) / rowHeight))
}

function drawInbox(state: ScreenState, view: InboxView, brush: Brush): readonly string[] {
  const items = inboxItems(state, view)
  const { columns } = state
  const split = columns < besideColumns ? columns : Math.floor(columns * 0.55)
  if (items.length === 0) {
    return ['', brush.theme.paint('muted', truncate(`  ${emptyText(state, view)}`, columns))]
  }
  const visible = visibleRows(state.rows)
  const { selected, top } = view.list
  const lines = [
    ...items
      .slice(top, top + visible)
      .flatMap((item, index) => rowLines(item, top + index === selected, split, state.now, brush)),
    rangeLine(top, visible, items.length, brush),
  ]
  const chosen = items[selected]
  if (split === columns || chosen === undefined) return lines
  const rows = bodyRows(state.rows)
  return beside(lines, aboutLetter(chosen, state, columns - split - 1, brush), { split, rows }, brush)
}

/** What the list knows of a letter in full, what to do with it, and what else waits in its store. */
function aboutLetter(item: InboxItem, state: ScreenState, columns: number, brush: Brush): readonly string[] {
  const { theme } = brush
  const authentic = authenticityOf(item.phishing, brush)
  const facts: readonly (readonly [string, string])[] = [
    ['from', item.from ?? 'unknown'],
    [
      'kind',
      `${wordsOf(item.kind)}${item.severity === null ? '' : `, ${item.severity.replaceAll('_', ' ')}`}`,
    ],
    ['received', item.receivedAt === null ? 'unknown' : minute(item.receivedAt)],
    ['due', dueFact(item, state.now)],
    ['case', [item.caseState ?? 'none yet', ...tieWords(item)].join(', ')],
  ]
  const advice =
    item.phishing === true
      ? 'Follow none of its links and answer nothing: look in Seller Central itself.'
      : item.caseState === null
        ? 'Enter opens it, c makes a case of it, d puts it away.'
        : item.tiedBy === undefined
          ? 'Enter opens it, c goes to its case, d puts it away.'
          : 'Enter opens it, a records it in the case that it answers, A says that it does not answer it.'
  const lines = [
    theme.paint(authentic.meaning, truncate(`  ${authentic.text}`, columns)),
    ...wrap(escapeForTerminal(item.subject), columns - 4).map((line) => theme.paint('title', `  ${line}`)),
    '',
    ...facts.map(([label, value]) => factLine(label, escapeForTerminal(value), columns, brush)),
    '',
    ...wrap(advice, columns - 4).map((line) => theme.paint('muted', `  ${line}`)),
    '',
  ]
  const rows = bodyRows(state.rows) - lines.length
  return [...lines, ...standingLines(state, item, { columns, rows }, brush)]
}

function emptyText(state: ScreenState, view: InboxView): string {
  if (state.data.phase === 'ready' && !state.data.listed) return 'reading ...'
  if (view.filter !== '') return 'No account, kind or subject matches; Esc clears it, f searches the letters.'
  const all = state.data.phase === 'ready' ? state.data.inbox.length : 0
  return all > 0
    ? `Everything is done: ${all} put away, D shows them.`
    : 'No notifications yet. Press i to import .eml, .mbox or .txt files.'
}

function rowLines(
  item: InboxItem,
  selected: boolean,
  columns: number,
  now: number,
  brush: Brush,
): readonly string[] {
  const { theme, signs } = brush
  const mark = selected ? signs.marker : ' '
  const authentic = authenticityOf(item.phishing, brush)
  const severity = severityMeaning(item.severity)
  const kind = `${levelSignOf(severity, signs)} ${wordsOf(item.kind)}`
  const where = `${escapeForTerminal(item.account)} ${escapeForTerminal(item.marketplace ?? '')}`.trim()
  const first = [authentic.text, kind, where, ...tieWords(item), ...(item.done ? ['done'] : [])]
  const subject = escapeForTerminal(item.subject)
  const third = [
    item.due === null || item.phishing === true
      ? dueFact(item, now)
      : `${dueText(item.due, now)} (${minute(item.due)})`,
    `received ${item.receivedAt?.slice(0, 10) ?? 'unknown'}`,
    item.caseState === null ? 'no case yet' : `case ${escapeForTerminal(item.caseState)}`,
  ]
  if (selected) {
    return [`${mark} ${first.join('  ')}`, `    ${subject}`, `    ${third.join('  ')}`].map((line) =>
      theme.paint('selected', fit(line, columns)),
    )
  }
  const head = `${mark} ${authentic.text}  `
  const rest = truncate(first.slice(1).join('  '), Math.max(0, columns - width(head)))
  return [
    theme.paint(authentic.meaning, head) + theme.paint(severity, rest),
    theme.paint('title', truncate(`    ${subject}`, columns)),
    theme.paint(
      (item.due === null || item.phishing === true ? undefined : dueMeaning(item.due, now)) ?? 'muted',
      truncate(`    ${third.join('  ')}`, columns),
    ),
  ]
}

/** Whether the letter is Amazon's, in words: that comes before anything that it says. Few letters prove it. */
export function authenticityOf(
  phishing: boolean | null,
  { signs }: Brush,
): { readonly text: string; readonly meaning: Meaning } {
  if (phishing === true) return { text: `${signs.level.critical} LOOKS LIKE A FAKE`, meaning: 'critical' }
  if (phishing === false) return { text: `${signs.level.ok} no sign of a fake`, meaning: 'ok' }
  return { text: '? not checked', meaning: 'muted' }
}

export function severityMeaning(severity: string | null): 'info' | 'warning' | 'at_risk' | 'critical' {
  return severity === 'warning' || severity === 'at_risk' || severity === 'critical' ? severity : 'info'
}

/** Until when something is owed. A fake's hurry is nobody's deadline: it is only told. */
export function dueFact({ due, phishing, receivedAt }: InboxItem, now: number): string {
  // A length of time ends on no day where the letter does not tell its own.
  if (due === null) return receivedAt === null ? 'no deadline known' : 'no deadline'
  return phishing === true ? `claims ${minute(due)}` : `${minute(due)} (${untilText(due, now, '')})`
}

function wordsOf(kind: string | null): string {
  return escapeForTerminal(kind?.replaceAll('_', ' ') ?? 'letter')
}

function minute(instant: string): string {
  return `${minuteText(instant)} UTC`
}

/** What ties an answer to its case; none for other letters. */
function tieWords({ tiedBy }: InboxItem): readonly string[] {
  if (tiedBy === undefined) return []
  if (tiedBy === 'recorded') return ['recorded in its case']
  return [`tied by ${tiedBy === 'reference' ? 'case number' : escapeForTerminal(tiedBy)}`]
}
