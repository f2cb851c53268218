import { createHash } from 'node:crypto'
import { link, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { type MemoryDatabase, openMemoryDatabase } from '../testing/memory-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { chunkBytes, fileName, maxAttachmentBytes, readAttachment } from './attachment.ts'
import { createAttachments } from './attachments.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes that differ from place to place, so that every piece has its own hash. */
function content(size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 1024) bytes.writeUInt32LE(at, at)
  return bytes
}

async function start(limit?: number) {
  const database = openMemoryDatabase()
  let now = Date.UTC(2026, 9, 4)
  const log = createLogStore({
    database,
    identity: createIdentity(),
    author: 'Anna',
    deps: { now: () => now },
  })
  const attachments = createAttachments({
    database,
    log,
    remote: () => undefined,
    ...(limit === undefined ? {} : { limit }),
  })
  const id = await log.cases.create({ fields: { title: 'One' } })
  return { database, log, attachments, id, later: (ms: number) => (now += ms) }
}

async function count(database: MemoryDatabase, table: string): Promise<number> {
  const [row] = await database.read<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)
  return row?.n ?? 0
}

it('attaches bytes and files, names them in the case, and gives them back', async () => {
  const folder = await temporaryFolder()
  const { attachments, log, id } = await start()
  const large = content(2 * chunkBytes + 77)
  await writeFile(join(folder, 'invoice.pdf'), large)
  const one = await attachments.add(id, { path: join(folder, 'invoice.pdf'), type: 'application/pdf' })
  expect(one).toMatchObject({ name: 'invoice.pdf', size: large.length, hash: hash(large) })
  const two = await attachments.add(id, { name: 'a.txt', bytes: Buffer.from('hello'), type: 'text/plain' })
  expect(Buffer.from(await attachments.read(one.hash))).toEqual(large)
  expect(Buffer.from(await attachments.read(two.hash)).toString()).toBe('hello')
  const found = await log.cases.get(id)
  expect(found?.attachments.map(({ name, type, size, path }) => [name, type, size, path])).toEqual([
    ['invoice.pdf', 'application/pdf', large.length, one.path],
    ['a.txt', 'text/plain', 5, two.path],
  ])
  expect(found?.fields).toEqual({ title: 'One', state: 'open' })
  await attachments.exportTo(one.hash, join(folder, 'copy.pdf'))
  expect(await readFile(join(folder, 'copy.pdf'))).toEqual(large)
  expect((await stat(join(folder, 'copy.pdf'))).mode & 0o777).toBe(0o600)
})

it('stores the same content once, also under another name and in another case', async () => {
  const { attachments, database, log, id } = await start()
  const bytes = content(chunkBytes + 1)
  const other = await log.cases.create({ fields: { title: 'Two' } })
  const first = await attachments.add(id, { name: 'a.pdf', bytes, type: 'application/pdf' })
  const second = await attachments.add(other, { name: 'b.pdf', bytes, type: 'application/pdf' })
  expect(second.hash).toBe(first.hash)
  expect(await count(database, 'attachment_chunk')).toBe(2)
  expect(await count(database, 'attachment_content')).toBe(1)
})

it('takes an attachment off and puts it back by undo', async () => {
  const { attachments, log, id } = await start()
  const { path } = await attachments.add(id, { name: 'a', bytes: content(10), type: 'x/y' })
  const names = async () => (await log.cases.get(id))?.attachments.map(({ name }) => name)
  await attachments.remove(id, path)
  expect(await names()).toEqual([])
  await log.cases.undo(id)
  expect(await names()).toEqual(['a'])
  await log.cases.undo(id)
  expect(await names()).toEqual([])
  await expect(attachments.remove(id, path)).rejects.toThrow('no item')
})

it('refuses what is too large, empty, unreadable or no file, and changes nothing', async () => {
  const folder = await temporaryFolder()
  const { attachments, database, id } = await start(3 * chunkBytes)
  await writeFile(join(folder, 'large'), content(3 * chunkBytes + 1))
  await writeFile(join(folder, 'empty'), '')
  const before = await count(database, 'op')
  const type = 'x/y'
  await expect(attachments.add(id, { path: join(folder, 'large'), type })).rejects.toThrow(
    'larger than 3 MiB',
  )
  const bytes = content(3 * chunkBytes + 1)
  await expect(attachments.add(id, { name: 'a', bytes, type })).rejects.toThrow('larger than 3 MiB')
  await expect(attachments.add(id, { path: join(folder, 'empty'), type })).rejects.toThrow('is empty')
  await expect(attachments.add(id, { path: join(folder, 'none'), type })).rejects.toThrow('cannot be read')
  await expect(attachments.add(id, { path: folder, type })).rejects.toThrow('it is no file')
  await expect(attachments.add('nope', { name: 'a', bytes: content(3), type })).rejects.toThrow('no case')
  await expect(attachments.read(hash(bytes))).rejects.toThrow('no server is set')
  expect(await count(database, 'op')).toBe(before)
  expect(await count(database, 'attachment_chunk')).toBe(0)
})

