import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { computedMetricSchema, explanationSchema, forecastSchema } from '@health-tui/metrics/schema'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

const columns = [
  'amazon-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'is-business-order',
]

/** 600 orders in 60 days; every twentieth is cancelled, every fiftieth pending, SKU-1 draws one star again and again. */
async function importOrders(home: string): Promise<void> {
  const orders = [columns.join('\t')]
  const ratings = ['Date\tRating\tComments\tYour Response\tOrder ID\tRater Email']
  for (let n = 0; n < 600; n++) {
    const id = `111-${String(n).padStart(7, '0')}-0000001`
    const at = new Date(Date.UTC(2026, 6, 22, 18) + Math.floor(n / 10) * 86_400_000)
    const printed = at.toISOString().replace('.000Z', '+00:00')
    const status = n % 50 === 7 ? 'Pending' : n % 20 === 3 ? 'Cancelled' : 'Shipped'
    const cells = [
      id,
      printed,
      printed,
      status,
      'Merchant',
      'Amazon.com',
      'x',
      `SKU-${n % 10}`,
      `B00000000${n % 10}`,
      status,
      '1',
      'false',
    ]
    orders.push(cells.join('\t'))
    if (n % 50 === 1) {
      const on = new Date(at.getTime() + 86_400_000)
      ratings.push(
        `${on.getUTCMonth() + 1}/${on.getUTCDate()}/${on.getUTCFullYear() % 100}\t1\tlate\t\t${id}\tx@example.com`,
      )
    }
  }
  await writeFile(join(home, 'orders.txt'), `${orders.join('\n')}\n`)
  await writeFile(join(home, 'feedback.txt'), `${ratings.join('\n')}\n`)
  for (const file of ['orders.txt', 'feedback.txt']) {
    const { code, stderr } = await runProgram(['import', file, '--account', 'acme', '--marketplace', 'US'], {
      home,
    })
    expect(`${code} ${stderr}`).toBe('0 ')
  }
}

const asOf = ['--as-of', '2026-10-04T12:00:00Z']

it('computes, explains and forecasts the order defect rate of imported files', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importOrders(home)
  const ask = async (...args: readonly string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await runProgram([...asOf, 'metrics', ...args, '--json'], { home })
    expect(`${code} ${stderr}`).toBe('0 ')
    return JSON.parse(stdout)
  }
  const computed = computedMetricSchema.parse(await ask('compute', 'order_defect_rate'))
  expect(computed).toMatchObject({
    account: 'acme',
    marketplace: 'US',
    numerator: 12,
    denominator: 588,
    from: '2026-07-22',
    to: '2026-09-19',
    components: { negativeFeedback: 12 },
    excluded: { pending: 12 },
    targetMet: false,
  })
  const range = ['--from', '2026-07-22', '--to', '2026-07-31']
  expect(await ask('compute', 'cancellation_rate', ...range)).toMatchObject({ numerator: 5, denominator: 98 })
  const explained = explanationSchema.parse(await ask('explain', 'order_defect_rate', '--by', 'sku'))
  expect(explained.verdict).toMatchObject({ kind: 'pattern' })
  expect(explained.verdict.text).toContain('sku SKU-1 has 12 of 12 defects')
  const forecast = forecastSchema.parse(
    await ask('forecast', 'order_defect_rate', '--assume', 'orders=+20%', 'defects=0'),
  )
  expect(forecast.recovery?.on).not.toBeNull()
  expect(forecast.rollOff).toHaveLength(12)
})

it('overrides and readings of the configuration change the answer and are named in it', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importOrders(home)
  const config = join(home, 'config.toml')
  await writeFile(
    config,
    `[metrics.readings]
cancelledOrdersCount = false
[[metrics.overrides]]
metric = "order_defect_rate"
marketplace = "US"
target = 0.05
note = "told by our account manager"
`,
  )
  const { stdout } = await runProgram(
    ['--config', config, ...asOf, 'metrics', 'compute', 'order_defect_rate', '--json'],
    { home },
  )
  const computed = computedMetricSchema.parse(JSON.parse(stdout))
  expect(computed).toMatchObject({ denominator: 558, target: 0.05, targetMet: true })
  expect(computed.assumptions).toContain('The target is your own: told by our account manager.')
  await writeFile(config, '[metrics.readings]\ncanceledOrdersCount = false\n')
  const wrong = await runProgram(['--config', config, 'metrics', 'compute', 'order_defect_rate'], { home })
  expect(wrong.code).toBe(3)
  expect(wrong.stderr).toContain('canceledOrdersCount')
  for (const [metric, store, why] of [
    ['order_defect_rate', 'Germany', 'there is no store "Germany"'],
    ['invoice_defect_rate', 'US', 'no rule for invoice_defect_rate in US'],
  ]) {
    await writeFile(
      config,
      `[[metrics.overrides]]\nmetric = "${metric}"\nmarketplace = "${store}"\ntarget = 0.02\nnote = "ours"\n`,
    )
    const idle = await runProgram(['--config', config, 'metrics', 'compute', 'order_defect_rate'], { home })
    expect([idle.code, idle.stderr]).toEqual([3, expect.stringContaining(why ?? '')])
  }
})

