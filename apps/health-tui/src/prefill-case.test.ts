import { readFile } from 'node:fs/promises'
import { parseNotification } from '@health-tui/notifications'
import { expect, it } from 'vitest'
import { prefillFromNotification } from './prefill-case.ts'

async function prefillOf(file: string) {
  const bytes = await readFile(new URL(`../../../test/fixtures/notifications-dev/${file}`, import.meta.url))
  const parsed = await parseNotification(new Uint8Array(bytes))
  const { marketplace, subject } = parsed
  const prefill = prefillFromNotification({ id: 'n1', account: 'acme', marketplace, subject, parsed })
  const values = (list: string) =>
    prefill.items.flatMap((item) => (item.list === list ? [item.fields?.['value'] ?? item.fields] : []))
  return { ...prefill, values }
}

it('a breached metric: charge with its route, figures, the asks line by line, listings and orders', async () => {
  const { fields, values } = await prefillOf('005-odr-72h-with-orders-2023.eml')
  expect(fields).toMatchObject({
    account: 'acme',
    marketplace: 'US',
    route: 'admit',
    noticeDate: '2023-10-16',
    deadline: '2023-10-19T14:55:30Z',
  })
  expect(values('charges')).toEqual([{ issue: 'order_defect_rate', route: 'admit' }])
  expect(values('requested')).toEqual([
    'what caused the defects',
    'what you have fixed already',
    'how you will stop it from coming back',
  ])
  expect(values('orderIds')).toHaveLength(3)
})

it('several charges: each has a route that fits it, and papers carry the days that they may be old', async () => {
  const { values } = await prefillOf('017-review-two-issues-2018.txt')
  const charges = values('charges') as { issue: string; route?: string }[]
  expect(charges.length).toBeGreaterThan(1)
  expect(charges.map(({ issue }) => issue)).toEqual(values('issues'))
  expect(charges.every(({ route }) => route !== undefined)).toBe(true)
  expect(values('requested')).toEqual(
    expect.arrayContaining([
      'For active listings: invoices, receipts or delivery orders from the last 90 days',
      'If the brand is yours: the brand registration certificate and an identity card',
    ]),
  )
  expect(values('asins')).toEqual(['B079QN5L2W', 'B07BRT8X4K'])
})
