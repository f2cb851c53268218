import {
  formatDay,
  isKept,
  ownerIn,
  parseDay,
  promiseDays,
  promisePeriods,
  readRhythm,
  type Rhythm,
  rhythmOf,
} from '@health-tui/poa/life'
import type { CaseChange, ChangeContext } from '../change.ts'
import type { CaseDocument, CaseItem } from '../document.ts'
import type { Json } from '../../log/values.ts'
import { CaseError } from '../failure.ts'
import { caseCalendar } from './facts.ts'
import { fieldNumber, fieldRecord, fieldText } from './field.ts'

/** A measure that was promised to Amazon, and how it is kept. */
export interface PromiseEntry {
  readonly id: string
  readonly path: string
  /** The attempt that promised it. */
  readonly attempt: string | null
  /** The measure of the plan that it came from. */
  readonly measure: string | null
  readonly text: string
  readonly owner: string | null
  readonly rhythm: Rhythm
  /** What is to be filed as proof, in the writer's words. */
  readonly proofWanted: string | null
  readonly start: string
  /** 180 days after the start. */
  readonly until: string
  readonly proofs: readonly PromiseProof[]
  /** Ends of the periods that passed without proof. */
  readonly missed: readonly string[]
  /** The end of the first period that is not over and has no proof; null where nothing falls due any more. */
  readonly nextDue: string | null
  readonly state: 'running' | 'overdue' | 'ended' | 'superseded'
}

export interface PromiseProof {
  readonly day: string
  readonly proof: string
  readonly by: string | null
}

/** Every promise of a case as it stands on a day; one that a later attempt repeats is superseded by that one. */
export function promiseLedger(document: CaseDocument, asOf: string): readonly PromiseEntry[] {
  const items = document.lists['promises'] ?? []
  const today = caseCalendar(document).day(asOf) ?? 0
  const proofs = proofsByPromise(document)
  const lastOf = new Map(items.map((item) => [sourceOf(item), item]))
  return items.map((item): PromiseEntry => {
    const { fields } = item
    const start = parseDay(fieldText(fields['start'])) ?? 0
    const rhythm = rhythmIn(fields['rhythm'])
    const own = proofs.get(item.id) ?? []
    const days = own.flatMap(({ day }) => parseDay(day) ?? [])
    const periods = promisePeriods(rhythm, start)
    const successor = lastOf.get(sourceOf(item))
    const superseded = successor !== undefined && successor.id !== item.id
    // From the day of the attempt that repeats it, the later promise collects the misses.
    const counted = superseded ? Math.min(today, parseDay(fieldText(successor.fields['start'])) ?? 0) : today
    const missed = periods.filter((period) => period.end < counted && !isKept(period, days))
    const next = periods.find((period) => period.end >= today && !isKept(period, days))
    const ended = today > start + promiseDays
    return {
      id: item.id,
      path: item.path,
      attempt: fieldText(fields['attempt']) ?? null,
      measure: fieldText(fields['measure']) ?? null,
      text: fieldText(fields['text']) ?? '',
      owner: fieldText(fields['owner']) ?? null,
      rhythm,
      proofWanted: fieldText(fields['proof']) ?? null,
      start: formatDay(start),
      until: formatDay(start + promiseDays),
      proofs: own,
      missed: missed.map(({ end }) => formatDay(end)),
      nextDue: superseded || next === undefined ? null : formatDay(next.end),
      state: superseded ? 'superseded' : ended ? 'ended' : missed.length > 0 ? 'overdue' : 'running',
    }
  })
}

