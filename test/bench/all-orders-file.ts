import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const header =
  'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\tnumber-of-items\titem-status\ttax-collection-model\ttax-collection-responsible-party\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\taddress-type\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\tpurchase-order-number\tprice-designation'

const states =
  'AL AZ CA CO CT FL GA IA IL IN KS KY LA MA MD MI MN MO NC NJ NV NY OH OK OR PA SC TN TX UT VA WA WI'.split(
    ' ',
  )
const services = ['Standard', 'SecondDay', 'NextDay', 'Expedited']
const statuses = [
  'Shipped',
  'Shipped',
  'Shipped',
  'Shipped',
  'Shipped',
  'Shipped',
  'Shipped',
  'Shipped',
  'Cancelled',
  'Pending',
]

/**
 * Writes an All Orders file of the modern generation: a year of made-up orders by purchase date with order numbers as
 * scattered as Amazon's, 20,000 SKUs, one order in eight with a second item. The same seed gives the same bytes; a
 * million rows are about 240 MB.
 */
export async function writeAllOrders(path: string, rows: number, seed = 20_261_122): Promise<void> {
  const random = createRandom(seed)
  const file = createWriteStream(path)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const begin = Date.UTC(2025, 9, 1) / 1000
  let chunk = `${header}\n`
  let order = ''
  let shared = ''
  for (let row = 0; row < rows; row++) {
    const sameOrder = row > 0 && random() < 0.125
    const bought = begin + Math.floor((row / rows) * 365 * 86_400)
    if (!sameOrder) {
      order = `11${1 + Math.floor(random() * 4)}-${digits(random)}-${digits(random)}`
      shared = pick(statuses)
    }
    const sku = Math.floor(random() ** 2 * 20_000)
    const status = shared
    chunk += `${order}\t${order}\t${stamp(bought)}\t${stamp(bought + 86_400)}\t${status}\t${row % 3 === 0 ? 'Amazon' : 'Merchant'}\tAmazon.com\t\t${pick(services)}\tGeneric article number ${sku} in a box of twelve\tSKU-${sku}\tB0${String(sku).padStart(8, '0')}\t1\t${status}\t\t\t1\tUSD\t${(sku % 90) + 9}.99\t0.00\t0.00\t\t\t\t\t\tResidential\tTOWN\t${pick(states)}\t00000\tUS\t\tfalse\t\t\n`
    if (chunk.length > 1_000_000) {
      if (!file.write(chunk)) await once(file, 'drain')
      chunk = ''
    }
  }
  file.end(chunk)
  await once(file, 'finish')
}

function stamp(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}+00:00`
}

function digits(random: () => number): string {
  return String(Math.floor(random() * 10_000_000)).padStart(7, '0')
}

/** Mulberry32: small, fast, and the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
