import type { AccountSharing } from '@health-tui/storage'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { escapeForTerminal, printJson } from '../../output.ts'
import type { ShareOptions } from './share-options.ts'

/** Shows what the team shares of its accounts, after changing it for one where that was asked. */
export async function runShare(
  context: CommandContext,
  account: string | undefined,
  options: ShareOptions,
): Promise<void> {
  const { accountNameProblem, sharedKinds } = await import('@health-tui/storage')
  const { withStore } = await import('../../store-session.ts')
  const change = Object.fromEntries(
    sharedKinds.flatMap((kind) => (options[kind] === undefined ? [] : [[kind, options[kind]] as const])),
  )
  const problem = account === undefined ? undefined : accountNameProblem(account)
  if (problem !== undefined) throw usage(problem, '`health-tui team share` names the accounts')
  if (account === undefined && Object.keys(change).length > 0)
    throw usage('no account is named', 'name one: health-tui team share ACCOUNT --orders on')
  await withStore(context, async (store) => {
    if (account !== undefined) await store.setSharing(account, change)
    const list = (await store.sharing()).filter(
      (sharing) => account === undefined || sharing.account === account,
    )
    if (options.json === true) printJson(context.stdout, list)
    else if (list.length === 0) context.stdout.write('no account is known here\n')
    else for (const sharing of list) context.stdout.write(`${escapeForTerminal(line(sharing))}\n`)
  })
}

function line({ account, orders, metrics, notifications, changedBy, changedAt }: AccountSharing): string {
  const word = (on: boolean): string => (on ? 'shared' : 'local')
  const who = changedBy === null ? '' : `  (${changedBy}, ${changedAt?.slice(0, 16) ?? ''}Z)`
  return `${account}: orders ${word(orders)}, metrics ${word(metrics)}, notifications ${word(notifications)}${who}`
}

function usage(why: string, remedy: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, { what: 'cannot choose what is shared', why, remedy })
}
