import { escapeForTerminal } from '../../output.ts'
import type { InboxItem } from '../../status/status-report.ts'
import { answerOf } from '../model/found.ts'
import { rememberLast } from '../model/remember.ts'
import type { LetterDetail } from '../questions.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, width, wrap } from '../text/layout.ts'
import { linkAddresses } from '../text/link.ts'
import { markedLines, type MarkedRun } from '../text/marked-lines.ts'
import { authenticityOf, dueFact } from './inbox.ts'
import {
  beside,
  bodyRows,
  factLine,
  scrolledRange,
  scrolledTop,
  titledRule,
  type Brush,
  type ScrolledLines,
} from './frame.ts'
import { minuteText } from './times.ts'
import { unpainted } from './unpainted.ts'
import type { ViewScreen } from './view-screen.ts'

type LetterView = Extract<View, { kind: 'letter' }>

/** From this width on the facts stand beside the text, below it they come before. */
const wideColumns = 130
const factColumns = 44
/** Longer lines are hard to read. */
const longestLine = 100
const signalsShown = 2

export const letterScreen: ViewScreen<LetterView> = {
  title: () => 'Notification',
  draw: drawLetter,
  lines: (state, view) => scrolled(state, view, aboveText(state, view, unpainted).length),
}

/** Below `above` lines and a rule. */
function scrolled(state: ScreenState, view: LetterView, above: number): ScrolledLines {
  const detail = detailOf(view)
  const { columns } = state
  return {
    count:
      detail === undefined
        ? 0
        : Math.max(
            textLines(detail, view, columns, unpainted).length,
            columns < wideColumns ? 0 : factLines(detail, null, besideText(columns), unpainted).length,
          ),
    visible: Math.max(1, bodyRows(state.rows) - above - 1),
  }
}

export function detailOf(view: LetterView): LetterDetail | undefined {
  return answerOf(view.found) ?? undefined
}

/** The line of the scrolled text in which a mark begins. */
export function lineOfMark(state: ScreenState, view: LetterView, mark: number): number {
  const detail = detailOf(view)
  if (detail === undefined) return 0
  const before = state.columns < wideColumns ? factLines(detail, null, state.columns, unpainted).length : 0
  const lines = wrappedText(detail, textColumns(state.columns))
  return (
    before +
    Math.max(
      0,
      lines.findIndex((line) => line.some((run) => run.mark === mark)),
    )
  )
}

function drawLetter(state: ScreenState, view: LetterView, brush: Brush): readonly string[] {
  const { columns } = state
  const head = aboveText(state, view, brush)
  const place = scrolled(state, view, head.length)
  const { visible } = place
  const above = [...head, titledRule(textTitle(view), columns, brush, scrolledRange(view.top, place))]
  if (view.found === 'loading') return [...above, brush.theme.paint('muted', '  reading ...')]
  if ('failed' in view.found)
    return [...above, ...wrap(escapeForTerminal(view.found.failed), columns - 4).map((line) => `  ${line}`)]
  const detail = detailOf(view)
  if (detail === undefined)
    return [...above, truncate('  This notification is no longer in the database; Esc goes back.', columns)]
  const top = scrolledTop(view.top, place)
  const lines = textLines(detail, view, columns, brush).slice(top, top + visible)
  if (columns < wideColumns) return [...above, ...lines]
  const facts = factLines(detail, view.mark, besideText(columns), brush)
  // More facts than rows move with the text until the last of them is seen.
  const from = Math.min(top, Math.max(0, facts.length - visible))
  return [
    ...above,
    ...beside(
      lines,
      facts.slice(from, from + visible),
      { split: splitColumn(columns), rows: visible },
      brush,
    ),
  ]
}

/** What stands above the text: also which fact is lit in it, as the list of facts may be out of sight. */
function textTitle(view: LetterView): string {
  const { marks = [], facts = [] } = detailOf(view) ?? {}
  if (marks.length === 0) return 'What it says'
  const fact = facts[marks[view.mark ?? -1]?.fact ?? -1]
  const current =
    fact === undefined || view.mark === null
      ? ''
      : `${view.mark + 1} of ${marks.length}: ${escapeForTerminal(`${fact.label}: ${fact.value}`)}  `
  return `What it says  ${current}(Tab: next fact)`
}

