import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Database, openDatabase, type OpenDatabaseOptions } from './database.ts'
import { DatabaseError, type DatabaseFailure } from './database-error.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const first = { id: '0001-a', statements: ['CREATE TABLE a (x INTEGER) STRICT', 'INSERT INTO a VALUES (1)'] }
const second = { id: '0002-b', statements: ['CREATE TABLE b (x INTEGER) STRICT'] }

async function failureOf(work: Promise<unknown>): Promise<DatabaseFailure> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof DatabaseError)) throw new Error(`no DatabaseError but ${String(error)}`)
  return error.failure
}

async function withDatabase<T>(
  options: OpenDatabaseOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(options)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

describe('openDatabase', () => {
  it('creates folder and file for their owner only, companions too', async () => {
    const folder = join(await temporaryFolder(), 'new', 'place')
    const path = join(folder, 'it is #1?.db')
    await withDatabase({ path, migrations: [first] }, async () => {
      expect((await stat(folder)).mode & 0o777).toBe(0o700)
      for (const name of await readdir(folder)) {
        expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600])
      }
      expect(await readdir(folder)).toContain('it is #1?.db-wal')
    })
  })

  it('is durable and keeps foreign keys on every connection of its pool', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async (database) => {
      const open = await Promise.all(
        [1, 2, 3, 4].map(async () => database.read('SELECT * FROM pragma_synchronous, pragma_foreign_keys')),
      )
      for (const [row] of open) expect(row).toEqual({ synchronous: 2, foreign_keys: 1 })
      expect(await database.read('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    })
  })

  it('takes the rights of others off a file that was made elsewhere', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async () => undefined)
    await chmod(path, 0o644)
    await withDatabase({ path, migrations: [first] }, async () => undefined)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('rolls a failing batch back as a whole', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async (database) => {
      await expect(
        database.write(['INSERT INTO a VALUES (2)', `INSERT INTO a VALUES ('x')`]),
      ).rejects.toThrow(/cannot store TEXT/)
      await expect(
        database.transaction(async (transaction) => {
          await transaction.run('INSERT INTO a VALUES (3)')
          throw new Error('changed my mind')
        }),
      ).rejects.toThrow('changed my mind')
      expect(await database.read('SELECT x FROM a')).toEqual([{ x: 1 }])
    })
  })

  it('waits for another writer without stopping the event loop', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async (one) => {
      await withDatabase({ path, migrations: [first] }, async (two) => {
        const { waiting } = await two.transaction(async (transaction) => {
          const waiting = one.write(['INSERT INTO a VALUES (2)'])
          for (let turn = 0; turn < 20; turn++) await new Promise((next) => setTimeout(next, 1))
          await transaction.run('INSERT INTO a VALUES (3)')
          return { waiting }
        })
        await waiting
        expect(await one.read('SELECT x FROM a ORDER BY x')).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }])
      })
    })
  })

  it('says locked when the other writer never ends', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async (holder) => {
      await withDatabase({ path, migrations: [first], busyLimitMs: 20 }, async (waiting) => {
        await holder.transaction(async () => {
          expect((await failureOf(waiting.write(['INSERT INTO a VALUES (2)']))).type).toBe('locked')
        })
      })
    })
  })

  it('reports a full disk as such and goes on when there is space again', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first] }, async (database) => {
      await database.transaction(async (transaction) => transaction.run('PRAGMA max_page_count = 8'))
      const big = database.write([
        { sql: 'CREATE TABLE big AS SELECT ? AS text', args: ['x'.repeat(100_000)] },
      ])
      expect((await failureOf(big)).type).toBe('disk-full')
      await database.write(['INSERT INTO a VALUES (2)'])
    })
  })

  it('refuses what is no database of ours and leaves it as it is', async () => {
    const folder = await temporaryFolder()
    const text = join(folder, 'letter.txt')
    await writeFile(text, 'Dear seller, this is not a database at all.')
    expect((await failureOf(openDatabase({ path: text }))).type).toBe('not-a-database')
    expect(await readFile(text, 'utf8')).toBe('Dear seller, this is not a database at all.')
    expect((await failureOf(openDatabase({ path: folder }))).type).toBe('cannot-open')

    const foreign = join(folder, 'foreign.db')
    await withDatabase({ path: foreign, migrations: [] }, async (database) =>
      database.write(['CREATE TABLE cookies (name TEXT)']),
    )
    expect((await failureOf(openDatabase({ path: foreign, migrations: [first] }))).type).toBe(
      'not-a-database',
    )
  })

  it('opens read-only without creating, migrating or writing', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    expect((await failureOf(openDatabase({ path, readOnly: true }))).type).toBe('missing')
    await withDatabase({ path, migrations: [first] }, async () => undefined)
    await withDatabase({ path, readOnly: true, migrations: [first] }, async (database) => {
      expect(await database.read('SELECT x FROM a')).toEqual([{ x: 1 }])
      expect((await failureOf(database.write(['DELETE FROM a']))).type).toBe('read-only')
      await expect(database.client.execute('DELETE FROM a')).rejects.toThrow(/readonly/)
    })
    const older = openDatabase({ path, readOnly: true, migrations: [first, second] })
    expect((await failureOf(older)).type).toBe('older-schema')
  })

  it.skipIf(process.getuid?.() === 0)(
    'says that a folder cannot be written (skipped for root, who can)',
    async () => {
      const folder = join(await temporaryFolder(), 'locked')
      await mkdir(folder, { mode: 0o500 })
      expect((await failureOf(openDatabase({ path: join(folder, 'a.db') }))).type).toBe('read-only')
    },
  )
})

