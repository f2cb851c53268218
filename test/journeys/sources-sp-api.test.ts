import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'
import { type SpApiServer, startSpApiServer } from '../support/sp-api-server.ts'

const performance = 'GET_V2_SELLER_PERFORMANCE_REPORT'
const orders = 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL'
const feedback = 'GET_SELLER_FEEDBACK_DATA'

interface Line {
  readonly report: string
  readonly kind?: string | null
  readonly imported?: number
  readonly marketplace?: string
  readonly empty?: boolean
  readonly from?: string
}

function parse(stdout: string): readonly Line[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

async function configure(home: string, server: SpApiServer, extra = ''): Promise<void> {
  const folder = join(home, 'config/health-tui')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'client-secret'), `${server.clientSecret}\n`, { mode: 0o600 })
  await writeFile(join(folder, 'refresh-token'), `${server.refreshToken}\n`, { mode: 0o600 })
  await writeFile(
    join(folder, 'config.toml'),
    `[sp-api.main]
region = "eu"
clientId = "amzn1.application-oa2-client.test"
clientSecretFile = "client-secret"
refreshTokenFile = "refresh-token"
account = "acme"
marketplaces = ["DE", "UK"]
pollSeconds = 0.05
endpoint = "${server.url}"
tokenUrl = "${server.url}/auth/o2/token"
${extra}`,
  )
}

async function serveSamples(server: SpApiServer): Promise<void> {
  const sample = async (name: string): Promise<Buffer> => readFile(join(amazonSamples, name))
  server.serve(performance, {
    content: await sample('performance/real_2026-10-04_DE_excerpt.json'),
    gzip: true,
    contentType: 'application/json;charset=UTF-8',
  })
  const rows = (await sample('tabular/all_orders.gen2.SYNTHETIC.tsv')).toString('utf8')
  server.serve(orders, {
    content: Buffer.from(rows, 'latin1'),
    gzip: true,
    contentType: 'text/plain; charset=Cp1252',
  })
  for (const [id, store] of [
    ['A1PA6795UKMFR9', 'DE'],
    ['A1F83G8C2ARO7P', 'UK'],
  ])
    server.serve(`${feedback} ${id}`, {
      content: await sample(`tabular/seller_feedback.${store}.SYNTHETIC.tsv`),
    })
}

it('fetches every report, each in the store that it belongs to, and asks only for what is new the next time', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(home, server)
  await serveSamples(server)
  const plan = await runProgram(['fetch', 'sp-api', '--dry-run', '--json'], { home })
  expect(plan).toMatchObject({ code: 0, stderr: '' })
  expect(parse(plan.stdout).map(({ report }) => report)).toEqual([
    'performance',
    'orders',
    'feedback',
    'feedback',
    'returns',
    'returns',
  ])
  expect([server.created.length, server.tokensGiven()]).toEqual([0, 0])
  const first = await runProgram(['fetch', 'sp-api', '--json'], { home })
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(parse(first.stdout)).toMatchObject([
    { report: 'performance', kind: 'performance-v2', imported: 1 },
    { report: 'orders', kind: 'all-orders', imported: 3 },
    { report: 'feedback', kind: 'feedback', imported: 2, marketplace: 'DE' },
    { report: 'feedback', kind: 'feedback', imported: 2, marketplace: 'UK' },
    { report: 'returns', empty: true },
    { report: 'returns', empty: true },
  ])
  expect(server.tokensGiven()).toBe(1)
  expect(server.created[0]).toEqual({
    reportType: performance,
    marketplaceIds: ['A1PA6795UKMFR9', 'A1F83G8C2ARO7P'],
  })
  await runProgram(['fetch', 'sp-api', 'main', '--report', 'orders', '--json'], { home })
  const [asked, again] = server.created.filter(({ reportType }) => reportType === orders)
  expect(Date.parse(again?.dataStartTime ?? '')).toBe(Date.parse(asked?.dataEndTime ?? '') - 86_400_000)
  expect(server.violations).toEqual([])
  const database = await readFile(join(home, 'data/health-tui/health.db'))
  for (const secret of [server.clientSecret, server.refreshToken, 'Atza|'])
    expect(database.includes(secret)).toBe(false)
})

it('rides out throttling, server errors, closed connections and withdrawn tokens', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(home, server, 'reports = ["performance"]\n')
  await serveSamples(server)
  server.failNext(429, 503, 'close', 500)
  const result = await runProgram(['fetch', 'sp-api', '--json'], { home })
  expect(result).toMatchObject({ code: 0, stderr: '' })
  expect(parse(result.stdout)).toMatchObject([{ imported: 1 }])
  server.revokeAfterCreation()
  const withdrawn = await runProgram(['fetch', 'sp-api', '--json'], { home })
  expect(withdrawn).toMatchObject({ code: 0, stderr: '' })
  expect(server.tokensGiven()).toBe(3)
  expect(server.violations).toEqual([])
})

it('waits for a report that was asked for before it was interrupted', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(home, server, 'reports = ["orders"]\n')
  await serveSamples(server)
  server.hold(true)
  await using waiting = startProgram(['fetch', 'sp-api', '--json'], { home })
  // The identifier is kept in the database before the first look.
  while (server.looks() === 0) await new Promise((done) => setTimeout(done, 20))
  waiting.signal('SIGINT')
  expect(await waiting.ended).not.toBe(0)
  expect(waiting.stderr()).toMatch(/^health-tui: fetching interrupted: [^\n]*\n$/)
  server.hold(false)
  const rest = await runProgram(['fetch', 'sp-api', '--json'], { home })
  expect(parse(rest.stdout)).toMatchObject([{ report: 'orders', imported: 3 }])
  expect(server.created).toHaveLength(1)
})

it('says in one line what Amazon refuses, and one report that fails keeps no other away', async () => {
  await using folder = await scratchFolder()
  await using server = await startSpApiServer()
  const home = folder.path
  await configure(home, server)
  await serveSamples(server)
  server.serve(performance, { content: Buffer.alloc(0), end: 'FATAL' })
  const partly = await runProgram(['fetch', 'sp-api', '--json'], { home })
  expect(partly.code).toBe(4)
  expect(partly.stderr).toMatch(/cannot fetch the report \(acme performance DE UK\): Amazon could not make/)
  expect(parse(partly.stdout).filter(({ imported = 0 }) => imported > 0)).toHaveLength(3)
  await writeFile(join(home, 'config/health-tui/client-secret'), 'wrong', { mode: 0o600 })
  const refused = await runProgram(['fetch', 'sp-api'], { home })
  expect(`${refused.code} ${refused.stderr}`).toMatch(
    /^4 health-tui: [^\n]*refused the credentials \(401 invalid_client[^\n]*\n$/,
  )
  for (const [code, ...args] of [
    [2, 'nobody'],
    [2, 'main', '--report', 'everything'],
  ] as const) {
    const wrong = await runProgram(['fetch', 'sp-api', ...args], { home })
    expect(`${wrong.code} ${wrong.stderr}`).toMatch(new RegExp(`^${code} health-tui: [^\\n]*\\n$`))
  }
})
