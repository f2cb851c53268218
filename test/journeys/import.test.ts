import { copyFile, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

interface Imported {
  readonly file: string
  readonly kind: string
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: readonly { line: number; column: string; reason: string }[]
  readonly notes: readonly string[]
}

async function importJson(home: string, ...args: readonly string[]): Promise<readonly Imported[]> {
  const { code, stdout, stderr } = await runProgram(['import', ...args, '--json'], { home })
  expect(`${code} ${stderr}`).toBe('0 ')
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Imported)
}

async function statusJson(
  home: string,
  ...args: readonly string[]
): Promise<{ accounts: readonly StatusAccount[] }> {
  const { code, stdout } = await runProgram(['status', '--json', ...args], { home })
  expect(code).toBe(0)
  return JSON.parse(stdout) as { accounts: readonly StatusAccount[] }
}

interface StatusAccount {
  readonly account: string
  readonly marketplace: string
  readonly accountStatus: string | null
  readonly metrics: readonly Record<string, unknown>[]
}

const performance = join(amazonSamples, 'performance')
const tabular = join(amazonSamples, 'tabular')

describe('performance reports', () => {
  it('imports every sample and fails none', async () => {
    await using folder = await scratchFolder()
    for (const name of await readdir(performance)) {
      const [result] = await importJson(folder.path, join(performance, name), '--account', name.slice(0, 8))
      expect(result).toMatchObject({ kind: 'performance-v2', rejected: [] })
    }
    const { accounts } = await statusJson(folder.path)
    expect(accounts.map(({ marketplace }) => marketplace).toSorted()).toEqual([
      'CA',
      'DE',
      'MX',
      'US',
      'US',
      'US',
    ])
  })

  it("names the contradictions of Amazon's own example, in the import and in the status", async () => {
    await using folder = await scratchFolder()
    const example = join(performance, 'GET_V2_SELLER_PERFORMANCE_REPORT.amazon-schema-example.json')
    const [result] = await importJson(folder.path, example)
    const notes = result?.notes.join('\n')
    expect(notes).toMatch(/on_time_delivery_rate.*847987 is above.*808046/)
    expect(notes).toMatch(/documentRequests: the period begins 2020-11-21, after its end 2020-11-19/)
    const { accounts } = await statusJson(folder.path)
    const row = accounts
      .find(({ marketplace }) => marketplace === 'US')
      ?.metrics.find(({ metric, basis }) => metric === 'on_time_delivery_rate' && basis === 'shipment')
    expect(row?.['inconsistent']).toMatch(/847987 is above/)
    expect(row?.['status']).toBe('good')
  })

  it("keeps Amazon's status beside the missed target for the live German excerpt", async () => {
    await using folder = await scratchFolder()
    await importJson(folder.path, join(performance, 'real_2026-10-04_DE_excerpt.json'))
    const { accounts } = await statusJson(folder.path, '--db', join(folder.path, 'data/health-tui/health.db'))
    const row = accounts[0]?.metrics.find(({ metric }) => metric === 'on_time_delivery_rate')
    expect(row).toMatchObject({
      numerator: 3,
      denominator: 7,
      target: 0.97,
      status: 'good',
      targetMet: false,
    })
  })

  it('changes nothing when the same file comes again', async () => {
    await using folder = await scratchFolder()
    const file = join(performance, 'live_shape.SYNTHETIC.json')
    await importJson(folder.path, file)
    const before = await statusJson(folder.path, '--as-of', '2026-11-01')
    const [again] = await importJson(folder.path, file)
    expect(again).toMatchObject({ imported: 0, updated: 0 })
    expect(await statusJson(folder.path, '--as-of', '2026-11-01')).toEqual(before)
  })
})

