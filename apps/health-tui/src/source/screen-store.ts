import { openSharedFacts, openStore, type Store } from '@health-tui/storage'
import type { Presence } from '@health-tui/storage/sync'
import type { TeamSettings } from '../team-settings.ts'
import type { Colleague, TeamState } from '../tui/case/desk.ts'
import { stopWords } from '../sync-words.ts'
import { presencePath, readPresencePath, type PresencePlace } from './presence-place.ts'

/** The screen's store: opened when the first case is, and in step with the team's server while it is open. */
export interface ScreenStore {
  readonly store: Store
  /** Says where the person is; null: in no case. */
  place(at: Place | null): void
  /** Hears who else is in the case, and how the server is reached. */
  listen(listener: (news: TeamNews) => void): () => void
  /** Everybody who was at work when the server answered last, and where. */
  present(): readonly Presence[]
  close(): Promise<void>
}

interface Place extends PresencePlace {
  readonly caseId: string
}

export interface TeamNews {
  readonly team: TeamState
  /** Those in the case where the person is. */
  readonly colleagues: readonly Colleague[]
}

/** Presence is told this often; the server forgets it after three times as long. */
const presenceMs = 15_000
/** While a case is open, others' edits are looked for this often; as often as they come when somebody is in it too. */
const lookMs = 3000
const lookTogetherMs = 1000
/** A server that did not answer is tried this often while a case is open; the loop's own pauses grow to minutes. */
const lookOfflineMs = 5000

export async function openScreenStore(options: {
  readonly path: string
  readonly key: string | undefined
  readonly team: TeamSettings
  readonly now: () => number
}): Promise<ScreenStore> {
  const { url, token, author } = options.team
  const store = await openStore({
    path: options.path,
    key: options.key,
    remote: url,
    token,
    author,
    ...(url === undefined ? {} : { facts: await openSharedFacts(), shareCollected: true }),
  })
  const listeners = new Set<(news: TeamNews) => void>()
  let at: Place | null = null
  let told: { readonly place: string; readonly when: number } | undefined
  let news: TeamNews = {
    team: url === undefined ? { kind: 'alone' } : { kind: 'waiting', pending: 0 },
    colleagues: [],
  }
  let looked = 0
  let reachable = true
  let present: readonly Presence[] = []

  const tell = (next: TeamNews): void => {
    if (JSON.stringify(next) === JSON.stringify(news)) return
    news = next
    for (const listener of listeners) listener(news)
  }

  const loop =
    url === undefined
      ? undefined
      : store.startSync({
          presence() {
            if (at === null) return undefined
            const path = presencePath(at)
            const place = `${at.caseId} ${path}`
            const when = options.now()
            if (told?.place === place && when - told.when < presenceMs) return undefined
            told = { place, when }
            return { entityId: at.caseId, path }
          },
          onOutcome({ stop, pending, presence }) {
            reachable = stop === null
            const caseId = at?.caseId
            if (stop === null) present = presence
            tell({
              team:
                stop === null
                  ? pending === 0
                    ? { kind: 'in-sync' }
                    : { kind: 'waiting', pending }
                  : { kind: 'offline', pending, why: stopWords(stop).why },
              // A failed exchange says nothing about who is there.
              colleagues:
                stop === null
                  ? presence
                      .filter(({ entityId, device }) => entityId === caseId && device !== store.device)
                      .map(({ author: name, path }) => colleague(name, readPresencePath(path)))
                  : news.colleagues,
            })
          },
          onError(error) {
            reachable = false
            const why = error instanceof Error ? error.message : String(error)
            tell({ ...news, team: { kind: 'offline', pending: 0, why } })
          },
        })

  const timer = setInterval(() => {
    if (loop === undefined || at === null) return
    const pause = reachable ? (news.colleagues.length > 0 ? lookTogetherMs : lookMs) : lookOfflineMs
    if (options.now() - looked < pause) return
    looked = options.now()
    loop.wake()
  }, lookTogetherMs)
  timer.unref()

  return {
    store,
    place(next) {
      const moved = next?.caseId !== at?.caseId || next?.path !== at?.path
      at = next
      if (next === null) tell({ ...news, colleagues: [] })
      else if (moved && reachable) loop?.wake()
    },
    listen(listener) {
      listeners.add(listener)
      listener(news)
      return () => listeners.delete(listener)
    },
    present: () => present,
    async close() {
      clearInterval(timer)
      listeners.clear()
      await store.close()
    },
  }
}

function colleague(name: string, { path, at }: PresencePlace): Colleague {
  return { name, place: path, at }
}
