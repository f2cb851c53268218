import type { CaseDocument, CaseItem, Json, Store } from '@health-tui/storage'
import { timeFieldAt, timeProblem } from '../../cases/field-value.ts'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { escapeForTerminal, printJson } from '../../output.ts'
import { readInput } from '../../read-input.ts'
import type { TeamSettings } from '../../team-settings.ts'

export interface JsonOption {
  readonly json?: boolean
}

export const jsonOption = ['--json', 'print JSON'] as const

/** One change of one case: its id may be shortened as long as it is unique. */
export async function change(
  context: CommandContext,
  given: string,
  work: (store: Store, id: string) => Promise<void>,
): Promise<void> {
  await withStore(context, async (store) => work(store, (await findCase(store, given)).id))
}

export async function withStore(
  context: CommandContext,
  work: (store: Store, settings: TeamSettings) => Promise<void>,
): Promise<void> {
  const session = await import('../../store-session.ts')
  await session.withStore(context, work)
}

export async function findCase(
  store: Store,
  given: string,
): Promise<{ readonly id: string; readonly document: CaseDocument }> {
  const exact = await store.cases.get(given)
  if (exact !== undefined) return { id: given, document: exact }
  const matches = (await store.cases.list({ closed: true })).filter(({ id }) => id.startsWith(given))
  const [only] = matches
  const document = matches.length === 1 && only !== undefined ? await store.cases.get(only.id) : undefined
  if (only === undefined || document === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'no such case',
      where: given,
      why: matches.length > 1 ? `${matches.length} cases begin like that` : 'no case has this id',
      remedy: '`health-tui case list --all` names them',
    })
  return { id: only.id, document }
}

export async function findItem(store: Store, id: string, section: string, item: string): Promise<CaseItem> {
  const { listPath } = await import('@health-tui/storage')
  const document = await store.cases.get(id)
  const all = document?.lists[listPath(section)] ?? []
  const exact = all.filter((entry) => entry.id === item)
  const found = exact.length > 0 ? exact : all.filter((entry) => entry.id.startsWith(item))
  const [only] = found
  if (only === undefined || found.length > 1)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'no such entry',
      where: `${section} ${item}`,
      why: found.length > 1 ? 'several entries begin like that' : 'the list has no such entry',
      remedy: `\`health-tui case show ${id}\` names them`,
    })
  return only
}

/** Prints JSON, or lines made safe for a terminal. */
export function print(
  context: CommandContext,
  options: JsonOption,
  value: unknown,
  lines: () => readonly string[],
): void {
  if (options.json === true) {
    printJson(context.stdout, value)
    return
  }
  const text = lines()
    .map((line) => escapeForTerminal(line, { keepNewlines: true }))
    .join('\n')
  if (text !== '') context.stdout.write(`${text}\n`)
}

export async function readText(context: CommandContext, file: string): Promise<string> {
  const read = await readInput(file, context.stdin)
  if (read.ok) return read.text
  throw new CommandFailure(exitCodes.badInput, {
    what: 'cannot read the file',
    where: file,
    why: read.reason,
    remedy: 'check the path',
  })
}

/** A value that is JSON is stored as such, anything else as words. */
export function readValue(text: string): Json {
  if (!/^\s*(?:[[{]|true\s*$|false\s*$|null\s*$)/.test(text)) return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

export function readRecord(text: string): Readonly<Record<string, Json>> {
  const value = readValue(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw usage(text.slice(0, 40), 'entries of this list are JSON objects, like {"ref": "Exhibit 1"}')
  return value as Readonly<Record<string, Json>>
}

export function readPosition(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw usage(text, 'positions are whole numbers from 0')
  return Number(text)
}

/** A day as people write it; the day of `now` where the marketplace is when none is given. */
export async function readDay(
  context: CommandContext,
  text: string | undefined,
  marketplace: Json | undefined,
): Promise<string> {
  const { calendarOf, formatDay, parseDay } = await import('@health-tui/poa/life')
  const calendar = calendarOf(typeof marketplace === 'string' ? marketplace : undefined)
  const day = text === undefined ? calendar.day(context.now().toISOString()) : parseDay(text)
  if (day === undefined) throw usage(text ?? '', 'it is no day like 2026-10-04')
  return formatDay(day)
}

/** Refuses words where clocks and rules look for a time; `null` takes the time away. */
export function checkTime(path: string, text: string): void {
  const kind = timeFieldAt(path)
  const why = kind === undefined || text === 'null' ? undefined : timeProblem(kind, text)
  if (why !== undefined) throw usage(`${path} ${text}`, why)
}

export function usage(where: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, {
    what: 'cannot do that',
    where,
    why,
    remedy: '`health-tui case --help` shows the forms',
  })
}

/** What an entry says on one line: its words, or its facts by name. */
export function itemText(item: CaseItem): string {
  if (item.text !== '') return item.text
  const facts = Object.entries(item.fields).filter(
    ([name, value]) => !name.startsWith('links.') && value !== null,
  )
  const [only] = facts
  if (facts.length === 1 && only?.[0] === 'value') return plain(only[1])
  return facts.map(([name, value]) => `${name} ${plain(value)}`).join(', ')
}

export function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
