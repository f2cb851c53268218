import type { Clock } from '@health-tui/poa/life'
import type {
  Attempt,
  CaseCheck,
  CaseDocument,
  CaseItem,
  Conflict,
  PromiseEntry,
  ReviewStatus,
} from '@health-tui/storage'
import type { CaseReply } from '../../cases/replies.ts'
import { reviewWords } from '../../cases/review-words.ts'
import { itemText, plain } from './case-store.ts'

/** A run of an entry's words that are still those of another case, as offsets into its text. */
export interface ReusedRun {
  readonly start: number
  readonly end: number
}

/** A case with everything that is worked out from it, as `case show` prints it. */
export interface ShownCase extends CaseDocument {
  readonly review: ReviewStatus
  readonly conflicts: readonly Conflict[]
  readonly attempts: readonly Attempt[]
  readonly clocks: readonly Clock[]
  readonly promises: readonly PromiseEntry[]
  readonly checks: readonly CaseCheck[]
  /** Names of what an entry is tied to, by the entry's id. */
  readonly links: Readonly<Record<string, readonly string[]>>
  /** By the entry's path. */
  readonly reused: Readonly<Record<string, readonly ReusedRun[]>>
  readonly replies: readonly CaseReply[]
}

/** `case show` for people. */
export function caseLines(shown: ShownCase): readonly string[] {
  return [shown.id, ...fieldLines(shown), ...listLines(shown), ...freeTextLines(shown), ...lifeLines(shown)]
}

/** Names are those that `case set` takes. */
function fieldLines({ fields }: ShownCase): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${plain(value)}`],
  )
}

function listLines({ lists, links, reused }: ShownCase): readonly string[] {
  return Object.entries(lists).flatMap(([list, items]) =>
    shownElsewhere.has(list)
      ? []
      : [
          '',
          list,
          ...items.flatMap((item) =>
            list === 'evidence'
              ? [`  ${item.id}  ${exhibitText(item)}`]
              : itemLines(item, links[item.id] ?? [], reused[item.path]),
          ),
        ],
  )
}

/** These have lines of their own below. */
const shownElsewhere = new Set(['submissions', 'promises', 'proofs', 'checks', 'transitions'])

/** Everything that a paper says is in `evidence show`. */
function exhibitText({ fields }: CaseItem): string {
  return ['ref', 'type', 'date', 'file']
    .flatMap((name) => {
      const value = fields[name]
      return value === undefined || value === null ? [] : [plain(value)]
    })
    .join(', ')
}

const beingWritten = new Set(['open', 'ready', 'answered'])

const factNames = ['date', 'owner', 'proof', 'rhythm']

function itemLines(
  item: CaseItem,
  links: readonly string[],
  reused: readonly ReusedRun[] | undefined,
): readonly string[] {
  const facts = factNames.flatMap((name) => {
    const value = item.text === '' ? undefined : item.fields[name]
    return value === undefined || value === null ? [] : [`${name} ${plain(value)}`]
  })
  if (links.length > 0) facts.push(`belongs to ${links.join(', ')}`)
  if (reused !== undefined && item.text.length > 0) {
    const words = reused.reduce((sum, { start, end }) => sum + end - start, 0)
    const from = plain(item.fields['reusedFrom'] ?? '')
    facts.push(`${Math.round((100 * words) / item.text.length)} % reused from ${from}`)
  }
  return [
    `  ${item.id}  ${itemText(item)}${item.revived ? '  (removed by somebody, edited since)' : ''}`,
    ...(facts.length === 0 ? [] : [`    ${facts.join('; ')}`]),
  ]
}

function freeTextLines({ freeText }: ShownCase): readonly string[] {
  return freeText === '' ? [] : ['', 'freeText', freeText]
}

function lifeLines(shown: ShownCase): readonly string[] {
  const { fields, review, conflicts, attempts, replies, clocks, promises, checks } = shown
  // What passed is over once the plan was sent; checks have a block of their own.
  const oldest = beingWritten.has(plain(fields['state'] ?? 'open')) ? -30 : 0
  const due = clocks.filter(
    ({ weight, daysLeft, kind }) =>
      weight === 'due' && daysLeft >= oldest && kind !== 'post_reinstatement_check',
  )
  const running = promises.filter(({ state }) => state === 'running' || state === 'overdue')
  return [
    ...(review.required || review.state !== 'none' ? ['', `review: ${reviewWords(review)}`] : []),
    ...conflicts.map(
      ({ path, shown: winner, kept }) =>
        `conflict at ${path}: shown ${plain(winner.value)} (${winner.author}), kept ${plain(kept.value)} (${kept.author})`,
    ),
    ...block(
      'attempts',
      attempts,
      ({ number, date, outcome }) => `${number}. ${date}  ${outcome ?? 'no answer yet'}`,
    ),
    ...block(
      'replies',
      replies,
      ({ letterId, receivedAt, kind, subject, by }) =>
        `${receivedAt?.slice(0, 10) ?? '-'}  ${kind ?? '-'}  ${letterId.slice(0, 8)}  ${subject ?? '(no subject)'}  (tied by ${by})`,
    ),
    ...block(
      'clocks',
      due,
      ({ day, daysLeft, about }) =>
        `${day}  ${(daysLeft < 0 ? `${-daysLeft} d ago` : `in ${daysLeft} d`).padStart(8)}  ${about}`,
    ),
    ...block(
      'promises',
      running,
      ({ state, nextDue, text }) => `${state}  ${nextDue === null ? 'no day' : `next ${nextDue}`}  ${text}`,
    ),
    ...block(
      'checks',
      checks,
      ({ days, due: day, done, overdue }) =>
        `${String(days).padStart(2)} days  ${day}  ${done === null ? (overdue ? 'overdue' : 'ahead') : 'done'}`,
    ),
  ]
}

/** An empty line, a title and a line for each entry; nothing where there is none. */
function block<T>(title: string, entries: readonly T[], line: (entry: T) => string): readonly string[] {
  return entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  ${line(entry)}`)]
}
