import { timeFieldAt } from '../../cases/field-value.ts'
import { contentOf, lengthOf } from '../editor/text.ts'
import { fieldOf } from '../model/field.ts'
import type { CaseOverlay, ChoosePurpose } from './case-state.ts'
import { choicesFor } from './choices.ts'
import { showOverlay, type AskField, type CaseCommandDeps } from './command-deps.ts'
import type { CaseEntry, CaseSnapshot } from './desk.ts'
import { createFieldKeeper } from './field-keeper.ts'
import { caseLayout } from './layout.ts'
import { selectRow, setFolded } from './navigation.ts'
import type { OpenText } from './open-text.ts'
import { allRows, beginsSection, headingPath, plain, selectedRow, type OutlineRow } from './outline.ts'
import { createRemarkCommands } from './remark-commands.ts'
import { exhibitFields, factFields } from './sections.ts'
import { createSubmitCommands } from './submit-commands.ts'
import { shortName, tiePath } from './ties.ts'

export type CaseCommandId =
  | 'edit'
  | 'unfold'
  | 'fold'
  | 'add'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'move-up'
  | 'move-down'
  | 'day'
  | 'owner'
  | 'rhythm'
  | 'ties'
  | 'proof'
  | 'elsewhere'
  | 'done'
  | 'next-entry'
  | 'entry-above'
  | 'entry-below'
  | 'remarks'
  | 'next-remark'
  | 'previous-remark'
  | 'fix'
  | 'set-aside'
  | 'matrix'
  | 'preview'
  | 'preview-format'
  | 'copy'
  | 'write-file'
  | 'record'
  | 'close-overlay'
  | 'jump'
  | 'take-back'

type EntryDetail = 'date' | 'owner' | 'rhythm'

/** What an entry of the plan carries besides its words, and what has it. */
const entryDetails: Readonly<
  Record<EntryDetail, { readonly who: string; readonly title: string; readonly hint: string }>
> = {
  date: {
    who: 'Only entries of the plan have a day.',
    title: 'Day',
    hint: 'When it was done, such as 2026-10-12; empty takes it away',
  },
  owner: {
    who: 'Only entries of the plan have an owner.',
    title: 'Owner',
    hint: 'The role that answers for it, such as shipping lead; no names of people',
  },
  rhythm: {
    who: 'Only preventive measures have a rhythm.',
    title: 'Rhythm',
    hint: 'daily, weekly, monthly, 10 days, event, automatic; empty: as its words say',
  },
}

export interface CaseCommands {
  run(command: CaseCommandId): void
  /** Takes over what was typed into the one-line field. */
  keepField(): void
  /** One key for the list of choices. */
  choose(key: string): void
}

