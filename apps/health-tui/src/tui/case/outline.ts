import type { Json } from '@health-tui/storage'
import { contentOf } from '../editor/text.ts'
import { valueText } from '../screens/times.ts'
import type { CaseScreen } from './case-state.ts'
import type { CaseEntry } from './desk.ts'
import { caseSections, factFields, sectionOf, type CaseSection } from './sections.ts'
import { exhibitLabel } from './ties.ts'

/** One row of the outline: a heading, or an entry below it. */
export interface OutlineRow {
  readonly kind: 'heading' | 'entry'
  readonly section: CaseSection
  /** Headings go by the path of their list. */
  readonly path: string
  /** C2; empty where entries have no letter. */
  readonly name: string
  readonly text: string
  readonly entry: CaseEntry | null
}

export function headingPath(section: CaseSection): string {
  return section.list ?? section.id
}

/** The rows that are not folded away. */
export function outlineRows(
  screen: Pick<CaseScreen, 'snapshot' | 'outline' | 'text'>,
): readonly OutlineRow[] {
  return caseSections.flatMap((section) => {
    const entries = entryRows(section, screen)
    // What nobody has anything to say about takes no room; the plan's own parts are always there.
    const wanted = section.id === 'answers' && screen.snapshot.fields['route'] === 'dispute'
    if (entries.length === 0 && section.folded === true && !wanted) return []
    const heading: OutlineRow = {
      kind: 'heading',
      section,
      path: headingPath(section),
      name: '',
      text: section.kind === 'fields' ? factLine(screen.snapshot.fields) : String(entries.length),
      entry: null,
    }
    return screen.outline.folded.has(section.id) ? [heading] : [heading, ...entries]
  })
}

/** The rows of every section, folded or not. */
export function allRows(screen: CaseScreen): readonly OutlineRow[] {
  return outlineRows({ ...screen, outline: { ...screen.outline, folded: new Set() } })
}

export function selectedRow(screen: CaseScreen): OutlineRow | undefined {
  const rows = outlineRows(screen)
  return rows[selectedIndex(screen, rows)]
}

/** Whether a row is the heading of a list that has nothing yet: there Enter begins the first entry. */
export function beginsSection(
  { kind, section }: OutlineRow,
  screen: Pick<CaseScreen, 'snapshot'> | undefined,
): boolean {
  return kind === 'heading' && section.list !== undefined && !screen?.snapshot.lists[section.list]?.length
}

/** A row that is gone hands the selection to what is nearest: its section's heading. */
export function selectedIndex({ outline }: CaseScreen, rows: readonly OutlineRow[]): number {
  const at = rows.findIndex(({ path }) => path === outline.selected)
  if (at >= 0) return at
  const section = sectionOf(outline.selected)
  return Math.max(
    0,
    rows.findIndex((row) => row.section === section && row.kind === 'heading'),
  )
}

function entryRows(
  section: CaseSection,
  { snapshot, text }: Pick<CaseScreen, 'snapshot' | 'text'>,
): readonly OutlineRow[] {
  const row = (path: string, name: string, words: string, entry: CaseEntry | null = null): OutlineRow => ({
    kind: 'entry',
    section,
    path,
    name,
    text: text?.path === path ? contentOf(text.editor.text) : words,
    entry,
  })
  if (section.kind === 'fields')
    return factFields.map(({ name, title }) =>
      row(name, title, valueText(plain(snapshot.fields[name] ?? null))),
    )
  if (section.kind === 'text')
    return snapshot.freeText === '' && text?.path !== 'freeText'
      ? []
      : [row('freeText', '', snapshot.freeText)]
  return (snapshot.lists[section.list ?? ''] ?? []).map((entry, index) =>
    row(
      entry.path,
      section.letter === undefined ? '' : `${section.letter}${index + 1}`,
      entryText(section, entry, index),
      entry,
    ),
  )
}

function entryText(section: CaseSection, entry: CaseEntry, index: number): string {
  const { fields } = entry
  if (section.kind === 'texts') return entry.text
  if (section.kind === 'values') return plain(fields['value'] ?? null).replaceAll('_', ' ')
  const some = (...names: readonly string[]): string =>
    names
      .map((name) => plain(fields[name] ?? null))
      .filter((value) => value !== '')
      .join(', ')
  if (section.id === 'evidence') {
    const what = some('type', 'title', 'date').replaceAll('_', ' ')
    return [exhibitLabel(entry, index), what].filter((part) => part !== '').join(': ')
  }
  if (section.id === 'submissions') return `${valueText(some('date'))} ${some('outcome') || 'no answer yet'}`
  return [some('by'), some('text')].filter((part) => part !== '').join(': ')
}

function factLine(fields: CaseScreen['snapshot']['fields']): string {
  const route = plain(fields['route'] ?? null)
  const deadline = plain(fields['deadline'] ?? null)
  const assignee = plain(fields['assignee'] ?? null)
  return [
    route === '' ? 'no route' : route.replaceAll('_', ' '),
    deadline === '' ? 'no deadline' : `due ${valueText(deadline)}`,
    assignee === '' ? 'nobody assigned' : assignee,
  ].join(', ')
}

/** A value as one line of words. */
export function plain(value: Json): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((part) => plain(part as Json)).join(' ')
  return JSON.stringify(value)
}
