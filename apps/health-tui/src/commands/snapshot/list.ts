import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'
import {
  accountOption,
  inWords,
  marketplaceOption,
  pageInWords,
  readStore,
  shown,
  shownPage,
  type StoreOptions,
} from './snapshot-store.ts'

export function registerList(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('list')
    .description('the snapshots of listings, then the saved pages, oldest first')
    .option(...accountOption)
    .option(...marketplaceOption)
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-list)')
    .action(async (options: StoreOptions & JsonOption) => list(context(), options))
}

async function list(context: CommandContext, options: StoreOptions & JsonOption): Promise<void> {
  const filter = await readStore(options)
  const { listListingSnapshots, listSavedPages } = await import('@health-tui/storage')
  const { withDatabase } = await import('../../database.ts')
  const found = await withDatabase(context, async (database) => ({
    listings: await listListingSnapshots(database, filter),
    // A page belongs to an account as a whole.
    pages: filter.marketplace === undefined ? await listSavedPages(database, filter) : [],
  }))
  const snapshots = (found?.listings ?? []).map(shown)
  const pages = (found?.pages ?? []).map(shownPage)
  print(context, options, { snapshots, pages }, () => [...snapshots.map(inWords), ...pages.map(pageInWords)])
  if (snapshots.length + pages.length === 0 && options.json !== true)
    context.stderr.write(
      'no snapshots yet: import a listings report (GET_MERCHANT_LISTINGS_ALL_DATA) now and then, or add a saved page\n',
    )
}
