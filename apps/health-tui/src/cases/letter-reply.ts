import {
  type CaseChange,
  type ChangeContext,
  replyChanges,
  type StoredNotification,
} from '@health-tui/storage'
import { asksOf } from '../prefill-case.ts'

type FullNotification = StoredNotification & { readonly text: string; readonly parsed: unknown }

/** What the kind of a reply says of the attempt that it answers. */
const outcomes: Readonly<Record<string, string>> = {
  denial: 'rejected',
  information_request: 'more_information',
  reinstatement: 'reinstated',
}

/**
 * Records an imported letter as Amazon's answer: its words and its outcome at the attempt, its deadline, and each thing
 * that it asks for and the case did not list yet, so that the next attempt is checked against it.
 */
export function letterReplyChanges(
  context: ChangeContext,
  letter: FullNotification,
  given: { readonly outcome: string | undefined; readonly attempt: string | undefined; readonly now: Date },
): readonly CaseChange[] {
  const { document } = context
  const hasAttempt = (document.lists['submissions'] ?? []).length > 0
  const listed = new Set((document.lists['requested'] ?? []).map(({ fields }) => fields['value']))
  const asks = asksOf(asRecord(letter.parsed)).filter((ask) => !listed.has(ask))
  const isPartial = asRecord(asRecord(letter.parsed)['inReplyTo'])['isPartial'] === true
  // What is given back in part leaves the case open: for what is asked, or for what was refused.
  const outcome = isPartial
    ? asks.length > 0
      ? 'more_information'
      : 'rejected'
    : outcomes[letter.kind ?? '']
  const due = asRecord(asRecord(letter.parsed)['deadline'])['due']
  const answered = hasAttempt
    ? replyChanges(context, {
        outcome: given.outcome ?? outcome,
        text: letter.text,
        at: new Date(letter.receivedAt ?? given.now.getTime()).toISOString(),
        attempt: given.attempt,
        letter: letter.id,
      })
    : []
  return [
    ...answered,
    ...(typeof due === 'string' ? [{ type: 'set', path: 'deadline', value: due } as const] : []),
    ...asks.map((value): CaseChange => ({
      type: 'add',
      item: { list: 'requested', id: context.newId(), fields: { value } },
    })),
  ]
}

/** Says that a letter which looks like an answer to the case is none; where it was recorded at an attempt, it no longer is. */
export function notAnswerChanges(context: ChangeContext, letter: string): readonly CaseChange[] {
  const { document } = context
  const recorded = (document.lists['submissions'] ?? []).filter(
    ({ fields }) => fields['replyLetter'] === letter,
  )
  const known = (document.lists['notAnswers'] ?? []).some(({ fields }) => fields['value'] === letter)
  return [
    ...recorded.map(({ path }): CaseChange => ({ type: 'set', path: `${path}.replyLetter`, value: null })),
    ...(known
      ? []
      : [
          {
            type: 'add',
            item: { list: 'notAnswers', id: context.newId(), fields: { value: letter } },
          } as const,
        ]),
  ]
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
