import { userInfo } from 'node:os'
import { listCases } from '@health-tui/storage'
import { readSyncOverview } from '@health-tui/storage/sync'
import { CommandFailure, exitCodes } from '../../exit.ts'
import type { HistoryRow, Questions, TeamDetail } from '../../tui/questions.ts'
import { problemWords, stopWords } from '../../sync-words.ts'
import { readPresencePath } from '../presence-place.ts'
import type { AnswerDeps } from './answers.ts'
import { doingWords, historyWords, valueWords } from './history-words.ts'

export async function answerTeam({ database, team, openStore }: AnswerDeps): Promise<TeamDetail> {
  const screen = await openStore()
  const { store } = screen
  const [overview, conflicts, cases] = await Promise.all([
    readSyncOverview(database),
    store.cases.conflicts(),
    listCases(database, { closed: true }),
  ])
  const titles = new Map(cases.map(({ id, title }) => [id, title]))
  const version = (side: { readonly value: unknown; readonly author: string; readonly at: string }) => ({
    ...side,
    value: valueWords(side.value),
  })
  return {
    server: team.url ?? null,
    me: team.author ?? userInfo().username,
    lastSuccessAt: overview.lastSuccessAt,
    problem: overview.problem === null ? null : problemWords(overview.problem),
    problemSince: overview.problemSince,
    skewMs: overview.skewMs,
    pending: overview.pending,
    quarantined: overview.quarantined,
    present: screen
      .present()
      .filter(({ device }) => device !== store.device)
      .map(({ author, entityId, path }) => ({
        author,
        where: titles.get(entityId) ?? entityId,
        place: readPresencePath(path).path,
      })),
    devices: overview.devices.map(({ name, author, lastAt }) => ({ name, author, lastAt })),
    conflicts: conflicts.map((conflict) => ({
      loser: conflict.loser,
      caseId: conflict.caseId,
      title: titles.get(conflict.caseId) ?? conflict.caseId,
      path: conflict.path,
      shown: version(conflict.shown),
      kept: version(conflict.kept),
    })),
  }
}

export async function syncNow({ team, openStore }: AnswerDeps): Promise<string> {
  if (team.url === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'nothing to exchange with',
      why: 'no server is set',
      remedy: 'use the invitation of a colleague with `health-tui team join`',
    })
  }
  const { store } = await openStore()
  const { pushed, pulled, pending, stop } = await store.sync()
  if (stop === null)
    return `Exchanged: sent ${pushed}, received ${pulled}${pending > 0 ? `, ${pending} wait` : ''}.`
  return `Not exchanged: ${stopWords(stop).why}. ${pending} wait here and are safe.`
}

export async function resolveConflict(
  { openStore }: AnswerDeps,
  { loser, choice }: Questions['resolve']['question'],
): Promise<null> {
  const { store } = await openStore()
  await store.cases.resolve(loser, choice)
  return null
}

export async function undoInCase(
  { openStore }: AnswerDeps,
  { id, txns }: Questions['undo-in-case']['question'],
): Promise<null> {
  const { store } = await openStore()
  if (txns === undefined) await store.cases.undo(id)
  else for (const txn of txns.toReversed()) await store.cases.undo(id, txn)
  return null
}

/** What was done to a case or one of its fields, the newest first. */
export async function answerHistory(
  { openStore }: AnswerDeps,
  { id, path }: Questions['history']['question'],
): Promise<readonly HistoryRow[]> {
  const { store } = await openStore()
  const entries = await store.cases.history(id, path ?? undefined)
  return entries.toReversed().map((entry) => ({
    at: entry.at,
    author: entry.author,
    device: entry.deviceName === '' ? entry.device : entry.deviceName,
    what: doingWords(entry.kind),
    path: entry.path,
    value: historyWords(entry),
    synced: entry.synced,
    undone: entry.undone,
  }))
}
