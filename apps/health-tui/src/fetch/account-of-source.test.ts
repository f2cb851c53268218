import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '@health-tui/storage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandContext } from '../context.ts'
import { importFiles } from '../import/import-files.ts'
import { noInput } from '../import/no-input.ts'
import { accountOfSource } from './account-of-source.ts'
import { chooseMailboxes } from './mailboxes.ts'
import { chooseSellers } from './sellers.ts'

let folder: string
let database: Database
let context: CommandContext
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-fetch-'))
  database = await openDatabase({ path: join(folder, 'health.db') })
  context = {
    configPath: join(folder, 'config.toml'),
    env: {
      HEALTH_TUI_IMAP_PASSWORD: 'p',
      HEALTH_TUI_SP_API_CLIENT_SECRET: 's',
      HEALTH_TUI_SP_API_REFRESH_TOKEN: 't',
    },
  } as unknown as CommandContext
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

async function configure(...tables: readonly string[]): Promise<void> {
  await writeFile(context.configPath, tables.join('\n'))
}

async function store(account: string): Promise<void> {
  const letter = join(folder, `${account}.txt`)
  await writeFile(
    letter,
    `From: Amazon <seller-performance@amazon.com>\nSubject: Your listing was removed ${account}\n\nHello, we removed ASIN B000000001.\n`,
  )
  const request = { paths: [letter], stdin: noInput(), account, kind: 'notification' } as const
  for await (const { type } of importFiles(request, { database, now: () => new Date() }))
    expect(type).toBe('imported')
}

const mailbox = (name: string, more = ''): string =>
  `[imap.${name}]\nhost = "imap.example.com"\nuser = "${name}@example.com"\n${more}`
const seller = (name: string, more = ''): string =>
  `[sp-api.${name}]\nregion = "eu"\nclientId = "c"\nmarketplaces = ["DE"]\n${more}`

const placed = async (name: string) => {
  const [described] = await chooseMailboxes(context, [name], {})
  if (described === undefined) throw new Error('no mailbox')
  return accountOfSource(context, database, described)
}

describe('the account of a mailbox or a seller', () => {
  it('is the one that its table names', async () => {
    await configure(mailbox('main', 'account = "acme"'))
    await store('globex')
    expect(await placed('main')).toEqual({ account: 'acme' })
  })

  it('is `default` where nobody has named one anywhere', async () => {
    await configure(mailbox('main'))
    expect(await placed('main')).toEqual({ account: 'default' })
  })

  it('is the only one that is known, from the database or from another table, and is said', async () => {
    const note = `imported for acme, the only account here; account = "NAME" under [imap.main] in ${context.configPath} names another`
    await configure(mailbox('main'), seller('eu', 'account = "acme"'))
    expect(await placed('main')).toEqual({ account: 'acme', note })
    await store('acme')
    expect(await placed('main')).toEqual({ account: 'acme', note })
  })

  it('is not guessed among several', async () => {
    await configure(mailbox('main'), seller('eu', 'account = "acme"'))
    await store('globex')
    await expect(placed('main')).rejects.toMatchObject({
      exitCode: 2,
      why: '[imap.main] does not name it, and acme, globex are known here',
      remedy: `add account = "NAME" under [imap.main] in ${context.configPath}`,
    })
  })
})

describe('a table without an account', () => {
  it('is refused beside another one of its kind, for they may be of two sellers; the named one goes on', async () => {
    await configure(seller('one'), seller('three', 'account = "acme"'))
    await expect(chooseSellers(context, [])).rejects.toMatchObject({
      exitCode: 2,
      where: '[sp-api.one]',
      why: 'it does not say whose it is, and there is [sp-api.three] besides',
      remedy: `add account = "NAME" under [sp-api.one] in ${context.configPath}`,
    })
    await expect(chooseSellers(context, ['three'])).resolves.toMatchObject([{ account: 'acme' }])
    await configure(mailbox('one'), mailbox('two'))
    await expect(chooseMailboxes(context, ['two'], {})).rejects.toMatchObject({ where: '[imap.two]' })
    await expect(chooseMailboxes(context, ['two'], { account: 'acme' })).resolves.toMatchObject([
      { account: 'acme' },
    ])
  })

  it('is taken where the other is but another folder of the same mailbox', async () => {
    const archive = mailbox('main', 'folder = "Archive"').replace('[imap.main]', '[imap.archive]')
    await configure(mailbox('main'), archive)
    await expect(chooseMailboxes(context, [], {})).resolves.toHaveLength(2)
  })
})