describe('migrate', () => {
  it('copies an existing database before it upgrades it', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.db')
    await withDatabase({ path, migrations: [first] }, async () => undefined)
    expect((await readdir(folder)).filter((name) => name.includes('backup'))).toEqual([])
    await withDatabase({ path, migrations: [first, second] }, async (database) => {
      expect(await database.read('SELECT id FROM migration')).toEqual([{ id: '0001-a' }, { id: '0002-b' }])
    })
    const copy = join(folder, 'a.db.backup-0001-a')
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
    await withDatabase({ path: copy, readOnly: true, migrations: [first] }, async (database) => {
      expect(await database.read('SELECT x FROM a')).toEqual([{ x: 1 }])
    })
  })

  it('applies by id, so that areas can be merged in any order', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [second] }, async () => undefined)
    await withDatabase({ path, migrations: [first, second] }, async (database) => {
      expect(await database.read('SELECT x FROM a')).toEqual([{ x: 1 }])
    })
  })

  it('refuses a database of a newer program and does not touch it', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    await withDatabase({ path, migrations: [first, second] }, async () => undefined)
    const failure = await failureOf(openDatabase({ path, migrations: [first] }))
    expect(failure).toEqual({ type: 'newer-schema', path, unknown: ['0002-b'] })
  })

  it('leaves the database as it was when a step fails', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    const broken = { id: '0002-broken', statements: ['CREATE TABLE c (x)', 'CREATE TABLE a (x)'] }
    await withDatabase({ path, migrations: [first] }, async () => undefined)
    await expect(openDatabase({ path, migrations: [first, broken] })).rejects.toThrow(/already exists/)
    await withDatabase({ path, migrations: [first] }, async (database) => {
      expect(await database.read(`SELECT name FROM sqlite_schema WHERE name = 'c'`)).toEqual([])
    })
  })

  it('survives many processes that start at once', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    const script = fileURLToPath(new URL('testing/open-in-process.ts', import.meta.url))
    const codes = await Promise.all(
      Array.from({ length: 4 }, async (_, index) => {
        const child = spawn(process.execPath, [script, path, `INSERT INTO b VALUES (${index})`], {
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        const [code] = (await once(child, 'exit')) as [number | null]
        return code
      }),
    )
    expect(codes).toEqual([0, 0, 0, 0])
    await withDatabase({ path, migrations: [first, second] }, async (database) => {
      expect(await database.read('SELECT x FROM a')).toEqual([{ x: 1 }])
      expect(await database.read('SELECT x FROM b ORDER BY x')).toHaveLength(4)
    })
  })
})
