import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type Remote, syncOnce } from '@health-tui/storage/sync'
import {
  createIdentity,
  createLogStore,
  createTextBuffer,
  mergeUpdates,
  type LogStore,
  openMemoryDatabase,
  textDraft,
} from '@health-tui/storage/testing'
import { describe, expect, it } from 'vitest'
import { sqldProgram, startTeamServer } from '../support/team-server.ts'

interface Trace {
  readonly endContent: string
  readonly numAgents: number
  readonly txns: readonly {
    readonly parents: readonly number[]
    readonly agent: number
    readonly patches: readonly (readonly [position: number, deleted: number, inserted: string])[]
  }[]
}

type Taken = NonNullable<ReturnType<ReturnType<typeof createTextBuffer>['take']>>

const folder = new URL('../../../shared/data/suites/editing-traces/', import.meta.url)
const here = existsSync(folder)
if (!here) console.log('skipped: the editing traces are absent')

describe.skipIf(!here || sqldProgram === undefined)("other people's editing traces", () => {
  it.each(['friendsforever', 'clownschool'])(
    '%s: every replica reaches the end content through the log and a real sqld',
    async (name) => {
      const trace = JSON.parse(
        gunzipSync(await readFile(new URL(`${name}.json.gz`, folder))).toString('utf8'),
      ) as Trace
      const server = await startTeamServer()
      const remote = server.sql
      const stores = await replay(trace, remote)
      const reader = newStore('reader')
      stores.push(reader)
      // Twice, so that everybody also has what those after them sent.
      for (const store of [...stores, ...stores]) await syncOnce({ store, remote })
      for (const { cases } of stores) expect((await cases.get('trace'))?.freeText).toBe(trace.endContent)
      const [rows] = await remote.batch([{ sql: 'SELECT json FROM document', args: [] }], 'read')
      expect((JSON.parse(rows?.[0]?.['json'] as string) as { freeText: string }).freeText).toBe(
        trace.endContent,
      )
    },
    120_000,
  )
})

/** Each agent types on a replica of its own, into the text as the trace says that it saw it. */
async function replay(trace: Trace, remote: Remote): Promise<LogStore[]> {
  const stores = Array.from({ length: trace.numAgents }, (_, agent) => newStore(`agent ${agent}`))
  await stores[0]?.cases.create({ id: 'trace', fields: { title: 'trace' } })
  for (const store of [...stores, ...stores]) await syncOnce({ store, remote })
  const views = stores.map((_, agent) => createTextBuffer(undefined, agent + 1))
  const sent = stores.map((): string[] => [])
  const groups = stores.map((): Taken[] => [])
  const merged = stores.map(() => stores.map(() => 0))
  const seenAt = new Map<number, readonly number[]>()
  const seenByOthers = new Set<number>()
  for (const { parents, agent } of trace.txns)
    for (const parent of parents) if (trace.txns[parent]?.agent !== agent) seenByOthers.add(parent)

  const flush = (agent: number): void => {
    const taken = views[agent]?.take()
    if (taken === undefined) return
    groups[agent]?.push(taken)
    sent[agent]?.push(taken.update)
  }
  const commit = async (agent: number): Promise<void> => {
    const store = stores[agent]
    if (store === undefined) return
    const typed = groups[agent]?.splice(0) ?? []
    if (typed.length === 0) return
    const update = mergeUpdates(typed.map((taken) => taken.update))
    const changes = typed.flatMap((taken) => taken.changes)
    await store.append([textDraft('trace', 'freeText', { update, changes })])
    await syncOnce({ store, remote, documents: false })
  }
  for (const [index, { parents, agent, patches }] of trace.txns.entries()) {
    const view = views[agent]
    if (view === undefined) continue
    for (const parent of parents) {
      if (trace.txns[parent]?.agent === agent) continue
      flush(agent)
      // What the parent's author had seen of others came before it.
      for (const [other, upto] of (seenAt.get(parent) ?? []).entries()) {
        const known = merged[agent]?.[other] ?? 0
        if (other === agent || upto <= known || merged[agent] === undefined) continue
        view.merge(sent[other]?.slice(known, upto) ?? [])
        merged[agent][other] = upto
      }
    }
    for (const [position, deleted, inserted] of patches) {
      if (deleted > 0) view.delete(position, position + deleted)
      if (inserted !== '') view.insert(position, inserted)
    }
    if (seenByOthers.has(index)) {
      flush(agent)
      const seen = [...(merged[agent] ?? [])]
      seen[agent] = sent[agent]?.length ?? 0
      seenAt.set(index, seen)
    }
    if (index % 500 === 0) for (const other of stores.keys()) await commit(other)
  }
  for (const agent of stores.keys()) {
    flush(agent)
    await commit(agent)
  }
  return stores
}

function newStore(author: string): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author })
}
