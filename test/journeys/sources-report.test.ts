import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { tableNames } from '../../apps/health-tui/src/report/tables.ts'
import { reportSchema } from '../../apps/health-tui/src/schema/shapes.ts'
import { filledOnce } from '../support/filled-once.ts'
import { importFindings } from '../support/findings.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

const asOf = ['--as-of', '2026-10-20T00:00:00Z']

/** A database with four reports of a week apart, and letters with hostile subjects. */
async function importSamples(home: string): Promise<void> {
  const text = await readFile(join(amazonSamples, 'performance/live_shape.SYNTHETIC.json'), 'utf8')
  const files: string[] = []
  for (const days of [0, 4, 8, 12]) {
    const file = join(home, `report-${days}.json`)
    const later = text.replace(/\d{4}-\d\d-\d\d(?=T)/g, (day) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10),
    )
    await writeFile(file, later)
    files.push(file)
  }
  for (const [index, subject] of hostileSubjects.entries()) {
    const file = join(home, `letter-${index}.eml`)
    await writeFile(
      file,
      `From: Amazon <seller-performance@amazon.com>\r\nSubject: ${subject}\r\nDate: Sat, 17 Oct 2026 10:00:00 +0000\r\nMessage-ID: <${index}@x.example>\r\n\r\nYour account has been deactivated. Send a plan of action within 7 days of receiving this email. ${index}\r\n`,
    )
    files.push(file)
  }
  const { code, stderr } = await runProgram(['import', ...files, '--account', 'A & B <i>'], { home })
  expect(`${code} ${stderr}`).toBe('0 ')
}

const fill = filledOnce(importSamples)

/** A case whose measures were promised on a day, one of them with a hostile text; a second attempt repeats both. */
async function promise(home: string): Promise<void> {
  const run = async (day: string, ...args: readonly string[]): Promise<string> => {
    const result = await runProgram(['--as-of', `${day}T09:00:00Z`, ...args], { home })
    expect([args, result.code, result.stderr]).toEqual([args, 0, expect.any(String)])
    return result.stdout
  }
  const { id } = JSON.parse(
    await run('2026-09-01', 'case', 'new', '--title', 'Late | parcels', '--json'),
  ) as {
    id: string
  }
  await run('2026-09-01', 'case', 'set', id, 'account', 'A & B <i>')
  for (const [text, proof] of [
    [
      'Each Monday the operations manager counts defects <script>alert(2)</script> by reason.',
      'defect sheet',
    ],
    ['=2+2 | checks every day', 'list'],
  ] as const)
    await run('2026-09-01', 'case', 'item', 'add', id, 'preventiveMeasures', text, '--proof', proof)
  await run('2026-09-02', 'case', 'submit', id)
  await run('2026-09-05', 'case', 'reply', id, 'rejected')
  await run('2026-09-08', 'case', 'submit', id)
  const held = JSON.parse(await run('2026-10-20', 'case', 'promises', id, '--json')) as {
    id: string
    text: string
    state: string
  }[]
  const weekly = held.find(({ text, state }) => text.startsWith('Each') && state !== 'superseded')
  await run('2026-09-16', 'case', 'promise', 'done', weekly?.id ?? '', '--proof', 'sheet of week 38')
}

it('the promise ledger is a table of its own everywhere: kept, missed, due, and what a later attempt repeats', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await promise(home)
  const report = async (...args: readonly string[]): Promise<string> => {
    const result = await runProgram([...asOf, 'report', ...args], { home })
    expect(result).toMatchObject({ code: 0, stderr: '' })
    return result.stdout
  }
  const { promises } = reportSchema.parse(JSON.parse(await report('--as', 'json')))
  expect(promises.map(({ state }) => state).toSorted()).toEqual([
    'overdue',
    'overdue',
    'superseded',
    'superseded',
  ])
  const weekly = promises.find(({ text, state }) => text.startsWith('Each') && state === 'overdue')
  expect(weekly).toMatchObject({
    account: 'A & B <i>',
    rhythm: { kind: 'every', days: 7 },
    proofs: [{ day: '2026-09-16', proof: 'sheet of week 38' }],
  })
  const csv = await report('--as', 'csv', '--table', 'promises')
  expect(csv).toContain(`"'=2+2 | checks every day"`.replaceAll('"', ''))
  expect(csv.split('\r\n')).toHaveLength(6)
  const markdown = await report('--as', 'markdown')
  const table = markdown.split('## Promises to Amazon')[1] ?? ''
  expect(table).not.toContain('<script>')
  expect(table.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4)
  const page = await report()
  expect(page).toContain('Promises to Amazon')
  expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt;')
  expect(page).toContain('sheet of week 38')
  expect(page).not.toContain('superseded')
  expect(page).not.toContain('<script>')
})

const hostileSubjects = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example";"x")',
  '| a | b [x](http://evil.example)',
]

