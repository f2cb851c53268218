import type { Database, ListingDifference, ListingSnapshot } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { type JsonOption, jsonOption, print } from '../case/case-store.ts'
import { listingLine, valueOf } from './listing-line.ts'
import {
  accountOption,
  findSnapshot,
  inWords,
  marketplaceOption,
  noSnapshot,
  readStore,
  type ShownSnapshot,
  shown,
  type StoreOptions,
} from './snapshot-store.ts'

export function registerDiff(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('diff')
    .description('what appeared, vanished or changed between two snapshots; without numbers, the last two')
    .argument('[before]', 'the number of the earlier one')
    .argument('[after]', "the later one; without it, the store's last")
    .option(...accountOption)
    .option(...marketplaceOption)
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-diff)')
    .action(async (before: string | undefined, after: string | undefined, options: DiffOptions) =>
      diff(context(), { before, after }, options),
    )
}

type DiffOptions = StoreOptions & JsonOption

interface Asked {
  readonly before: string | undefined
  readonly after: string | undefined
}

async function diff(context: CommandContext, asked: Asked, options: DiffOptions): Promise<void> {
  const filter = await readStore(options)
  const { withDatabase } = await import('../../database.ts')
  const found = await withDatabase(context, async (database) => compare(database, asked, filter))
  if (found === undefined) throw noSnapshot(asked.before, 'there is no database yet')
  print(context, options, found, () => describe(found))
}

interface Compared extends ListingDifference {
  readonly before: ShownSnapshot
  readonly after: ShownSnapshot
}

async function compare(database: Database, asked: Asked, filter: StoreOptions): Promise<Compared> {
  const { compareListings, listListingSnapshots, readListings } = await import('@health-tui/storage')
  const { before, after } = choose(await listListingSnapshots(database, filter), asked)
  const [old, now] = [await readListings(database, before.id), await readListings(database, after.id)]
  return { before: shown(before), after: shown(after), ...compareListings(old, now) }
}

interface Pair {
  readonly before: ListingSnapshot
  readonly after: ListingSnapshot
}

function choose(snapshots: readonly ListingSnapshot[], asked: Asked): Pair {
  if (asked.before === undefined) return lastTwo(snapshots)
  const before = findSnapshot(snapshots, asked.before)
  const ofStore = snapshots.filter((snapshot) => storeOf(snapshot) === storeOf(before))
  const after = asked.after === undefined ? ofStore.at(-1) : findSnapshot(snapshots, asked.after)
  if (after === undefined || (asked.after === undefined && after.id === before.id))
    throw noSnapshot(asked.before, 'it is the last one of its store, and there is nothing later to compare')
  return { before, after }
}

function lastTwo(snapshots: readonly ListingSnapshot[]): Pair {
  const stores = [...new Set(snapshots.map(storeOf))]
  if (stores.length > 1)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot choose the snapshots',
      why: `there are those of ${stores.join(', ')}`,
      remedy: 'add --account and --marketplace, or name two numbers of `health-tui snapshot list`',
    })
  const [before, after] = snapshots.slice(-2)
  if (before === undefined || after === undefined)
    throw noSnapshot(undefined, `there ${snapshots.length === 1 ? 'is only one' : 'is none'}`)
  return { before, after }
}

function storeOf({ account, marketplace }: ListingSnapshot): string {
  return `${account} ${marketplace}`
}

function describe({ before, after, added, removed, changed }: Compared): readonly string[] {
  return [
    `before: ${inWords(before)}`,
    `after:  ${inWords(after)}`,
    before.content === after.content
      ? 'nothing differs'
      : `${added.length} appeared, ${removed.length} vanished, ${changed.length} changed`,
    ...added.map((listing) => `+ ${listingLine(listing)}`),
    ...removed.map((listing) => `- ${listingLine(listing)}`),
    ...changed.flatMap((change) => [
      `~ ${change.sku}  ${valueOf(change.after.title)}`,
      ...change.fields.map(
        (field) => `    ${field}: ${valueOf(change.before[field])} → ${valueOf(change.after[field])}`,
      ),
    ]),
  ]
}
