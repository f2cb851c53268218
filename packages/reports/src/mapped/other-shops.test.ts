import { expect, it } from 'vitest'
import { readAll } from '../testing/read-all.ts'
import { otherShopOf } from './other-shops.ts'
import { readMappingProfile, type MappingProfile } from './profile.ts'

const ebay = [
  '',
  '"Sales Record Number","Order Number","Buyer Username","Item Number","Custom Label","Quantity","Sale Date","Paid On Date","Ship By Date","Shipped On Date","Shipping Service","Tracking Number"',
  '',
  '"101","01-05432-12345","kim","3944","LAMP-1","1","Sep-14-26","Sep-14-26","Sep-16-26","Sep-15-26","Ground","9400111899"',
  '"102","02-05432-99345","bo","3945","SHADE-1","2","Sep-15-26","Sep-15-26","Sep-17-26","","Ground",""',
  '2,record(s) downloaded,from ,Sep-01-26,to,Sep-30-26',
]
const shopify = [
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Cancelled at',
  '#1001,a@x.com,paid,2026-09-14 10:11:12 -0400,fulfilled,2026-09-15 09:00:00 -0400,USD,Standard,2026-09-14 10:11:10 -0400,1,Lamp,LAMP-1,',
  '#1002,b@x.com,refunded,2026-09-17 10:11:12 -0400,unfulfilled,,USD,Standard,2026-09-17 10:11:10 -0400,1,Lamp,LAMP-1,2026-09-18 10:00:00 -0400',
]

function profileFor(header: string): MappingProfile {
  const shop = otherShopOf(header.split(',').map((name) => name.replaceAll('"', '')))
  const checked = readMappingProfile(shop?.profile)
  if (checked.type === 'invalid') throw new Error(checked.reason)
  return checked.profile
}

it('eBay’s orders are no late shipments of Amazon’s, and are read under the profile that is offered', async () => {
  const text = ebay.join('\r\n')
  expect(await readAll(text)).toMatchObject({
    kind: "unknown: an export of eBay orders, which Amazon's rates do not count",
    facts: [],
  })
  const { facts, rejects } = await readAll(text, { kind: 'mapping', mapping: profileFor(ebay[1] ?? '') })
  const orders = facts.flatMap(({ record }) => (record.kind === 'order-item' ? [record] : []))
  expect(orders).toMatchObject([
    { orderId: '01-05432-12345', orderStatus: 'shipped', sku: 'LAMP-1', quantity: 1 },
    { orderId: '02-05432-99345', orderStatus: 'unshipped', sku: 'SHADE-1', quantity: 2 },
  ])
  expect(rejects).toMatchObject([{ line: 6 }])
})

it('Shopify’s orders are read under the profile that is offered', async () => {
  const text = shopify.join('\n')
  expect((await readAll(text)).kind).toContain('an export of Shopify orders')
  const { facts } = await readAll(text, { kind: 'mapping', mapping: profileFor(shopify[0] ?? '') })
  const orders = facts.flatMap(({ record }) => (record.kind === 'order-item' ? [record] : []))
  expect(orders).toMatchObject([
    { orderId: '#1001', orderStatus: 'shipped', purchasedAt: Date.parse('2026-09-14T14:11:10Z') },
    { orderId: '#1002', orderStatus: 'cancelled' },
  ])
})

it('a table of one’s own is no export of another shop', () => {
  expect(otherShopOf(['Order Number', 'Sale Date', 'Ship By Date', 'Shipped On Date'])).toBeNull()
})
