import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type ByteSource,
  detectKind,
  probeDocument,
  readReport,
  type ReportBatch,
  UnreadableReport,
} from '@health-tui/reports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const samples = fileURLToPath(new URL('../fixtures/amazon/samples/', import.meta.url))
const suites = fileURLToPath(new URL('../../../shared/data/suites/', import.meta.url))
const present = existsSync(suites)
if (!present) console.warn('reports-hostile: outsiders’ files skipped, ../shared/data/suites is absent')

interface Outcome {
  readonly rows: number
  readonly facts: ReportBatch['facts']
  readonly rejects: ReportBatch['rejects']
  readonly refused: string | null
}

/** Reads bytes as an import does. Refusing a document is an answer; anything else that is thrown is a crash. */
async function read(bytes: Uint8Array, name = 'file', pieceSize = 4096): Promise<Outcome> {
  const source: ByteSource = {
    name,
    async *open() {
      for (let from = 0; from < bytes.length; from += pieceSize) yield bytes.subarray(from, from + pieceSize)
    },
  }
  const probe = await probeDocument(source, { marketplace: 'US' })
  const detection = detectKind(probe, name)
  const nothing = { rows: 0, facts: [], rejects: [] }
  if (detection.type === 'unknown') return { ...nothing, refused: detection.seen }
  const { kind, format } = detection
  if (kind === 'notification' || kind === 'mbox' || kind === 'case') return { ...nothing, refused: null }
  const batches: ReportBatch[] = []
  try {
    for await (const batch of readReport({ source, probe, kind, format, marketplace: 'US' }))
      batches.push(batch)
  } catch (error) {
    if (error instanceof UnreadableReport) return { ...nothing, refused: error.message }
    throw error
  }
  return {
    rows: batches.reduce((sum, batch) => sum + batch.rows, 0),
    facts: batches.flatMap((batch) => batch.facts),
    rejects: batches.flatMap((batch) => batch.rejects),
    refused: null,
  }
}

const files = ['tabular', 'performance', 'xml'].flatMap((folder) =>
  readdirSync(`${samples}${folder}`)
    .filter((name) => /SYNTHETIC|real|GET|SKETCH/.test(name))
    .map((name) => ({ name, bytes: readFileSync(`${samples}${folder}/${name}`) })),
)

describe('damaged files', () => {
  it('are read or refused wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (file, at) => {
          const cut = file.bytes.subarray(0, Math.floor(file.bytes.length * at))
          await expect(read(cut)).resolves.toBeDefined()
        },
      ),
      { numRuns: 150 },
    )
  })

  it('are read or refused with any bytes changed', async () => {
    const change = fc.record({
      at: fc.nat(1_000_000),
      byte: fc.constantFrom(0, 9, 10, 13, 34, 44, 60, 128, 255),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 12 }),
        async (file, changes) => {
          const bytes = Buffer.from(file.bytes)
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte
          await expect(read(bytes)).resolves.toBeDefined()
        },
      ),
      { numRuns: 150 },
    )
  })

  it('are read or refused whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await expect(read(bytes, 'any', 7)).resolves.toBeDefined()
      }),
      { numRuns: 100 },
    )
  })
})

describe('a table among whose rows some are damaged', () => {
  const header =
    'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\tsku\tquantity'
  const good = (n: number): string =>
    `111-0000001-${String(n).padStart(7, '0')}\t2026-03-01T08:00:00+00:00\tShipped\tMerchant\tAmazon.com\tSKU-${n}\t1`
  const damage = fc.constantFrom(
    '\u0000\u0000\u0000',
    'garbage',
    '"unclosed',
    '\t\t\t\t\t\t',
    '111-0000009-0000009\t31/31/2026\tShipped\tMerchant\tAmazon.com\tX\t1',
    '111-0000009-0000009\t2026-02-30T08:00:00+00:00\tShipped\tMerchant\tAmazon.com\tX\t1',
    '111-0000009-0000009\t2026-03-01T08:00:00+00:00\tVanished\tMerchant\tAmazon.com\tX\t1',
    '111-0000009-0000009\t2026-03-01T08:00:00+00:00\tShipped\tMerchant\tAmazon.com\tX\t1e3',
  )

  it('gives every good row, and a report with its line for every bad one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(damage), { maxLength: 20 }), async (rows) => {
        const lines = rows.map((row, at) => row ?? good(at))
        const outcome = await read(Buffer.from(`${[header, good(999), ...lines].join('\n')}\n`))
        const bad = rows.flatMap((row, at) => (row === null ? [] : [at + 3]))
        expect(outcome.rejects.map(({ line }) => line)).toEqual(bad)
        expect(outcome.facts.map(({ record }) => record.orderId)).toEqual([
          '111-0000001-0000999',
          ...rows.flatMap((row, at) => (row === null ? [good(at).slice(0, 19)] : [])),
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('survives a line of ten megabytes between good rows', async () => {
    const long = Buffer.alloc(10 * 1024 * 1024, 'x')
    const bytes = Buffer.concat([Buffer.from(`${header}\n${good(1)}\n`), long, Buffer.from(`\n${good(2)}\n`)])
    const outcome = await read(bytes, 'file', 128 * 1024)
    expect(outcome.facts).toHaveLength(2)
    expect(outcome.rejects).toEqual([{ line: 3, column: null, reason: 'the line is longer than 1024 KiB' }])
  })

  it('counts each row of every encoding alike', async () => {
    const text = `${header}\n${good(1).replace('SKU-1', 'GRÖSSE')}\n${good(2)}\n`
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'latin1'),
    ]) {
      const { facts } = await read(bytes, 'file', 11)
      expect(facts.map(({ record }) => ('sku' in record ? record.sku : null))).toEqual(['GRÖSSE', 'SKU-2'])
    }
  })
})

describe.skipIf(!present)('outsiders’ files', () => {
  it('naughty strings come through a table unchanged or are reported, never lost', async () => {
    const strings = (JSON.parse(readFileSync(`${suites}csv/blns/blns.json`, 'utf8')) as string[]).filter(
      (text) => !/[\t\r\n]/.test(text),
    )
    const header = 'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\tsku'
    const lines = strings.map(
      (text, at) =>
        `111-0000001-${String(at).padStart(7, '0')}\t2026-03-01T08:00:00+00:00\tShipped\tMerchant\tAmazon.com\t${text}`,
    )
    const { facts, rejects } = await read(Buffer.from(`${[header, ...lines].join('\n')}\n`))
    expect(rejects).toEqual([])
    expect(facts.map(({ record }) => ('sku' in record ? (record.sku ?? '') : null))).toEqual(strings)
  })

  it('every file of the JSON suite is read or refused', async () => {
    const folder = `${suites}json/JSONTestSuite/`
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(names.length).toBeGreaterThan(200)
    for (const name of names) {
      const inner = readFileSync(`${folder}${name}`)
      await expect(read(inner, name)).resolves.toBeDefined()
      // The same as part of a performance report, which is parsed in earnest.
      const wrapped = Buffer.concat([Buffer.from('{"performanceMetrics": '), inner, Buffer.from('}')])
      await expect(read(wrapped, name)).resolves.toBeDefined()
    }
  })
})
