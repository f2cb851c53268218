// Cancelled order items by SKU, straight from an orders file and without a database:
//   node cancelled-by-sku.ts orders.txt US
import { createReadStream } from 'node:fs'
import { detectKind, probeDocument, readReport } from '@health-tui/reports'

const [file = 'orders.txt', marketplace = 'US'] = process.argv.slice(2)
const source = { name: file, open: () => createReadStream(file) }
const probe = await probeDocument(source)
const detection = detectKind(probe, file)
if (detection.type === 'unknown') throw new Error(`${file}: ${detection.seen}`)

const bySku = new Map<string, { items: number; cancelled: number }>()
const { kind, format } = detection
for await (const { facts, rejects } of readReport({ source, probe, kind, format, marketplace })) {
  for (const { line, column, reason } of rejects) console.error(`${file}:${line} ${column ?? ''}: ${reason}`)
  for (const { record } of facts) {
    if (record.kind !== 'order-item') continue
    const row = bySku.get(record.sku ?? '') ?? { items: 0, cancelled: 0 }
    row.items += 1
    if (record.orderStatus === 'cancelled') row.cancelled += 1
    bySku.set(record.sku ?? '', row)
  }
}
const rows = [...bySku].filter(([, { cancelled }]) => cancelled > 0)
for (const [sku, { items, cancelled }] of rows.toSorted(([, a], [, b]) => b.cancelled - a.cancelled))
  console.log(`${sku}\t${cancelled}/${items}`)
