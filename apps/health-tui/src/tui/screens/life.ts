import { escapeForTerminal } from '../../output.ts'
import { formatMetricTarget, formatValue, shortLabels, variant } from '../../status/format.ts'
import { drawEditor, type EditorPicture } from '../editor/draw.ts'
import type { LifeDetail } from '../life/life-detail.ts'
import type { Form } from '../forms/form.ts'
import { lifeRows, type LifeRow } from '../life/life-rows.ts'
import { answerOf } from '../model/found.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, wrap } from '../text/layout.ts'
import type { Meaning } from '../theme/theme.ts'
import { formLines } from './form-lines.ts'
import { beside, besideColumns, bodyRows, titledRule, type Brush } from './frame.ts'
import { wordsSize, wayRows } from './form-size.ts'
import { minuteText } from './times.ts'
import type { ViewScreen } from './view-screen.ts'
import { waitingLines } from './waiting-lines.ts'

type LifeView = Extract<View, { kind: 'life' }>

export const lifeScreen: ViewScreen<LifeView> = {
  title: (_, view) => {
    const detail = answerOf(view.found)
    return `Steps${detail === undefined || detail === null ? '' : `  ${escapeForTerminal(detail.title)}`}`
  },
  draw: drawLife,
  list: (state, view) => {
    const detail = answerOf(view.found) ?? undefined
    return {
      count: detail === undefined ? 0 : lifeRows(detail).length,
      visible: listHeight(state.rows),
      above: wayRows,
      rowHeight: 1,
      clickable: false,
    }
  },
}

function listHeight(rows: number): number {
  return Math.max(4, Math.floor((bodyRows(rows) - wayRows) * 0.6))
}

function drawLife(state: ScreenState, view: LifeView, brush: Brush): readonly string[] {
  const { columns, rows } = state
  const detail = answerOf(view.found)
  if (detail === undefined) return waitingLines(view.found, columns, brush)
  if (detail === null) return [truncate('  This case is no longer in the database; Esc goes back.', columns)]
  const head = wayLines(detail, columns, brush)
  if (view.form?.kind === 'words') {
    return [
      ...head,
      titledRule(escapeForTerminal(view.form.title), columns, brush),
      ...wordsPicture(state, view.form, brush).lines,
    ]
  }
  const room = bodyRows(rows) - head.length
  if (columns >= besideColumns) return [...head, ...besideList(state, view, detail, room, brush)]
  const foot = view.form === null ? [] : formLines(view.form, columns, Math.floor(room / 2), brush)
  const { lines, selectedAt } = listLines(detail, view.list.selected, columns, brush)
  const chosen = lifeRows(detail)[view.list.selected]
  const about =
    view.form === null && chosen !== undefined ? aboutLines(chosen, detail, columns, room, brush) : foot
  // The list has what its explanation leaves, and more than half in any case.
  const height = Math.min(lines.length, Math.max(4, Math.floor(room * 0.6), room - about.length))
  const top = Math.max(0, Math.min(selectedAt - Math.floor(height / 2), lines.length - height))
  const below = about.slice(0, Math.max(2, room - height))
  const shown = Math.max(1, Math.min(height, room - below.length))
  return [...head, ...lines.slice(top, top + shown), ...below]
}

/** The rows at the left over the whole height, at the right what is selected means, or what is asked for. */
function besideList(
  { columns }: ScreenState,
  view: LifeView,
  detail: LifeDetail,
  rows: number,
  brush: Brush,
): readonly string[] {
  const split = Math.floor(columns * 0.55)
  const right = columns - split - 1
  const { lines, selectedAt } = listLines(detail, view.list.selected, split, brush)
  const top = Math.max(0, Math.min(selectedAt - Math.floor(rows / 2), lines.length - rows))
  const chosen = lifeRows(detail)[view.list.selected]
  const about =
    view.form !== null && view.form.kind !== 'words'
      ? formLines(view.form, right, rows, brush)
      : chosen === undefined
        ? []
        : aboutLines(chosen, detail, right, rows, brush)
  return beside(lines.slice(top, top + rows), about, { split, rows }, brush)
}

