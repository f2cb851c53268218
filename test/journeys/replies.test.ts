import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'

const letters = join(import.meta.dirname, '../fixtures/replies')

it(
  'a reply finds the case by its thread, and what it asks for is asked of the next attempt',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder()
    const run = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await runProgram(['--as-of', '2024-03-10T00:00:00Z', ...args], {
        home: folder.path,
      })
      expect([args, stderr, code]).toEqual([args, '', 0])
      return stdout.trim()
    }
    const json = async <T>(...args: readonly string[]): Promise<T> =>
      JSON.parse(await run(...args, '--json')) as T
    interface Listed {
      readonly notifications: readonly { readonly id: string; readonly answersCase: string | null }[]
    }

    await run('import', join(letters, 'notice.eml'), '--account', 'acme')
    const [notice] = (await json<Listed>('notification', 'list')).notifications
    const { id } = await json<{ id: string }>('case', 'new', '--from', notice?.id ?? '')
    await run('case', 'submit', id, '--text', join(letters, 'notice.eml'))
    await run('import', join(letters, 'more-information.eml'), '--account', 'acme')

    const [reply] = (await json<Listed>('notification', 'list')).notifications
    expect(reply?.answersCase).toBe(id)
    expect(await json('case', 'show', id)).toMatchObject({ replies: [{ letterId: reply?.id, by: 'thread' }] })

    await run('case', 'reply', id, '--from', reply?.id ?? '')
    const { requested } = await json<{ requested: string[] }>('case', 'export', id)
    expect(requested).toEqual(
      expect.arrayContaining(['invoice (dated within 365 days)', 'letter_of_authorization']),
    )
    expect(await json('case', 'attempts', id)).toMatchObject([{ outcome: 'more_information' }])
    // Asking for more refuses what was sent: the next attempt must hold something new.
    const lint = await runProgram(['--as-of', '2024-03-10T00:00:00Z', 'poa', 'lint', id], {
      home: folder.path,
    })
    expect(lint.code).toBe(1)
    expect(lint.stdout).toContain('DDL-03')
  },
)

it(
  'a letter that was recorded or taken off by a person is tied as that person said',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder()
    const run = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await runProgram(['--as-of', '2024-03-10T00:00:00Z', ...args], {
        home: folder.path,
      })
      expect([args, stderr, code]).toEqual([args, '', 0])
      return stdout.trim()
    }
    const json = async <T>(...args: readonly string[]): Promise<T> =>
      JSON.parse(await run(...args, '--json')) as T
    const listed = async (): Promise<
      readonly { readonly id: string; readonly answersCase: string | null }[]
    > =>
      (
        await json<{
          notifications: readonly { readonly id: string; readonly answersCase: string | null }[]
        }>('notification', 'list')
      ).notifications

    await run('import', join(letters, 'notice.eml'), '--account', 'acme')
    const [notice] = await listed()
    const { id: tied } = await json<{ id: string }>('case', 'new', '--from', notice?.id ?? '')
    const { id: other } = await json<{ id: string }>('case', 'new', '--title', 'Another matter')
    await run('case', 'submit', other, '--text', join(letters, 'notice.eml'))
    await run('import', join(letters, 'more-information.eml'), '--account', 'acme')
    const answer = (await listed()).find(({ id }) => id !== notice?.id)?.id ?? ''
    const answers = async (): Promise<string | null | undefined> =>
      (await listed()).find(({ id }) => id === answer)?.answersCase
    expect(await answers()).toBe(tied)

    await run('case', 'reply', tied, '--not', answer)
    expect(await answers()).toBeNull()
    await run('case', 'undo', tied)
    expect(await answers()).toBe(tied)

    await run('case', 'reply', other, '--from', answer)
    expect(await answers()).toBe(other)
    expect(await json('case', 'show', other)).toMatchObject({
      replies: [{ letterId: answer, by: 'recorded' }],
    })
    await run('case', 'undo', other)
    expect(await answers()).toBe(tied)

    // Nothing was sent for this one: what can be taken over is, and the rest is said.
    const early = await runProgram(['case', 'reply', tied, '--from', answer], { home: folder.path })
    expect(early.code).toBe(0)
    expect(early.stderr).toContain('no attempt is recorded')
  },
)
