import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { explainConnection, finalFailure, type MailboxAccess, MailboxFailure } from './imap-access.ts'
import { looksLikeLetter, type MailHead } from './imap-letters.ts'
import { type IncomingDocument, memoryDocument } from './incoming-document.ts'

/** Where reading a folder stopped. UIDs mean nothing without the UIDVALIDITY that they were given under. */
export interface MailboxPosition {
  readonly uidValidity: string
  readonly lastUid: number
}

export type MailboxEvent =
  /** `begunAnew` when the server gave its mails new numbers, so that every mail is looked at again. */
  | { readonly type: 'opened'; readonly waiting: number; readonly begunAnew: boolean }
  | {
      readonly type: 'mail'
      readonly uid: number
      readonly subject: string
      readonly document: IncomingDocument
    }
  | { readonly type: 'progress'; readonly looked: number; readonly total: number; readonly passed: number }
  /** Everything up to here was yielded; keep it once that is stored. */
  | { readonly type: 'position'; readonly position: MailboxPosition }
  | { readonly type: 'dropped'; readonly why: string; readonly retryInMs: number }
  | { readonly type: 'caught-up' }

export interface MailboxRequest {
  readonly access: MailboxAccess
  readonly folder: string
  readonly position: MailboxPosition | null
  /** Every mail, not only those that look like Amazon's letters. */
  readonly all: boolean
  /** Stay connected and go on when mail arrives, until the signal aborts. */
  readonly stay: boolean
  readonly signal: AbortSignal
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

/**
 * Reads the mails of a folder that came after `position`, oldest first. The folder is opened with EXAMINE and mails are
 * fetched with PEEK: nothing in the mailbox changes, no mail becomes read. Lost connections are made anew, and reading
 * goes on behind the last mail that was yielded; what cannot be helped is thrown as a MailboxFailure.
 */
export async function* readMailbox(request: MailboxRequest): AsyncGenerator<MailboxEvent> {
  const { signal, stay, sleep } = request
  const session: Session = { position: request.position, connectedOnce: false, failures: 0 }
  while (!signal.aborted) {
    try {
      yield* readSession(request, session)
      return
    } catch (error) {
      if (signal.aborted) return
      const final = finalFailure(error, request.access)
      if (final !== null) throw final
      const why = explainConnection(error)
      if (!session.connectedOnce)
        throw new MailboxFailure('unreachable', why, 'check host, port and network', error)
      session.failures += 1
      if (!stay && session.failures > mostFailures)
        throw new MailboxFailure('dropped', `${why}, ${session.failures} times`, 'run it again later', error)
      const retryInMs = Math.min(60_000, 500 * 2 ** (session.failures - 1))
      yield { type: 'dropped', why, retryInMs }
      await sleep(retryInMs, signal)
    }
  }
}

interface Session {
  position: MailboxPosition | null
  connectedOnce: boolean
  /** In a row, without any mail looked at in between. */
  failures: number
}

const mostFailures = 6

async function* readSession(request: MailboxRequest, session: Session): AsyncGenerator<MailboxEvent> {
  const { signal, folder } = request
  const client = await connect(request.access)
  const abort = (): void => client.close()
  signal.addEventListener('abort', abort, { once: true })
  const news = watchForNews(client, signal)
  try {
    const uidValidity = await examine(client, folder)
    session.connectedOnce = true
    const begunAnew = session.position !== null && session.position.uidValidity !== uidValidity
    if (session.position === null || begunAnew) session.position = { uidValidity, lastUid: 0 }
    for (let first = true; ; first = false) {
      news.reset()
      const uids = await uidsAfter(client, session.position.lastUid)
      if (first) yield { type: 'opened', waiting: uids.length, begunAnew }
      yield* readMails(client, uids, request, session, uidValidity)
      if (uids.length > 0 || first) yield { type: 'caught-up' }
      if (!request.stay) return
      await news.wait()
      if (signal.aborted) return
    }
  } finally {
    signal.removeEventListener('abort', abort)
    if (client.usable && !signal.aborted) await client.logout().catch(() => {})
    client.close()
  }
}

async function connect({ host, port, tls, ca, user, secret }: MailboxAccess): Promise<ImapFlow> {
  const [{ ImapFlow }, credentials] = await Promise.all([import('imapflow'), secret()])
  const client = new ImapFlow({
    host,
    port,
    secure: tls === 'implicit',
    ...(tls === 'starttls' ? { doSTARTTLS: true } : {}),
    ...(ca === undefined ? {} : { tls: { ca } }),
    auth:
      credentials.type === 'password'
        ? { user, pass: credentials.password }
        : { user, accessToken: credentials.accessToken },
    logger: false,
    clientInfo: { name: 'health-tui' },
    connectionTimeout: 30_000,
    // Shorter than the time after which routers forget a silent connection.
    maxIdleTime: 4 * 60_000,
    maxLiteralSize: largestMail + 1024 * 1024,
  })
  // Failures arrive at the call that is waiting; without a listener they would end the process besides.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    // A refused sign-in leaves the connection open, and the process would wait for it.
    client.close()
    throw error
  }
}

