import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'
import { listingLine } from './listing-line.ts'
import { findSnapshot, inWords, noSnapshot, shown } from './snapshot-store.ts'

export function registerShow(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('show')
    .description('every listing of a snapshot')
    .argument('<snapshot>', 'its number')
    .option('--sku <sku>', 'only this one')
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-show)')
    .action(async (id: string, options: ShowOptions) => show(context(), id, options))
}

interface ShowOptions extends JsonOption {
  readonly sku?: string
}

async function show(context: CommandContext, id: string, options: ShowOptions): Promise<void> {
  const { listListingSnapshots, readListings } = await import('@health-tui/storage')
  const { withDatabase } = await import('../../database.ts')
  const found = await withDatabase(context, async (database) => {
    const snapshot = findSnapshot(await listListingSnapshots(database), id)
    const all = await readListings(database, snapshot.id)
    return { snapshot: shown(snapshot), all }
  })
  if (found === undefined) throw noSnapshot(id, 'there is no database yet')
  const { snapshot, all } = found
  const listings = all.filter(({ sku }) => options.sku === undefined || sku === options.sku)
  if (listings.length === 0 && options.sku !== undefined)
    throw noSnapshot(
      `${id} --sku ${options.sku}`,
      'the snapshot has no such SKU',
      'leave --sku away to see all',
    )
  print(context, options, { snapshot, listings }, () => [inWords(snapshot), ...listings.map(listingLine)])
}
