import { tmpdir } from 'node:os'
import { findMarketplace } from '@health-tui/metrics'
import type { CaseDocument, TextSession } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import type {
  CaseDesk,
  CaseEdit,
  CaseSnapshot,
  DeskEvent,
  PreviewFormat,
  Stretch,
} from '../../tui/case/desk.ts'
import type { ScreenStore } from '../screen-store.ts'
import { createCaseChecker, withTyped } from './check-case.ts'
import { editCase, redoLast, replaceStretch, undoLast } from './edit-case.ts'
import { spellingLanguage, type SpellingChoice } from '../../tui/editor/spelling/language.ts'
import { createSpelling } from './spelling.ts'
import { createUnsaved } from './unsaved.ts'
import { takeLifeStep } from '../../cases/life-step.ts'
import { reviewMissing } from '../../cases/review-words.ts'
import { removedTexts } from './removed-texts.ts'
import { renderForScreen } from './submit-case.ts'

export interface DeskDeps {
  readonly openStore: () => Promise<ScreenStore>
  readonly now: () => Date
  /** Calls back after commits of any process; returns how to stop. */
  readonly onCommit: (listener: () => void) => () => void
  readonly send: (event: DeskEvent) => void
  /** Told how many of the updates handed to `typed` are in the file by now. */
  readonly onSaved: (updates: number) => void
}

/** The desk beside the database. */
export interface WorkerDesk extends CaseDesk {
  typed(path: string, update: string): void
  /** Resolves when what was typed until now is in the case, where other programs see it, or could not be written there. */
  rest(): Promise<void>
  /** Gives the path of a file with what could not be saved, if there is such. */
  close(): Promise<string | null>
}

interface OpenText {
  readonly session: TextSession
  /** How many updates of the screen's copy it has taken in. */
  updates: number
  readonly stop: () => void
}

/** Keys that come together are checked once. */
const checkPauseMs = 15
/** While somebody types on, checks take this part of the time at most: a long plan on a slow machine is checked less often. */
const checkShare = 1 / 3