export function createCaseCommands(deps: CaseCommandDeps): CaseCommands {
  const { screen, change, say, text, run, outside } = deps
  /** An entry that was just added: left empty, it goes again. */
  let fresh: string | undefined

  const select = (path: string): void => change((now) => selectRow(now, path, outlineHeight(deps)))
  const overlay = (next: CaseOverlay | null): void => showOverlay(deps, next)

  async function openText(path: string, at?: { readonly from: number; readonly to: number }): Promise<void> {
    const desk = deps.desk()
    if (desk === undefined) return
    if (text.path() !== path) {
      await closeText()
      await text.open(desk, path)
      await desk.here(path)
    }
    select(path)
    if (at === undefined) text.editor()?.run('text-end')
    else text.editor()?.goTo(at.from, at.to)
  }

  async function closeText(): Promise<void> {
    const path = text.path()
    const desk = deps.desk()
    if (path === undefined || desk === undefined) return
    const empty = isEmpty(text)
    const written = text.editor()
    text.close()
    // The desk's own snapshot follows; until then the outline shows what was written, not what stood there before.
    change((now) => ({
      ...now,
      text: null,
      snapshot:
        written === undefined ? now.snapshot : withText(now.snapshot, path, contentOf(written.state.text)),
    }))
    await desk.closeText(path)
    await desk.here(null)
    if (path === fresh && empty) await desk.edit({ kind: 'remove', path })
    fresh = undefined
  }

  const field: AskField = (title, hint, value, purpose) =>
    overlay({ kind: 'field', title, hint, field: fieldOf(value), purpose, back: screen()?.overlay ?? null })

  const choose = (title: string, purpose: ChoosePurpose): void => {
    const now = screen()
    if (now === undefined) return
    const choices = choicesFor(now, purpose)
    if (choices.length === 0) say(`There is nothing to choose from yet.`, 'warning')
    else overlay({ kind: 'choose', title, choices, selected: 0, purpose })
  }

  const remarks = createRemarkCommands(deps, { openText, closeText, select, field, choose })
  const submitting = createSubmitCommands(deps, { field })
  const keeper = createFieldKeeper(deps, { record: submitting.send })

  function editRow(row: OutlineRow): void {
    const { section, path, entry } = row
    if (row.kind === 'heading') {
      if (section.kind === 'text') run(async () => openText('freeText'))
      else if (beginsSection(row, screen())) add(row)
      else change((now) => setFolded(now, section.id, !now.outline.folded.has(section.id)))
    } else if (section.kind === 'texts' || section.kind === 'text') run(async () => openText(path))
    else if (section.kind === 'fields') editFact(row)
    else if (section.kind === 'values')
      field(section.entry, '', plain(entry?.fields['value'] ?? null), {
        kind: 'set',
        path: `${path}.value`,
        as: 'text',
      })
    else if (section.id === 'evidence') choose(`${row.name} ${row.text}`, { kind: 'exhibit', path })
    else if (section.id === 'submissions') overlay({ kind: 'attempt', path, top: 0 })
    else
      field('Comment', '', plain(entry?.fields['text'] ?? null), {
        kind: 'set',
        path: `${path}.text`,
        as: 'text',
      })
  }

  function editFact({ path, name }: OutlineRow): void {
    const value = plain(screen()?.snapshot.fields[path] ?? null)
    const fact = factFields.find((candidate) => candidate.name === path)
    if (path === 'route') choose('How the notice is answered', { kind: 'route' })
    else if (path === 'state')
      say('The state follows from what happens: S sends the plan, s takes every other step.', 'warning')
    else field(name, fact?.hint ?? '', value, { kind: 'set', path, as: timeFieldAt(path) ?? 'text' })
  }

  function add(row: OutlineRow): void {
    const { section } = row
    const list = section.list
    if (section.kind === 'text') run(async () => openText('freeText'))
    else if (list === undefined) say('Facts are there already: Enter changes one.', 'warning')
    else if (section.id === 'submissions') submitting.commands.preview()
    else {
      const entries = screen()?.snapshot.lists[list] ?? []
      const at = row.entry === null ? entries.length : entries.indexOf(row.entry) + 1
      if (section.kind !== 'texts') {
        field(`New ${section.entry}`, hintFor(section.id), '', { kind: 'add', list, index: at })
        return
      }
      run(async () => {
        await closeText()
        const path = await deps.desk()?.edit({ kind: 'add', list, index: at, text: '' })
        if (path === undefined) return
        fresh = path
        await openText(path)
      })
    }
  }

  function withEntry(work: (entry: CaseEntry, row: OutlineRow) => void): void {
    const row = rowNow()
    if (row?.entry === null || row === undefined) say('Select an entry first.', 'warning')
    else work(row.entry, row)
  }

  function remove(): void {
    withEntry((entry, row) => {
      if (row.section.id === 'submissions') {
        say('What was sent stays on record.', 'warning')
        return
      }
      run(async () => {
        await deps.desk()?.edit({ kind: 'remove', path: entry.path })
        say(`Removed ${row.section.entry} ${row.name}; u brings it back.`.replace('  ', ' '))
      })
    })
  }

  function move(step: number): void {
    withEntry((entry, row) => {
      const list = row.section.list ?? ''
      const entries = screen()?.snapshot.lists[list] ?? []
      const index = entries.findIndex(({ path }) => path === entry.path) + step
      if (index < 0 || index >= entries.length) return
      run(async () => void (await deps.desk()?.edit({ kind: 'move', path: entry.path, index })))
    })
  }

  function setDetail(name: EntryDetail): void {
    withEntry((entry, row) => {
      const { who, title, hint } = entryDetails[name]
      const fits =
        name === 'rhythm'
          ? row.section.id === 'preventiveMeasures'
          : row.section.kind === 'texts' || (row.section.id === 'evidence' && name === 'date')
      if (!fits) {
        say(who, 'warning')
        return
      }
      field(`${title} of ${row.name}`, hint, plain(entry.fields[name] ?? null), {
        kind: 'set',
        path: `${entry.path}.${name}`,
        as: name === 'rhythm' ? name : (timeFieldAt(`${entry.path}.${name}`) ?? 'text'),
      })
    })
  }

  function tie(only?: string): void {
    withEntry((entry, row) => {
      if (row.section.rank === undefined) say('Nothing is tied to this.', 'warning')
      else
        choose(only === undefined ? `What ${row.name} belongs to` : `What shows ${row.name}`, {
          kind: 'ties',
          path: entry.path,
          ...(only === undefined ? {} : { only }),
        })
    })
  }

  /** Goes on writing in the entry above or below. */
  function stepEntry(step: number): void {
    const now = screen()
    if (now === undefined) return
    const texts = allRows(now).filter(
      ({ kind, section }) => kind === 'entry' && (section.kind === 'texts' || section.kind === 'text'),
    )
    const at = texts.findIndex(({ path }) => path === text.path())
    const next = texts[at + step]
    if (next === undefined) say(step < 0 ? 'This is the first text.' : 'This is the last text.', 'warning')
    else run(async () => openText(next.path))
  }

  function elsewhere(): void {
    const row = rowNow()
    const typing = (screen()?.text ?? null) !== null
    const isText = row?.section.kind === 'text' || (row?.section.kind === 'texts' && row.kind === 'entry')
    if (row === undefined || !isText) {
      say('Select a text of the plan first.', 'warning')
      return
    }
    run(async () => {
      if (!typing) await openText(row.section.kind === 'text' ? 'freeText' : row.path)
      const said = await outside.editElsewhere(text)
      if (!typing) await closeText()
      say(said)
    })
  }

  const commands: Readonly<Record<CaseCommandId, () => void>> = {
    edit: () => onRow(editRow),
    unfold: () =>
      onRow((row) => {
        const folded = screen()?.outline.folded.has(row.section.id) === true
        if (row.kind === 'heading' && folded) change((now) => setFolded(now, row.section.id, false))
        else if (row.kind === 'entry') editRow(row)
      }),
    fold: () =>
      onRow((row) => {
        if (row.kind === 'entry') select(headingPath(row.section))
        else change((now) => setFolded(now, row.section.id, true))
      }),
    add: () => onRow(add),
    remove,
    undo: () =>
      run(async () => {
        const what = await deps.desk()?.undo()
        if (what !== undefined) say(`Took back ${what}; U does it again.`)
      }),
    redo: () =>
      run(async () => {
        const what = await deps.desk()?.redo()
        if (what !== undefined) say(`Did again ${what}; u takes it back.`)
      }),
    'move-up': () => move(-1),
    'move-down': () => move(1),
    day: () => setDetail('date'),
    owner: () => setDetail('owner'),
    rhythm: () => setDetail('rhythm'),
    ties: () => tie(),
    proof: () => tie('evidence'),
    elsewhere,
    done: () => run(closeText),
    'next-entry': () => onRow(add),
    'entry-above': () => stepEntry(-1),
    'entry-below': () => stepEntry(1),
    matrix: () => overlay({ kind: 'matrix', top: 0 }),
    'close-overlay': () => overlay(null),
    ...remarks,
    ...submitting.commands,
  }

  function rowNow(): OutlineRow | undefined {
    const now = screen()
    return now === undefined ? undefined : selectedRow(now)
  }

  function onRow(work: (row: OutlineRow) => void): void {
    const row = rowNow()
    if (row !== undefined) work(row)
  }

  function decide(choice: string): void {
    const now = screen()
    if (now?.overlay?.kind !== 'choose') return
    const { purpose } = now.overlay
    const desk = deps.desk()
    switch (purpose.kind) {
      case 'ties': {
        const entries = Object.values(now.snapshot.lists).flat()
        const one = entries.find(({ path }) => path === purpose.path)
        const other = entries.find(({ path }) => path === choice)
        if (one === undefined || other === undefined) return
        const on = now.overlay.choices.find(({ id }) => id === choice)?.on === true
        run(async () => {
          await desk?.edit({ kind: 'set', path: tiePath(one, other), value: on ? null : true })
          const names = [one, other].map(({ path }) => shortName(path, now.snapshot))
          say(on ? `${names[0]} and ${names[1]} are tied no more.` : `Tied ${names[0]} and ${names[1]}.`)
        })
        break
      }
      case 'route':
        overlay(null)
        run(async () => void (await desk?.edit({ kind: 'set', path: 'route', value: choice })))
        break
      case 'exhibit': {
        const fact = exhibitFields.find(({ name }) => name === choice)
        const entry = now.snapshot.lists['evidence']?.find(({ path }) => path === purpose.path)
        field(fact?.title ?? choice, fact?.hint ?? '', plain(entry?.fields[choice] ?? null), {
          kind: 'set',
          path: `${purpose.path}.${choice}`,
          as: choice === 'asins' ? 'words' : (timeFieldAt(`${purpose.path}.${choice}`) ?? 'text'),
        })
        break
      }
      default:
        overlay(null)
        if (!text.replace(purpose.stretch, purpose.word, choice))
          say('The word is another one by now.', 'warning')
    }
  }

  return {
    run: (command) => commands[command](),
    keepField: keeper.keep,
    choose(key) {
      const now = screen()
      if (now?.overlay?.kind !== 'choose') return
      const { choices, selected } = now.overlay
      const step = key === 'down' || key === 'j' ? 1 : key === 'up' || key === 'k' ? -1 : 0
      if (step !== 0) {
        const next = Math.max(0, Math.min(choices.length - 1, selected + step))
        overlay({ ...now.overlay, selected: next })
      } else if (['esc', 'q', 'h', 'left'].includes(key)) overlay(null)
      else if (['enter', ' ', 'l', 'right'].includes(key)) {
        const choice = choices[selected]
        if (choice !== undefined) decide(choice.id)
      }
    },
  }
}

function hintFor(section: string): string {
  if (section === 'issues') return 'As the notice calls it, such as late_shipment_rate'
  if (section === 'requested') return 'What the notice asks for, such as invoice'
  if (section === 'evidence') return 'What the document is, such as: invoice of the supplier, March'
  if (section === 'orderIds') return 'Such as 123-4567890-1234567'
  if (section === 'asins') return 'Such as B0ABCDEFGH'
  return ''
}

/** Rows of the outline on the screen as it is now. */
export function outlineHeight({ columns, height }: CaseCommandDeps): number {
  return caseLayout(columns(), height(), false).outline?.rows ?? height()
}

function withText(snapshot: CaseSnapshot, path: string, text: string): CaseSnapshot {
  if (path === 'freeText') return { ...snapshot, freeText: text }
  const list = path.slice(0, path.lastIndexOf('.'))
  const entries = snapshot.lists[list]?.map((entry) => (entry.path === path ? { ...entry, text } : entry))
  return entries === undefined ? snapshot : { ...snapshot, lists: { ...snapshot.lists, [list]: entries } }
}

function isEmpty(text: OpenText): boolean {
  const editor = text.editor()
  return editor !== undefined && lengthOf(editor.state.text) === 0
}
