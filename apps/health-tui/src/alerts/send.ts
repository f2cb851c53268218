import type { Alert } from '@health-tui/metrics'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal } from '../output.ts'
import type { MailSettings } from './alert-settings.ts'

const patience = 15_000

/** Rings the terminal and raises a desktop notification where the terminal knows OSC 9; nothing elsewhere. */
export function ringTerminal({ stderr }: CommandContext, alerts: readonly Alert[]): void {
  if (!stderr.isTTY || alerts.length === 0) return
  // The end of the sequence is a bell as well, for terminals that do not know it.
  stderr.write(`\u001b]9;${escapeForTerminal(summary(alerts)).replaceAll(';', ',')}\u0007\u0007`)
}

/** Posts the alerts as JSON; `text` is what chat services show. */
export async function postWebhook(url: string, alerts: readonly Alert[]): Promise<void> {
  const body = JSON.stringify({ text: [summary(alerts), ...alerts.map(line)].join('\n'), alerts })
  let status: string
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patience),
    })
    if (response.ok) return
    status = `it answered ${response.status}`
  } catch (error) {
    status = error instanceof Error ? error.message : 'no answer'
  }
  throw new CommandFailure(exitCodes.remote, {
    what: 'cannot post the alerts',
    // The path of a webhook is its secret.
    where: new URL(url).host,
    why: status,
    remedy: 'the alerts will be said again with the next check',
  })
}

/** Sends the alerts as one plain mail. */
export async function sendMail(settings: MailSettings, alerts: readonly Alert[]): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, user, from, to } = settings
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === undefined ? {} : { auth: { user, pass: (await settings.password()) ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ from, to, subject: summary(alerts), text: `${alerts.map(line).join('\n')}\n` })
  } catch (error) {
    throw new CommandFailure(exitCodes.remote, {
      what: 'cannot mail the alerts',
      where: `${host}:${port}`,
      why: error instanceof Error ? error.message : 'no answer',
      remedy: 'the alerts will be said again with the next check',
      cause: error,
    })
  } finally {
    transport.close()
  }
}

export function line(alert: Alert): string {
  return `${alert.level.toUpperCase()} ${alert.account} ${alert.marketplace}: ${alert.text}`
}

function summary(alerts: readonly Alert[]): string {
  const [first] = alerts
  return alerts.length === 1 && first !== undefined
    ? `health-tui: ${first.account} ${first.marketplace} ${first.level.replace('_', ' ')}`
    : `health-tui: ${countOf(alerts.length, 'alert')}`
}