/** Where the cursor stands while words are written. */
export function lifeCursor(
  state: ScreenState,
  view: LifeView,
  brush: Brush,
): EditorPicture['cursor'] | undefined {
  if (view.form?.kind !== 'words') return undefined
  const { cursor } = wordsPicture(state, view.form, brush)
  return { column: cursor.column, row: cursor.row + wayRows + 1 }
}

function wordsPicture(
  state: ScreenState,
  { editor }: Extract<Form, { kind: 'words' }>,
  brush: Brush,
): EditorPicture {
  return drawEditor(editor, { ...wordsSize(state), brush })
}

/** All states in their order, the case's own in brackets, and what it means. */
function wayLines({ way, state }: LifeDetail, columns: number, { theme, signs }: Brush): readonly string[] {
  const known = way.some((each) => each.state === state)
  const names = [...way.map((each) => each.state), ...(known ? [] : [state])]
  const sign = signs.ascii ? '>' : signs.flat
  const text = names.map((name) => (name === state ? `[${escapeForTerminal(name)}]` : name)).join(` ${sign} `)
  const meaning = way.find((each) => each.state === state)?.meaning ?? ''
  return [
    theme.paint('title', truncate(`  ${text}`, columns)),
    theme.paint('muted', truncate(`  ${escapeForTerminal(state)}: ${meaning}`, columns)),
  ]
}

const headings: Readonly<Record<LifeRow['kind'], string>> = {
  step: 'Next',
  review: 'Review by a second person',
  promise: 'Promised to Amazon',
  check: 'Checks after reinstatement',
  attempt: 'Sent, and what came back',
}

function listLines(
  detail: LifeDetail,
  selected: number,
  columns: number,
  brush: Brush,
): { readonly lines: readonly string[]; readonly selectedAt: number } {
  const { theme, signs } = brush
  const lines: string[] = []
  let selectedAt = 0
  let kind: LifeRow['kind'] | undefined
  for (const [index, row] of lifeRows(detail).entries()) {
    if (row.kind !== kind) {
      const heading =
        row.kind === 'review'
          ? `${headings.review}: ${escapeForTerminal(detail.review.words)}`
          : headings[row.kind]
      lines.push(titledRule(heading, columns, brush))
    }
    ;({ kind } = row)
    const chosen = index === selected
    if (chosen) selectedAt = lines.length
    const { text, meaning } = rowText(row, detail, brush)
    const shown = fit(text, columns - 2)
    lines.push(
      `${chosen ? signs.marker : ' '} ${chosen ? theme.paint('selected', shown) : theme.paint(meaning, shown)}`,
    )
  }
  return { lines, selectedAt }
}

function rowText(
  row: LifeRow,
  detail: LifeDetail,
  { signs }: Brush,
): { readonly text: string; readonly meaning: Meaning } {
  switch (row.kind) {
    case 'step':
    case 'review': {
      const { title, why } = row.step
      return why === null
        ? { text: `  ${title}`, meaning: 'plain' }
        : { text: `${signs.none} ${title}  (${why})`, meaning: 'muted' }
    }
    case 'promise': {
      const { state, due, rhythm, text, missed } = row.promise
      const when =
        state === 'overdue'
          ? `${missed.length} missed`
          : due === null
            ? rhythm === 'event'
              ? 'as it comes'
              : 'ended'
            : `due ${due}`
      const words = escapeForTerminal(text.replace(/\s+/g, ' '))
      return {
        text: `${state === 'overdue' ? signs.level.critical : ' '} ${when.padEnd(14)}  ${rhythm === 'event' ? '' : `${rhythm}: `}${words}`,
        meaning: state === 'overdue' ? 'critical' : state === 'ended' ? 'muted' : 'plain',
      }
    }
    case 'check': {
      const { days, due, overdue, found } = row.check
      const sign = found !== null ? signs.level.ok : overdue ? signs.level.critical : ' '
      const words =
        found !== null
          ? `found ${found.at.slice(0, 10)}: ${escapeForTerminal(found.words)}`
          : [overdue ? `was due ${due}` : `due ${due}`, ...figuresNow(detail, signs)].join('  ')
      return {
        text: `${sign} ${String(days).padStart(2)} days  ${words}`,
        meaning: found !== null ? 'ok' : overdue ? 'critical' : 'plain',
      }
    }
    default: {
      const { number, date, by, channel, outcome } = row.attempt
      const facts = [
        `${number}. sent ${minuteText(date)}`,
        by === null ? '' : `by ${by}`,
        channel?.replaceAll('_', ' ') ?? '',
        (outcome ?? 'no answer yet').replaceAll('_', ' '),
      ]
      const text = facts.filter((part) => part !== '').join('  ')
      return { text: `  ${escapeForTerminal(text)}`, meaning: outcome === null ? 'warning' : 'plain' }
    }
  }
}

