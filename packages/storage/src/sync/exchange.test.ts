import { expect, it } from 'vitest'
import { openConnection } from '../connection.ts'
import { exchange, type ExchangeRequest, fetchArchive } from './exchange.ts'
import { emptyOutbox } from './outbox.ts'
import type { Remote, RemoteStatement } from './remote.ts'
import { serverSchema } from './server-schema.ts'
import type { SyncState } from './state.ts'

const state: SyncState = {
  epoch: 'e',
  cursor: 10,
  generation: '',
  witness: 'x@1',
  bootstrapUpto: 0,
  archive: null,
}
const request: ExchangeRequest = { state, push: emptyOutbox, own: 'd', bootstrap: false }
const arriving: SyncState = { ...state, archive: { cursor: 5, upto: 20 } }

const questions: Readonly<Record<string, (remote: Remote) => Promise<unknown>>> = {
  'with nothing to do': async (remote) => exchange(remote, request),
  'with something to send': async (remote) =>
    exchange(remote, { ...request, push: { count: 1, tuples: '[]', last: 1 } }),
  'while a new device waits': async (remote) => exchange(remote, { ...request, state: arriving }),
  'for a piece of the history': async (remote) => fetchArchive(remote, { state: arriving, own: 'd' }),
}

for (const [when, ask] of Object.entries(questions)) {
  it(`never reads the whole log ${when}`, async () => {
    const server = openConnection(':memory:')
    for (const sql of serverSchema()) server.run(sql)
    const asked: RemoteStatement[] = []
    await ask({
      address: 'memory',
      batch: async (statements) => {
        asked.push(...statements)
        return statements.map(() => [])
      },
    })
    for (const { sql, args } of asked) {
      const plan = server.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, args)
      expect(
        plan.map(({ detail }) => detail).filter((detail) => /^SCAN (op|op_archive|log|old)$/.test(detail)),
        sql,
      ).toEqual([])
    }
    server.close()
  })
}
