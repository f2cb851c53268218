import { alertRound, snooze, type AlertInput, type CaseMatter } from '@health-tui/metrics'
import { createStatusReader } from '../status/build-status.ts'
import type { CommandContext } from '../context.ts'
import { openForCommand } from '../database.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readMetricSettings } from '../metrics/settings.ts'
import { printLines } from '../metrics/print-lines.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { alertMemoryPath, readAlertMemory, type StoredAlertMemory, writeAlertMemory } from './alert-memory.ts'
import { type AlertSettings, readAlertSettings } from './alert-settings.ts'
import { line, postWebhook, ringTerminal, sendMail } from './send.ts'

export interface CheckOptions {
  readonly json?: boolean
  readonly all?: boolean
  readonly dryRun?: boolean
}

/** `alerts check`: says what is new or worse since the last check, here and wherever the configuration sends it. */
export async function runAlertCheck(context: CommandContext, options: CheckOptions): Promise<void> {
  const settings = await readAlertSettings(context)
  const path = alertMemoryPath(context.databasePath)
  const memory = await readAlertMemory(path)
  const now = context.now().getTime()
  const { inputs, matters } = await readInputs(context, memory.lastCheckAt)
  const round = alertRound(inputs, settings.rules, memory, now, matters)
  const told = options.all === true ? round.standing : round.speak
  if (options.json === true)
    printJson(context.stdout, { asOf: context.now().toISOString(), alerts: told, over: round.over })
  else {
    const lines = told.map((alert) => escapeForTerminal(`${line(alert)}  [${alert.key}]`))
    printLines(context, lines.length === 0 ? ['Nothing new.'] : lines)
  }
  if (options.dryRun === true) {
    if (round.speak.length > 0) context.setExitCode(exitCodes.found)
    if (options.json !== true)
      context.stderr.write(`${escapeForTerminal(`dry run: ${wouldSend(settings, round.speak.length)}`)}\n`)
    return
  }
  if (round.speak.length > 0) {
    ringTerminal(context, round.speak)
    // Sent first, remembered after: a failed message is said again with the next check.
    if (settings.webhook !== undefined) await postWebhook(settings.webhook, round.speak)
    if (settings.mail !== undefined) {
      await sendMail(settings.mail, round.speak)
    }
    context.setExitCode(exitCodes.found)
  }
  await writeAlertMemory(path, { ...round.memory, lastCheckAt: memory.lastCheckAt })
}

function wouldSend({ webhook, mail }: AlertSettings, alerts: number): string {
  if (alerts === 0) return 'there is nothing to send'
  const ways = [
    // The path of a webhook is its secret.
    ...(webhook === undefined ? [] : [`post to ${new URL(webhook).host}`]),
    ...(mail === undefined ? [] : [`mail ${mail.to} by ${mail.host}`]),
  ]
  return ways.length === 0
    ? 'nothing would be sent anywhere'
    : `would ${ways.join(' and ')}; nothing was sent or remembered`
}

/** `alerts snooze KEY --for 3d`: quiet about one matter for a while. */
export async function runAlertSnooze(context: CommandContext, key: string, duration: string): Promise<void> {
  const match = /^(\d{1,4})([hd])$/.exec(duration)
  if (match === null) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot read the duration',
      where: `--for ${duration}`,
      why: 'it is no number of hours or days',
      remedy: 'write it like 24h or 3d',
    })
  }
  const length = Number(match[1]) * (match[2] === 'h' ? 3_600_000 : 86_400_000)
  const path = alertMemoryPath(context.databasePath)
  const memory = await readAlertMemory(path)
  const known = { ...memory.told, ...memory.snoozedUntil }
  if (!(key in known) && !(await standingKeys(context, memory)).includes(key)) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'there is no such alert',
      where: key,
      why: 'nothing that holds now, or was said, has this key',
      remedy: 'copy one from `health-tui alerts check --all`',
    })
  }
  await writeAlertMemory(path, { ...memory, ...snooze(memory, key, context.now().getTime() + length) })
}

async function standingKeys(context: CommandContext, memory: StoredAlertMemory): Promise<readonly string[]> {
  const { rules } = await readAlertSettings(context)
  const { inputs, matters } = await readInputs(context, memory.lastCheckAt)
  const round = alertRound(inputs, rules, memory, context.now().getTime(), matters)
  return round.standing.map(({ key }) => key)
}

/** `alerts checked`: somebody has looked through everything; the regular check starts to count anew. */
export async function runAlertChecked(context: CommandContext): Promise<void> {
  const path = alertMemoryPath(context.databasePath)
  await writeAlertMemory(path, { ...(await readAlertMemory(path)), lastCheckAt: context.now().getTime() })
}

async function readInputs(
  context: CommandContext,
  lastCheckAt: number | null,
): Promise<{ readonly inputs: readonly AlertInput[]; readonly matters: readonly CaseMatter[] }> {
  const database = await openForCommand(context, { mayBeMissing: true })
  if (database === undefined) return { inputs: [], matters: [] }
  try {
    const read = createStatusReader(database, await readMetricSettings(context))
    const { report, due } = await read(context.now(), { lists: false })
    const inputs = report.accounts.map((account) => ({
      account,
      newestDataAt: account.importedAt === null ? null : Date.parse(account.importedAt),
      lastCheckAt,
      nextDeadlineAt: account.nextDeadline === null ? null : Date.parse(account.nextDeadline),
    }))
    // The deadline of the notice has a rule of its own.
    const matters = due
      .filter(({ key }) => key !== 'deadline')
      .map(({ caseId, from, key, day, account, marketplace, at, what, title }) => ({
        key: [caseId, from, key, day].join('/'),
        account,
        marketplace,
        dueAt: Date.parse(at),
        text: `${what} (case ${caseId}: ${title})`,
      }))
    return { inputs, matters }
  } finally {
    await database.close()
  }
}
