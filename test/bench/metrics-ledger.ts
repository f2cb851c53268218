import type { LedgerSource, ShipmentColumns, ShipmentRecord } from '@health-tui/metrics'

const day = 86_400

/** A year of made-up orders as the store delivers them; the same for the same arguments. Instants are whole seconds. */
export function benchLedger(
  orders: number,
  options: { readonly start: number; readonly days: number; readonly first?: number },
): LedgerSource {
  const random = generator(orders + (options.first ?? 0))
  const items = {
    length: orders,
    orderOf: new Uint32Array(orders),
    purchasedAt: new Uint32Array(orders),
    status: new Uint8Array(orders),
    itemStatus: new Uint8Array(orders),
    cancelledBy: new Uint8Array(orders),
    facet: new Uint32Array(orders),
    product: new Uint32Array(orders),
    quantity: new Uint32Array(orders),
    shipBy: new Uint32Array(orders),
    deliverBy: new Uint32Array(orders),
  }
  const packages = {
    orderOf: [] as number[],
    hasTracking: [] as number[],
    carrier: [] as number[],
    shippedAt: [] as number[],
    firstScanAt: [] as number[],
    deliveredAt: [] as number[],
  }
  const source = { feedback: [], claims: [], chargebacks: [] } as {
    feedback: LedgerSource['feedback'][number][]
    claims: LedgerSource['claims'][number][]
    chargebacks: LedgerSource['chargebacks'][number][]
  }
  const orderId = (order: number): string => {
    const number = order + (options.first ?? 0)
    const digits = String(number).padStart(14, '0')
    // One flat text, as a file's reader hands it over; a joined one is laid out only when somebody first looks into it.
    return Buffer.from(`111-${digits.slice(0, 7)}-${digits.slice(7)}`, 'latin1').toString('latin1')
  }
  for (let order = 0; order < orders; order++) {
    const purchased = options.start + Math.floor((order / orders) * options.days * day)
    const dice = random()
    const status = dice < 0.02 ? 4 : dice < 0.03 ? 1 : 3
    const mfn = random() < 0.3
    items.orderOf[order] = order
    items.purchasedAt[order] = purchased
    items.status[order] = status
    items.cancelledBy[order] = status === 4 ? 1 + Math.floor(random() * 3) : 0
    items.facet[order] = mfn ? 1 : 2
    items.product[order] = 1 + Math.floor(random() * 500)
    items.quantity[order] = 2 + Math.floor(random() * 2)
    items.shipBy[order] = purchased + 2 * day
    items.deliverBy[order] = purchased + 6 * day
    if (mfn && status === 3) {
      const shipped = purchased + Math.floor(random() * 2.05 * day)
      packages.orderOf.push(order)
      packages.carrier.push(random() < 0.5 ? 1 : 2)
      packages.hasTracking.push(random() < 0.98 ? 1 : 2)
      packages.shippedAt.push(shipped)
      packages.firstScanAt.push(shipped + 40_000)
      packages.deliveredAt.push(shipped + Math.floor(random() * 4.5 * day))
    }
    if (random() < 0.004) {
      source.feedback.push({
        kind: 'feedback',
        orderId: orderId(order),
        receivedOn: new Date((purchased + 10 * day) * 1000).toISOString().slice(0, 10),
        rating: 1 + Math.floor(random() * 5),
        comment: null,
        removedAt: null,
      })
    }
    if (random() < 0.002) {
      source.claims.push({
        kind: 'claim',
        orderId: orderId(order),
        claimKey: 'c',
        receivedAt: (purchased + 20 * day) * 1000,
        outcome: random() < 0.5 ? 'granted_seller_fault' : 'denied',
        reason: null,
        removedAt: null,
        proxy: false,
      })
    }
    if (random() < 0.0003) {
      source.chargebacks.push({
        kind: 'chargeback',
        orderId: orderId(order),
        chargebackKey: 'b',
        receivedAt: (purchased + 30 * day) * 1000,
        outcome: 'service',
        removedAt: null,
        proxy: false,
      })
    }
  }
  return {
    orderCount: orders,
    orderId,
    findOrder: (text) => {
      const number = digitsOf(text, 4, 11) * 1e7 + digitsOf(text, 12, 19) - (options.first ?? 0)
      return number >= 0 && number < orders ? number : -1
    },
    items,
    facets: new Map([
      [
        1,
        {
          fulfilment: 'mfn',
          salesChannel: 'Amazon.com',
          serviceLevel: 'Std',
          region: 'US-WA',
          businessOrder: false,
        },
      ],
      [
        2,
        {
          fulfilment: 'afn',
          salesChannel: 'Amazon.com',
          serviceLevel: 'Std',
          region: 'US-WA',
          businessOrder: false,
        },
      ],
    ]),
    products: new Map(
      Array.from({ length: 500 }, (_, i) => [
        i + 1,
        { sku: `SKU-${i}`, asin: `B0${String(i).padStart(8, '0')}`, category: null },
      ]),
    ),
    shipments: shipmentColumns(packages, orderId),
    invoiceDefects: [],
    returns: [],
    messages: [],
    ...source,
  }
}

function digitsOf(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

type Packages = Readonly<
  Record<'orderOf' | 'hasTracking' | 'carrier' | 'shippedAt' | 'firstScanAt' | 'deliveredAt', number[]>
>

function shipmentColumns(packages: Packages, orderId: (order: number) => string): ShipmentColumns {
  const { length } = packages.orderOf
  const bytes = new Uint8Array(length)
  const zeros = new Uint32Array(length)
  return {
    length,
    orderOf: Int32Array.from(packages.orderOf),
    orderId: (row) => orderId(packages.orderOf[row] ?? 0),
    keys: Array.from(zeros, () => 'p'),
    fulfilment: bytes,
    units: zeros,
    hasTracking: Uint8Array.from(packages.hasTracking),
    tracking: zeros,
    validTracking: bytes,
    deliveredLate: bytes,
    shipBy: zeros,
    shippedAt: Uint32Array.from(packages.shippedAt),
    confirmedAt: zeros,
    firstScanAt: Uint32Array.from(packages.firstScanAt),
    deliverBy: zeros,
    deliveredAt: Uint32Array.from(packages.deliveredAt),
    sku: zeros,
    asin: zeros,
    category: zeros,
    carrier: Uint32Array.from(packages.carrier),
    serviceLevel: zeros,
    warehouse: zeros,
    texts: [null, 'UPS', 'USPS'],
  }
}

/** One package as a report would bring it. */
export function shipmentRecord({ shipments }: LedgerSource, row: number): ShipmentRecord {
  return {
    kind: 'shipment',
    orderId: shipments.orderId(row),
    shipmentKey: 'p',
    fulfilment: null,
    units: null,
    sku: null,
    asin: null,
    category: null,
    carrier: shipments.texts[shipments.carrier[row] ?? 0] ?? null,
    trackingId: shipments.hasTracking[row] === 1 ? 'T' : '',
    serviceLevel: null,
    warehouse: null,
    shipBy: null,
    shippedAt: (shipments.shippedAt[row] ?? 0) * 1000,
    confirmedAt: null,
    firstScanAt: (shipments.firstScanAt[row] ?? 0) * 1000,
    deliverBy: null,
    deliveredAt: (shipments.deliveredAt[row] ?? 0) * 1000,
    validTracking: null,
    deliveredLate: null,
  }
}

/** Marsaglia's xorshift with a fixed seed: the same orders on every machine. */
function generator(seed: number): () => number {
  let state = (seed ^ 0x9e37_79b9) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
