import { checkTransition, formatDay } from '@health-tui/poa/life'
import type { CaseChange, ChangeContext } from '../change.ts'
import type { CaseDocument } from '../document.ts'
import { CaseError } from '../failure.ts'
import { checksOf } from './checks.ts'
import { caseCalendar } from './facts.ts'
import { fieldRecord, fieldText } from './field.ts'
import { promiseLedger } from './promises.ts'

export interface StepInput {
  readonly to: string
  readonly reason?: string | undefined
  /** The instant of the step, ISO. */
  readonly at: string
}

/** Brings a case into another state and keeps who asked for it, when and why; refuses steps that make no sense. */
export function stepChanges(context: ChangeContext, { to, reason, at }: StepInput): readonly CaseChange[] {
  const { document } = context
  const from = stateOf(document)
  if (from === to) return []
  const check = checkTransition({
    from,
    to,
    reason,
    unfinished: to === 'closed' ? unfinishedBusiness(document, at) : [],
  })
  if (!check.ok) throw new CaseError({ type: 'bad-step', why: check.why, reasonWanted: check.reasonWanted })
  const given = (reason ?? '').trim()
  return [
    {
      type: 'add',
      item: {
        list: 'transitions',
        id: context.newId(),
        fields: { from, to, at, by: context.author, ...(given === '' ? {} : { reason: given }) },
      },
    },
    { type: 'set', path: 'state', value: to },
    ...(to === 'reinstated' ? reinstatedChanges(document, at) : []),
    ...(to === 'watched' ? watchChanges(context, at) : []),
  ]
}

export function stateOf(document: CaseDocument): string {
  return fieldText(document.fields['state']) ?? 'open'
}

/** What would be left undone if the case were closed now, in sentences. */
export function unfinishedBusiness(document: CaseDocument, at: string): readonly string[] {
  const sentences: string[] = []
  const last = document.lists['submissions']?.at(-1)
  const outcome = fieldText(last?.fields['outcome'])
  if (last !== undefined && outcome === undefined && fieldText(last.fields['reply']) === undefined)
    sentences.push('the last attempt has no answer yet')
  else if (outcome === 'rejected' || outcome === 'more_information')
    sentences.push('the last attempt was not accepted')
  const promises = promiseLedger(document, at).filter(
    ({ state }) => state === 'running' || state === 'overdue',
  )
  if (promises.length > 0)
    sentences.push(promises.length === 1 ? '1 promise still runs' : `${promises.length} promises still run`)
  const checks = checksOf(document, at).filter(({ done }) => done === null)
  if (checks.length > 0)
    sentences.push(
      checks.length === 1
        ? '1 check after reinstatement is still ahead'
        : `${checks.length} checks after reinstatement are still ahead`,
    )
  return sentences
}

/** The day from which the checks are counted; also where Amazon gave back without being sent anything. */
export function reinstatedChanges(document: CaseDocument, at: string): readonly CaseChange[] {
  const day = caseCalendar(document).day(at)
  return day === undefined ? [] : [{ type: 'set', path: 'reinstatedOn', value: formatDay(day) }]
}

/** The watch has an owner and a next day, so that somebody looks. */
function watchChanges({ document, author }: ChangeContext, at: string): readonly CaseChange[] {
  const checks = checksOf(document, at)
  const next = checks.find(({ done }) => done === null)
  const followUp = {
    owner: fieldText(document.fields['assignee']) ?? author,
    ...fieldRecord(document.fields['followUp']),
    ...(next === undefined ? {} : { nextCheck: next.due }),
    afterReinstatement: checks.map(({ days }) => days),
  }
  return [{ type: 'set', path: 'followUp', value: followUp }]
}
