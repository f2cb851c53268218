import type { ListingSnapshot, SavedPage } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { readStoreOption } from '../../store-option.ts'

export interface StoreOptions {
  readonly account?: string
  readonly marketplace?: string
}

export const accountOption = ['--account <name>', 'only of this account'] as const
export const marketplaceOption = [
  '--marketplace <store>',
  'only of this store, e.g. US or amazon.de',
] as const

/** A snapshot as every command prints it. */
export interface ShownSnapshot extends StoreOptions {
  readonly id: number
  readonly account: string
  readonly marketplace: string
  readonly takenAt: string
  /** The last day on which the very same report came; `takenAt` where it came once. */
  readonly lastSeenAt: string
  readonly listings: number
  readonly file: string
  /** Equal where nothing differs. */
  readonly content: string
}

export function shown({ id, takenAt, lastSeenAt, ...rest }: ListingSnapshot): ShownSnapshot {
  const [first, last] = [new Date(takenAt).toISOString(), new Date(lastSeenAt).toISOString()]
  return { id, takenAt: first, lastSeenAt: last, ...rest }
}

/** One line that tells a snapshot from the others. */
export function inWords(snapshot: ShownSnapshot): string {
  const { id, account, marketplace, takenAt, lastSeenAt, listings, file } = snapshot
  const [first, last] = [takenAt, lastSeenAt].map((instant) => instant.slice(0, 16).replace('T', ' '))
  const unchanged = first === last ? '' : `  unchanged until ${last} UTC`
  return `${id}  ${first} UTC  ${account} ${marketplace}  ${listings} listings  ${file}${unchanged}`
}

/** A saved page as every command prints it. */
export interface ShownPage {
  /** `p3`, so that it cannot be taken for a snapshot of listings. */
  readonly id: string
  readonly account: string
  readonly savedAt: string
  readonly name: string
  readonly note: string | null
  readonly bytes: number
  readonly sha256: string
}

export function shownPage({ id, account, savedAt, name, note, size, content }: SavedPage): ShownPage {
  const at = new Date(savedAt).toISOString()
  return { id: `p${id}`, account, savedAt: at, name, note, bytes: size, sha256: content }
}

export function pageInWords({ id, account, savedAt, name, note, bytes }: ShownPage): string {
  const minute = savedAt.slice(0, 16).replace('T', ' ')
  return `${id}  ${minute} UTC  ${account}  ${bytes} bytes  ${name}${note === null ? '' : `  ${note}`}`
}

/** The filter that the options mean. */
export async function readStore({ account, marketplace }: StoreOptions): Promise<StoreOptions> {
  const store = await readStoreOption(marketplace)
  return {
    ...(account === undefined ? {} : { account }),
    ...(store === undefined ? {} : { marketplace: store }),
  }
}

export function findSnapshot(snapshots: readonly ListingSnapshot[], id: string): ListingSnapshot {
  const found = snapshots.find((snapshot) => String(snapshot.id) === id)
  if (found === undefined) throw noSnapshot(id, 'no snapshot of listings has this number')
  return found
}

export function noSnapshot(where: string | undefined, why: string, remedy?: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'no such snapshot',
    ...(where === undefined ? {} : { where }),
    why,
    remedy: remedy ?? '`health-tui snapshot list` names them; importing a listings report makes one',
  })
}
