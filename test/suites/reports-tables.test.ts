import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createRowReader, decodeDocument, detectEncoding, type TableFormat } from '@health-tui/reports'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/data/suites/csv/', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn('reports-tables: skipped, the suite folder ../shared/data/suites/csv is absent')

const commas: TableFormat = { delimiter: ',', quoted: true }

function read(text: string, format: TableFormat = commas): (readonly string[])[] {
  const reader = createRowReader(format)
  const rows: string[][] = []
  for (const next of [() => reader.push(text), () => reader.end()]) {
    const block = next()
    for (let row = 0; row < block.count; row++)
      rows.push(Array.from({ length: block.width(row) }, (_, column) => block.cell(row, column)))
  }
  return rows
}

describe.skipIf(!present)('csv-spectrum', () => {
  // The JSON of location_coordinates is of another row than its CSV.
  const names = present
    ? readdirSync(`${folder}csv-spectrum/csvs`)
        .map((name) => name.replace('.csv', ''))
        .filter((name) => name !== 'location_coordinates')
    : []
  it.each(names)('%s', (name) => {
    const [header = [], ...rows] = read(readFileSync(`${folder}csv-spectrum/csvs/${name}.csv`, 'utf8'))
    const objects = rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])))
    // The copies of the CSV files have lost their carriage returns.
    const expected = readFileSync(`${folder}csv-spectrum/json/${name}.json`, 'utf8').replaceAll(
      String.raw`\r\n`,
      String.raw`\n`,
    )
    expect(objects).toEqual(JSON.parse(expected))
  })
})

interface PapaTest {
  readonly description: string
  readonly input: unknown
  readonly config?: { readonly delimiter?: unknown }
  readonly expected: { readonly data: unknown; readonly errors: readonly unknown[] }
}

describe.skipIf(!present)('PapaParse', () => {
  // Rows of a plain table are asked for; tests of that library's options and of its repairs of broken quotes are not.
  const plain = ({ description, input, config = {}, expected }: PapaTest): boolean =>
    !/guess/.test(description) &&
    typeof input === 'string' &&
    expected.errors.length === 0 &&
    Array.isArray(expected.data) &&
    expected.data.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string')) &&
    Object.keys(config).every((option) => option === 'delimiter') &&
    (config.delimiter === undefined || [',', ';', '|', '\t'].some((one) => one === config.delimiter))
  const tests = present
    ? Object.values(
        JSON.parse(readFileSync(`${folder}papaparse/papaparse_tests.json`, 'utf8')) as Record<
          string,
          PapaTest[]
        >,
      )
        .slice(0, 2)
        .flat()
        .filter((test) => typeof test.expected === 'object' && plain(test))
    : []

  it('has as many plain tables as expected', () => {
    expect(tests.length).toBeGreaterThan(present ? 60 : -1)
  })

  it.each(tests)('$description', ({ input, config, expected }) => {
    const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : ''
    const delimiter = typeof config?.delimiter === 'string' ? config.delimiter : guessDelimiter(text)
    // Lines without anything are no rows here.
    const rows = (expected.data as string[][]).filter((row) => row.length > 1 || row[0] !== '')
    expect(read(text, { delimiter, quoted: true })).toEqual(rows)
  })
})

function guessDelimiter(text: string): string {
  return [',', '\t', '|', ';'].find((delimiter) => text.includes(delimiter)) ?? ','
}

describe.skipIf(!present)('encodings', () => {
  const bytes = (name: string): Buffer => readFileSync(`${folder}encodings/${name}`)

  it.each([
    ['utf8', 'utf-8'],
    ['ascii', 'utf-8'],
    ['shiftjis', 'cp932'],
    ['windows_1252', 'windows-1252'],
    ['iso88591_en', 'utf-8'],
    ['utf16le', 'utf-16le'],
    ['utf16be', 'utf-16be'],
    ['lang_japanese', 'utf-8'],
    ['lang_chinese', 'utf-8'],
  ])('%s is read as %s', (name, encoding) => {
    expect(detectEncoding(bytes(name)).encoding).toBe(encoding)
  })

  it('reads Japanese text without a wrong character', () => {
    expect(decodeDocument(bytes('shiftjis'))).not.toContain('\ufffd')
  })
})