describe('order and feedback files', () => {
  it('maps every generation of All Orders by name', async () => {
    await using folder = await scratchFolder()
    const headers = (await readdir(tabular)).filter((name) => /^all_orders\..*\.header\.tsv$/.test(name))
    expect(headers).toHaveLength(5)
    for (const [index, name] of headers.entries()) {
      const header = (await readFile(join(tabular, name), 'utf8')).trim().split('\t')
      const values: Readonly<Record<string, string>> = {
        'amazon-order-id': `111-000000${index}-0000001`,
        'purchase-date': '2026-09-01T08:00:00+00:00',
        'last-updated-date': '2026-09-01T09:00:00+00:00',
        'order-status': 'Shipped',
        'item-status': 'Shipped',
        'fulfillment-channel': 'Merchant',
        'sales-channel': 'Amazon.de',
        'product-name': 'A 4" "tube',
        sku: 'SKU-1',
        asin: 'B000000001',
        quantity: '1',
        'ship-city': 'Geheimstadt',
        'ship-postal-code': '99999',
      }
      const file = join(folder.path, name)
      await writeFile(
        file,
        `${header.join('\t')}\n${header.map((column) => values[column] ?? '').join('\t')}\n`,
      )
      const [result] = await importJson(folder.path, file, '--account', 'acme')
      expect(result, name).toMatchObject({ kind: 'all-orders', imported: 1, rejected: [] })
    }
    const { accounts } = await statusJson(folder.path)
    expect(accounts.map(({ account, marketplace }) => `${account} ${marketplace}`)).toEqual(['acme DE'])
  })

  it('reads feedback of every store in its own date order, and asks where the date could be either', async () => {
    await using folder = await scratchFolder()
    for (const store of ['US', 'UK', 'DE', 'JP', 'SE']) {
      const [result] = await importJson(
        folder.path,
        join(tabular, `seller_feedback.${store}.SYNTHETIC.tsv`),
        '--account',
        'acme',
        '--marketplace',
        store,
      )
      expect(result, store).toMatchObject({ kind: 'feedback', imported: 2, rejected: [] })
    }
    const ambiguous = join(folder.path, 'feedback.tsv')
    await writeFile(
      ambiguous,
      'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n3/4/25\t2\tlate\t\t111-0000007-0000007\t\n',
    )
    const { code, stderr } = await runProgram(['import', ambiguous, '--account', 'other'], {
      home: folder.path,
    })
    expect(code).toBe(3)
    expect(stderr).toMatch(/--marketplace/)
  })

  it('reports a broken row with line, column and reason, and imports the rest', async () => {
    await using folder = await scratchFolder()
    const text = await readFile(join(tabular, 'all_orders.gen2.SYNTHETIC.tsv'), 'utf8')
    const lines = text.trimEnd().split('\n')
    lines[2] = (lines[2] ?? '').replace('2017-06-17T09:04:21+00:00', 'yesterday')
    const file = join(folder.path, 'orders.tsv')
    await writeFile(file, `${lines.join('\n')}\n`)
    const [result] = await importJson(folder.path, file)
    expect(result?.imported).toBe(2)
    expect(result?.rejected).toHaveLength(1)
    expect(result?.rejected[0]).toMatchObject({ line: 3, column: 'purchase-date' })
    expect(result?.rejected[0]?.reason).toContain('yesterday')
  })

  it('reads BOM, UTF-8, CP932 and Windows-1252, and never stores a personal column', async () => {
    await using folder = await scratchFolder()
    const header = 'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n'
    const bytes = {
      bom: Buffer.from(`\ufeff${header}3/14/25\t2\tgrün\t\t111-0000001-0000001\tbuyer@secret.example\n`),
      // 「遅い」 in CP932.
      cp932: Buffer.concat([
        Buffer.from(`${header}3/14/25\t2\t`),
        Buffer.from([0x92, 0x78, 0x82, 0xa2]),
        Buffer.from('\t\t111-0000002-0000002\tbuyer@secret.example\n'),
      ]),
      windows: Buffer.concat([
        Buffer.from(`${header}3/14/25\t2\tgr`),
        Buffer.from([0xfc]),
        Buffer.from('n \t\t111-0000003-0000003\tbuyer@secret.example\n'),
      ]),
    }
    for (const [name, content] of Object.entries(bytes)) {
      const file = join(folder.path, `${name}.tsv`)
      await writeFile(file, content)
      const [result] = await importJson(folder.path, file, '--marketplace', 'US')
      expect(result, name).toMatchObject({ kind: 'feedback', imported: 1 })
    }
    const database = await readFile(join(folder.path, 'data/health-tui/health.db'))
    expect(database.includes('secret.example')).toBe(false)
    expect(database.includes('grün')).toBe(true)
    expect(database.includes('遅い')).toBe(true)
  })
})