it('a page needs nothing else, escapes what comes from outside, and has a chart for each trend', async () => {
  await using folder = await scratchFolder()
  await fill(folder.path)
  const file = join(folder.path, 'health.html')
  const written = await runProgram([...asOf, 'report', '--out', file], { home: folder.path })
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' })
  const page = await readFile(file, 'utf8')
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i)
  expect(page.replaceAll(/<time[^>]*>/g, '')).not.toMatch(/\b(?:src|href)=/)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).toContain('A &amp; B &lt;i&gt;')
  expect(page.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)?.length).toBeGreaterThan(3)
  expect(page).toMatch(/prefers-color-scheme: dark/)
  expect(page).toMatch(/@media print/)
  // Well-formed but for the void elements of HTML, so no text has broken out of its place.
  const asXml = page.replace('<!doctype html>', '').replaceAll(/<meta ([^>]*)>/g, '<meta $1/>')
  expect(XMLValidator.validate(asXml)).toBe(true)
  expect((await readdir(folder.path)).filter((name) => name.includes('unfinished'))).toEqual([])
})

it('CSV is safe for spreadsheets, and Markdown keeps its tables', async () => {
  await using folder = await scratchFolder()
  await fill(folder.path)
  const csv = await runProgram([...asOf, 'report', '--as', 'csv', '--table', 'notifications'], {
    home: folder.path,
  })
  expect(csv.stdout).toContain(`"'=HYPERLINK(""http://evil.example"";""x"")"`)
  const metrics = await runProgram([...asOf, 'report', '--as', 'csv'], { home: folder.path })
  expect(metrics.stdout).toMatch(
    /^account,marketplace,metric,.*\r\nA & B <i>,US,order_defect_rate,mfn,reported,9,1200,0\.0075,/,
  )
  const markdown = await runProgram([...asOf, 'report', '--as', 'markdown'], { home: folder.path })
  const table = markdown.stdout.split('## Deadlines')[1] ?? ''
  expect(table).toContain('\\| a \\| b \\[x\\](http://evil.example)')
  expect(table).not.toContain('<script>')
  const widths = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).length)
  expect(new Set(widths).size).toBe(1)
})

it('JSON fits its schema; format, table and account are checked', async () => {
  await using folder = await scratchFolder()
  await fill(folder.path)
  const home = folder.path
  const report = await runProgram([...asOf, 'report', '--as', 'json'], { home })
  const data = JSON.parse(report.stdout) as { readonly deadlines: readonly unknown[] }
  const schema = JSON.parse((await runProgram(['schema', 'report'], { home })).stdout) as Parameters<
    typeof z.fromJSONSchema
  >[0]
  expect(z.fromJSONSchema(schema).safeParse(data).error).toBeUndefined()
  expect(data.deadlines).toHaveLength(3)
  for (const [code, ...args] of [
    [2, 'report', '--as', 'docx'],
    [2, 'report', '--as', 'csv', '--table', 'orders'],
    [2, 'report', '--table', 'metrics'],
    [3, 'report', '--account', 'nobody'],
    [3, 'report', '--out', join(home, 'no/such/folder.html')],
  ] as const) {
    const result = await runProgram(args, { home })
    expect(`${args.join(' ')}: ${result.code}`).toBe(`${args.join(' ')}: ${code}`)
    expect(result.stderr).toMatch(/^health-tui: [^\n]*\n$/)
  }
})

it('without any data it says so and creates no database', async () => {
  await using folder = await scratchFolder()
  const { code, stdout } = await runProgram(['report'], { home: folder.path })
  expect(code).toBe(0)
  expect(stdout).toContain('No account yet.')
  expect(await readdir(folder.path)).toEqual([])
})

it('a table as Parquet reads back as what JSON says, with the same types on an empty database', async () => {
  await using folder = await scratchFolder()
  await fill(folder.path)
  await promise(folder.path)
  await importFindings(folder.path, 'A & B <i>')
  for (const table of tableNames) {
    const file = join(folder.path, `${table}.parquet`)
    const written = await runProgram([...asOf, 'report', '--out', file, '--table', table], {
      home: folder.path,
    })
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' })
    const bytes = Uint8Array.from(await readFile(file)).buffer
    const json = await runProgram([...asOf, 'report', '--as', 'json', '--table', table], {
      home: folder.path,
    })
    expect(await parquetReadObjects({ file: bytes })).toEqual(JSON.parse(json.stdout))

    const empty = join(folder.path, `${table}-empty.parquet`)
    await runProgram(['--db', join(folder.path, 'none.db'), 'report', '--out', empty, '--table', table], {
      home: folder.path,
    })
    const columnsOf = (buffer: ArrayBuffer): unknown =>
      parquetMetadata(buffer)
        .schema.slice(1)
        .map(({ name, type, converted_type }) => [name, type, converted_type])
    expect(columnsOf(Uint8Array.from(await readFile(empty)).buffer)).toEqual(columnsOf(bytes))
  }
})
