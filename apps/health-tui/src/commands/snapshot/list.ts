import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'
import {
  accountOption,
  inWords,
  marketplaceOption,
  readStore,
  shown,
  type StoreOptions,
  withSnapshots,
} from './snapshot-store.ts'

export function registerList(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('list')
    .description('the snapshots, oldest first: number, day, store, listings, file')
    .option(...accountOption)
    .option(...marketplaceOption)
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-list)')
    .action(async (options: StoreOptions & JsonOption) => list(context(), options))
}

async function list(context: CommandContext, options: StoreOptions & JsonOption): Promise<void> {
  const filter = await readStore(options)
  const { listListingSnapshots } = await import('@health-tui/storage')
  const found = await withSnapshots(context, async (database) => listListingSnapshots(database, filter))
  const snapshots = (found ?? []).map(shown)
  print(context, options, { snapshots }, () => snapshots.map(inWords))
  if (snapshots.length === 0 && options.json !== true)
    context.stderr.write(
      'no snapshots yet: import a listings report (GET_MERCHANT_LISTINGS_ALL_DATA) now and then\n',
    )
}
