import { parsedNotificationSchema } from '@health-tui/notifications/schema'
import {
  getNotification,
  listAccounts,
  listNotifications,
  type StoredNotification,
} from '@health-tui/storage'
import { type CaseReply, tieReplies } from '../../cases/replies.ts'
import type { CommandContext } from '../../context.ts'
import { withDatabase } from '../../database.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { escapeForTerminal, printJson } from '../../output.ts'
import { listLines } from './list-lines.ts'
import { notificationLines } from './notification-lines.ts'

export interface ListRequest {
  readonly json: boolean
  readonly account?: string
  readonly limit?: string
}

/** Prints the stored notifications, newest first. */
export async function listStored(context: CommandContext, request: ListRequest): Promise<void> {
  const limit = readLimit(request.limit)
  const filter = {
    ...(request.account === undefined ? {} : { account: request.account }),
    ...(limit === undefined ? {} : { limit }),
  }
  const [list, replies, accounts] = (await withDatabase(context, async (database) =>
    Promise.all([listNotifications(database, filter), tieReplies(database), listAccounts(database)]),
  )) ?? [[], [], []]
  if (request.account !== undefined && !accounts.includes(request.account))
    throw new CommandFailure(exitCodes.usage, {
      what: 'no such account',
      where: `--account ${request.account}`,
      why: accounts.length === 0 ? 'nothing is stored yet' : `there are ${accounts.join(', ')}`,
      remedy: 'import its letters first, or name one of these',
    })
  printList(context, list, request, { replies, accounts })
}

function printList(
  { stdout }: CommandContext,
  notifications: readonly StoredNotification[],
  { json }: ListRequest,
  { replies, accounts }: { readonly replies: readonly CaseReply[]; readonly accounts: readonly string[] },
): void {
  const answers = new Map(replies.map((reply) => [reply.letterId, reply]))
  if (json) {
    const withAnswers = notifications.map((stored) => ({
      ...withDates(stored),
      answersCase: answers.get(stored.id)?.caseId ?? null,
    }))
    printJson(stdout, { notifications: withAnswers })
    return
  }
  if (notifications.length === 0)
    stdout.write('No notification yet. Import letters: health-tui import PATH...\n')
  const lines = listLines(notifications, {
    withAccount: accounts.length > 1,
    answersOf: (id) => answers.get(id)?.caseId,
  })
  for (const line of lines) stdout.write(`${line}\n`)
}

/** Prints one stored notification with its text. */
export async function showStored(
  context: CommandContext,
  id: string,
  { json }: { readonly json: boolean },
): Promise<void> {
  const [stored, replies] = (await withDatabase(context, async (database) =>
    Promise.all([getNotification(database, id), tieReplies(database)]),
  )) ?? [undefined, []]
  const answers = replies.find(({ letterId }) => letterId === stored?.id)
  if (stored === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot show the notification',
      where: id,
      why: 'no notification, or more than one, has an id that begins so',
      remedy: 'see the ids: health-tui notification list',
    })
  const { text, parsed, ...summary } = stored
  const reading = parsedNotificationSchema.safeParse({ ...Object(parsed), text })
  if (json) {
    const answersCase = answers === undefined ? null : { id: answers.caseId, by: answers.by }
    printJson(context.stdout, { ...withDates(summary), answersCase, notification: parsed ?? null, text })
    return
  }
  context.stdout.write(
    reading.success
      ? notificationLines(reading.data, {
          title: stored.id,
          color: context.color,
          columns: context.stdout.columns || 80,
        })
      : `${escapeForTerminal(`${stored.id}  ${stored.subject ?? '(no subject)'}`)}\n\n`,
  )
  if (answers !== undefined)
    context.stdout.write(
      `answers case ${escapeForTerminal(answers.caseId)} (tied by ${answers.by}): record it with \`health-tui case reply ${escapeForTerminal(answers.caseId)} --from ${stored.id.slice(0, 8)}\`\n\n`,
    )
  context.stdout.write(numbered(text))
}

/** The text with the line numbers that the facts name. */
function numbered(text: string): string {
  const lines = escapeForTerminal(text, { keepNewlines: true }).split('\n')
  const digits = Math.max(3, String(lines.length).length)
  return lines
    .map((line, index) => `${String(index + 1).padStart(digits)}  ${line}`.trimEnd() + '\n')
    .join('')
}

/** Times of the database are milliseconds; outside they are written as ISO dates. */
function withDates({ receivedAt, importedAt, dueAt, ...rest }: StoredNotification): object {
  const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString())
  return { ...rest, receivedAt: iso(receivedAt), importedAt: iso(importedAt), dueAt: iso(dueAt) }
}

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot list notifications',
    where: `--limit ${text}`,
    why: 'it is no number above zero',
  })
}
