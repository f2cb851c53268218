import type { StoredListingIssue } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'
import { valueOf } from './listing-line.ts'
import { shownIssue } from './shown-issue.ts'
import { accountOption, marketplaceOption, readStore, type StoreOptions } from './snapshot-store.ts'

export function registerIssues(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('issues')
    .description('what Amazon finds wrong with listings, since when, and with --solved what it found before')
    .option(...accountOption)
    .option(...marketplaceOption)
    .option('--solved', 'also what the last look did not find any more')
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-issues)')
    .action(async (options: IssuesOptions) => listIssues(context(), options))
}

type IssuesOptions = StoreOptions & JsonOption & { readonly solved?: boolean }

async function listIssues(context: CommandContext, options: IssuesOptions): Promise<void> {
  const filter = await readStore(options)
  const { listListingIssues } = await import('@health-tui/storage')
  const { withDatabase } = await import('../../database.ts')
  const all = (await withDatabase(context, async (database) => listListingIssues(database, filter))) ?? []
  const issues = all.filter(({ solvedAt }) => options.solved === true || solvedAt === null)
  print(context, options, { issues: issues.map(shownIssue) }, () => issues.map(inWords))
  if (all.length === 0 && options.json !== true)
    context.stderr.write(
      'nothing is known: `health-tui fetch sp-api --report listing-issues` asks Amazon (sellerId in the configuration)\n',
    )
}

function inWords(issue: StoredListingIssue): string {
  const { account, marketplace, sku, asin, severity, actions, firstSeen, solvedAt, code, message } = issue
  const days = [firstSeen, solvedAt ?? firstSeen].map((instant) =>
    new Date(instant).toISOString().slice(0, 10),
  )
  const time = solvedAt === null ? `since ${days[0]}` : `${days[0]} to ${days[1]}, solved`
  const acts = actions.length === 0 ? '' : `  ${actions.join(', ').toLowerCase().replaceAll('_', ' ')}`
  return `${account} ${marketplace}  ${sku}  ${valueOf(asin)}  ${severity.toLowerCase()}  ${time}${acts}  ${code} ${message}`
}
