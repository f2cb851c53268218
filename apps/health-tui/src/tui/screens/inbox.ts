import { escapeForTerminal } from '../../output.ts'
import type { InboxItem } from '../../status/status-report.ts'
import type { ScreenState, View } from '../state.ts'
import { truncate, wrap } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Column } from '../text/table.ts'
import { bodyRows, factLine, titledRule, type Brush } from './frame.ts'
import { untilText } from './health.ts'

type InboxView = Extract<View, { kind: 'inbox' }>
type LetterView = Extract<View, { kind: 'letter' }>

export function inboxItems(state: ScreenState): readonly InboxItem[] {
  return state.data.phase === 'ready' ? state.data.inbox : []
}

export function inboxRows(rows: number): number {
  return bodyRows(rows) - 1
}

export function drawInbox(state: ScreenState, view: InboxView, brush: Brush): readonly string[] {
  const items = inboxItems(state)
  const { columns } = state
  if (items.length === 0) {
    return [
      '',
      brush.theme.paint(
        'muted',
        truncate('  No notifications yet. Press i to import .eml, .mbox or .txt files.', columns),
      ),
    ]
  }
  const placed = placeColumns(inboxColumns(brush, state.now), columns - 2)
  const lines = [`  ${headerLine(placed, brush.theme)}`]
  for (const [index, item] of items.slice(view.list.top, view.list.top + inboxRows(state.rows)).entries()) {
    const selected = view.list.top + index === view.list.selected
    lines.push(`${selected ? brush.signs.marker : ' '} ${rowLine(placed, item, brush.theme, selected)}`)
  }
  return lines
}

/** The letter as plain text, wrapped to the screen; nothing in it reaches the terminal unescaped. */
export function letterLines(text: string, columns: number): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => wrap(escapeForTerminal(line.replaceAll('\t', '  ')), columns - 4))
    .map((line) => `  ${line}`)
}

export function drawLetter(state: ScreenState, view: LetterView, brush: Brush): readonly string[] {
  const item = inboxItems(state).find(({ id }) => id === view.id)
  const { columns } = state
  if (item === undefined)
    return [truncate('  This notification is no longer in the database; Esc goes back.', columns)]
  const head = [
    factLine('subject', escapeForTerminal(item.subject), columns, brush),
    factLine('received', item.receivedAt ?? 'unknown', columns, brush),
    factLine('from', escapeForTerminal(item.from ?? 'unknown'), columns, brush),
    ...(item.kind === null
      ? []
      : [
          factLine(
            'kind',
            `${item.kind.replaceAll('_', ' ')}${item.phishing === true ? '  LOOKS LIKE PHISHING' : ''}`,
            columns,
            brush,
          ),
        ]),
    ...(item.due === null
      ? []
      : [factLine('due', `${item.due} (${untilText(item.due, state.now, '')})`, columns, brush)]),
    titledRule('text', columns, brush),
  ]
  const body =
    view.text === null ? [brush.theme.paint('muted', '  reading ...')] : letterLines(view.text, columns)
  return [...head, ...body.slice(view.top, view.top + bodyRows(state.rows) - head.length)]
}

function inboxColumns(brush: Brush, now: number): readonly Column<InboxItem>[] {
  const { signs } = brush
  return [
    {
      title: 'Received',
      min: 10,
      max: 16,
      priority: 0,
      cell: ({ receivedAt }) => ({
        text: receivedAt?.replace('T', ' ').slice(0, 16) ?? signs.none,
        meaning: 'muted',
      }),
    },
    {
      title: 'Account',
      min: 8,
      max: 20,
      priority: 2,
      cell: ({ account }) => ({ text: escapeForTerminal(account) }),
    },
    {
      title: 'Mkt',
      min: 3,
      priority: 1,
      cell: ({ marketplace }) => ({ text: escapeForTerminal(marketplace ?? signs.none) }),
    },
    {
      title: 'Kind',
      min: 12,
      max: 20,
      priority: 3,
      cell: ({ kind, phishing }) =>
        phishing === true
          ? { text: `${signs.level.critical} phishing?`, meaning: 'critical' }
          : { text: kind?.replaceAll('_', ' ') ?? signs.none, meaning: 'muted' },
    },
    {
      title: 'Due',
      min: 8,
      max: 10,
      align: 'right',
      priority: 4,
      cell: ({ due }) => ({ text: untilText(due, now, signs.none) }),
    },
    {
      title: 'Subject',
      min: 24,
      max: 160,
      priority: 0,
      cell: ({ subject }) => ({ text: escapeForTerminal(subject) }),
    },
  ]
}
