import { join } from 'node:path'
import { openStore, type Store } from '@health-tui/storage'

/** A store of the benchmark; each person has a file of their own. */
export async function openBenchStore(folder: string, url: string, name: string): Promise<Store> {
  return openStore({ path: join(folder, `${name}.db`), author: name, remote: url })
}

export interface WriteOptions {
  readonly cases: number
  readonly operations: number
  /** One case in so many is open. */
  readonly oneOpenIn?: number
}

/** Cases and operations of the usual mix, many in one action so that the preparation is quick. */
export async function writeCases(store: Store, options: WriteOptions): Promise<void> {
  const { cases, operations, oneOpenIn = 1 } = options
  const each = Math.max(2, Math.floor(operations / cases))
  const atOnce = Math.max(1, Math.floor(2000 / each))
  for (let from = 0; from < cases; from += atOnce) {
    const drafts: Parameters<Store['log']['append']>[0][number][] = []
    for (let index = from; index < Math.min(from + atOnce, cases); index++) {
      const id = `case${Math.random().toString(36).slice(2)}`
      const state = index % oneOpenIn === 0 ? 'open' : 'closed'
      const f = { title: `Case ${index}`, deadline: '2026-12-01', state }
      drafts.push({ kind: 'create', entity: 'case', entityId: id, path: '', value: { v: 'case', f } })
      for (let at = 1; at < each; at++) {
        drafts.push({
          kind: 'set',
          entity: 'case',
          entityId: id,
          path: `evidence.e${at}.title`,
          value: {
            v: `A sentence of the usual length about what was done, number ${at}.`,
            base: null,
          },
        })
      }
    }
    await store.log.append(drafts)
  }
}