describe('notifications', () => {
  it('stores mails and pasted texts with subject and date', async () => {
    await using folder = await scratchFolder()
    const letters = join(import.meta.dirname, '../fixtures/notifications-dev')
    await importJson(folder.path, join(letters, '001-odr-privileges-removed-2016.eml'), '--account', 'acme')
    const [pasted] = await importJson(
      folder.path,
      join(letters, '028-final-denial-2019.txt'),
      '--account',
      'acme',
    )
    expect(pasted).toMatchObject({ kind: 'notification', imported: 1 })
    const client = createClient({ url: `file:${join(folder.path, 'data/health-tui/health.db')}` })
    const { rows } = await client.execute('SELECT subject, received_at FROM notification')
    client.close()
    expect(rows).toHaveLength(2)
    expect(rows.some((row) => typeof row['subject'] === 'string' && Number(row['received_at']) > 0)).toBe(
      true,
    )
  })
})

describe('what cannot be imported', () => {
  it('exits 3, says what was seen and what is accepted, and leaves no half database', async () => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'holiday.jpg')
    await writeFile(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]))
    const { code, stderr, stdout } = await runProgram(['import', file], { home: folder.path })
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^health-tui: .*holiday\.jpg.*accepted are .*performance-v2.*all-orders/)
    expect(await statusJson(folder.path)).toMatchObject({ accounts: [] })
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a report cut in the middle', Buffer.from('{"accountStatuses":[{"marketplaceId":"ATVPD')],
    ['JSON of something else', Buffer.from('{"hello":"world"}')],
  ])('refuses %s without storing anything', async (_, content) => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'file.json')
    await writeFile(file, content)
    const { code, stderr } = await runProgram(['import', file], { home: folder.path })
    expect(code).toBe(3)
    expect(stderr).toMatch(/^health-tui: /)
    expect(await statusJson(folder.path)).toMatchObject({ accounts: [] })
  })

  it('names a file that is not there', async () => {
    await using folder = await scratchFolder()
    const { code, stderr } = await runProgram(['import', join(folder.path, 'nothing.tsv')], {
      home: folder.path,
    })
    expect(code).toBe(3)
    expect(stderr).toContain('nothing.tsv')
  })

  it('takes what it knows of a folder and mentions the rest', async () => {
    await using folder = await scratchFolder()
    const drop = join(folder.path, 'drop')
    await mkdir(drop)
    await copyFile(join(performance, 'live_shape.SYNTHETIC.json'), join(drop, 'a.json'))
    await writeFile(join(drop, 'notes.xyz'), 'just some words\n')
    const { code, stdout } = await runProgram(['import', drop, '--json'], { home: folder.path })
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .some((line) => basename((JSON.parse(line) as Imported).file) === 'a.json'),
    ).toBe(true)
  })
})

describe('the database', () => {
  it('is made for its owner only, at the place that the contract names', async () => {
    await using folder = await scratchFolder()
    await importJson(folder.path, join(performance, 'live_shape.SYNTHETIC.json'))
    const { mode } = await stat(join(folder.path, 'data/health-tui/health.db'))
    expect(mode & 0o777).toBe(0o600)
  })

  it('takes two imports at once from two processes', async () => {
    await using folder = await scratchFolder()
    await Promise.all(
      ['live_shape.SYNTHETIC.json', 'real_2026-10-04_DE_excerpt.json', 'schema_valid.SYNTHETIC.json'].map(
        async (name, index) =>
          importJson(folder.path, join(performance, name), '--account', `account ${index}`),
      ),
    )
    const { accounts } = await statusJson(folder.path)
    expect(accounts.map(({ account }) => account)).toEqual(['account 0', 'account 1', 'account 2'])
  })

  it('ends with exit code 5 and one line when it cannot be used', async () => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'broken.db')
    await writeFile(
      file,
      'no database at all, but long enough to be read as a header by anything that tries it',
    )
    const { code, stderr } = await runProgram(['--db', file, 'status'], { home: folder.path })
    expect(code).toBe(5)
    expect(stderr).toMatch(
      /^health-tui: cannot use the database \(.*broken\.db\): it is no health-tui database, or an encrypted one without its key; .*\n$/,
    )
  })
})