/** Authenticity before everything, then what kind of letter it is and by when. */
function aboveText(state: ScreenState, view: LetterView, brush: Brush): readonly string[] {
  const { columns, now } = state
  const { theme } = brush
  const item = letterItem(state, view.id)
  const detail = detailOf(view)
  const phishing = detail?.phishing ?? item?.phishing ?? null
  const authentic = authenticityOf(phishing, brush)
  const signals = (detail?.signals ?? []).filter(({ weight }) =>
    phishing === true ? weight > 0 : weight < 0 || phishing === null,
  )
  const reasons = signals
    .slice(0, signalsShown)
    .map(({ detail: text }) => escapeForTerminal(text))
    .join('; ')
  const verdict = `  ${authentic.text}  `
  return [
    theme.paint(authentic.meaning, verdict) +
      theme.paint('muted', truncate(reasons, Math.max(0, columns - width(verdict)))),
    ...(item === undefined
      ? []
      : [
          theme.paint('title', truncate(`  ${escapeForTerminal(item.subject)}`, columns)),
          factLine(
            'from',
            `${escapeForTerminal(item.from ?? 'unknown')}  received ${item.receivedAt === null ? 'unknown' : `${minuteText(item.receivedAt)} UTC`}`,
            columns,
            brush,
          ),
          factLine('due', dueFact(item, now), columns, brush),
        ]),
  ]
}

/** The row of the inbox that stands for a letter. */
export function letterItem(state: ScreenState, id: string): InboxItem | undefined {
  return state.data.phase === 'ready' ? state.data.inbox.find((item) => item.id === id) : undefined
}

function textColumns(columns: number): number {
  // A mail's own lines have up to 78 columns.
  return columns < wideColumns ? columns - 2 : Math.min(longestLine, columns - factColumns - 6)
}

function splitColumn(columns: number): number {
  return textColumns(columns) + 3
}

/** The columns of the facts beside the text. */
function besideText(columns: number): number {
  return columns - splitColumn(columns) - 2
}

// A key that scrolls asks several times for the lines of a whole letter.
const wrappedText = rememberLast((detail: LetterDetail, columns: number) =>
  markedLines(detail.text, detail.marks, columns),
)

/** The letter's text with its marks painted; on a narrow screen the facts first. */
function textLines(detail: LetterDetail, view: LetterView, columns: number, brush: Brush): readonly string[] {
  const links = brush.links === true && detail.phishing !== true
  const text = wrappedText(detail, textColumns(columns)).map((line) => {
    const columnsTaken = line.reduce((sum, { text: words }) => sum + width(words), 0)
    const isFull = columnsTaken >= textColumns(columns) - 1
    return `${leadOf(
      line.some(({ mark }) => mark !== null && mark === view.mark),
      brush,
    )}${line
      .map((run, index) =>
        paintRun(run, view.mark, links && { isFull: isFull && index === line.length - 1 }, brush),
      )
      .join('')}`
  })
  if (columns >= wideColumns) return text
  const facts = factLines(detail, view.mark, columns, brush)
  return facts.length === 0 ? text : [...facts, '', ...text]
}

/** Where the current fact stands is seen without colour, too. */
function leadOf(isCurrent: boolean, { signs }: Brush): string {
  return isCurrent ? `${signs.marker} ` : '  '
}

function paintRun(
  { text, mark }: MarkedRun,
  current: number | null,
  links: false | { readonly isFull: boolean },
  { theme }: Brush,
): string {
  if (mark !== null) return theme.paint(mark === current ? 'selected' : 'key', text)
  return links === false ? text : linkAddresses(text, links.isFull)
}

/** What was read in the letter; a fact that stands in the text carries the same brackets. */
function factLines(
  detail: LetterDetail,
  mark: number | null,
  columns: number,
  brush: Brush,
): readonly string[] {
  const { theme } = brush
  const inText = new Set(detail.marks.map(({ fact }) => fact))
  const current = mark === null ? undefined : detail.marks[mark]?.fact
  return detail.facts.flatMap(({ label, value }, index) => {
    const shown = escapeForTerminal(value)
    const head = `${leadOf(index === current, brush)}${label}: `
    const lines = wrap(inText.has(index) ? `[${shown}]` : shown, Math.max(8, columns - width(head) - 1))
    return lines.map((line, at) => {
      const lead = at === 0 ? theme.paint('muted', head) : ' '.repeat(width(head))
      const text = fit(line, Math.min(width(line), columns - width(head)))
      return (
        lead +
        (index === current
          ? theme.paint('selected', text)
          : inText.has(index)
            ? theme.paint('key', text)
            : text)
      )
    })
  })
}