/** The promises that a submission makes: one for each measure of the plan. */
export function promiseChanges(
  context: ChangeContext,
  about: { readonly attempt: string; readonly at: string },
): readonly CaseChange[] {
  const { document } = context
  const start = caseCalendar(document).day(about.at)
  if (start === undefined) return []
  return (document.lists['sections.preventiveMeasures'] ?? [])
    .filter(({ text }) => text.trim() !== '')
    .map((measure): CaseChange => {
      const owner = fieldText(measure.fields['owner']) ?? ownerIn(measure.text)
      const named = fieldText(measure.fields['rhythm'])
      const proof = fieldText(measure.fields['proof'])
      return {
        type: 'add',
        item: {
          list: 'promises',
          id: context.newId(),
          fields: {
            attempt: about.attempt,
            measure: measure.id,
            text: measure.text,
            start: formatDay(start),
            rhythm: rhythmJson(
              (named === undefined ? undefined : readRhythm(named)) ?? rhythmOf(measure.text),
            ),
            ...(owner === null ? {} : { owner }),
            ...(proof === undefined ? {} : { proof }),
          },
        },
      }
    })
}

/** Files proof that a promise was kept on a day; from the day on which a later attempt repeated it, with that one's. */
export function proofChanges(
  context: ChangeContext,
  input: { readonly promise: string; readonly proof: string; readonly day: string },
): readonly CaseChange[] {
  const item = promiseNamed(context.document, input.promise)
  const successor = (context.document.lists['promises'] ?? []).findLast(
    (other) => sourceOf(other) === sourceOf(item),
  )
  const over = successor === undefined ? undefined : parseDay(fieldText(successor.fields['start']))
  if (successor !== undefined && successor.id !== item.id && (parseDay(input.day) ?? 0) >= (over ?? 0))
    throw new CaseError({ type: 'superseded', promise: item.id, by: successor.id })
  const fields = { promise: item.id, day: input.day, proof: input.proof, by: context.author }
  return [{ type: 'add', item: { list: 'proofs', id: context.newId(), fields } }]
}

/** Corrects what was read from the words of a measure: rhythm, owner, the proof that is wanted. */
export function promiseSetChanges(
  context: ChangeContext,
  input: {
    readonly promise: string
    readonly rhythm?: Rhythm
    readonly owner?: string
    readonly proof?: string
  },
): readonly CaseChange[] {
  const { path } = promiseNamed(context.document, input.promise)
  const set = (name: string, value: Json): CaseChange => ({ type: 'set', path: `${path}.${name}`, value })
  return [
    ...(input.rhythm === undefined ? [] : [set('rhythm', rhythmJson(input.rhythm))]),
    ...(input.owner === undefined ? [] : [set('owner', input.owner)]),
    ...(input.proof === undefined ? [] : [set('proof', input.proof)]),
  ]
}

function promiseNamed(document: CaseDocument, name: string): CaseItem {
  const items = document.lists['promises'] ?? []
  const found = items.filter(({ id }) => id.startsWith(name))
  const [only] = found
  if (only === undefined || found.length > 1)
    throw new CaseError({ type: 'no-such-entry', what: 'promise', name })
  return only
}

function proofsByPromise(document: CaseDocument): ReadonlyMap<string, readonly PromiseProof[]> {
  const byPromise = new Map<string, PromiseProof[]>()
  for (const { fields } of document.lists['proofs'] ?? []) {
    const promise = fieldText(fields['promise'])
    const day = fieldText(fields['day'])
    if (promise === undefined || day === undefined) continue
    const list = byPromise.get(promise) ?? []
    list.push({ day, proof: fieldText(fields['proof']) ?? '', by: fieldText(fields['by']) ?? null })
    byPromise.set(promise, list)
  }
  for (const list of byPromise.values()) list.sort((one, other) => (one.day < other.day ? -1 : 1))
  return byPromise
}

/** The same measure, or the same words where the measure is not known, is the same promise. */
function sourceOf({ fields, id }: CaseItem): string {
  return fieldText(fields['measure']) ?? fieldText(fields['text']) ?? id
}

function rhythmIn(value: Json | undefined): Rhythm {
  const { kind, days } = fieldRecord(value)
  const number = fieldNumber(days)
  if (kind === 'every' && number !== undefined && number >= 1) return { kind, days: number }
  return kind === 'automatic' ? { kind } : { kind: 'event' }
}

function rhythmJson(rhythm: Rhythm): Json {
  return rhythm.kind === 'every' ? { kind: rhythm.kind, days: rhythm.days } : { kind: rhythm.kind }
}
