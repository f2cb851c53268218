import { type MailboxPosition, readMailbox } from '@health-tui/connectors'
import { readSourcePosition, saveSourcePosition, type Database } from '@health-tui/storage'
import { z } from 'zod'
import { importDocument } from '../import/import-files.ts'
import type { ImportResult } from '../import/import-result.ts'
import { sleep } from '../sleep.ts'
import type { Mailbox } from './mailboxes.ts'

/** A mailbox of which it is known whose it is. */
export type PlacedMailbox = Mailbox & { readonly account: string }

/** What reading one mailbox came to. */
export interface MailboxTally {
  readonly mailbox: string
  readonly folder: string
  readonly account: string
  /** Mails that were looked at, and those among them that were taken as letters. */
  readonly looked: number
  readonly letters: number
  readonly imported: number
  readonly known: number
  readonly failed: number
}

export interface MailboxReadOptions {
  readonly stay: boolean
  readonly dryRun: boolean
  /** Looks at every mail again, whatever was read before. */
  readonly fromStart: boolean
}

export interface MailboxReadDeps {
  readonly database: Database
  readonly now: () => Date
  readonly signal: AbortSignal
  readonly onLetter: (letter: { readonly uid: number; readonly result: ImportResult }) => void
  readonly onProgress: (progress: {
    readonly looked: number
    readonly total: number
    readonly letters: number
  }) => void
  /** Sentences for the person: connections lost and found, numbers given anew. */
  readonly say: (sentence: string) => void
  readonly onCaughtUp: () => void
}

/** Imports the mails of a mailbox that are new since the last time, and keeps in the database how far that went. */
export async function readIntoDatabase(
  mailbox: PlacedMailbox,
  options: MailboxReadOptions,
  deps: MailboxReadDeps,
): Promise<MailboxTally> {
  const { access, folder, all, account } = mailbox
  const { database, now, signal, say } = deps
  const name = `${access.user}@${access.host}`
  const source = positionKey(mailbox)
  const kept = positionSchema.safeParse(await readSourcePosition(database, source))
  const position = kept.success && !options.fromStart ? kept.data : null
  const tally = { looked: 0, letters: 0, imported: 0, known: 0, failed: 0 }
  const settings = {
    account,
    marketplace: mailbox.marketplace,
    kind: 'notification',
    dryRun: options.dryRun,
  } as const
  let before = 0
  let dropped = false
  for await (const event of readMailbox({
    access,
    folder,
    position,
    all,
    stay: options.stay,
    signal,
    sleep,
  })) {
    if (event.type === 'opened') {
      if (dropped) say(`${name}: connected again`)
      dropped = false
      if (event.begunAnew)
        say(`${name}: the server numbered the mails of ${folder} anew (UIDVALIDITY); all are looked at again`)
    } else if (event.type === 'dropped') {
      dropped = true
      say(`${name}: ${event.why}; trying again in ${event.retryInMs / 1000} s`)
    } else if (event.type === 'mail') {
      for await (const result of importDocument(event.document, settings, { database, now, signal })) {
        tally.letters += 1
        if (result.type === 'failed') tally.failed += 1
        else if (result.imported > 0) tally.imported += 1
        else tally.known += 1
        deps.onLetter({ uid: event.uid, result })
      }
    } else if (event.type === 'position') {
      if (!options.dryRun) await saveSourcePosition(database, source, event.position, now())
    } else if (event.type === 'progress') {
      tally.looked = before + event.looked
      deps.onProgress({ looked: event.looked, total: event.total, letters: tally.letters })
    } else {
      before = tally.looked
      deps.onCaughtUp()
    }
  }
  return { mailbox: name, folder, account, ...tally }
}

const positionSchema = z.object({
  uidValidity: z.string(),
  lastUid: z.number().int().nonnegative(),
}) satisfies z.ZodType<MailboxPosition>

/** A position counts for one folder, account and selection: reading everything later must not skip what was passed over. */
function positionKey({ access, folder, all, marketplace, account }: PlacedMailbox): string {
  return JSON.stringify([
    'imap',
    access.host,
    access.port,
    access.user,
    folder,
    account,
    marketplace ?? null,
    all ? 'all' : 'letters',
  ])
}