it('a package that the Orders API and a download list counts once, and without a tracking column not at all', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const orders = [1, 2].map((n) => ({
    orderId: `111-200000${n}-1234567`,
    createdTime: '2026-09-10T10:00:00Z',
    salesChannel: { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER', marketplaceName: 'Amazon.com' },
    fulfillment: {
      fulfillmentStatus: 'SHIPPED',
      fulfilledBy: 'MERCHANT',
      shipByWindow: { latestDateTime: '2026-09-12T06:59:59Z' },
    },
    orderItems: [{ quantityOrdered: 1, product: { asin: 'B000000001', sellerSku: 'A' } }],
    packages: [{ packageReferenceId: 'p', shipTime: '2026-09-11T10:00:00Z', trackingNumber: `1Z 99${n}` }],
  }))
  const files = {
    'orders.json': JSON.stringify({ orders }),
    'vtr.csv':
      'Order ID,Ship Date,Tracking ID,No Valid Tracking\n111-2000001-1234567,9/11/2026,1z991,Yes\n111-2000002-1234567,9/11/2026,1z992,No\n',
    'lsr.csv':
      'Order ID,Expected Ship Date,Confirm Date\n111-2000001-1234567,9/11/2026,9/11/2026\n111-2000003-1234567,9/11/2026,9/12/2026\n',
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(home, name), text)
    await runProgram(['import', join(home, name), '--marketplace', 'US', '--account', 'acme'], { home })
  }
  const compute = async (metric: string) => {
    const { stdout } = await runProgram(
      ['metrics', 'compute', metric, '--from', '2026-09-01', '--to', '2026-09-30', '--json'],
      { home },
    )
    return computedMetricSchema.parse(JSON.parse(stdout))
  }
  expect(await compute('valid_tracking_rate')).toMatchObject({
    numerator: 1,
    denominator: 2,
    excluded: { trackingNotKnown: 1 },
  })
  expect(await compute('late_shipment_rate')).toMatchObject({ numerator: 1, denominator: 3 })
  const { stdout } = await runProgram(['--as-of', '2026-10-05T12:00:00Z', 'status', '--json'], { home })
  expect(stdout).toContain('valid_tracking_rate')
})

it('a forecast needs no orders: Amazon’s own figure is enough', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await runProgram(
    ['import', join(amazonSamples, 'performance/live_shape.SYNTHETIC.json'), '--account', 'acme'],
    { home },
  )
  const { code, stdout } = await runProgram(
    [...asOf, 'metrics', 'forecast', 'late_shipment_rate', '--marketplace', 'US', '--json'],
    { home },
  )
  expect(code).toBe(0)
  expect(forecastSchema.parse(JSON.parse(stdout))).toMatchObject({
    basis: 'snapshots',
    rate: 0.05,
    targetMet: false,
  })
})

it('another policy table is validated, compared and says whom it affects', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importOrders(home)
  const exported = await runProgram(['metrics', 'policy', 'export'], { home })
  const file = join(home, 'policies.json')
  await writeFile(file, exported.stdout.replace('"target": 0.04', '"target": 0.035'))
  const same = await runProgram(['metrics', 'policy', 'diff', file], { home })
  expect(same.stdout).toContain('target 0.04 -> 0.035')
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"target": 0.01', '"target": 0.02'))
  const wide = await runProgram([...asOf, 'metrics', 'policy', 'diff', file, '--json'], { home })
  expect((JSON.parse(wide.stdout) as { affected: unknown[] }).affected).toContainEqual(
    expect.objectContaining({
      account: 'acme',
      marketplace: 'US',
      metric: 'order_defect_rate',
      fulfilment: 'mfn',
    }),
  )
  await writeFile(
    file,
    '{"schema": "health-tui/policies@1", "version": "2026-01-01", "policies": [{"id": 1}]}',
  )
  const broken = await runProgram(['metrics', 'policy', 'diff', file], { home })
  expect([broken.code, broken.stdout]).toEqual([3, ''])
})

it('questions that cannot be answered end with one line and the right code', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const ask = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runProgram(['metrics', ...args], { home })
    expect([stdout, stderr.trim().split('\n').length]).toEqual(['', 1])
    return code
  }
  expect(await ask('compute', 'order_defect_rate')).toBe(3)
  await importOrders(home)
  expect(await ask('compute', 'no_such_rate')).toBe(2)
  expect(await ask('compute', 'order_defect_rate', '--marketplace', 'DE')).toBe(2)
  expect(await ask('compute', 'order_defect_rate', '--from', '2026-09-31', '--to', '2026-10-01')).toBe(2)
  expect(await ask('compute', 'invoice_defect_rate')).toBe(2)
  const assumed = (...words: readonly string[]) => ask('forecast', 'order_defect_rate', '--assume', ...words)
  expect(await assumed('orders=many')).toBe(2)
  expect(await assumed('defects=0', 'from=2026-02-30')).toBe(2)
  expect(await assumed('from=2026-11-01')).toBe(2)
  expect(await assumed('orders=+20%', 'orders=+30%')).toBe(2)
  expect(await ask('compute', 'order_defect_rate', '--programme', 'gold')).toBe(2)
})