async function examine(client: ImapFlow, folder: string): Promise<string> {
  try {
    const { uidValidity } = await client.mailboxOpen(folder, { readOnly: true })
    return String(uidValidity)
  } catch (error) {
    if (!client.usable) throw error
    const folders = await client.list()
    const names = folders.map(({ path }) => path).toSorted()
    throw new MailboxFailure(
      'no-folder',
      `the mailbox has no folder ${folder}`,
      `its folders are ${names.join(', ')}`,
      error,
    )
  }
}

async function uidsAfter(client: ImapFlow, lastUid: number): Promise<readonly number[]> {
  const found = await client.search({ uid: `${lastUid + 1}:*` }, { uid: true })
  if (found === false || found === undefined) throw new Error('the server did not answer the search')
  // `n:*` names the newest mail even when its number is below n.
  return found.filter((uid) => uid > lastUid).toSorted((one, other) => one - other)
}

const headsAtOnce = 250
const largestMail = 64 * 1024 * 1024
/** Mails are kept in memory while they are imported, so they are loaded in small batches. */
const bytesAtOnce = 8 * 1024 * 1024
const mailsAtOnce = 50

async function* readMails(
  client: ImapFlow,
  uids: readonly number[],
  { all, folder, access, signal }: MailboxRequest,
  session: Session,
  uidValidity: string,
): AsyncGenerator<MailboxEvent> {
  let passed = 0
  for (let from = 0; from < uids.length; from += headsAtOnce) {
    const chunk = uids.slice(from, from + headsAtOnce)
    const heads = await client.fetchAll(
      chunk.join(','),
      { uid: true, envelope: true, size: true, internalDate: true },
      { uid: true },
    )
    const chosen = heads
      .filter((mail) => all || looksLikeLetter(headOf(mail)))
      .toSorted((one, other) => one.uid - other.uid)
    passed += chunk.length - chosen.length
    for (const batch of inBatches(chosen)) {
      const sources = await client.fetchAll(
        batch.map(({ uid }) => uid).join(','),
        { uid: true, source: { maxLength: largestMail } },
        { uid: true },
      )
      const bytes = new Map(sources.map((mail) => [mail.uid, mail.source]))
      for (const mail of batch) {
        // A mail that was deleted between the two questions is simply not there any more.
        const source = bytes.get(mail.uid)
        if (source === undefined) continue
        if (signal.aborted) return
        const name = `imap://${access.user}@${access.host}/${folder}#${mail.uid}`
        const receivedAt = asDate(mail.internalDate)
        const document = memoryDocument(source, { name, receivedAt, source: 'imap' })
        yield { type: 'mail', uid: mail.uid, subject: headOf(mail).subject, document }
        session.position = { uidValidity, lastUid: mail.uid }
      }
      if (session.position !== null) yield { type: 'position', position: session.position }
    }
    session.position = { uidValidity, lastUid: chunk.at(-1) ?? session.position?.lastUid ?? 0 }
    session.failures = 0
    yield { type: 'position', position: session.position }
    yield { type: 'progress', looked: Math.min(uids.length, from + headsAtOnce), total: uids.length, passed }
  }
}

function headOf({ envelope }: FetchMessageObject): MailHead {
  const people = [...(envelope?.from ?? []), ...(envelope?.sender ?? []), ...(envelope?.replyTo ?? [])]
  return {
    subject: envelope?.subject ?? '',
    senders: people.map(({ name, address }) => ({ name: name ?? '', address: address ?? '' })),
  }
}

function* inBatches(mails: readonly FetchMessageObject[]): Generator<readonly FetchMessageObject[]> {
  let batch: FetchMessageObject[] = []
  let bytes = 0
  for (const mail of mails) {
    const size = mail.size ?? 0
    if (batch.length > 0 && (bytes + size > bytesAtOnce || batch.length >= mailsAtOnce)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(mail)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

function asDate(value: Date | string | undefined): Date | null {
  if (value === undefined) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Learns from the server that mail came, also while something else is being asked. */
function watchForNews(client: ImapFlow, signal: AbortSignal): { reset(): void; wait(): Promise<void> } {
  let arrived = false
  let wake: ((error?: Error) => void) | undefined
  let closed = false
  client.on('exists', () => {
    arrived = true
    wake?.()
  })
  client.on('close', () => {
    closed = true
    wake?.(new Error('the connection was closed'))
  })
  return {
    reset() {
      arrived = false
    },
    async wait() {
      if (signal.aborted || arrived) return
      if (closed) throw new Error('the connection was closed')
      await new Promise<void>((resolve, reject) => {
        wake = (error) => {
          wake = undefined
          if (error === undefined || signal.aborted) resolve()
          else reject(error)
        }
        // Ends when another command is sent or the connection closes; both come by their own ways.
        client.idle().catch(() => {})
      })
    },
  }
}