/** Today's figures against their targets, as short as they can be. */
function figuresNow({ figures }: LifeDetail, signs: Brush['signs']): readonly string[] {
  const texts = figures.map((figure) => {
    const extra = variant(figure)
    const name = `${shortLabels[figure.metric]}${extra === '' ? '' : ` ${extra}`}`
    return `${name} ${signs.level[figure.level]}${formatValue(figure, signs.none)} (${formatMetricTarget(figure, signs.none)})`
  })
  return texts.length === 0 ? [] : [`now ${texts.join('  ')}`]
}

/** What the selected row means, and what Enter does with it. */
function aboutLines(
  row: LifeRow,
  detail: LifeDetail,
  columns: number,
  rows: number,
  brush: Brush,
): readonly string[] {
  const { theme } = brush
  const { title, lines } = aboutOf(row, detail, brush)
  return [
    titledRule(escapeForTerminal(title), columns, brush),
    ...lines.flatMap((line, index) =>
      line
        .split('\n')
        .flatMap((part) => wrap(escapeForTerminal(part), columns - 4))
        .map((part) => (index === 0 ? `  ${part}` : theme.paint('muted', `  ${part}`))),
    ),
  ].slice(0, Math.max(2, rows))
}

function aboutOf(
  row: LifeRow,
  { figures }: LifeDetail,
  { signs }: Brush,
): { readonly title: string; readonly lines: readonly string[] } {
  switch (row.kind) {
    case 'step':
    case 'review': {
      const { title, about, why, asks } = row.step
      return {
        title,
        lines: [
          // What stands in the way says more than what the state means once nothing does.
          why !== null ? `Not now: ${why}.` : asks === null ? about : `Enter asks for a reason: ${asks}.`,
        ],
      }
    }
    case 'promise': {
      const { text, owner, rhythm, proofWanted, missed, proofs, due } = row.promise
      return {
        title: `Promise, ${rhythm}, ${owner ?? 'nobody named'}  (Enter files proof, o owner, R rhythm)`,
        lines: [
          text,
          ...(proofWanted === null ? [] : [`Proof that is wanted: ${proofWanted}`]),
          ...(missed.length === 0 ? [] : [`Without proof: ${missed.join(', ')}`]),
          ...(due === null ? [] : [`Next: ${due}`]),
          ...proofs
            .toReversed()
            .map(({ day, proof, by }) => `Kept ${day}: ${proof}${by === null ? '' : ` (${by})`}`),
        ],
      }
    }
    case 'check': {
      const { days, questions, found } = row.check
      return {
        title: `Check ${days} days after reinstatement${found === null ? '  (Enter records what was found)' : ''}`,
        lines:
          found !== null
            ? [found.words, ...questions]
            : [
                // The figures stand first: they are what the check is about, and what is typed begins with them.
                ...(figures.length === 0
                  ? ['No figure of today: import a report of this account, or look in Seller Central.']
                  : figures.map(({ level, why, to }) =>
                      [`${signs.level[level]} now: ${why}`, to === null ? '' : `(to ${to})`].join(' ').trim(),
                    )),
                ...questions,
              ],
      }
    }
    default: {
      const { number, outcome, text, reply } = row.attempt
      return {
        title: `Attempt ${number}  (Enter records or corrects Amazon's answer)`,
        lines: [
          ...(reply === null ? [] : [`Amazon: ${reply}`]),
          `${outcome === null ? 'No answer yet. ' : ''}Sent: ${text}`,
        ],
      }
    }
  }
}
