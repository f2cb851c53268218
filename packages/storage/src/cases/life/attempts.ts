import { formatDay, stateAfterOutcome } from '@health-tui/poa/life'
import type { Json } from '../../log/values.ts'
import type { CaseChange, ChangeContext } from '../change.ts'
import type { CaseDocument, CaseItem } from '../document.ts'
import { CaseError } from '../failure.ts'
import { exhibitsOf } from './evidence.ts'
import { caseCalendar } from './facts.ts'
import { fieldRecord, fieldText } from './field.ts'
import { promiseChanges } from './promises.ts'
import { reinstatedChanges, stateOf, stepChanges } from './step.ts'

/** One time that the plan was sent, and what came back. */
export interface Attempt {
  readonly id: string
  readonly path: string
  /** 1 for the first. */
  readonly number: number
  readonly date: string
  readonly text: string
  readonly by: string | null
  readonly channel: string | null
  readonly exhibits: readonly { readonly ref: string; readonly sha256: string | null }[]
  readonly outcome: string | null
  readonly reply: string | null
  readonly repliedAt: string | null
}

export interface SubmitInput {
  /** The exact words that were sent. */
  readonly text: string
  readonly at: string
  readonly channel?: string | undefined
}

/** Records that the plan was sent: its exact words, its exhibits, and every measure in it as a promise. */
export function submitChanges(context: ChangeContext, input: SubmitInput): readonly CaseChange[] {
  const { document, author } = context
  const id = context.newId()
  const exhibits = exhibitsOf(document).map(({ ref, sha256 }) => ({ ref, sha256 }))
  const number = (document.lists['submissions'] ?? []).length + 1
  return [
    {
      type: 'add',
      item: {
        list: 'submissions',
        id,
        fields: {
          date: input.at,
          text: input.text,
          by: author,
          number,
          ...(input.channel === undefined ? {} : { channel: input.channel }),
          ...(exhibits.length === 0 ? {} : { exhibits }),
        },
      },
    },
    ...promiseChanges(context, { attempt: id, at: input.at }),
    ...(stateOf(document) === 'submitted'
      ? []
      : stepChanges(context, { to: 'submitted', at: input.at, reason: `attempt ${number} was sent` })),
  ]
}

export interface ReplyInput {
  readonly outcome?: string | undefined
  readonly text?: string | undefined
  readonly at: string
  /** Its number or id; the last one by default. */
  readonly attempt?: string | undefined
  /** The imported letter that the words are from. */
  readonly letter?: string | undefined
}

/** Records what Amazon answered; an answer that gives something back starts the checks after reinstatement. */
export function replyChanges(context: ChangeContext, input: ReplyInput): readonly CaseChange[] {
  const { document } = context
  const { path } = attemptNamed(document, input.attempt)
  const isLast = document.lists['submissions']?.at(-1)?.path === path
  const set = (name: string, value: string): CaseChange => ({ type: 'set', path: `${path}.${name}`, value })
  const to = input.outcome === undefined ? 'answered' : stateAfterOutcome(input.outcome)
  const day = caseCalendar(document).day(input.at)
  return [
    ...(input.outcome === undefined ? [] : [set('outcome', input.outcome)]),
    set('repliedAt', input.at),
    ...(day === undefined ? [] : [set('replyDate', formatDay(day))]),
    ...(input.text === undefined ? [] : [set('reply', input.text)]),
    ...(input.letter === undefined ? [] : [set('replyLetter', input.letter)]),
    ...(isLast && to === 'reinstated' && stateOf(document) === to
      ? reinstatedChanges(document, input.at)
      : []),
    ...(isLast && stateOf(document) !== to
      ? stepChanges(context, {
          to,
          at: input.at,
          reason: `Amazon answered: ${input.outcome ?? 'see its words'}`,
        })
      : []),
  ]
}

/** All attempts of a case, the first one first. */
export function attemptsOf(document: CaseDocument): readonly Attempt[] {
  return (document.lists['submissions'] ?? []).map(({ id, path, fields }, index) => ({
    id,
    path,
    number: index + 1,
    date: fieldText(fields['date']) ?? '',
    text: typeof fields['text'] === 'string' ? fields['text'] : '',
    by: fieldText(fields['by']) ?? null,
    channel: fieldText(fields['channel']) ?? null,
    exhibits: exhibitsIn(fields['exhibits']),
    outcome: fieldText(fields['outcome']) ?? null,
    reply: fieldText(fields['reply']) ?? null,
    repliedAt: fieldText(fields['repliedAt']) ?? fieldText(fields['replyDate']) ?? null,
  }))
}

function attemptNamed(document: CaseDocument, name: string | undefined): CaseItem {
  const items = document.lists['submissions'] ?? []
  const last = items.at(-1)
  if (last === undefined) throw new CaseError({ type: 'no-submission', id: document.id })
  if (name === undefined) return last
  const found = /^\d{1,3}$/.test(name)
    ? items.slice(Number(name) - 1, Number(name))
    : items.filter(({ id }) => id.startsWith(name))
  const [only] = found
  if (only === undefined || found.length > 1)
    throw new CaseError({ type: 'no-such-entry', what: 'attempt', name })
  return only
}

function exhibitsIn(value: Json | undefined): Attempt['exhibits'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: Json) => {
    const { ref, sha256 } = fieldRecord(entry)
    return typeof ref === 'string' ? [{ ref, sha256: typeof sha256 === 'string' ? sha256 : null }] : []
  })
}
