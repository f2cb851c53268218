import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { statusLine } from '../status-line.ts'
import type { ReportData } from '../report/report-data.ts'
import type { RegisterCommands } from './index.ts'
import { jsonText } from '../output.ts'

interface ReportOptions {
  readonly as?: string
  readonly out?: string
  readonly table?: string
  readonly account?: string
}

const formats = ['html', 'markdown', 'csv', 'json', 'parquet'] as const
type Format = (typeof formats)[number]

export const registerReport: RegisterCommands = (program, context) => {
  program
    .command('report')
    .description(
      'write health, charts, deadlines, cases and promises as a page that needs nothing else, or as tables',
    )
    .option('--as <format>', `${formats.join(', ')}; by default what the ending of --out says, else html`)
    .option('--out <file>', 'write a file instead of printing')
    .option(
      '--table <name>',
      'only this table (csv, markdown, json, parquet): metrics, accounts, deadlines, cases, promises, listing-issues, notifications',
    )
    .option('--account <name>', 'only this account')
    .action(async (options: ReportOptions) => runReport(context(), options))
}

async function runReport(context: CommandContext, options: ReportOptions): Promise<void> {
  const format = chooseFormat(options)
  if (format === 'parquet' && options.out === undefined && context.stdout.isTTY)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot print the file',
      where: '--as parquet',
      why: 'it is no text for a terminal',
      remedy: 'add --out FILE.parquet',
    })
  const [{ withDatabase }, { collectReport, emptyReport }, { readMetricSettings }] = await Promise.all([
    import('../database.ts'),
    import('../report/report-data.ts'),
    import('../metrics/settings.ts'),
  ])
  const settings = await readMetricSettings(context)
  const request = { asOf: context.now(), account: options.account }
  const line = statusLine(context)
  line.show('computing the report ...')
  const found = await withDatabase(context, async (database) =>
    collectReport(database, settings, request),
  ).finally(() => line.clear())
  const data = found ?? emptyReport(request.asOf)
  if (options.account !== undefined && !isKnown(data))
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to report',
      where: `--account ${options.account}`,
      why: 'nothing is stored under this name',
      remedy: '`health-tui status` lists the accounts',
    })
  const content = await render(data, format, options.table)
  if (options.out === undefined) context.stdout.write(content)
  else {
    const { writeWhole } = await import('../write-file.ts')
    await writeWhole(options.out, content)
  }
}

async function render(
  data: ReportData,
  format: Format,
  tableName: string | undefined,
): Promise<string | Uint8Array> {
  const { isTableName, tableNames, tableOf } = await import('../report/tables.ts')
  if (tableName !== undefined && !isTableName(tableName))
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown table',
      where: `--table ${tableName}`,
      why: `the tables are ${tableNames.join(', ')}`,
    })
  const table = tableName === undefined ? undefined : tableOf(data, tableName)
  if (format === 'csv') {
    const { toCsv } = await import('../report/csv.ts')
    return toCsv(table ?? tableOf(data, 'metrics'))
  }
  if (format === 'parquet') {
    const { toParquet } = await import('../report/parquet.ts')
    return toParquet(table ?? tableOf(data, 'metrics'))
  }
  if (format === 'markdown') {
    const { toMarkdown } = await import('../report/markdown.ts')
    return toMarkdown(data, table)
  }
  if (format === 'json') {
    const value =
      table === undefined
        ? data
        : table.rows.map((row) => Object.fromEntries(table.columns.map((name, index) => [name, row[index]])))
    return `${jsonText(value, 2)}\n`
  }
  if (table !== undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'a page shows everything',
      where: `--table ${tableName}`,
      why: 'one table can be had as csv, markdown, json or parquet',
      remedy: 'add --as csv',
    })
  const { toHtml } = await import('../report/html.ts')
  return toHtml(data)
}

const endings: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  json: 'json',
  parquet: 'parquet',
}

function chooseFormat({ as, out }: ReportOptions): Format {
  if (as !== undefined) {
    const format = formats.find((name) => name === as)
    if (format !== undefined) return format
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown format',
      where: `--as ${as}`,
      why: `the formats are ${formats.join(', ')}`,
    })
  }
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? 'html') : 'html'
}

function isKnown(data: ReportData): boolean {
  return data.accounts.length + data.notifications.length + data.cases.length > 0
}
