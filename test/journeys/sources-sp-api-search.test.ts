import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fetchSchema } from '../../apps/health-tui/src/schema/shapes.ts'
import { snapshotIssuesSchema } from '../../apps/health-tui/src/schema/snapshot-shapes.ts'
import { runProgram, scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'
import { exampleAnswer } from '../support/sp-api-model.ts'
import { type SpApiServer, startSpApiServer } from '../support/sp-api-server.ts'

const stores = { DE: 'A1PA6795UKMFR9', US: 'ATVPDKIKX0DER' }

function table(name: string, server: SpApiServer, more: string): string {
  return `[sp-api.${name}]
clientId = "amzn1.application-oa2-client.test"
clientSecretFile = "client-secret"
refreshTokenFile = "refresh-token"
endpoint = "${server.url}"
tokenUrl = "${server.url}/auth/o2/token"
${more}
`
}

async function configure(home: string, server: SpApiServer, ...tables: readonly string[]): Promise<void> {
  const folder = join(home, 'config/health-tui')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'client-secret'), `${server.clientSecret}\n`, { mode: 0o600 })
  await writeFile(join(folder, 'refresh-token'), `${server.refreshToken}\n`, { mode: 0o600 })
  await writeFile(join(folder, 'config.toml'), tables.join('\n'))
}

async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; turn < 3000 && !happened(); turn += 1) await new Promise((done) => setTimeout(done, 10))
}

interface Order {
  readonly orderId: string
  readonly salesChannel: object
}

/** Amazon's own example of an order, as often as wanted, with all that it says about the buyer. */
async function orders(store: 'DE' | 'US', count: number): Promise<readonly Order[]> {
  const example = (await exampleAnswer('orders_2026-01-01.json', 'searchOrders')) as { orders: Order[] }
  const [order] = example.orders
  if (order === undefined) throw new Error('the model has no example')
  const salesChannel = {
    channelName: 'AMAZON',
    marketplaceId: stores[store],
    marketplaceName: store === 'DE' ? 'Amazon.de' : 'Amazon.com',
  }
  return Array.from({ length: count }, (_, at) => ({
    ...order,
    orderId: `302-1000000-${String(at).padStart(7, '0')}`,
    salesChannel,
  }))
}

async function fetchJson(home: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runProgram(['fetch', 'sp-api', ...args, '--json'], { home })
  const lines = stdout.split('\n').filter(Boolean)
  return {
    code,
    stderr,
    lines: lines.map((line) => fetchSchema.parse(JSON.parse(line)) as Record<string, unknown>),
  }
}

it('takes orders page by page from the Orders API, goes on where it stopped, and keeps nothing of the buyer', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(
    home,
    server,
    table('main', server, 'region = "eu"\naccount = "acme"\nmarketplaces = ["DE"]'),
  )
  server.searches.orders = await orders('DE', 25)
  server.searches.ordersOnPage = 10
  const dry = await fetchJson(home, '--report', 'orders-api', '--dry-run')
  expect(dry.lines).toMatchObject([{ report: 'orders-api', stores: ['DE'], dryRun: true }])
  expect(server.asked('searchOrders')).toBe(0)

  // The third page never comes; what came before it is in, and so is the place to go on.
  server.failNext(429, 503)
  server.searches.answers = 2
  await using first = startProgram(['fetch', 'sp-api', '--report', 'orders-api', '--json'], { home })
  await until(() => server.asked('searchOrders') === 3)
  first.signal('SIGINT')
  expect(await first.ended).not.toBe(0)
  expect(first.stderr()).toMatch(/^health-tui: fetching interrupted: [^\n]*\n$/)
  server.searches.answers = Infinity
  const before = server.asked('searchOrders')
  const rest = await fetchJson(home, '--report', 'orders-api')
  expect(rest).toMatchObject({ code: 0, stderr: '' })
  expect(rest.lines.at(-1)).toMatchObject({ kind: 'orders-api', rows: 5 })
  expect(server.asked('searchOrders') - before).toBe(1)

  const computed = await runProgram(
    [
      'metrics',
      'compute',
      'late_shipment_rate',
      '--account',
      'acme',
      '--marketplace',
      'DE',
      '--fulfilment',
      'mfn',
      '--from',
      '2024-12-01',
      '--to',
      '2025-01-31',
      '--json',
    ],
    { home },
  )
  expect(JSON.parse(computed.stdout)).toMatchObject({ denominator: 25 })
  const database = await readFile(join(home, 'data/health-tui/health.db'), 'latin1')
  for (const personal of [
    'John Smith',
    'Smith Industries',
    'buyer-email',
    '123 Main Street',
    '98101',
    'Front desk',
  ])
    expect([personal, database.includes(personal)]).toEqual([personal, false])
  expect(server.violations).toEqual([])
})