it('loses nothing when the disk is full at any step, and works when there is room again', async () => {
  const { attachments, database, id } = await start()
  const bytes = content(2 * chunkBytes + 5)
  const source = { name: 'a.pdf', bytes, type: 'application/pdf' }
  const failures: string[] = []
  let added: string | undefined
  while (added === undefined) {
    let countdown = failures.length
    database.faults = {
      beforeStep: () => {
        if (countdown-- === 0) throw new Error('database or disk is full')
      },
    }
    try {
      added = (await attachments.add(id, source)).hash
    } catch (error) {
      failures.push(String(error))
      const halves = await database.read(
        `SELECT id FROM op WHERE kind = 'attachment.add' UNION ALL SELECT hash FROM attachment_content`,
      )
      failures.push(...halves.map((half) => JSON.stringify(half)))
    }
    database.faults = {}
  }
  expect(new Set(failures)).toEqual(new Set(['Error: database or disk is full']))
  expect(failures.length).toBeGreaterThan(8)
  expect(Buffer.from(await attachments.read(added))).toEqual(bytes)
})

it('clears away what a killed program left behind, but not before a day has passed', async () => {
  const { attachments, database, id, later } = await start()
  await database.transaction(async (transaction) =>
    transaction.run(
      'INSERT INTO attachment_chunk (hash, bytes, stored_at) VALUES (?, ?, CAST(? AS INTEGER))',
      [hash(content(9)), Buffer.from(content(9)), Date.UTC(2026, 9, 4)],
    ),
  )
  await attachments.add(id, { name: 'a', bytes: content(5), type: 'x/y' })
  expect(await count(database, 'attachment_chunk')).toBe(2)
  later(86_400_001)
  await attachments.add(id, { name: 'b', bytes: content(6), type: 'x/y' })
  expect(await count(database, 'attachment_chunk')).toBe(2)
})

it('never opens the database itself, under whatever name', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'health.db')
  const store: Store = await openStore({ path })
  const id = await store.cases.create({ fields: { title: 'One' } })
  await link(path, join(folder, 'innocent.pdf'))
  for (const file of [path, `${path}-wal`, join(folder, 'innocent.pdf')])
    await expect(store.attachments.add(id, { path: file, type: 'x/y' })).rejects.toThrow(
      'the database itself',
    )
  await store.close()
})

it('writes over no file, and leaves no half of one', async () => {
  const folder = await temporaryFolder()
  const { attachments, id } = await start()
  const { hash: wanted } = await attachments.add(id, { name: 'a', bytes: content(5), type: 'x/y' })
  await writeFile(join(folder, 'there'), 'mine')
  await expect(attachments.exportTo(wanted, join(folder, 'there'))).rejects.toThrow('exists')
  await expect(attachments.exportTo(wanted, join(folder, 'no', 'a'))).rejects.toThrow('cannot be written')
  expect(await readFile(join(folder, 'there'), 'utf8')).toBe('mine')
  expect(await readdir(folder)).toEqual(['there'])
})

it('notices content that the disk has changed', async () => {
  const { attachments, database, id } = await start()
  const { hash: wanted } = await attachments.add(id, { name: 'a', bytes: content(5), type: 'x/y' })
  await database.write([{ sql: 'UPDATE attachment_chunk SET bytes = ?', args: [Buffer.from('12345')] }])
  await expect(attachments.read(wanted)).rejects.toThrow('damaged in the database of this machine')
})

it('makes of any name one that stays in its folder', () => {
  for (const [given, name] of [
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\invoice.pdf', 'invoice.pdf'],
    ['..', 'attachment'],
    ['', 'attachment'],
    ['a\u001b[2Jb', 'a_[2Jb'],
  ] as const)
    expect(fileName(given)).toBe(name)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const name = fileName(given)
      expect(name).not.toMatch(/[/\\\u0000-\u001f]/)
      expect(['', '.', '..']).not.toContain(name)
      expect(fileName(name)).toBe(name)
    }),
  )
})

it('reads descriptions only that fit what they describe', () => {
  const good = {
    name: 'a',
    type: 'x/y',
    size: chunkBytes + 1,
    hash: 'a'.repeat(64),
    chunks: ['b'.repeat(64), 'c'.repeat(64)],
  }
  expect(readAttachment(good)).toEqual(good)
  for (const bad of [
    null,
    [],
    'a',
    { ...good, size: 0 },
    { ...good, size: maxAttachmentBytes + 1 },
    { ...good, size: 5 },
    { ...good, chunks: ['x'] },
    { ...good, hash: '../a' },
    { ...good, name: 7 },
  ])
    expect(readAttachment(bad)).toBeUndefined()
})
