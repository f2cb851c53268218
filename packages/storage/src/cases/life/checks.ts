import { parseDay, plannedChecks, type PlannedCheck } from '@health-tui/poa/life'
import type { CaseChange, ChangeContext } from '../change.ts'
import type { CaseDocument } from '../document.ts'
import { CaseError } from '../failure.ts'
import { caseCalendar, factsOf } from './facts.ts'
import { fieldNumber, fieldRecord, fieldText } from './field.ts'

/** A look at the account after reinstatement, planned or done. */
export interface CaseCheck extends PlannedCheck {
  readonly done: { readonly at: string; readonly by: string | null; readonly found: string } | null
  readonly overdue: boolean
}

/** The checks at 7, 30, 60 and 90 days after reinstatement; none before it. */
export function checksOf(document: CaseDocument, asOf: string): readonly CaseCheck[] {
  const reinstatedOn = fieldText(document.fields['reinstatedOn'])
  if (reinstatedOn === undefined) return []
  const today = caseCalendar(document).day(asOf) ?? 0
  const done = new Map(
    (document.lists['checks'] ?? [])
      // A check belongs to the reinstatement that it followed: a second one starts anew.
      .filter(({ fields }) => (fieldText(fields['reinstatedOn']) ?? reinstatedOn) === reinstatedOn)
      .map(({ fields }) => [
        fieldNumber(fields['days']),
        {
          at: fieldText(fields['at']) ?? '',
          by: fieldText(fields['by']) ?? null,
          found: fieldText(fields['found']) ?? '',
        },
      ]),
  )
  return plannedChecks(factsOf(document), reinstatedOn).map((check) => {
    const entry = done.get(check.days) ?? null
    return { ...check, done: entry, overdue: entry === null && (parseDay(check.due) ?? 0) < today }
  })
}

/** Records what a check found. */
export function checkChanges(
  context: ChangeContext,
  input: { readonly days: number; readonly found: string; readonly at: string },
): readonly CaseChange[] {
  const { document } = context
  const planned = checksOf(document, input.at)
  if (planned.length === 0) throw new CaseError({ type: 'not-reinstated', id: document.id })
  if (!planned.some(({ days }) => days === input.days))
    throw new CaseError({ type: 'no-such-entry', what: 'check', name: String(input.days) })
  const fields = {
    days: input.days,
    found: input.found,
    at: input.at,
    by: context.author,
    reinstatedOn: fieldText(document.fields['reinstatedOn']) ?? '',
  }
  const next = planned.find(({ days, done }) => done === null && days !== input.days)
  return [
    { type: 'add', item: { list: 'checks', id: context.newId(), fields } },
    ...(next === undefined || document.fields['followUp'] === undefined
      ? []
      : [
          {
            type: 'set',
            path: 'followUp',
            value: { ...fieldRecord(document.fields['followUp']), nextCheck: next.due },
          } as const,
        ]),
  ]
}
