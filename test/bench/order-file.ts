import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const header =
  'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\tnumber-of-items\titem-status\ttax-collection-model\ttax-collection-responsible-party\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\taddress-type\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\tpurchase-order-number\tprice-designation'

/** Writes an All Orders file of the modern generation with made-up orders; the same for the same count. */
export async function writeOrders(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${header}\n`)
  for (let index = 0; index < count; index += 1) {
    const at = new Date(Date.UTC(2026, 6, 1) + index * 600_000).toISOString().replace('.000Z', '+00:00')
    const id = `111-${String(index).padStart(7, '0')}-${String((index * 7919) % 10_000_000).padStart(7, '0')}`
    const fulfilment = index % 3 === 0 ? 'Amazon' : 'Merchant'
    const status = index % 50 === 0 ? 'Cancelled' : 'Shipped'
    const sku = index % 400
    const line = `${id}\t\t${at}\t${at}\t${status}\t${fulfilment}\tAmazon.com\t\tStandard\tItem ${sku}\tSKU-${sku}\tB0${String(sku).padStart(8, '0')}\t1\t${status}\t\t\t1\tUSD\t19.99\t\t\t\t\t\t\t\tResidential\tTOWN\tWA\t00000\tUS\t\tfalse\t\t`
    if (!file.write(`${line}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