export function createDesk(deps: DeskDeps): WorkerDesk {
  const { send, now } = deps
  const checker = createCaseChecker()
  const spelling = createSpelling(() => checkSoon())
  let choice: SpellingChoice = 'auto'
  let opened: Promise<ScreenStore> | undefined
  let stopNews: (() => void) | undefined
  let stopCommits: (() => void) | undefined
  let current: { readonly id: string; document: CaseDocument | undefined; sent: string } | undefined
  const texts = new Map<string, OpenText>()
  /** Texts that were left and could not be saved, as on a full disk: their words are nowhere else. */
  const unsaved = createUnsaved({
    temporary: tmpdir(),
    onSaved(words) {
      send({ kind: 'told', words })
      refreshSoon()
    },
  })
  let timer: NodeJS.Timeout | undefined
  /** How long the last check took. */
  let checkMs = 0
  let typedTotal = 0
  let saved = Promise.resolve()

  const screenStore = async (): Promise<ScreenStore> => {
    opened ??= deps.openStore()
    return opened
  }
  const open = (): { readonly id: string; readonly document: CaseDocument } => {
    if (current?.document === undefined) throw noCase(current?.id ?? 'the case')
    return { id: current.id, document: current.document }
  }
  const failed = (error: unknown): void =>
    send({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })

  const typedNow = (): ReadonlyMap<string, string> =>
    new Map(
      [...unsaved.of(current?.id), ...[...texts].map(([path, { session }]) => [path, session] as const)].map(
        ([path, { content }]) => [path, content],
      ),
    )

  function checkSoon(): void {
    const rest = Math.max(checkPauseMs, checkMs * (1 / checkShare - 1))
    timer ??= setTimeout(() => {
      const began = performance.now()
      try {
        check(null)
      } catch (error) {
        failed(error)
      }
      checkMs = performance.now() - began
    }, rest)
  }

  function check(snapshot: CaseSnapshot | null): void {
    // Whatever a check was waiting for is in this one.
    clearTimeout(timer)
    timer = undefined
    if (current?.document === undefined) return
    const report = checker.check(current.document, typedNow(), now())
    const [path, text] = [...texts].at(-1) ?? []
    spelling.speak(spellingLanguage(choice, marketplaceOf(current.document)))
    const look = text === undefined ? undefined : spelling.look(text.session.content)
    send({
      kind: 'checked',
      snapshot,
      report,
      text:
        path === undefined || text === undefined || look === undefined
          ? null
          : { path, updates: text.updates, unknownWords: look.unknown, unchecked: look.why },
    })
  }

  /** Reads the case again; texts that are open take in what others wrote. */
  async function refresh(): Promise<void> {
    const asked = current
    if (asked === undefined) return
    const { store } = await screenStore()
    for (const { session } of texts.values()) await session.refresh()
    const document = await store.cases.get(asked.id)
    const review = await store.cases.reviewStatus(asked.id)
    if (current !== asked) return
    if (document === undefined || document.fields['deleted'] === true) {
      asked.document = undefined
      send({ kind: 'gone' })
      return
    }
    const before = asked.document
    asked.document = document
    if (before !== undefined)
      for (const words of await removedTexts(store, texts.keys(), { before, after: document }))
        send({ kind: 'told', words })
    if (current !== asked) return
    const snapshot = snapshotOf(document, reviewMissing(review))
    const words = JSON.stringify(snapshot)
    if (words === asked.sent) return
    asked.sent = words
    check(snapshot)
  }

  let refreshing: Promise<void> | undefined
  let again = false
  function refreshSoon(): void {
    if (refreshing !== undefined) {
      again = true
      return
    }
    refreshing = refresh()
      .catch(failed)
      .finally(() => {
        refreshing = undefined
        if (!again) return
        again = false
        refreshSoon()
      })
  }
  async function refreshed(): Promise<void> {
    await refreshing
    await refresh()
  }

  let toldRecovered = false
  function tellRecovered(texts: number): void {
    if (toldRecovered || texts === 0) return
    toldRecovered = true
    const where = texts === 1 ? 'a text' : `${texts} texts`
    send({
      kind: 'told',
      words: `The program ended unexpectedly last time: what was typed in ${where} until then is kept.`,
    })
  }

  async function closeText(path: string): Promise<void> {
    const text = texts.get(path)
    if (text === undefined) return
    texts.delete(path)
    text.stop()
    try {
      await text.session.close()
    } catch (error) {
      if (current !== undefined) unsaved.keep(current.id, path, text.session)
      throw error
    }
  }

  async function takeBack(work: typeof undoLast): Promise<string> {
    const { store } = await screenStore()
    for (const { session } of texts.values()) await session.flush()
    const what = await work(store, open().id)
    await refreshed()
    return what
  }

  async function leave(): Promise<void> {
    // Whoever leaves is not held up by what cannot be saved: it is kept, and said.
    for (const path of texts.keys()) await closeText(path).catch(failed)
    clearTimeout(timer)
    timer = undefined
    stopCommits?.()
    stopCommits = undefined
    current = undefined
    if (opened !== undefined) (await opened).place(null)
  }

  return {
    async open(id, options) {
      await leave()
      const screen = await screenStore()
      stopNews ??= screen.listen(({ colleagues, team }) => {
        send({ kind: 'team', team })
        send({ kind: 'colleagues', colleagues })
      })
      choice = options.spelling
      current = { id, document: undefined, sent: '' }
      stopCommits = deps.onCommit(refreshSoon)
      await refresh()
      if (current?.document === undefined) return false
      screen.place({ caseId: id, path: '', at: null })
      tellRecovered(screen.store.recovered)
      return true
    },
    leave,
    async openText(path) {
      const { id } = open()
      await closeText(path)
      const { store } = await screenStore()
      const session = (await unsaved.take(id, path)) ?? (await store.openText(id, path))
      const stop = session.onForeign((update) => {
        send({ kind: 'text', path, update })
        checkSoon()
      })
      texts.set(path, { session, updates: 0, stop })
      checkSoon()
      return session.state
    },
    async closeText(path) {
      await closeText(path)
      await refreshed()
    },
    async edit(edit: CaseEdit) {
      const { store } = await screenStore()
      const path = await editCase(store, open().id, edit)
      await refreshed()
      return path
    },
    undo: async () => takeBack(undoLast),
    redo: async () => takeBack(redoLast),
    async replace(place: string, stretch: Stretch, words: string, insert: string) {
      const { store } = await screenStore()
      const done = await replaceStretch(store, open().id, place, { stretch, words, insert })
      await refreshed()
      return done
    },
    async render(format: PreviewFormat) {
      return renderForScreen(withTyped(open().document, typedNow()), format, now())
    },
    async submit(text) {
      const { store } = await screenStore()
      const { id } = open()
      await takeLifeStep(store, id, { kind: 'sent', text }, now())
      await refreshed()
    },
    suggest: async (word) => spelling.suggest(word),
    async here(place, at) {
      const { id } = open()
      ;(await screenStore()).place({ caseId: id, path: place ?? '', at: at ?? null })
    },
    typed(path, update) {
      const text = texts.get(path)
      typedTotal += 1
      const number = typedTotal
      if (text === undefined) {
        failed(new Error(`what was typed into ${path} came after it was closed`))
        return
      }
      text.updates += 1
      const saving = text.session.adopt(update)
      saved = Promise.all([saved, saving]).then(
        () => deps.onSaved(number),
        // The session keeps it and saves it with the next key.
        failed,
      )
      checkSoon()
    },
    async rest() {
      await saved
      for (const { session } of texts.values()) await session.flush().catch(failed)
      await unsaved.retry()
    },
    async close() {
      await leave()
      stopNews?.()
      return unsaved.close()
    },
  }
}

function snapshotOf(document: CaseDocument, review: string | null): CaseSnapshot {
  const { id, fields, lists, freeText, updateNeeded } = document
  return {
    id,
    fields,
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, items]) => [
        name,
        items.map(({ id: itemId, path, fields: own, text, revived }) => ({
          id: itemId,
          path,
          fields: own,
          text,
          revived,
        })),
      ]),
    ),
    freeText,
    updateNeeded,
    reviewMissing: review,
  }
}

function marketplaceOf({ fields }: CaseDocument): string | undefined {
  const { marketplace } = fields
  return typeof marketplace === 'string' ? (findMarketplace(marketplace)?.code ?? marketplace) : undefined
}

function noCase(id: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'nothing was changed',
    where: id,
    why: 'the case is not in the database any more',
  })
}