it('begins a span anew when Amazon does not take the place any more, and counts no order twice', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(
    home,
    server,
    table('main', server, 'region = "eu"\naccount = "acme"\nmarketplaces = ["DE"]\nreports = ["orders-api"]'),
  )
  server.searches.orders = await orders('DE', 12)
  server.searches.ordersOnPage = 5
  server.searches.answers = 1
  await using first = startProgram(['fetch', 'sp-api', '--json'], { home })
  await until(() => server.asked('searchOrders') === 2)
  first.signal('SIGTERM')
  await first.ended
  server.searches.answers = Infinity
  server.searches.forgetTokens = true
  const rest = await fetchJson(home)
  expect(rest).toMatchObject({ code: 0, stderr: '' })
  const again = await fetchJson(home, 'main')
  expect(again.lines.reduce((sum, { imported }) => sum + Number(imported ?? 0), 0)).toBe(0)
  expect(server.violations).toEqual([])
})

function listing(at: number, issues: readonly object[], store: keyof typeof stores = 'DE'): object {
  const created = `2026-0${1 + (Math.floor(at / 28) % 9)}-${String((at % 28) + 1).padStart(2, '0')}T00:00:00Z`
  return {
    sku: `SKU-${at}`,
    summaries: [
      {
        marketplaceId: stores[store],
        asin: `B00000000${at % 10}`,
        productType: 'LUGGAGE',
        status: [],
        itemName: `Lamp ${at} \u001b[2J`,
        createdDate: created,
        lastUpdatedDate: created,
      },
    ],
    issues,
  }
}

const suppressed = {
  code: '90220',
  message: 'A value is required.',
  severity: 'ERROR',
  categories: ['MISSING_ATTRIBUTE'],
  enforcements: { actions: [{ action: 'LISTING_SUPPRESSED' }], exemption: { status: 'NOT_EXEMPT' } },
}

it('keeps what Amazon finds wrong with listings: since when, for which stores and accounts, and when it was solved', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  await using america = await startSpApiServer()
  const home = folder.path
  await configure(
    home,
    server,
    table(
      'europe',
      server,
      'region = "eu"\naccount = "acme"\nmarketplaces = ["DE"]\nsellerId = "A3ABCDEF1G2H3I"\nreports = ["listing-issues"]',
    ),
    table(
      'america',
      america,
      'region = "na"\naccount = "other"\nmarketplaces = ["US"]\nsellerId = "A3ABCDEF1G2H3J"\nreports = ["listing-issues"]',
    ),
  )
  // More than one search can page through.
  server.searches.mostListings = 40
  server.searches.listings = Array.from({ length: 90 }, (_, at) => listing(at, [suppressed])) as never
  america.searches.listings = [listing(1, [{ ...suppressed, enforcements: undefined }], 'US')] as never
  const first = await fetchJson(home)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.lines).toMatchObject([
    { kind: 'listing-issues', account: 'acme', marketplace: 'DE', rows: 90, imported: 90, notes: [] },
    { kind: 'listing-issues', account: 'other', marketplace: 'US', rows: 1, imported: 1 },
  ])
  server.searches.listings = server.searches.listings.slice(1)
  const second = await fetchJson(home, 'europe')
  expect(second.lines).toMatchObject([{ rows: 89, imported: 0, unchanged: 89 }])

  const shown = async (...args: readonly string[]) =>
    snapshotIssuesSchema.parse(
      JSON.parse((await runProgram(['snapshot', 'issues', ...args, '--json'], { home })).stdout),
    ).issues
  expect(await shown('--account', 'acme')).toHaveLength(89)
  const all = await shown('--solved', '--account', 'acme')
  expect(all.filter(({ solvedAt }) => solvedAt !== null)).toMatchObject([{ sku: 'SKU-0', code: '90220' }])
  expect(await shown('--marketplace', 'US')).toMatchObject([
    { account: 'other', sku: 'SKU-1', asin: 'B000000001', actions: [], severity: 'ERROR' },
  ])
  const text = await runProgram(['snapshot', 'issues', '--marketplace', 'amazon.de'], { home })
  expect(text.stdout).toContain('listing suppressed')
  expect([...server.violations, ...america.violations]).toEqual([])
  const missing = await runProgram(['purge', '--account', 'acme', '--yes'], { home })
  expect(missing.code).toBe(0)
  expect(await shown('--account', 'acme')).toEqual([])
})

it('says what is missing for findings about listings', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(home, server, table('main', server, 'region = "eu"\nmarketplaces = ["DE"]'))
  const result = await fetchJson(home, '--report', 'listing-issues')
  expect([result.code, result.stderr]).toEqual([3, expect.stringMatching(/sellerId/)])
})
