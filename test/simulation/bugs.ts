import type { Remote, RemoteRow, RemoteStatement, SyncOptions } from '@health-tui/storage/sync'
import { randomId } from '@health-tui/storage/testing'

/** A mistake that others have made, planted into the sync: the simulation must catch each. */
export interface PlantedBug {
  readonly name: string
  plant(options: SyncOptions): SyncOptions
}

type Batch = Remote['batch']

function around(
  options: SyncOptions,
  batch: (send: Batch, ...args: Parameters<Batch>) => ReturnType<Batch>,
): SyncOptions {
  const { remote } = options
  return {
    ...options,
    remote: {
      address: remote.address,
      batch: async (statements, mode) => batch(async (...args) => remote.batch(...args), statements, mode),
    },
  }
}

/** Changes the rows of the page on their way in. */
function pageChanged(options: SyncOptions, change: (rows: unknown[][]) => unknown[][]): SyncOptions {
  return around(options, async (send, statements, mode) =>
    (await send(statements, mode)).map((rows) => rows.map((row) => changePage(row, change))),
  )
}

function changePage(row: RemoteRow, change: (rows: unknown[][]) => unknown[][]): RemoteRow {
  const { page } = row
  if (typeof page !== 'string') return row
  return { ...row, page: JSON.stringify(change(JSON.parse(page) as unknown[][])) }
}

function stateChanged(options: SyncOptions, change: (row: RemoteRow) => Promise<RemoteRow>): SyncOptions {
  return around(options, async (send, statements, mode) => {
    const results = await send(statements, mode)
    return Promise.all(
      results.map(async (rows) =>
        Promise.all(rows.map(async (row) => ('max_seq' in row ? await change(row) : row))),
      ),
    )
  })
}

async function write(options: SyncOptions, sql: string, args: (string | number)[] = []): Promise<void> {
  await options.store.database.transaction(async (transaction) => transaction.run(sql, args))
}

async function meta(options: SyncOptions, key: string): Promise<string | undefined> {
  const [row] = await options.store.database.read<{ value: string }>('SELECT value FROM meta WHERE key = ?', [
    key,
  ])
  return row?.value
}

const isPush = ({ sql }: RemoteStatement): boolean => sql.includes('INSERT OR IGNORE INTO op ')

const markAllSent = 'UPDATE op SET seq = 1000000 + position, received_at = 1 WHERE seq IS NULL'

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'the cursor is saved before the data',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        const results = await send(statements, mode)
        const page = results.flat().find((row) => typeof row['page'] === 'string')?.['page']
        const last = (JSON.parse((page as string | undefined) ?? '[]') as [number, number, string][]).at(-1)
        if (last !== undefined)
          await write(
            options,
            `INSERT OR REPLACE INTO meta (key, value) VALUES ('cursor', CAST(CAST(? AS INTEGER) AS TEXT)), ('witness', ?)`,
            [last[0], `${last[2]}@${last[1]}`],
          )
        return results
      }),
  },
  {
    name: 'the outbox is cleared when the server answers, not when the operations come back',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        const results = await send(statements, mode)
        if (statements.some(isPush)) await write(options, markAllSent)
        return results
      }),
  },
  {
    name: 'the outbox is cleared before it is sent',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        if (statements.some(isPush)) await write(options, markAllSent)
        return send(statements, mode)
      }),
  },
  {
    name: 'a clock that runs ahead is not cut back',
    plant: (options) =>
      pageChanged(options, (rows) => rows.map(([seq, , ...rest]) => [seq, 9_000_000_000_000, ...rest])),
  },
  {
    name: 'operations of unknown kinds are dropped',
    plant: (options) =>
      pageChanged(options, (rows) =>
        rows.filter((row) => row.length === 3 || row[9] === 1 || row === rows.at(-1)),
      ),
  },
  {
    name: 'one row of a page is skipped',
    plant: (options) => pageChanged(options, (rows) => rows.filter((_, index) => index !== 2)),
  },
  {
    name: 'another server is taken for the same',
    plant: (options) =>
      stateChanged(options, async (row) => ({
        ...row,
        epoch: (await meta(options, 'epoch')) ?? row['epoch'],
        generation: (await meta(options, 'generation')) ?? row['generation'],
        witness: (await meta(options, 'witness')) ?? row['witness'],
        max_seq: Math.max(Number(row['max_seq']), Number((await meta(options, 'cursor')) ?? 0)),
      })),
  },
  {
    name: 'an operation gets a new id at each try',
    plant: (options) =>
      around(options, async (send, statements, mode) =>
        send(
          statements.map((statement) => (isPush(statement) ? withNewIds(statement, options) : statement)),
          mode,
        ),
      ),
  },
  {
    name: 'own operations that come back are ignored',
    plant: (options) =>
      pageChanged(options, (rows) => rows.filter((row) => row.length > 3 || row === rows.at(-1))),
  },
  {
    name: 'the conflict journal is emptied after a sync',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        await write(options, 'DELETE FROM conflict')
        return send(statements, mode)
      }),
  },
  {
    name: 'an empty server empties the replica',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        const results = await send(statements, mode)
        const empty = results.flat().some((row) => row['max_seq'] === 0)
        if (empty) await write(options, 'DELETE FROM cell')
        return results
      }),
  },
  {
    name: 'one bad row blocks everything after it',
    plant: (options) =>
      pageChanged(options, (rows) => {
        const bad = rows.findIndex(
          (row) => row.length > 3 && (row[13] === null || !/^\d{15}-/.test(String(row[10]))),
        )
        return bad < 0 ? rows : rows.slice(0, bad)
      }),
  },
  {
    name: 'keystrokes of others are merged as if each page were the whole text',
    plant: (options) =>
      around(options, async (send, statements, mode) => {
        const results = await send(statements, mode)
        const more = results
          .flat()
          .some((row) => typeof row['page'] === 'string' && row['page'].includes('"text"'))
        if (more) await write(options, 'DELETE FROM text')
        return results
      }),
  },
]

function withNewIds(statement: RemoteStatement, options: SyncOptions): RemoteStatement {
  const [rows, ...rest] = statement.args
  const renewed = (JSON.parse(rows as string) as unknown[][]).map(([, ...row]) => [newId(options), ...row])
  return { ...statement, args: [JSON.stringify(renewed), ...rest] }
}

function newId({ store }: SyncOptions): string {
  return randomId(Uint8Array.from({ length: 10 }, () => Math.floor(store.deps.random() * 256)))
}
